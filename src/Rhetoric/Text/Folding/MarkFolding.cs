using System.Buffers;

namespace Rhetoric;

/// <summary>Reads ASCII marks beside ideographs as the marks of Chinese: a full stop between two ideographs ends a sentence.</summary>
/// <remarks>
/// A mark counts as Chinese where an ideograph, with closing marks between at the most, stands before it and no word in Latin letters goes on behind it;
/// commas, colons and semicolons also where an ideograph follows at once. A full stop stays after a numbering (一.) and before a small letter (a domain), and so does any
/// mark between two digits. • is a middle dot between two letters or ideographs. Cost: O(n). Invariant: no character moves.
/// </remarks>
internal static class MarkFolding
{
    private const string Marks = ",.:;!?．•";
    private const string ChineseMarks = "，。：；！？。·";
    private const string Closings = "”’》〉）)】」』\"";
    private const string Openings = "“‘《〈（(【「『\"";
    private const string Numerals = "一二三四五六七八九十百（）()";

    private static readonly SearchValues<char> Foldable = SearchValues.Create(Marks);

    /// <summary>The text with its marks folded; null where there are none to fold.</summary>
    public static TextRewriting? Fold(string text)
    {
        TextRewriting? folding = null;
        if (Han.NextIn(text, 0) < 0)
        {
            return null;
        }

        for (var at = text.AsSpan().IndexOfAny(Foldable); at >= 0; at = NextFrom(text, at + 1))
        {
            var read = Read(text, at);
            if (read != text[at])
            {
                folding ??= new TextRewriting(text);
                folding.Replace(at, at + 1, [read]);
            }
        }

        return folding;
    }

    /// <summary>A pattern of regular expressions with the marks folded that stand between two ideographs and are no sign of theirs.</summary>
    public static string OfExpression(string pattern)
    {
        var read = pattern.ToCharArray();
        for (var at = 1; at + 1 < read.Length; at++)
        {
            if (read[at] is ',' or ':' or ';' && Han.Is(read[at - 1]) && Han.Is(read[at + 1]))
            {
                read[at] = ChineseMarks[Marks.IndexOf(read[at])];
            }
        }

        return new string(read);
    }

    private static int NextFrom(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Foldable);
        return next < 0 ? -1 : from + next;
    }

    private static char Read(string text, int at)
    {
        var mark = text[at];
        var isChinese = mark switch
        {
            '.' or '．' => EndsChinese(text, at),
            '•' => at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
            _ => (IsBehindHan(text, at) && !IsBeforeLatinWord(text, at)) || (IsBeforeHan(text, at) && mark is ',' or ':' or ';'),
        };
        return isChinese ? ChineseMarks[Marks.IndexOf(mark)] : mark;
    }

    private static bool EndsChinese(string text, int at)
    {
        if (!IsBehindHan(text, at) || IsBeforeLatinWord(text, at) || (at + 1 < text.Length && (text[at + 1] is '.' or '．' || char.IsAsciiLetterLower(text[at + 1]))))
        {
            return false;
        }

        var start = at;
        while (start > 0 && Numerals.Contains(text[start - 1]))
        {
            start--;
        }

        var isNumbering = start < at && (start == 0 || Punctuation.LineEnds.Contains(text[start - 1]) || char.IsWhiteSpace(text[start - 1]));
        return !isNumbering;
    }

    private static bool IsBehindHan(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && Closings.Contains(text[before]))
        {
            before--;
        }

        return before >= 0 && Han.Is(text[before]);
    }

    private static bool IsBeforeHan(string text, int at)
    {
        var behind = at + 1;
        while (behind < text.Length && Openings.Contains(text[behind]))
        {
            behind++;
        }

        return behind < text.Length && Han.Is(text[behind]);
    }

    // Behind a blank: an English sentence goes on after a Chinese word.
    private static bool IsBeforeLatinWord(string text, int at)
    {
        var behind = at + 1;
        while (behind < text.Length && text[behind] == ' ')
        {
            behind++;
        }

        return behind > at + 1 && behind < text.Length && char.IsAsciiLetter(text[behind]);
    }
}
