namespace Rhetoric;

/// <summary>In which order concordance lines come.</summary>
/// <remarks>
/// Words are those of <see cref="ConcordanceOptions.Segmenter"/>; marks are none, and a word that the match covers in part is part of it.
/// They are compared in ordinal order, folded by <see cref="ConcordanceOptions.Folding"/>; a word that the text does not have comes first.
/// </remarks>
public enum ConcordanceOrder
{
    /// <summary>In corpus and text order.</summary>
    Position,

    /// <summary>
    /// By what stands before the match, in ordinal order; ties in text order. In characters it is read backwards, in words from the nearest word on.
    /// </summary>
    Left,

    /// <summary>By what stands after the match, in ordinal order; ties in text order. In words it goes by them alone, not by the marks between.</summary>
    Right,

    /// <summary>By the first word to the left of the match.</summary>
    Left1,

    /// <summary>By the second word to the left.</summary>
    Left2,

    /// <summary>By the third word to the left.</summary>
    Left3,

    /// <summary>By the first word to the right of the match.</summary>
    Right1,

    /// <summary>By the second word to the right.</summary>
    Right2,

    /// <summary>By the third word to the right.</summary>
    Right3,
}
