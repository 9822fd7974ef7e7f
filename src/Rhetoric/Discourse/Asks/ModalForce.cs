namespace Rhetoric;

/// <summary>The strength of a modal word, from courtesy to demand.</summary>
public enum ModalForce
{
    /// <summary>One's own readiness (愿, 愿意).</summary>
    Willing,

    /// <summary>A wish (希望, 期待).</summary>
    Wish,

    /// <summary>May (可以).</summary>
    May,

    /// <summary>Should (要, 应, 需要).</summary>
    Should,

    /// <summary>Ought to, must (应该, 应当, 必须).</summary>
    Ought,

    /// <summary>Without fail (务必).</summary>
    Imperative,

    /// <summary>A demand (要求, 敦促).</summary>
    Demand,
}
