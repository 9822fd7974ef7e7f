namespace Rhetoric.Comparison;

/// <summary>A place that touches a thread.</summary>
internal readonly record struct ThreadMention(ReadoutThread Thread, TextSpan Span);
