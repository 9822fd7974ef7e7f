namespace Rhetoric;

/// <summary>How a series of readouts is collated.</summary>
public sealed record CollationOptions
{
    /// <summary>The library's lexicon; gone after two later readouts; stretches of ten Han characters, each known to at most 32 earlier readouts.</summary>
    public static CollationOptions Default { get; } = new();

    /// <summary>Which formulas are found; null for <see cref="FormulaOptions.Default"/>. Not asked where the corpus was analysed before.</summary>
    public FormulaOptions? Formulas { get; init; }

    /// <summary>The fewest readouts in a row without a thing that make it gone, or, where it comes again, back; at least 1.</summary>
    public int Silence { get; init; } = 2;

    /// <summary>The fewest characters of a common stretch, blanks and quotation marks set aside, at least 4; between English texts three times as many.</summary>
    public int LeastStretch { get; init; } = 10;

    /// <summary>
    /// What more earlier readouts than these hold is everybody's and no reuse of anyone, at least 1. In a corpus of so many readouts or fewer everything counts. It
    /// bounds the work: each place of a text is looked up in at most so many others.
    /// </summary>
    public int MostHolders { get; init; } = 32;

    /// <summary>Of each readout the earlier ones with which it shares most, at least 1; the others are left out of the network.</summary>
    public int MostSources { get; init; } = 20;

    internal void Validate()
    {
        Least.Of(1, Silence);
        Least.Of(4, LeastStretch);
        Least.Of(1, MostHolders);
        Least.Of(1, MostSources);
    }
}
