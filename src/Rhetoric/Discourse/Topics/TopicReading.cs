using System.Runtime.CompilerServices;
using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Tells what sentences are about.</summary>
public static class TopicReading
{
    private static readonly ConditionalWeakTable<TopicLexicon, ConditionalWeakTable<Readout, TopicIndex>> Indexes = [];

    /// <summary>The topics of a stretch, the gravest first, ties in the order of the lexicon. O(what the sentences of the stretch mention).</summary>
    /// <remarks>
    /// Each sentence is read once and kept for as long as the readout lives. The counterpart's own name makes no topic: Iraq is none in a meeting with Iraq.
    /// General topics stand beside the named ones; see <see cref="Topic.IsGeneral"/>.
    /// </remarks>
    /// <param name="readout">A readout in Chinese or English.</param>
    /// <param name="span">A sentence, a paragraph, what somebody said; a mention must lie inside.</param>
    /// <param name="lexicon">The topics to look for; those of the library where null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not fit into <see cref="Readout.Text"/>.</exception>
    public static IReadOnlyList<Topic> TopicsOf(this Readout readout, TextSpan span, TopicLexicon? lexicon = null)
    {
        var topics = lexicon ?? TopicLexicon.Default;
        return topics.InOrder(IndexOf(readout, topics).Within(readout.Fitting(span)));
    }

    /// <summary>All places that touch a topic, in text order; of one topic none inside another.</summary>
    /// <param name="readout">A readout in Chinese or English.</param>
    /// <param name="lexicon">The topics to look for; those of the library where null.</param>
    public static ResultList<TopicMention> ReadTopics(this Readout readout, TopicLexicon? lexicon = null) =>
        IndexOf(readout, lexicon ?? TopicLexicon.Default).Mentions.ToResultList();

    private static TopicIndex IndexOf(Readout readout, TopicLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(readout);
        return Indexes.GetOrCreateValue(lexicon).GetValue(readout, text => TopicIndex.Of(text, lexicon));
    }
}
