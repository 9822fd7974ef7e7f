namespace Rhetoric.Segmentation;

/// <summary>Words for a search index: before each word the dictionary words of two and three characters inside it.</summary>
/// <remarks>Source: jieba 0.42.1, <c>cut_for_search</c>. A word of more than two units consists of single units only.</remarks>
internal static class SearchCut
{
    public static List<TextSpan> Cut(Lexicon lexicon, ReadOnlySpan<char> text, ReadOnlySpan<int> ends)
    {
        var spans = new List<TextSpan>(ends.Length);
        var start = 0;
        foreach (var end in ends)
        {
            if (end - start > 2)
            {
                AddWordsInside(lexicon, text, start, end, 2, spans);
            }

            if (end - start > 3)
            {
                AddWordsInside(lexicon, text, start, end, 3, spans);
            }

            spans.Add(new TextSpan(start, end));
            start = end;
        }

        return spans;
    }

    private static void AddWordsInside(Lexicon lexicon, ReadOnlySpan<char> text, int start, int end, int length, List<TextSpan> spans)
    {
        for (var i = start; i + length <= end; i++)
        {
            if (lexicon.IsWord(text.Slice(i, length)))
            {
                spans.Add(new TextSpan(i, i + length));
            }
        }
    }
}
