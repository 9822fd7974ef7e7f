namespace Rhetoric.Discourse;

/// <summary>A term of a topic as it was written, and read.</summary>
internal readonly record struct TopicTerm(string Text, IReadOnlyList<TermPattern> Patterns);
