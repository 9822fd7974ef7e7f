namespace Rhetoric.Comparison;

/// <summary>A thread with the words chosen to tell what happened to it, before it has a title.</summary>
internal sealed record ToldThread(ReadoutThread Thread, IReadOnlyList<ToldWords> A, IReadOnlyList<ToldWords> B, double Score);

/// <summary>Words of a statement that may be quoted, and what they weigh.</summary>
internal sealed record ToldWords(Statement Statement, TextSpan Span, double Value);
