namespace Rhetoric;

/// <summary>How uses of a phrase are traced over time.</summary>
public sealed record TraceOptions
{
    /// <summary>By year, with the family that <c>FindFormulas</c> finds for the phrase with the library's lexicon.</summary>
    public static TraceOptions Default { get; } = new();

    /// <summary>What shares are told by.</summary>
    public Period By { get; init; } = Period.Year;

    /// <summary>Whether the very wording alone is traced, wherever its characters stand, and nothing is mined; else all forms of the family that <c>FindFormulas</c> finds it in.</summary>
    public bool IsExact { get; init; }

    /// <summary>The set phrases; null for <see cref="FormulaLexicon.Default"/>.</summary>
    public FormulaLexicon? Lexicon { get; init; }

    /// <summary>The confidence of the intervals of shares, between 0 and 1.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>The level below which an adjusted p-value says that a turn is more than chance, between 0 and 1.</summary>
    public double Level { get; init; } = 0.05;

    /// <summary>The fewest readouts without the phrase that make a silence between two uses, at least 1.</summary>
    public int ShortestSilence { get; init; } = 2;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ShortestSilence, 1);
        RefuseUnlessShare(Confidence, nameof(Confidence));
        RefuseUnlessShare(Level, nameof(Level));
        if (!Enum.IsDefined(By))
        {
            throw new ArgumentOutOfRangeException(nameof(By), By, $"{nameof(By)} must be one of {string.Join(", ", Enum.GetNames<Period>())}.");
        }
    }

    private static void RefuseUnlessShare(double value, string name)
    {
        if (!(value is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} is {FormattableString.Invariant($"{value}")}; it must lie between 0 and 1.");
        }
    }
}
