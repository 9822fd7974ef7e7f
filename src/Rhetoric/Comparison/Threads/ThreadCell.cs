namespace Rhetoric.Comparison;

/// <summary>What one voice says on one thread in one readout.</summary>
/// <param name="Speaker">Who says it; null for the narrator.</param>
/// <param name="Spans">The clauses, in text order.</param>
/// <param name="Rungs">The graded words in them, in text order.</param>
internal sealed record ThreadCell(string? Speaker, IReadOnlyList<TextSpan> Spans, IReadOnlyList<LadderUse> Rungs)
{
    /// <summary>The size in UTF-16 code units.</summary>
    public int Characters => Spans.Sum(span => span.Length);
}
