namespace Rhetoric;

/// <summary>Which phrases are counted.</summary>
public sealed record PhraseOptions
{
    /// <summary>Two to eight characters inside a clause, at least twice.</summary>
    public static PhraseOptions Default { get; } = new();

    /// <summary>Characters or words.</summary>
    public PhraseUnit Unit { get; init; } = PhraseUnit.Character;

    /// <summary>What a phrase must stay inside.</summary>
    public PhraseBoundary Boundary { get; init; } = PhraseBoundary.Clause;

    /// <summary>The fewest units in a phrase, at least 1. A mark inside a phrase (、) counts as one.</summary>
    public int MinLength { get; init; } = 2;

    /// <summary>The most units in a phrase, at least <see cref="MinLength"/>. There is no upper limit.</summary>
    public int MaxLength { get; init; } = 8;

    /// <summary>The fewest occurrences, at least 1.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>The fewest readouts, at least 1.</summary>
    public int MinDocuments { get; init; } = 1;

    /// <summary>Which differences between characters are not seen. The segmenter still cuts the text as it is.</summary>
    public PhraseFolding Folding { get; init; } = PhraseFolding.None;

    /// <summary>Units that are no content, such as 的 or "the"; for characters each must be one character. They are folded as the text is.</summary>
    public IReadOnlyCollection<string> StopWords { get; init; } = [];

    /// <summary>What a stop word does to phrases.</summary>
    public StopWordRule StopWordRule { get; init; } = StopWordRule.AtEdges;

    /// <summary>The words' segmenter; null for <see cref="Segmenter.Default"/>. Unused for characters.</summary>
    public ISegmenter? Segmenter { get; init; }

    /// <summary>
    /// How many threads count, at least 1. The result is the same to the last byte. With more than one, <see cref="Segmenter"/> must be safe to
    /// call from several threads at once, as those of this library are.
    /// </summary>
    public int Threads { get; init; } = 1;

    internal void Validate()
    {
        Least.Of(1, Threads);
        Least.Of(1, MinLength);
        Least.Of(MinLength, MaxLength);
        Least.Of(1, MinCount);
        Least.Of(1, MinDocuments);
        Known(Enum.IsDefined(Unit), Unit, nameof(Unit));
        Known(Enum.IsDefined(Boundary), Boundary, nameof(Boundary));
        Known((Folding & ~(PhraseFolding.Case | PhraseFolding.Width)) == 0, Folding, nameof(Folding));
        Known(Enum.IsDefined(StopWordRule), StopWordRule, nameof(StopWordRule));
        foreach (var word in StopWords)
        {
            if (string.IsNullOrEmpty(word) || (Unit == PhraseUnit.Character && !IsOneCharacter(word)))
            {
                throw new ArgumentException(
                    $"The stop word '{word}' must be {(Unit == PhraseUnit.Character ? "one character" : "a word")}; it would never be met.", nameof(StopWords));
            }
        }
    }

    private static bool IsOneCharacter(string word) => word.Length == 1 || (word.Length == 2 && char.IsSurrogatePair(word[0], word[1]));

    private static void Known<T>(bool known, T value, string name)
        where T : struct, Enum
    {
        if (!known)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be one of {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }
}
