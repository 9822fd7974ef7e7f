namespace Rhetoric.Tests.NGrams;

/// <summary>Runs of letters and digits, runs of white space, and single marks.</summary>
internal sealed class WordsAndGaps : ISegmenter
{
    public string Identity => "words-and-gaps";

    public int Cut(ReadOnlySpan<char> text, Span<int> ends)
    {
        var count = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end == text.Length || Kind(text[end]) != Kind(text[end - 1]) || Kind(text[end]) == 2)
            {
                ends[count++] = end;
            }
        }

        return count;
    }

    private static int Kind(char c) => char.IsLetterOrDigit(c) ? 0 : char.IsWhiteSpace(c) ? 1 : 2;
}
