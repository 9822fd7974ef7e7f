namespace Rhetoric.Segmentation;

/// <summary>Words for a search index: before each word the dictionary words of two and three characters inside it.</summary>
/// <remarks>
/// Source: jieba 0.42.1, <c>cut_for_search</c>. A word of more than two units consists of single units only. Invariant: at most twice as
/// many words as the text has units; the last of those of a stretch ends where the stretch does.
/// </remarks>
internal static class SearchCut
{
    /// <summary>Finds the words.</summary>
    /// <param name="lexicon">The words of the dictionary.</param>
    /// <param name="text">The text.</param>
    /// <param name="ends">Where the most probable words end.</param>
    /// <param name="spans">Receives the words, as many as there is room for.</param>
    /// <returns>How many there are.</returns>
    public static int Cut(Lexicon lexicon, ReadOnlySpan<char> text, ReadOnlySpan<int> ends, Span<TextSpan> spans)
    {
        var count = 0;
        var start = 0;
        foreach (var end in ends)
        {
            for (var length = 2; length <= 3 && length < end - start; length++)
            {
                for (var i = start; i + length <= end; i++)
                {
                    if (lexicon.IsWord(text.Slice(i, length)))
                    {
                        Add(new TextSpan(i, i + length), spans, ref count);
                    }
                }
            }

            Add(new TextSpan(start, end), spans, ref count);
            start = end;
        }

        return count;
    }

    /// <summary>How many words there are at most in a text.</summary>
    public static int MostIn(int length) => checked(2 * length);

    private static void Add(TextSpan span, Span<TextSpan> spans, ref int count)
    {
        if (count < spans.Length)
        {
            spans[count] = span;
        }

        count++;
    }
}
