namespace Rhetoric;

/// <summary>One use of a frame.</summary>
[TypeFormatterSource]
public sealed record FormulaFrameUse : IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>The frame with its fillers, in the readout's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The filler of each slot of the frame, in the same order and inside <see cref="Span"/>; null for a slot that is left out here.</summary>
    public required IReadOnlyList<TextSpan?> Slots { get; init; }

    /// <summary>In whose mouth; null where nobody is found to speak.</summary>
    public required string? Speaker { get; init; }

    /// <summary>The readout, the place, the words, and who says them.</summary>
    public override string ToString() => $"{Readout.Name} {Span}: {ResultLine.Cut(Readout[Span])}{(Speaker is null ? "" : $" ({Speaker})")}";
}
