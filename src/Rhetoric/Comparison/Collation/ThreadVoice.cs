namespace Rhetoric;

/// <summary>What one voice says on one thread in one readout.</summary>
public sealed record ThreadVoice
{
    /// <summary>Who says it; null for the narrator.</summary>
    public required string? Speaker { get; init; }

    /// <summary>The clauses, in text order; at least one.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>The graded words in them, in text order.</summary>
    public required IReadOnlyList<LadderUse> Rungs { get; init; }

    /// <summary>The size in UTF-16 code units.</summary>
    public int Characters => Spans.Sum(span => span.Length);

    /// <summary>The voice and how much it has.</summary>
    public override string ToString() => $"{Speaker ?? "narrator"}: {ResultLine.Count(Characters, "character")}";
}
