namespace Rhetoric;

/// <summary>How collocates are gathered.</summary>
public sealed record CollocateOptions
{
    /// <summary>Words within five on either side of a literal match, met at least twice, by log-likelihood.</summary>
    public static CollocateOptions Default { get; } = new();

    /// <summary>How the pattern is read.</summary>
    public PatternKind Kind { get; init; } = PatternKind.Literal;

    /// <summary>How near a collocate stands, and what is counted.</summary>
    public CollocateScope Scope { get; init; } = CollocateScope.Window;

    /// <summary>The words looked at before a match, at least 0; marks do not count. For <see cref="CollocateScope.Window"/> only.</summary>
    public int Before { get; init; } = 5;

    /// <summary>The words looked at after a match, at least 0; marks do not count. For <see cref="CollocateScope.Window"/> only.</summary>
    public int After { get; init; } = 5;

    /// <summary>Characters or words.</summary>
    public PhraseUnit Unit { get; init; } = PhraseUnit.Token;

    /// <summary>Which differences between characters are not seen in collocates. The pattern is looked for as it is.</summary>
    public PhraseFolding Folding { get; init; } = PhraseFolding.None;

    /// <summary>Words that are no collocates. They count for the sizes and the window all the same.</summary>
    public IReadOnlyCollection<string> StopWords { get; init; } = [];

    /// <summary>The fewest joint occurrences, at least 1.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>The fewest readouts in which the two meet, at least 1.</summary>
    public int MinDocuments { get; init; } = 1;

    /// <summary>The measure to rank by.</summary>
    public AssociationMeasure Measure { get; init; } = AssociationMeasure.LogLikelihood;

    /// <summary>The words' segmenter; null for <see cref="Rhetoric.Segmenter.Default"/>. Unused for characters.</summary>
    public ISegmenter? Segmenter { get; init; }

    /// <summary>How long a regular expression may take on one readout, more than zero.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    internal ConcordanceOptions Search => new() { Kind = Kind, Timeout = Timeout };

    internal void Validate()
    {
        Search.Validate();
        Least.Of(0, Before);
        Least.Of(0, After);
        Least.Of(1, MinCount);
        Least.Of(1, MinDocuments);
        Known(Enum.IsDefined(Scope), Scope, nameof(Scope));
        Known(Enum.IsDefined(Unit), Unit, nameof(Unit));
        Known(Enum.IsDefined(Measure), Measure, nameof(Measure));
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
