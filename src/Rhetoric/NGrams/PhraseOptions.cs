namespace Rhetoric;

/// <summary>Which phrases are counted.</summary>
public sealed record PhraseOptions
{
    /// <summary>Two to eight characters, at least twice.</summary>
    public static PhraseOptions Default { get; } = new();

    /// <summary>Characters or words.</summary>
    public PhraseUnit Unit { get; init; } = PhraseUnit.Character;

    /// <summary>The fewest units in a phrase, at least 1.</summary>
    public int MinLength { get; init; } = 2;

    /// <summary>The most units in a phrase, at least <see cref="MinLength"/>.</summary>
    public int MaxLength { get; init; } = 8;

    /// <summary>The fewest occurrences, at least 1.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>The fewest readouts, at least 1.</summary>
    public int MinDocuments { get; init; } = 1;

    /// <summary>The words' segmenter; null for <see cref="Segmenter.Default"/>. Unused for characters.</summary>
    public ISegmenter? Segmenter { get; init; }
}
