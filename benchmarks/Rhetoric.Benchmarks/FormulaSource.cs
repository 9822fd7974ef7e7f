namespace Rhetoric.Benchmarks;

/// <summary>Where the formulas to match come from.</summary>
public enum FormulaSource
{
    /// <summary>The most frequent phrases of other texts: what a large lexicon holds.</summary>
    PhrasesOfOtherTexts,

    /// <summary>Stretches of other texts, and as many made of the halves of two of them.</summary>
    StretchesOfOtherTexts,

    /// <summary>The same of the texts that are searched: every fifth character begins a match, and many a match begins and comes to nothing.</summary>
    StretchesOfTheseTexts,

    /// <summary>Stretches of the texts that are searched, read backwards: they stand nearly nowhere, and what is left is looking for them.</summary>
    StretchesBackwards,
}
