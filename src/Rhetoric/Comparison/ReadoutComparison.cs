namespace Rhetoric;

/// <summary>What changed from one readout to another.</summary>
[TypeFormatterSource]
public sealed record ReadoutComparison : IResult
{
    /// <summary>The first text.</summary>
    public required Readout A { get; init; }

    /// <summary>The second text.</summary>
    public required Readout B { get; init; }

    /// <summary>What a close reading would say, thread by thread, the most telling first; of two texts in two languages topic by topic: what one lacks, who raises it.</summary>
    public ResultList<Finding> Findings { get; init; } = [];

    /// <summary>What both say in the same words and the same mouth, a clause for each thread, the gravest thread first: unchanged, and telling.</summary>
    public ResultList<KeptWords> Kept { get; init; } = [];

    /// <summary>The earlier readouts with the same counterpart in date order, the first text among them, in which wordings were counted; empty without earlier readouts.</summary>
    public IReadOnlyList<Readout> Series { get; init; } = [];

    /// <summary>The changes underneath, the most telling first.</summary>
    public required ResultList<Change> Changes { get; init; }

    /// <summary>What stayed: the same formulas and passages on both sides, in the order of the first text.</summary>
    public required IReadOnlyList<(TextSpan A, TextSpan B)> Stable { get; init; }

    /// <summary>The aligned texts, in the order of the second with the drops of the first between.</summary>
    public required IReadOnlyList<PassageLink> Alignment { get; init; }

    /// <summary>Sentences on the same matter that are not each other's wording, in the order of the first text; empty where the second text is the first one edited.</summary>
    public IReadOnlyList<PassageLink> Related { get; init; } = [];

    /// <summary>The voices of the first text.</summary>
    public required IReadOnlyList<VoiceShare> VoiceA { get; init; }

    /// <summary>The voices of the second text.</summary>
    public required IReadOnlyList<VoiceShare> VoiceB { get; init; }

    /// <summary>Twice the longest common subsequence over the sum of lengths, in characters without typography: 0 to 1.</summary>
    /// <remarks>Exact for readouts. For two texts of more than 32,000 characters that differ throughout, what their aligned sentences have in common, which is never more.</remarks>
    public required double Similarity { get; init; }

    /// <summary>Whether the second text is an edited version of the first or written anew; follows from <see cref="Similarity"/>.</summary>
    public ComparisonRegime Regime { get; init; }

    /// <summary>The identity of the lexicon used.</summary>
    public required string Lexicon { get; init; }

    /// <summary>The first <paramref name="count"/> changes.</summary>
    /// <param name="count">How many at the most, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ResultList<Change> Top(int count) => [.. TopRows.Of(Changes, count)];

    /// <summary>The two readouts, and the number of findings and changes.</summary>
    public override string ToString() => $"{A.Name} → {B.Name}: {ResultLine.Count(Findings.Count, "finding")}, {ResultLine.Count(Changes.Count, "change")}";
}
