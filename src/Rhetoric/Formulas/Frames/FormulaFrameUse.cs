namespace Rhetoric;

/// <summary>One use of a frame.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Span">The frame with its fillers, in the readout's text.</param>
/// <param name="Slots">The filler of each slot of the frame, in the same order and inside <paramref name="Span"/>; null for a slot that is left out here.</param>
/// <param name="Speaker">In whose mouth; null where nobody is found to speak.</param>
[TypeFormatterSource]
public sealed record FormulaFrameUse(Readout Readout, TextSpan Span, IReadOnlyList<TextSpan?> Slots, string? Speaker) : IResultRow
{
    /// <summary>The readout, the place, the words, and who says them.</summary>
    public override string ToString() => $"{Readout.Name} {Span}: {ResultLine.Cut(Readout[Span])}{(Speaker is null ? "" : $" ({Speaker})")}";
}
