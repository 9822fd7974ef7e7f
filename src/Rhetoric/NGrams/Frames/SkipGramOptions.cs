namespace Rhetoric;

/// <summary>Which skip-grams are counted.</summary>
public sealed record SkipGramOptions
{
    /// <summary>Two words of a clause with up to two skipped between them, at least twice.</summary>
    public static SkipGramOptions Default { get; } = new();

    /// <summary>Characters or words.</summary>
    public PhraseUnit Unit { get; init; } = PhraseUnit.Token;

    /// <summary>What a skip-gram must stay inside.</summary>
    public PhraseBoundary Boundary { get; init; } = PhraseBoundary.Clause;

    /// <summary>The units in a skip-gram, 2 to 4.</summary>
    public int Length { get; init; } = 2;

    /// <summary>The most units skipped in one skip-gram, all gaps together, from 0 (n-grams) to 100. A mark (、) that is skipped counts as one.</summary>
    public int MaxSkips { get; init; } = 2;

    /// <summary>The fewest occurrences, at least 1.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>The fewest readouts, at least 1.</summary>
    public int MinDocuments { get; init; } = 1;

    /// <summary>The words' segmenter; null for <see cref="Rhetoric.Segmenter.Default"/>. Unused for characters.</summary>
    public ISegmenter? Segmenter { get; init; }

    internal void Validate()
    {
        Between(2, 4, Length, nameof(Length));
        Between(0, 100, MaxSkips, nameof(MaxSkips));
        Between(1, int.MaxValue, MinCount, nameof(MinCount));
        Between(1, int.MaxValue, MinDocuments, nameof(MinDocuments));
        Known(Enum.IsDefined(Unit), Unit, nameof(Unit));
        Known(Enum.IsDefined(Boundary), Boundary, nameof(Boundary));
    }

    private static void Between(int least, int most, int value, string name)
    {
        if (value < least || value > most)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}; it must lie from {least} to {most}.");
        }
    }

    private static void Known<T>(bool known, T value, string name)
        where T : struct, Enum
    {
        if (!known)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be one of {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }
}
