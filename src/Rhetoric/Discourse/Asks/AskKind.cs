namespace Rhetoric;

/// <summary>Who is to do what is asked.</summary>
public enum AskKind
{
    /// <summary>The other side.</summary>
    Request,

    /// <summary>Both sides together.</summary>
    Shared,

    /// <summary>One's own side, for or with the other.</summary>
    Offer,

    /// <summary>Third parties, or everybody.</summary>
    General,

    /// <summary>Nobody is named.</summary>
    Norm,
}
