namespace Rhetoric.Tool;

/// <summary>The words of a text by any segmenter.</summary>
internal static class Words
{
    public static string[] Of(ISegmenter segmenter, string text) => [.. SpansOf(segmenter, text).Select(span => text[span.Start..span.End])];

    public static IReadOnlyList<TextSpan> SpansOf(ISegmenter segmenter, string text)
    {
        var ends = new int[text.Length];
        var spans = new TextSpan[segmenter.Cut(text, ends)];
        for (var word = 0; word < spans.Length; word++)
        {
            spans[word] = new TextSpan(word == 0 ? 0 : ends[word - 1], ends[word]);
        }

        return spans;
    }
}
