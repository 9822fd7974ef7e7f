namespace Rhetoric;

/// <summary>What one voice says on one thread in one readout.</summary>
/// <param name="Speaker">Who says it; null for the narrator.</param>
/// <param name="Spans">The clauses, in text order; at least one.</param>
/// <param name="Rungs">The graded words in them, in text order.</param>
public sealed record ThreadVoice(string? Speaker, IReadOnlyList<TextSpan> Spans, IReadOnlyList<LadderFinding> Rungs)
{
    /// <summary>The size in UTF-16 code units.</summary>
    public int Characters => Spans.Sum(span => span.Length);

    /// <summary>The voice and how much it has.</summary>
    public override string ToString() => $"{Speaker ?? "narrator"}: {ResultLine.Count(Characters, "character")}";
}
