namespace Rhetoric.Formulas;

/// <summary>A place where a frame matches.</summary>
/// <param name="Span">The frame with its fillers.</param>
/// <param name="Slots">The filler of each slot, in the order of the frame's; null where it is left out.</param>
internal readonly record struct FrameMatch(TextSpan Span, TextSpan?[] Slots);
