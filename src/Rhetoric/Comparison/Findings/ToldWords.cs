namespace Rhetoric.Comparison;

/// <summary>Words of a statement that may be quoted, and what they weigh.</summary>
internal sealed record ToldWords(Statement Statement, TextSpan Span, double Value);
