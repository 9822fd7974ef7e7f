namespace Rhetoric.Discourse;

/// <summary>Tells which Chinese numbers count nothing: names, dates, and 一 as an article.</summary>
/// <remarks>
/// A unit of the class <c>date</c> makes a number a date or a name. A number in characters counts only with a unit, before a place from ten thousand on, or where
/// a rank makes it a count and no word follows. 国 counts behind Western digits (5国), else it makes a name; a digit at the end of a longer word of the
/// dictionary is a name. Cost: bounded.
/// </remarks>
internal sealed class ChineseNumberSense(FigureText text, ChineseFigureGrammar grammar)
{
    private const int LeastAlone = 10;

    /// <summary>The first year that four digits with 年 stand for; less is a span of time.</summary>
    private const int FirstYear = 1000;
    private const int LastYear = 2999;
    private const int YearLength = 4;

    /// <summary>Whether a number is part of a name or of a date by what stands beside it: G20, 5G, 10:30, 2.0版, 11.9.2017.</summary>
    public bool IsName(WrittenNumber number) => number.IsWestern && (ContinuesName(number) || BeginsName(number));

    /// <summary>Whether a number is part of a name by what stands behind it.</summary>
    public bool BeginsName(WrittenNumber number) =>
        number.IsWestern && number.End < text.Length && (char.IsAsciiLetter(text[number.End]) || text[number.End] == '+'
            || (text[number.End] is '.' or ':' or '/' or '-' && number.End + 1 < text.Length && WesternDigits.Has(text[number.End + 1]) && !IsRange(number)));

    /// <summary>Whether a number is a year: 2016至2020年, “东方-2018”.</summary>
    public static bool IsYear(WrittenNumber number) => number.Length == YearLength && number.Value is >= FirstYear and <= LastYear;

    /// <summary>Whether a number with its unit is a date or a time.</summary>
    public bool IsDate(WrittenNumber number, DiscourseWord? unit) =>
        unit is null ? IsYear(number) || BeginsDates(number)
        : unit.Has("congress") ? grammar.CongressOpenings.Before(text.To(number.Start)) is not null
        : unit.Has("year") ? IsYear(number)
        : unit.Has("clock") ? number.IsWestern && IsTime(number.End + 1)
        : unit.Has("date") && !(unit.Has("western") && number.IsWestern);

    /// <summary>Whether a number may count without a unit.</summary>
    public bool MayStandAlone(WrittenNumber number, DiscourseWord? between) =>
        number.IsWestern || number.IsFraction || (number.Value >= HanNumerals.Myriad && text.IsPlace(number.End))
        || (number.Value >= LeastAlone && number.Length > 1 && between is null && (number.End == text.Length || grammar.Ends.At(text.From(number.End)) is not null));

    /// <summary>Whether a number in characters only tells that there is one, or many.</summary>
    public bool IsArticle(WrittenNumber number, DiscourseWord? unit, bool isOrdinal, bool isHedged)
    {
        if (number.IsWestern)
        {
            return false;
        }

        if (isOrdinal)
        {
            return unit is null;
        }

        if (number.Length > 1)
        {
            return false;
        }

        var (isOne, rank) = (HanNumerals.DigitOf(text[number.Start]) == 1, HanNumerals.RankOf(text[number.Start]));
        return (isOne && (unit is null || unit.Has("classifier") || unit.Has("article")))
            || (rank >= HanNumerals.LeastRank && !isHedged)
            || ((isOne || rank > 0) && grammar.ArticleOpenings.Before(text.To(number.Start)) is not null);
    }

    /// <summary>Whether a digit ends a word of the dictionary which begins two characters before it or earlier: 马英九.</summary>
    public bool IsInName(WrittenNumber number) =>
        !number.IsWestern && number.Length == 1 && text.To(number.Start) is [.., var first, var second] && HanCharacters.Has(first) && HanCharacters.Has(second)
        && text.LastWordLength(Math.Max(0, number.Start - FigureText.LongestWord), number.End) > 2;

    private bool ContinuesName(WrittenNumber number) =>
        number.Start > 0 && (char.IsAsciiLetter(text[number.Start - 1]) || text[number.Start - 1] == '+'
            || (text[number.Start - 1] is '.' or ':' or '-' or '/' && number.Start > 1 && char.IsAsciiLetterOrDigit(text[number.Start - 2])));

    // 5-10个, and not 2016-2020年
    private bool IsRange(WrittenNumber number) => text[number.End] == '-' && number.Value < FirstYear;

    // 7至8世纪, 1——5月份
    private bool BeginsDates(WrittenNumber number)
    {
        if (grammar.Ranges.At(text.From(number.End)) is not { } range)
        {
            return false;
        }

        var start = number.End + range.Form.Length;
        var at = start;
        for (var steps = 0; text.IsNumber(at) && steps < FigureText.LongestWord; steps++)
        {
            at++;
        }

        return at > start && (grammar.Units.At(text.From(at))?.Has("date") ?? false);
    }

    private bool IsTime(int at) => at >= text.Length || grammar.Clocks.At(text.From(at)) is not null || WesternDigits.Has(text[at]);
}
