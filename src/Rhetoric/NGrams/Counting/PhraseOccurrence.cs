namespace Rhetoric;

/// <summary>A place where a phrase stands.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Span">Where in its text.</param>
[TypeFormatterSource]
public readonly record struct PhraseOccurrence(Readout Readout, TextSpan Span) : IResultRow
{
    /// <summary>The readout, the place and the words.</summary>
    public override string ToString() => Readout is null ? "" : $"{Readout.Name} {Span}: {ResultLine.Cut(Readout[Span])}";
}
