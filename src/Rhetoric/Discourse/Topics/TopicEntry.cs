namespace Rhetoric.Discourse;

/// <summary>A topic with the terms that tell it.</summary>
internal sealed record TopicEntry(Topic Topic, TopicTerm[] Chinese, TopicTerm[] English);
