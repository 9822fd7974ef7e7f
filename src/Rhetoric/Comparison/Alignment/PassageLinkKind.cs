namespace Rhetoric;

/// <summary>How two passages are related.</summary>
public enum PassageLinkKind
{
    /// <summary>The same characters.</summary>
    Same,

    /// <summary>The same once width, quotation marks and spaces are set aside.</summary>
    Format,

    /// <summary>Another wording.</summary>
    Reworded,

    /// <summary>In the first text only.</summary>
    Dropped,

    /// <summary>In the second text only.</summary>
    Added,

    /// <summary>One sentence of the first text is several of the second.</summary>
    Split,

    /// <summary>Several sentences of the first text are one of the second.</summary>
    Merged,
}
