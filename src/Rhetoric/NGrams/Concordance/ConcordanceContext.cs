using System.Buffers;
using System.Text;

namespace Rhetoric.NGrams;

/// <summary>Shows what stands about a match, in so many characters or words as they are read; shown as the original has them.</summary>
internal static class ConcordanceContext
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n\t\v\f\u0085\u2028\u2029");

    /// <summary>The line of a match with so many characters on each side, or words where they are given.</summary>
    public static ConcordanceLine LineOf(Readout readout, TextSpan match, int width, ReadoutWords? words)
    {
        var shown = readout.OriginalSpan(words is null ? Characters(readout.Text, match, width) : Words(readout.Text, match, width, words));
        var (text, place) = (readout.Original, readout.OriginalSpan(match));
        return new ConcordanceLine
        {
            Readout = readout,
            Span = match,
            Left = OnOneLine(text.AsSpan(shown.Start, place.Start - shown.Start)),
            Match = OnOneLine(place.Of(text)),
            Right = OnOneLine(text.AsSpan(place.End, shown.End - place.End)),
        };
    }

    private static TextSpan Characters(string text, TextSpan match, int width)
    {
        var start = Math.Max(0, match.Start - width);
        if (start > 0 && start < match.Start && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1]))
        {
            start++;
        }

        var end = (int)Math.Min(text.Length, (long)match.End + width);
        if (end < text.Length && end > match.End && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // Where fewer words are left, the context goes to the edge of the text, as it does in characters.
    private static TextSpan Words(string text, TextSpan match, int width, ReadoutWords words)
    {
        if (width == 0)
        {
            return match;
        }

        var before = words.CountTo(match.Start);
        var after = words.FirstFrom(match.End);
        return new TextSpan(
            before > width ? words[before - width].Start : 0,
            words.Count - after > width ? words[after + width - 1].End : text.Length);
    }

    private static string OnOneLine(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Breaks))
        {
            return text.ToString();
        }

        var line = new StringBuilder(text.Length);
        var inBreak = false;
        foreach (var c in text)
        {
            var isBreak = Breaks.Contains(c);
            if (!isBreak || !inBreak)
            {
                line.Append(isBreak ? ' ' : c);
            }

            inBreak = isBreak;
        }

        return line.ToString();
    }
}
