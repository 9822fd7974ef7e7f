using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Finds the words that say what a text is about, in words, order and weights as <c>jieba.analyse</c> does.</summary>
/// <remarks>
/// Immutable and safe to use from any number of threads at once. Words of equal weight come in the order in which the text has them. Source
/// of the formulas: Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988; Mihalcea and Tarau, "TextRank",
/// 2004; in the figures of jieba 0.42.1. Cost: that of cutting or tagging, and a little for each different word.
/// </remarks>
public sealed class KeywordExtractor
{
    private static readonly string[] TextRankTags = ["ns", "n", "vn", "v"];

    private readonly ISegmenter _segmenter;
    private readonly IdfTable _idf;
    private readonly HashSet<string> _stopWords;
    private readonly HashSet<string>? _tags;

    /// <summary>An extractor.</summary>
    /// <param name="options">Which keywords; null for <see cref="KeywordOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is out of range; the message names it, its value and the range.</exception>
    public KeywordExtractor(KeywordOptions? options = null)
    {
        Options = options ?? KeywordOptions.Default;
        Options.Validate();
        _segmenter = Options.Segmenter ?? Segmenter.Default;
        _idf = Options.Idf ?? IdfTable.Jieba;
        _stopWords = new HashSet<string>(Options.StopWords, StringComparer.Ordinal);
        var isTextRank = Options.Method == KeywordMethod.TextRank;
        var tags = Options.Tags ?? (isTextRank ? TextRankTags : []);
        _tags = tags.Count > 0 || isTextRank ? new HashSet<string>(tags, StringComparer.Ordinal) : null;
    }

    /// <summary>As <c>jieba.analyse.extract_tags(text, withWeight=True)</c>.</summary>
    public static KeywordExtractor TfIdf { get; } = new();

    /// <summary>As <c>jieba.analyse.textrank(text, withWeight=True)</c>.</summary>
    public static KeywordExtractor TextRank { get; } = new(new KeywordOptions { Method = KeywordMethod.TextRank });

    /// <summary>Which keywords are given.</summary>
    public KeywordOptions Options { get; }

    /// <summary>Finds the keywords of a text.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>The keywords by falling weight; none for a text without words of two characters or more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ResultList<Keyword> Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var candidates = new KeywordCandidates(_stopWords, _tags, Options.KeepTags && _tags is not null);
        var sequence = candidates.Read(_segmenter, text);
        var weights = Options.Method == KeywordMethod.TextRank
            ? TextRankGraph.Rank(sequence, candidates.Words, Options.Window)
            : WeighByFrequency(sequence, candidates.Words);
        var ranked = weights.OrderByDescending(entry => entry.Weight)
            .Select(entry => new Keyword(candidates.Words[entry.Word].Text, entry.Weight, candidates.Words[entry.Word].Tag));
        return [.. Options.Limit is { } limit ? ranked.Take(limit) : ranked];
    }

    private IEnumerable<(int Word, double Weight)> WeighByFrequency(ReadOnlySpan<int> sequence, IReadOnlyList<(string Text, string? Tag)> words)
    {
        var counts = new double[words.Count];
        var total = 0.0;
        foreach (var word in sequence)
        {
            if (word != KeywordCandidates.None)
            {
                counts[word]++;
                total++;
            }
        }

        return counts.Select((count, word) => (word, count * (_idf[words[word].Text] / total)));
    }
}
