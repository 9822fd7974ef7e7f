using System.Globalization;

namespace Rhetoric.Conformance;

/// <summary>What each mode of the oracle is called on our side.</summary>
internal static class JiebaMode
{
    public static IReadOnlyDictionary<string, Func<Segmenter, string, string[]>> All { get; } = new Dictionary<string, Func<Segmenter, string, string[]>>
    {
        ["exact"] = (segmenter, text) => segmenter.Cut(text),
        ["exact-no-hmm"] = (segmenter, text) => segmenter.WithoutModel().Cut(text),
        ["full"] = (segmenter, text) => segmenter.Cut(text, SegmentationMode.Full),
        ["search"] = (segmenter, text) => segmenter.Cut(text, SegmentationMode.Search),
        ["search-no-hmm"] = (segmenter, text) => segmenter.WithoutModel().Cut(text, SegmentationMode.Search),
        ["tokenize"] = (segmenter, text) => Placed(text, segmenter.Tokenize(text)),
        ["tokenize-search"] = (segmenter, text) => Placed(text, segmenter.Tokenize(text, SegmentationMode.Search)),
        ["tag"] = Tagged,
        ["tag-no-hmm"] = (segmenter, text) => Tagged(segmenter.WithoutModel(), text),
    };

    /// <summary>The keywords as well, each with the bits of its weight.</summary>
    public static IReadOnlyDictionary<string, Func<Segmenter, string, string[]>> WithKeywords { get; } =
        new Dictionary<string, Func<Segmenter, string, string[]>>(All)
        {
            ["keywords-tfidf"] = (segmenter, text) => Keywords(KeywordMethod.TfIdf, segmenter, text),
            ["keywords-textrank"] = (segmenter, text) => Keywords(KeywordMethod.TextRank, segmenter, text),
        };

    private static string[] Keywords(KeywordMethod method, Segmenter segmenter, string text) =>
    [
        .. new KeywordExtractor(new KeywordOptions { Method = method, Segmenter = segmenter, Limit = null }).Extract(text)
            .Select(keyword => string.Create(CultureInfo.InvariantCulture, $"{keyword.Text}_{BitConverter.DoubleToInt64Bits(keyword.Weight):x16}")),
    ];

    private static string[] Tagged(Segmenter segmenter, string text) => [.. segmenter.Tag(text).Select(word => $"{word.Text}_{word.Tag}")];

    // jieba counts characters, we count UTF-16 units.
    private static string[] Placed(string text, IEnumerable<TextSpan> spans)
    {
        var characters = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            characters[i + 1] = characters[i] + (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]) ? 0 : 1);
        }

        return [.. spans.Select(span => $"{span.TextIn(text)}_{characters[span.Start]}_{characters[span.End]}")];
    }
}
