using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>The threads by which readouts are compared: the topics of the library, and slots.</summary>
/// <remarks>
/// <para>A slot is what a readout usually says in some words or others (how relations stand, why to get along, what it rests on). What fills it in one text and in the
/// other is one thing told twice, though the two share no word. Slots are patterns in <c>Data/slots.tsv</c>, written from readouts of many counterparts; how often close readings quote what is said of a thread is in <c>Data/telling.tsv</c>.
/// A slot of the relation is told of the two who meet: not where a clause names others alone, and by loose words (面临, 新阶段) only where it speaks of the two (<see cref="SpokenSubjects"/>).</para>
/// <para>Cost of reading: one pass over each sentence. Topics of courtesy, attendance, positioning, outcomes and atmosphere are left to the slots of that sense.</para>
/// </remarks>
internal sealed class ThreadLexicon
{
    private const string SlotFile = "slots.tsv";
    private const string TellingFile = "telling.tsv";

    // What fires in a fifth of all sentences tells little by itself.
    private const double GeneralShare = 0.5;

    // Slots of the same sense are wider.
    private static readonly string[] ToldBySlots = ["positioning", "outcomes", "atmosphere"];

    private static readonly Lazy<ThreadLexicon> Embedded = new(Read);

    private readonly ReadoutThread[] _slots;
    private readonly ReadoutThread[] _images;
    private readonly TermMatcher _chinese;
    private readonly TermMatcher _english;
    private readonly Dictionary<Topic, ReadoutThread> _topics;

    private ThreadLexicon(ReadoutThread[] slots, TermMatcher chinese, TermMatcher english, Dictionary<Topic, ReadoutThread> topics) =>
        (_slots, _images, _chinese, _english, _topics) = (slots, [.. slots.Where(slot => slot.TakesImages)], chinese, english, topics);

    /// <summary>The threads that come with the library.</summary>
    public static ThreadLexicon Default => Embedded.Value;

    /// <summary>Where threads are mentioned in a readout, by start, then by end, then by order.</summary>
    public IReadOnlyList<ThreadMention> MentionsIn(Readout readout)
    {
        var mentions = new List<ThreadMention>();
        foreach (var (topic, span) in readout.ReadTopics())
        {
            if (_topics.TryGetValue(topic, out var thread))
            {
                mentions.Add(new ThreadMention(thread, span));
            }
        }

        var subjects = readout.Language == TextLanguage.English ? null : SpokenSubjects.Of(readout);
        foreach (var (term, span) in (readout.Language == TextLanguage.English ? _english : _chinese).In(readout))
        {
            var slot = _slots[term % _slots.Length];
            var isSaid = term < _slots.Length || subjects?.KnownAt(span.Start) == SpokenSubject.TheTwo;
            if (isSaid && !(slot.IsOfRelation && subjects?.NamedAt(span.Start) == SpokenSubject.Others))
            {
                mentions.Add(new ThreadMention(slot, span));
            }
        }

        foreach (var device in readout.ReadDiscourse().Devices.Where(device => IsImage(device.Kind)))
        {
            mentions.AddRange(_images.Select(image => new ThreadMention(image, device.Span)));
        }

        return [.. mentions.OrderBy(mention => mention.Span).ThenBy(mention => mention.Thread.Order)];
    }

    private static bool IsImage(DeviceKind kind) => kind is DeviceKind.Metaphor or DeviceKind.Proverb or DeviceKind.Coinage or DeviceKind.Antithesis;

    private static ThreadLexicon Read()
    {
        var telling = ComparisonData.Table(TellingFile, "id", "factor").ToDictionary(row => row.Required("id"), row => row.Number("factor"), StringComparer.Ordinal);
        var topics = new Dictionary<Topic, ReadoutThread>();
        foreach (var topic in TopicLexicon.Default.Topics.Where(topic => topic.Scope != TopicScope.Form && !ToldBySlots.Contains(topic.Id)))
        {
            topics.Add(topic, new ReadoutThread(topic.Id, topic.EnglishTitle, topic.ChineseTitle, topic.Gravity * (topic.IsGeneral ? GeneralShare : 1), false, topics.Count)
            {
                Group = topic.Group,
                IsMatter = true,
                Telling = telling.GetValueOrDefault(topic.Id, 1),
            });
        }

        var rows = ComparisonData.Table(SlotFile, "id", "title_en", "title_zh", "gravity");
        ReadoutThread[] slots =
        [
            .. rows.Select((row, at) => new ReadoutThread(
                row.Required("id"), row.Required("title_en"), row.Required("title_zh"), row.Number("gravity"), true, topics.Count + at)
            {
                IsOccasion = row["traits"] == "occasion",
                IsOfRelation = row["traits"] == "relation",
                IsOtherSides = row["traits"] == "other-side",
                TakesImages = row["traits"] == "image",
                IsMatter = ToldBySlots.Contains(row.Required("id")),
                Telling = telling.GetValueOrDefault(row.Required("id"), 1),
            }),
        ];

        // A loose word has the number of its slot behind all the slots.
        var chinese = TermMatcher.Terms(rows, "zh").Concat(TermMatcher.Terms(rows, "zh_loose", first: slots.Length));
        return new ThreadLexicon(slots, new TermMatcher(chinese, wholeWords: false), new TermMatcher(TermMatcher.Terms(rows, "en"), wholeWords: true), topics);
    }
}
