using System.Buffers;

namespace Rhetoric;

/// <summary>A line with words, as a page shows it.</summary>
/// <param name="Start">Where its first character stands that is no white space.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Indent">The columns of white space before it.</param>
/// <param name="Width">Its columns, with the indent; an ideograph and its marks have two each.</param>
internal readonly record struct WrappedLine(int Start, int End, int Indent, int Width)
{
    private static readonly SearchValues<char> PageNumberSigns = SearchValues.Create("0123456789 /");

    private const int LongestPageNumber = 7;

    /// <summary>Whether it ends in a mark that closes a sentence, with the closing quotation marks behind it, or in one that announces what follows.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Whether an empty line stands before it.</summary>
    public required bool IsBehindEmpty { get; init; }

    /// <summary>Whether it begins with the sign or the number of a list item.</summary>
    public required bool BeginsItem { get; init; }

    /// <summary>The columns of its first word.</summary>
    public required int FirstWordWidth { get; init; }

    /// <summary>The number of its characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether a character has two columns.</summary>
    public static bool IsWide(char character) => character >= '\u2E80' || character is '“' or '”' or '‘' or '’' or '…' or '—' or '·';

    /// <summary>The lines of a text but for those that are the number of a page; null where one is longer than a page is wide, or less than two go on without a closing mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="widest">The most characters that a line of a page has.</param>
    public static WrappedLine[]? In(string text, int widest)
    {
        if (!MayWrap(text, widest))
        {
            return null;
        }

        var lines = new List<WrappedLine>();
        var (open, isBehindEmpty, isBehindPage) = (0, false, false);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Punctuation.LineEnds);
            var end = length < 0 ? text.Length : start + length;
            if (IsPageNumber(text.AsSpan(start, end - start)))
            {
                // The empty lines about it part pages, not paragraphs.
                (isBehindEmpty, isBehindPage, start) = (false, true, end + 1);
                continue;
            }

            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                var line = Of(text, start, end, isBehindEmpty);
                open += line.IsClosed ? 0 : 1;
                (isBehindEmpty, isBehindPage) = (false, false);
                lines.Add(line);
            }
            else if (!isBehindPage && end < text.Length && !(end == start && start > 0 && text[start - 1] == '\r' && text[end] == '\n'))
            {
                isBehindEmpty = true;
            }

            if (end < text.Length && text[end] == '\f')
            {
                (isBehindEmpty, isBehindPage) = (false, true);
            }

            start = end + 1;
        }

        return open < 2 ? null : [.. lines];
    }

    // Line ends alone: no line is too long, and two end in another mark than most sentences do.
    private static bool MayWrap(string text, int widest)
    {
        var open = 0;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Punctuation.LineEnds);
            var end = length < 0 ? text.Length : start + length;
            if (end - start > widest)
            {
                return false;
            }

            open += end > start && text[end - 1] is not ('。' or '”') ? 1 : 0;
            start = end + 1;
        }

        return open >= 2;
    }

    private static WrappedLine Of(string text, int lineStart, int lineEnd, bool isBehindEmpty)
    {
        var (start, end) = (lineStart, lineEnd);
        while (char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var indent = Columns(text.AsSpan(lineStart, start - lineStart));
        var word = text.AsSpan(start, end - start).IndexOfAny(" \t\u3000");
        return new WrappedLine(start, end, indent, indent + Columns(text.AsSpan(start, end - start)))
        {
            IsClosed = Closes(text, start, end),
            IsBehindEmpty = isBehindEmpty,
            BeginsItem = IsItem(text.AsSpan(start, end - start)),
            FirstWordWidth = Columns(text.AsSpan(start, word < 0 ? end - start : word)),
        };
    }

    private static bool Closes(string text, int start, int end)
    {
        var last = end - 1;
        while (last > start && Punctuation.IsClosing(text, last, end))
        {
            last--;
        }

        // With white space behind it, an initial or an abbreviation ends nothing.
        return Punctuation.IsSentenceMark(text[last]) || text[last] is '：' or ':' or '．'
            || (text[last] == '.' && (last + 1 < end || Punctuation.EndsSentence(string.Concat(text.AsSpan(start, end - start), " \n"), last - start, end - start + 2)));
    }

    private static bool IsItem(ReadOnlySpan<char> line)
    {
        if (line[0] is '-' or '•' or '*' or '·' or '—' or '●' or '■' or '◆')
        {
            return true;
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 2 && line[digits] is '.' or ')' or '、' or '．' && (digits + 1 == line.Length || !char.IsAsciiDigit(line[digits + 1]));
    }

    // 12, - 12 -, 第12页, 12/30: nothing but that.
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var number = line.Trim(" \t\u3000-—–·第页頁/");
        return !number.IsEmpty && number.Length <= LongestPageNumber && !number.ContainsAnyExcept(PageNumberSigns);
    }

    private static int Columns(ReadOnlySpan<char> characters)
    {
        var columns = 0;
        foreach (var character in characters)
        {
            columns += IsWide(character) ? 2 : 1;
        }

        return columns;
    }
}
