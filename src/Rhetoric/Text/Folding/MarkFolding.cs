using System.Buffers;

namespace Rhetoric;

/// <summary>Reads ASCII marks beside ideographs as the marks of Chinese: a full stop between two ideographs ends a sentence.</summary>
/// <remarks>
/// A mark counts as Chinese where an ideograph, with closing marks between at the most, stands before it and no word in Latin letters goes on behind it;
/// commas, colons and semicolons also where an ideograph follows at once. A full stop stays after a numbering (一.) and before a small letter (a domain), and so does any
/// mark between two digits; it ends a sentence also between a percentage or an abbreviation in capitals (2.5%., APEC., G20.) and an ideograph. • is a middle dot between two letters
/// or ideographs. Of stops three and more between ideographs are an ellipsis, and two hyphens a dash. Quotation marks of ASCII are turned by pairs in a line that has ideographs beside
/// each pair and no mark alone. Cost: O(n).
/// </remarks>
internal static class MarkFolding
{
    private const string Ellipsis = "……";
    private const string Dash = "——";
    private const int LeastEllipsis = 3;

    private const string Marks = ",.:;!?．•";
    private const string ChineseMarks = "，。：；！？。·";
    private const string Closings = "”’》〉）)】」』\"";
    private const string Openings = "“‘《〈（(【「『\"";
    private const string Numerals = "一二三四五六七八九十百（）()";

    private static readonly SearchValues<char> Foldable = SearchValues.Create(Marks + "-\"＂");
    private static readonly SearchValues<char> Straight = SearchValues.Create("\"＂");

    /// <summary>The text with its marks folded; null where there are none to fold.</summary>
    public static TextRewriting? Fold(string text)
    {
        TextRewriting? folding = null;
        if (Han.NextIn(text, 0) < 0)
        {
            return null;
        }

        var line = (Start: 0, End: -1, AreTurned: false, IsOpen: false);
        for (var at = text.AsSpan().IndexOfAny(Foldable); at >= 0; at = NextFrom(text, at + 1))
        {
            if (Straight.Contains(text[at]))
            {
                if (at >= line.End)
                {
                    line = LineOf(text, at);
                }

                if (line.AreTurned)
                {
                    line.IsOpen = !line.IsOpen;
                    folding ??= new TextRewriting(text);
                    folding.Replace(at, at + 1, line.IsOpen ? "“" : "”");
                }

                continue;
            }

            if (text[at] is '.' or '-')
            {
                var run = RunAt(text, at);
                var marks = !(at > 0 && Han.Is(text[at - 1]) && at + run < text.Length && IsBeforeHan(text, at + run - 1)) ? null
                    : text[at] == '-' ? run == 2 ? Dash : null
                    : run >= LeastEllipsis ? Ellipsis : null;
                if (marks is not null)
                {
                    folding ??= new TextRewriting(text);
                    folding.Replace(at, at + run, marks);
                }

                if (marks is not null || text[at] == '-')
                {
                    at += run - 1;
                    continue;
                }
            }

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

    private static int RunAt(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    // Whether the straight quotation marks of a line come in pairs, each with an ideograph just inside or outside.
    private static (int Start, int End, bool AreTurned, bool IsOpen) LineOf(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny(Punctuation.LineEnds) + 1;
        var length = text.AsSpan(at).IndexOfAny(Punctuation.LineEnds);
        var end = length < 0 ? text.Length : at + length;
        var opened = -1;
        var areTurned = true;
        for (var mark = at; mark >= 0 && mark < end && areTurned;)
        {
            if (opened < 0)
            {
                opened = mark;
            }
            else
            {
                areTurned = IsBesideHan(text, opened, start, end) || IsBesideHan(text, mark, start, end);
                opened = -1;
            }

            var next = text.AsSpan(mark + 1, end - mark - 1).IndexOfAny(Straight);
            mark = next < 0 ? -1 : mark + 1 + next;
        }

        return (start, end, areTurned && opened < 0, false);
    }

    private static bool IsBesideHan(string text, int at, int start, int end) =>
        (at > start && (Han.Is(text[at - 1]) || ChineseMarks.Contains(text[at - 1]))) || (at + 1 < end && Han.Is(text[at + 1]));

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
        if (EndsFigure(text, at))
        {
            return true;
        }

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

    // 2.5%.希望, APEC.希望, G20.希望
    private static bool EndsFigure(string text, int at)
    {
        if (at == 0 || at + 1 >= text.Length || !Han.Is(text[at + 1]))
        {
            return false;
        }

        if (text[at - 1] is '%' or '％' or '‰')
        {
            return true;
        }

        var start = at;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || char.IsAsciiLetterUpper(text[start - 1])))
        {
            start--;
        }

        return at - start > 1 && char.IsAsciiLetterUpper(text[start]) && (start == 0 || !char.IsAsciiLetter(text[start - 1]));
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
