namespace Rhetoric.Discourse;

/// <summary>Where the topics of a lexicon are mentioned in a readout.</summary>
/// <remarks>
/// <para>Sentence by sentence in one pass, at the first question; a stretch is then answered by the mentions that begin in it.
/// Cost: O(n) to build, O(log m + mentions in the stretch) to ask.</para>
/// </remarks>
internal sealed class TopicIndex
{
    private readonly TextSpan[] _spans;

    private TopicIndex(TopicMention[] mentions)
    {
        Mentions = mentions;
        _spans = [.. mentions.Select(mention => mention.Span)];
    }

    /// <summary>All mentions by start, then by end, then in the order of the lexicon.</summary>
    public IReadOnlyList<TopicMention> Mentions { get; }

    public static TopicIndex Of(Readout readout, TopicLexicon lexicon)
    {
        var isEnglish = readout.Language == TextLanguage.English;
        var terms = isEnglish ? lexicon.English : lexicon.Chinese;
        var partners = NameReading.Of(readout).Sides.Counterparts.Where(country => country is { IsKnown: true, Kind: CounterpartKind.State }).ToArray();
        var names = NameLexicon.Default.In(readout.Language);
        var found = terms.In(readout);
        var mentions = new List<TopicMention>(found.Count);
        foreach (var match in found.Where(match => !IsPartner(match.Span)).OrderBy(match => match.Span).ThenBy(match => match.Term))
        {
            mentions.Add(new TopicMention(lexicon.Topics[match.Term], match.Span));
        }

        return new TopicIndex([.. mentions.Distinct()]);

        bool IsPartner(TextSpan span) =>
            partners.Length > 0 && names.Of(span.Of(readout.Text)) is { } readings && Array.Exists(readings, reading => Array.IndexOf(partners, reading.Country) >= 0);
    }

    /// <summary>The topics with a mention inside a stretch, each once, in no order to rely on.</summary>
    public HashSet<Topic> Within(TextSpan stretch)
    {
        var topics = new HashSet<Topic>();
        for (var at = FirstFrom(stretch.Start); at < _spans.Length && _spans[at].Start < stretch.End; at++)
        {
            if (_spans[at].End <= stretch.End)
            {
                topics.Add(Mentions[at].Topic);
            }
        }

        return topics;
    }

    private int FirstFrom(int offset)
    {
        var at = Array.BinarySearch(_spans, new TextSpan(offset, offset));
        return at < 0 ? ~at : at;
    }
}
