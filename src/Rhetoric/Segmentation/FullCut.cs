using System.Text;

namespace Rhetoric.Segmentation;

/// <summary>
/// Every word of the dictionary that occurs in a text.
/// </summary>
/// <remarks>
/// <para>
/// Idea. At each position all words that begin there are given, shortest first; a single character only where no longer word covers
/// it. Letters and digits that stand alone are gathered and given together when they end, which may be after words that begin among
/// them. Between the blocks, white space separates pieces, empty ones included.
/// </para>
/// <para>Source: jieba 0.42.1, <c>__cut_all</c>.</para>
/// <para>Cost: O(n · longest word), a string a word.</para>
/// </remarks>
internal static class FullCut
{
    public static List<string> Cut(Lexicon lexicon, string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var inside = ModelFormat.IsBlock(text[start]);
            var end = start + 1;
            while (end < text.Length && ModelFormat.IsBlock(text[end]) == inside)
            {
                end++;
            }

            if (inside)
            {
                CutBlock(lexicon, text, start, end, words);
            }
            else
            {
                CutSeparators(text, start, end, words);
            }

            start = end;
        }

        return words;
    }

    private static void CutBlock(Lexicon lexicon, string text, int start, int stop, List<string> words)
    {
        var ends = new List<int>();
        var gathered = new StringBuilder();
        var covered = start; // Behind the last character of the last word given.
        for (var position = start; position < stop; position++)
        {
            if (gathered.Length > 0 && !char.IsAsciiLetterOrDigit(text[position]))
            {
                words.Add(gathered.ToString());
                gathered.Clear();
            }

            FindWords(lexicon, text.AsSpan(0, stop), position, ends);
            if (ends.Count == 1 && position >= covered)
            {
                covered = ends[0];
                if (char.IsAsciiLetterOrDigit(text[position]))
                {
                    gathered.Append(text, position, covered - position);
                }
                else
                {
                    words.Add(text[position..covered]);
                }

                continue;
            }

            foreach (var end in ends)
            {
                if (end > position + 1)
                {
                    words.Add(text[position..end]);
                    covered = end;
                }
            }
        }

        if (gathered.Length > 0)
        {
            words.Add(gathered.ToString());
        }
    }

    private static void FindWords(Lexicon lexicon, ReadOnlySpan<char> text, int start, List<int> ends)
    {
        ends.Clear();
        var walk = new PrefixWalk(lexicon);
        for (var position = start; position < text.Length && walk.Next(text[position]); position++)
        {
            if (walk.IsWord)
            {
                ends.Add(position + 1);
            }
        }

        if (ends.Count == 0)
        {
            ends.Add(start + 1);
        }
    }

    private static void CutSeparators(string text, int start, int stop, List<string> words)
    {
        var piece = start;
        for (var position = start; position < stop;)
        {
            if (!IsPythonSpace(text[position]))
            {
                position++;
                continue;
            }

            var length = text[position] == '\r' && position + 1 < stop && text[position + 1] == '\n' ? 2 : 1;
            words.Add(text[piece..position]);
            words.Add(text.Substring(position, length));
            position += length;
            piece = position;
        }

        words.Add(text[piece..stop]);
    }

    // White space in Python, which unlike .NET counts the four ASCII separators.
    private static bool IsPythonSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001C' and <= '\u001F';
}
