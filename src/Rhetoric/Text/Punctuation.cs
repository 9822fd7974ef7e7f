using System.Buffers;

namespace Rhetoric;

/// <summary>What the marks of Chinese and English texts close.</summary>
internal static class Punctuation
{
    /// <summary>Characters that end a line: LF, VT, FF, CR, NEL, LS, PS.</summary>
    public static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\v\f\r\u0085\u2028\u2029");

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。！？!?…｡");
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，；：—");
    private static readonly SearchValues<char> Quotations = SearchValues.Create("“”‘’「」『』《》〈〉\"（）()[]【】〔〕");
    private static readonly SearchValues<char> Closings = SearchValues.Create("”’」』》〉）)]】〕");

    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Capt", "Sen", "Rep", "Gov", "Amb", "Hon", "St", "Jr", "Sr", "No", "vs",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Inc", "Ltd", "Co", "Corp", "etc", "cf", "al", "approx",
    };

    /// <summary>Whether the character ends a sentence wherever it stands.</summary>
    public static bool IsSentenceMark(char character) => SentenceMarks.Contains(character);

    /// <summary>A stretch without the one mark that ends its sentence; the stretch itself where none does, or it is nothing else.</summary>
    public static TextSpan WithoutStop(string text, TextSpan span) => span.Length > 1 && IsSentenceMark(text[span.End - 1]) ? span with { End = span.End - 1 } : span;

    /// <summary>Whether the character is a quotation mark or a bracket, opening or closing.</summary>
    public static bool IsQuotation(char character) => Quotations.Contains(character);

    /// <summary>Whether the character opens a quotation or the title of a work, and nothing else.</summary>
    public static bool OpensQuotation(char character) => character != '"' && QuotationMarks.ClosingOf(character) is not null;

    /// <summary>Whether the character closes a quotation or the title of a work.</summary>
    public static bool ClosesQuotation(char character) => character != '"' && QuotationMarks.OpeningOf(character) is not null;

    /// <summary>Whether the character at a place closes a quotation or bracket; a straight quote closes where no word follows it.</summary>
    public static bool IsClosing(string text, int at, int end) =>
        Closings.Contains(text[at]) || (text[at] == '"' && (at + 1 == end || !char.IsLetterOrDigit(text[at + 1])));

    /// <summary>Whether the character at a place ends a sentence there.</summary>
    public static bool EndsSentence(string text, int at, int end) =>
        IsSentenceMark(text[at]) || (text[at] == '.' && IsFullStop(text, at, end));

    /// <summary>Whether the character at a place ends a clause there.</summary>
    public static bool EndsClause(string text, int at, int end) => text[at] switch
    {
        ',' or ':' or ';' => at + 1 >= end || !char.IsAsciiDigit(text[at + 1]) || at == 0 || !char.IsAsciiDigit(text[at - 1]),
        // 3—5年 is one figure.
        '—' => at + 1 >= end || !char.IsDigit(text[at + 1]) || at == 0 || !char.IsDigit(text[at - 1]),
        var character => ClauseMarks.Contains(character) || IsSentenceMark(character),
    };

    // A full stop before white space, a closing mark or the end, behind a word that is neither an initial nor an abbreviation.
    private static bool IsFullStop(string text, int at, int end)
    {
        if (at + 1 < end && !char.IsWhiteSpace(text[at + 1]) && !IsClosing(text, at + 1, end))
        {
            return false;
        }

        var start = at;
        while (start > 0 && at - start <= LongestAbbreviation && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text.AsSpan(start, at - start);
        var isLast = at + 1 >= end;
        return isLast || (!IsInitial(word) && !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));
    }

    private const int LongestAbbreviation = 6;

    // J. and U.S.
    private static bool IsInitial(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsAsciiLetterUpper(word[0])) || (word.Length > 2 && word[^2] == '.' && char.IsAsciiLetterUpper(word[^1]));
}
