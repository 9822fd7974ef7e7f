namespace Rhetoric;

/// <summary>What happened between the two texts.</summary>
public enum ChangeKind
{
    /// <summary>In the second only.</summary>
    Added,

    /// <summary>In the first only.</summary>
    Dropped,

    /// <summary>In both, in another wording, strength or order.</summary>
    Changed,

    /// <summary>In both, at another place.</summary>
    Moved,

    /// <summary>In both, in another mouth.</summary>
    Revoiced,
}
