using System.Security.Cryptography;
using System.Text;
using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>The topics by which sentences are filed.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class TopicLexicon
{
    private const string DefaultFile = "topics.tsv";

    private static readonly Lazy<TopicLexicon> Embedded = new(() => new TopicLexicon("rhetoric-topics-1", TopicFile.Embedded(DefaultFile)));

    private readonly TopicEntry[] _entries;
    private readonly Dictionary<Topic, int> _order;
    private readonly Lazy<TermMatcher> _chinese;
    private readonly Lazy<TermMatcher> _english;
    private readonly Lazy<string> _identity;

    private TopicLexicon(string name, TopicEntry[] entries)
    {
        _entries = entries;
        Topics = [.. entries.Select(entry => entry.Topic)];
        _order = Topics.Select((topic, at) => (topic, at)).ToDictionary(pair => pair.topic, pair => pair.at);
        _chinese = new(() => new TermMatcher(entries.SelectMany((entry, at) => entry.Chinese.SelectMany(term => term.Patterns).Select(pattern => (at, pattern))), wholeWords: false));
        _english = new(() => new TermMatcher(entries.SelectMany((entry, at) => entry.English.SelectMany(term => term.Patterns).Select(pattern => (at, pattern))), wholeWords: true));
        _identity = new(() => $"{name}/{HashOf(entries)}");
    }

    /// <summary>The topics that come with the library: 68 in twelve groups.</summary>
    public static TopicLexicon Default => Embedded.Value;

    /// <summary>Names the lexicon and the hash of its content: equal identities file alike.</summary>
    public string Identity => _identity.Value;

    /// <summary>The topics, in the order of the tables; a user's own last.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    internal TermMatcher Chinese => _chinese.Value;

    internal TermMatcher English => _english.Value;

    /// <summary>The topic of an id; null where there is none. O(topics).</summary>
    /// <param name="id">An id, such as <c>one-china</c>.</param>
    public Topic? Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Topics.FirstOrDefault(topic => topic.Id == id);
    }

    /// <summary>Reads topics of one's own instead of those of the library.</summary>
    /// <param name="path">
    /// UTF-8, tab-separated; the first line names the columns: <c>id</c>, and where wanted <c>title_zh</c>, <c>title_en</c>, <c>gravity</c> (0 to 10, else 1),
    /// <c>scope</c> (content, positioning, form), <c>group</c>, <c>traits</c> (general), <c>zh</c>, <c>en</c>. The last two are terms divided by <c>|</c>: plain
    /// words, or patterns of <c>.</c> <c>[…]</c> <c>[^…]</c> <c>?</c> <c>{m,n}</c> <c>\w</c> <c>\S</c> <c>$</c>. Lines that begin with <c>#</c> are comments.
    /// </param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and what is wrong.</exception>
    public static TopicLexicon Load(string path) => new(Path.GetFileNameWithoutExtension(path), TopicFile.Read(path));

    /// <summary>The same lexicon with the topics of a file; terms for an id that it has are added to that topic, which keeps its titles and gravity.</summary>
    /// <param name="path">A file as <see cref="Load"/> reads it.</param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and what is wrong.</exception>
    public TopicLexicon WithFile(string path)
    {
        var entries = _entries.ToList();
        foreach (var added in TopicFile.Read(path))
        {
            var at = entries.FindIndex(entry => entry.Topic.Id == added.Topic.Id);
            if (at < 0)
            {
                entries.Add(added);
            }
            else
            {
                entries[at] = entries[at] with { Chinese = [.. entries[at].Chinese, .. added.Chinese], English = [.. entries[at].English, .. added.English] };
            }
        }

        return new TopicLexicon("own", [.. entries]);
    }

    /// <summary>The number of topics and the identity.</summary>
    public override string ToString() => $"{ResultLine.Count(Topics.Count, "topic")}, {Identity}";

    internal IReadOnlyList<Topic> InOrder(IEnumerable<Topic> topics) =>
        [.. topics.OrderByDescending(topic => topic.Gravity).ThenBy(topic => _order[topic])];

    private static string HashOf(TopicEntry[] entries)
    {
        var content = new StringBuilder();
        foreach (var (topic, chinese, english) in entries)
        {
            content.Append(topic).Append('\t').AppendJoin('|', chinese.Select(term => term.Text)).Append('\t').AppendJoin('|', english.Select(term => term.Text)).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())).AsSpan(0, 4));
    }
}
