using System.Buffers;

namespace Rhetoric;

/// <summary>Drops the blanks that recognition of scanned pages and bad extraction put between ideographs.</summary>
/// <remarks>
/// <para>A line is spaced out where four ideographs or more stand alone one after the other, divided by blanks (相 互 尊 重), or where marks stand behind blanks
/// and four blanks stand between ideographs (双方 要 坚持 原则 ，). There every blank beside ideographs, their marks and digits goes, and so do those between single digits. A blank between ideographs of
/// any other line stays: it divides names and headlines. Before a closing mark of Chinese no blank is meant anywhere.</para>
/// <para>Cost: O(n).</para>
/// </remarks>
internal static class BlankFolding
{
    private const int FewestAlone = 4;
    private const int FewestBlanks = 4;
    private const int FewestLooseMarks = 1;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u3000\t");
    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create("，。、；：？！”’》〉）】,.;:?!");

    /// <summary>The text without those blanks; null where it has none.</summary>
    public static TextRewriting? Fold(string text)
    {
        if (Han.NextIn(text, 0) < 0)
        {
            return null;
        }

        TextRewriting? folding = null;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Punctuation.LineEnds);
            var end = length < 0 ? text.Length : start + length;
            FoldLine(text, start, end, ref folding);
            start = end + 1;
        }

        return folding;
    }

    private static void FoldLine(string text, int start, int end, ref TextRewriting? folding)
    {
        if (!text.AsSpan(start, end - start).ContainsAny(Blanks))
        {
            return;
        }

        var isSpaced = IsSpaced(text, start, end);
        foreach (var (from, to) in Gaps(text, start, end))
        {
            if (ClosingMarks.Contains(text[to]) && Han.Is(text[from - 1]) || isSpaced && (AreTogether(text[from - 1], text[to]) || AreDigits(text, from, to, start, end)))
            {
                folding ??= new TextRewriting(text);
                folding.Replace(from, to, "");
            }
        }
    }

    private static bool IsSpaced(string text, int start, int end)
    {
        var (alone, blanks, looseMarks, wordStart) = (0, 0, 0, start);
        foreach (var (from, to) in Gaps(text, start, end))
        {
            var isAlone = from - wordStart == 1 && Han.Is(text[from - 1]);
            alone = isAlone ? alone + 1 : 0;
            var isLast = Han.Is(text[to]) && (to + 1 == end || !Han.Is(text[to + 1]));
            if (alone + (isLast ? 1 : 0) >= FewestAlone)
            {
                return true;
            }

            blanks += Han.Is(text[from - 1]) && Han.Is(text[to]) ? 1 : 0;
            looseMarks += Han.Is(text[from - 1]) && ClosingMarks.Contains(text[to]) ? 1 : 0;

            // A mark before a single ideograph does not stand in its way: 尊 重 ，推 动.
            wordStart = to + (ClosingMarks.Contains(text[to]) ? 1 : 0);
        }

        return looseMarks >= FewestLooseMarks && blanks >= FewestBlanks;
    }

    // Both sides are ideographs, marks or digits, and one is no digit.
    private static bool AreTogether(char before, char behind) =>
        (NeedsNoBlank(before) && (NeedsNoBlank(behind) || char.IsAsciiDigit(behind))) || (NeedsNoBlank(behind) && char.IsAsciiDigit(before));

    // Two digits that stand alone: 2 0 1 9.
    private static bool AreDigits(string text, int from, int to, int start, int end) =>
        char.IsAsciiDigit(text[from - 1]) && char.IsAsciiDigit(text[to])
        && (from - 1 == start || !char.IsAsciiLetterOrDigit(text[from - 2])) && (to + 1 == end || !char.IsAsciiLetterOrDigit(text[to + 1]));

    private static bool NeedsNoBlank(char character) => character is >= '\u2E80' or '“' or '‘' || ClosingMarks.Contains(character);

    // The blanks between two characters of the line.
    private static IEnumerable<(int From, int To)> Gaps(string text, int start, int end)
    {
        var at = start;
        while (at < end && Blanks.Contains(text[at]))
        {
            at++;
        }

        while (at < end)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny(Blanks);
            if (next < 0)
            {
                yield break;
            }

            var from = at + next;
            at = from;
            while (at < end && Blanks.Contains(text[at]))
            {
                at++;
            }

            if (at < end)
            {
                yield return (from, at);
            }
        }
    }
}
