namespace Rhetoric;

/// <summary>One use of a frame.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Span">The frame with its fillers, in the readout's text.</param>
/// <param name="Slots">The filler of each slot of the frame, in the same order and inside <paramref name="Span"/>; null for a slot that is left out here.</param>
/// <param name="Speaker">In whose mouth; null where nobody is found to speak.</param>
public sealed record FormulaFrameUse(Readout Readout, TextSpan Span, IReadOnlyList<TextSpan?> Slots, string? Speaker);
