namespace Rhetoric;

/// <summary>A place where a frame stands.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Span">The frame with its filler, in the readout's text.</param>
/// <param name="Filler">The filler, in the readout's text.</param>
[TypeFormatterSource]
public readonly record struct FrameOccurrence(Readout Readout, TextSpan Span, TextSpan Filler) : IResultRow
{
    /// <summary>The readout, the place and the words.</summary>
    public override string ToString() => Readout is null ? "" : $"{Readout.Name} {Span}: {ResultLine.Cut(Readout[Span])}";
}
