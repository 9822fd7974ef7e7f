namespace Rhetoric;

/// <summary>In which order concordance lines come.</summary>
public enum ConcordanceOrder
{
    /// <summary>In corpus and text order.</summary>
    Position,

    /// <summary>By what stands before the match, read backwards from it, in ordinal order; ties in text order.</summary>
    Left,

    /// <summary>By what stands after the match, in ordinal order; ties in text order.</summary>
    Right,
}
