namespace Rhetoric;

/// <summary>Which repeats are found. There is no greatest length.</summary>
public sealed record RepeatOptions
{
    /// <summary>At least two characters inside a clause, at least twice.</summary>
    public static RepeatOptions Default { get; } = new();

    /// <summary>Characters or words.</summary>
    public PhraseUnit Unit { get; init; } = PhraseUnit.Character;

    /// <summary>What a repeat must stay inside.</summary>
    public PhraseBoundary Boundary { get; init; } = PhraseBoundary.Clause;

    /// <summary>The fewest units in a repeat, at least 1. A mark (、) counts as one.</summary>
    public int MinLength { get; init; } = 2;

    /// <summary>The fewest occurrences, at least 2.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>The fewest readouts, at least 1.</summary>
    public int MinDocuments { get; init; } = 1;

    /// <summary>Which differences between characters are not seen. The segmenter still cuts the text as it is.</summary>
    public PhraseFolding Folding { get; init; } = PhraseFolding.None;

    /// <summary>The words' segmenter; null for <see cref="Rhetoric.Segmenter.Default"/>. Unused for characters.</summary>
    public ISegmenter? Segmenter { get; init; }

    internal void Validate()
    {
        Least.Of(1, MinLength);
        Least.Of(2, MinCount);
        Least.Of(1, MinDocuments);
        Known(Enum.IsDefined(Unit), Unit, nameof(Unit));
        Known(Enum.IsDefined(Boundary), Boundary, nameof(Boundary));
        Known((Folding & ~(PhraseFolding.Case | PhraseFolding.Width)) == 0, Folding, nameof(Folding));
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
