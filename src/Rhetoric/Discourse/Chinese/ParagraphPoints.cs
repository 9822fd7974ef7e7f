namespace Rhetoric.Discourse;

/// <summary>Reads the number or mark by which a paragraph is one of several points.</summary>
/// <remarks>
/// 一、 （一） 1. (1) ① 第二， 三是 四要, or a mark of the lexicon (——, •). A figure with digits behind its point (1.5) is none. Cost: O(1).
/// </remarks>
internal sealed class ParagraphPoints(ChineseSpeech words)
{
    private const string Numerals = "一二三四五六七八九十";
    private const int LongestNumber = 2;

    /// <summary>Whether a paragraph is one of several points.</summary>
    public bool IsPoint(ReadOnlySpan<char> said) => LengthAt(said) > 0;

    /// <summary>The length of the number or mark, up to where the words begin (四|要); 0 where a paragraph has none.</summary>
    public int LengthAt(ReadOnlySpan<char> said)
    {
        if (words.PointMarks.At(said) is { } mark)
        {
            return mark.Form.Length;
        }

        if (said.IsEmpty || char.IsBetween(said[0], '①', '⑳'))
        {
            return said.IsEmpty ? 0 : 1;
        }

        return said[0] is '（' or '(' ? Bracketed(said) : said[0] == '第' ? Ordinal(said) : Plain(said);
    }

    private static int Bracketed(ReadOnlySpan<char> said) =>
        Number(said[1..]) is > 0 and var digits && digits + 1 < said.Length && said[digits + 1] is '）' or ')' ? digits + 2 : 0;

    private static int Ordinal(ReadOnlySpan<char> said)
    {
        var at = 1 + Number(said[1..]);
        return at == 1 || at >= said.Length ? 0
            : said[at] is '是' ? at + 1
            : said[at] is '要' || !char.IsLetterOrDigit(said[at]) ? at
            : 0;
    }

    private static int Plain(ReadOnlySpan<char> said)
    {
        var at = Number(said);
        return at == 0 || at >= said.Length ? 0
            : said[at] is '、' or '是' or '．' || (said[at] == '.' && !(at + 1 < said.Length && char.IsAsciiDigit(said[at + 1]))) ? at + 1
            : said[at] is '要' ? at
            : 0;
    }

    private static int Number(ReadOnlySpan<char> said)
    {
        var at = 0;
        while (at < said.Length && at < LongestNumber && (Numerals.Contains(said[at]) || char.IsAsciiDigit(said[at])))
        {
            at++;
        }

        return at;
    }
}
