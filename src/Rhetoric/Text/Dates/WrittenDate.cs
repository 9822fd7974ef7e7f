using System.Globalization;
using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>A full date as words, numbers or both write it, in one of the ways that cannot be read otherwise.</summary>
/// <remarks>
/// <para>Read are 2019年6月6日 with digits of any width, numerals (二〇一九年六月六日) and blanks, also 6月6日，2019年; year, month and day in this order with the
/// same sign between (2019-06-06, 2019/6/6, 2019.06.06); June 6, 2019, 6 June 2019, the 6th of June 2019 with months in full or short. Day and month by
/// number before the year are read only where one is above 12 or both are equal (25/06/2019): 06/07/2019 is two days. A year has four digits from 1000 on.
/// Of several days (2019年6月6日至8日, June 6-8, 2019, 29 June to 1 July 2019) the first is read.</para>
/// <para>Cost: O(characters).</para>
/// </remarks>
internal readonly partial record struct WrittenDate(DateOnly Date, TextSpan Span)
{
    private const string Numerals = "〇一二三四五六七八九";
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The first full date in a stretch of text; null where there is none.</summary>
    public static WrittenDate? In(string text, TextSpan stretch)
    {
        for (var match = Written().Match(text, stretch.Start, stretch.Length); match.Success; match = match.NextMatch())
        {
            if (Of(match) is { } date)
            {
                return new WrittenDate(date, new TextSpan(match.Index, match.Index + match.Length));
            }
        }

        return null;
    }

    /// <summary>The date that a field tells: nothing but a date, with a day of the week before and a time of the day behind it at the most. The zone is passed over: the day is as written.</summary>
    public static DateOnly? OfField(string? field)
    {
        field = field?.Trim() ?? "";
        return In(field, new TextSpan(0, field.Length)) is { } written && BeforeDate().IsMatch(field[..written.Span.Start]) && BehindDate().IsMatch(field[written.Span.End..])
            ? written.Date
            : field.Length == CompactLength ? DatedName.Compact(field) : null;
    }

    private const int CompactLength = 8;

    private static DateOnly? Of(Match match)
    {
        var groups = match.Groups;
        if (Number(groups["y"].Value) is not { } year)
        {
            return null;
        }

        if (groups["name"].Success)
        {
            return Valid(year, (Months.IndexOf(groups["name"].Value[..3], StringComparison.OrdinalIgnoreCase) / 3) + 1, Number(groups["d"].Value));
        }

        if (groups["one"].Success)
        {
            var (one, other) = (Number(groups["one"].Value), Number(groups["other"].Value));
            return one > 12 || one == other ? Valid(year, other, one) : other > 12 ? Valid(year, one, other) : null;
        }

        return Valid(year, Number(groups["m"].Value), Number(groups["d"].Value));
    }

    private static DateOnly? Valid(int year, int? month, int? day) =>
        year is >= 1000 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value) ? new DateOnly(year, month.Value, day.Value) : null;

    // Digits of any width, 二〇一九 digit by digit, 十六 and 二十六 by their value, 元 for the first.
    private static int? Number(string written)
    {
        var number = 0;
        for (var at = 0; at < written.Length; at++)
        {
            var character = written[at] is '○' or '零' or 'Ｏ' or '◯' ? '〇' : written[at];
            if (character == '十')
            {
                number = (at == 0 ? 1 : number) * (at + 1 < written.Length ? 1 : 10);
                continue;
            }

            var digit = character == '元' ? 1 : char.IsDigit(character) ? CharUnicodeInfo.GetDecimalDigitValue(character) : Numerals.IndexOf(character);
            if (digit < 0)
            {
                return null;
            }

            number = (number * 10) + digit;
        }

        return written.Length == 0 ? null : number;
    }

    private const string Digit = "[0-9０-９]";
    private const string Year = $"(?<y>{Digit}{{4}}|[一二][〇○◯零Ｏ一二三四五六七八九]{{3}})";
    private const string Month = $"(?<m>{Digit}{{1,2}}|十[一二]?|[一二三四五六七八九元])";
    private const string Day = $"(?<d>{Digit}{{1,2}}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string MonthName = @"(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";
    private const string DayNumber = @"(?<d>[0-9]{1,2})(?:st|nd|rd|th)?";

    // The last of several days, which is read over.
    private const string Until = "(?:[-–—~～]|至|到)";
    private const string LastDay = $@"(?:\s?{Until}\s?(?:{Digit}{{1,2}}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]))?";
    private const string To = @"(?:\s*[-–—~]\s*|\s+(?:to|through|until)\s+)";
    private const string AnyMonth = @"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?";
    private const string AnyDay = "[0-9]{1,2}(?:st|nd|rd|th)?";

    [GeneratedRegex(
        $@"(?<![0-9０-９.]){Year}\s?年\s?{Month}\s?月\s?{Day}{LastDay}\s?[日号]"
        + $@"|(?<![0-9０-９.]){Month}\s?月\s?{Day}\s?[日号][，,\s]\s?{Year}\s?年"
        + @"|(?<![0-9])(?<y>[0-9]{4})(?<sign>[\-/.])(?<m>[0-9]{1,2})\k<sign>(?<d>[0-9]{1,2})(?![0-9])"
        + @"|(?<![0-9]|[0-9][./\-])(?<one>[0-9]{1,2})(?<sign>[\-/.])(?<other>[0-9]{1,2})\k<sign>(?<y>[0-9]{4})(?![0-9])"
        + $@"|\b{MonthName}[\s\-]+(?:the\s+)?{DayNumber}(?:{To}(?:{AnyMonth}\s+)?{AnyDay}|\s+(?:and|&)\s+{AnyDay})?,?[\s\-]+(?<y>[0-9]{{4}})\b"
        + $@"|\b{DayNumber}(?:(?<!\b{AnyMonth}\s+[0-9a-z]+){To}{AnyDay})?[\s\-]+(?:of\s+)?{MonthName}(?:{To}{AnyDay}\s+{AnyMonth})?,?[\s\-]+(?<y>[0-9]{{4}})\b"
        + $@"|\b(?<y>[0-9]{{4}})[\s\-]+{MonthName}[\s\-]+{DayNumber}\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s*|星期.\s*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BeforeDate();

    [GeneratedRegex(@"^(?:(?:T|-|,?\s+)[0-9]{1,2}[:：时点][^\p{IsCJKUnifiedIdeographs}]*|\s*星期.|Z|[+\-][0-9]{2}:?[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex BehindDate();
}
