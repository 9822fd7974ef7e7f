namespace Rhetoric;

/// <summary>A match in its context (keyword in context). Line ends and tabs are shown as one space; the span leads back to the text as it is.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Span">The match in its text.</param>
/// <param name="Left">What stands before it.</param>
/// <param name="Match">The match.</param>
/// <param name="Right">What stands after it.</param>
public sealed record ConcordanceLine(Readout Readout, TextSpan Span, string Left, string Match, string Right);
