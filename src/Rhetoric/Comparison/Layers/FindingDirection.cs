namespace Rhetoric;

/// <summary>Which way a thread went from one readout to the next.</summary>
public enum FindingDirection
{
    /// <summary>More is asked, or with more force, or less gently.</summary>
    Harder,

    /// <summary>Less is asked, or with less force.</summary>
    Softer,

    /// <summary>Warmer words.</summary>
    Warmer,

    /// <summary>Cooler words.</summary>
    Cooler,

    /// <summary>More is meant.</summary>
    Wider,

    /// <summary>Less is meant.</summary>
    Narrower,

    /// <summary>Not said before.</summary>
    New,

    /// <summary>Said again after a silence: not in the first text, but before it.</summary>
    Back,

    /// <summary>No longer said.</summary>
    Gone,

    /// <summary>Said by another.</summary>
    OtherMouth,

    /// <summary>Said in other words.</summary>
    Reworded,

    /// <summary>Said in another order.</summary>
    Reordered,

    /// <summary>One thing is no longer said and another is: the words share nothing that a reader sees.</summary>
    Replaced,
}
