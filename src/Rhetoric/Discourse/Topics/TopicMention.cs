namespace Rhetoric;

/// <summary>A place that touches a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Span">The words that say so.</param>
[TypeFormatterSource]
public readonly record struct TopicMention(Topic Topic, TextSpan Span) : IResultRow
{
    /// <summary>Topic and place.</summary>
    public override string ToString() => $"{Topic?.Id} {Span}";
}
