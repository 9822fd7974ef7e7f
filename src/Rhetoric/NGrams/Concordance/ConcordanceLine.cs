namespace Rhetoric;

/// <summary>A match in its context (keyword in context). It is quoted from the original, with line ends and tabs as one space.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Span">The match in the text as it is read; <see cref="Readout.OriginalSpan"/> leads to the original.</param>
/// <param name="Left">What stands before it.</param>
/// <param name="Match">The match.</param>
/// <param name="Right">What stands after it.</param>
[TypeFormatterSource]
public sealed record ConcordanceLine(Readout Readout, TextSpan Span, string Left, string Match, string Right) : IResultRow
{
    /// <summary>The readout and the line, what was found in brackets.</summary>
    public override string ToString() => $"{Readout.Name}: {Left}【{Match}】{Right}".ReplaceLineEndings(" ");
}
