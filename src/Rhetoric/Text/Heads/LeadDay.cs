using System.Globalization;
using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>A day as words name it: in full as <see cref="WrittenDate"/> reads it, or <c>5月16日</c>, <c>16日</c>; the year and the month may be missing.</summary>
/// <remarks>
/// The metadata often hold the day of publication. So the day that a lead names without a year or a month is the one of that name among the
/// seven days up to the date of the metadata; no two of them share a number. Outside this week nothing is completed.
/// </remarks>
internal readonly partial record struct LeadDay(int? Year, int? Month, int? Day, TextSpan Span)
{
    private const int Delay = 7;

    private DateOnly? Full => Year is { } year && Month is { } month && Day is { } day ? Valid(year, month, day) : null;

    /// <summary>The first day that a stretch of text names; null where it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="words">The words for a day, with what makes them another word, and those for another time.</param>
    public static LeadDay? In(string text, TextSpan stretch, LeadWords words)
    {
        var named = NamedIn(text, stretch, words);
        return WrittenDate.In(text, stretch) is { } written && !(named?.Span.Start < written.Span.Start)
            ? new LeadDay(written.Date.Year, written.Date.Month, written.Date.Day, written.Span)
            : named;
    }

    /// <summary>The date, completed by what is known beside the text or else by a full date beside the lead, and where it comes from.</summary>
    /// <param name="named">The day that the lead names; null where it names none.</param>
    /// <param name="beside">A full date above the lead or alone in the last line; null where there is none.</param>
    /// <param name="readout">The readout.</param>
    public static (DateOnly? Date, DateEvidence Evidence) Resolve(LeadDay? named, DateOnly? beside, Readout readout)
    {
        var title = TitleDay(readout.Title);
        var (known, evidence) = readout.Date is { } date ? (date, readout.DateOrigin) : (title?.Full, DateEvidence.Metadata);
        if (named is not { } day)
        {
            return known is null && beside is not null ? (beside, DateEvidence.Text) : (known, known is null ? DateEvidence.None : evidence);
        }

        if (known is { } reference)
        {
            return day.Full is { } own
                ? (own, IsInWeek(own, reference) ? DateEvidence.Text : DateEvidence.Conflict)
                : day.InWeekTo(reference) is { } completed ? (completed, DateEvidence.TextWithMetadata) : (null, DateEvidence.Conflict);
        }

        if (day.Full is { } full)
        {
            return (full, DateEvidence.Text);
        }

        if (beside is { } written && day.InWeekTo(written) is { } told)
        {
            return (told, DateEvidence.Text);
        }

        var month = DatedName.MonthOf(System.IO.Path.GetFileName(readout.Path ?? readout.Id));
        return (day.Within(title?.Year, title?.Month) ?? day.Within(month?.Year, month?.Month)) is { } joined
            ? (joined, DateEvidence.TextWithMetadata)
            : (null, DateEvidence.None);
    }

    // A number may be that of another day and the next one no day at all: each place is looked at.
    private static LeadDay? NamedIn(string text, TextSpan stretch, LeadWords words)
    {
        var read = stretch.TextIn(text);
        for (var match = Numbers().Match(read); match.Success; match = Numbers().Match(read, match.Index + 1))
        {
            var end = match.Index + match.Length;
            if (words.Days.LengthAt(read, end) is > 0 and var sign && !words.OtherTimes.IsBefore(read.AsSpan(0, match.Index)))
            {
                return Of(match, new TextSpan(stretch.Start + match.Index, stretch.Start + end + sign));
            }
        }

        return null;
    }

    private static LeadDay? TitleDay(string? title) =>
        title is not null && NamedMonth().Match(title) is { Success: true } match ? Of(match, new TextSpan(match.Index, match.Index + match.Length)) : null;

    private static LeadDay Of(Match match, TextSpan span) => new(Number(match.Groups["y"]), Number(match.Groups["m"]), Number(match.Groups["d"]), span);

    private DateOnly? InWeekTo(DateOnly reference)
    {
        for (var back = 0; back < Delay && reference.DayNumber - back >= 0; back++)
        {
            var date = reference.AddDays(-back);
            if (date.Day == Day && (Month ?? date.Month) == date.Month && (Year ?? date.Year) == date.Year)
            {
                return date;
            }
        }

        return null;
    }

    private DateOnly? Within(int? year, int? month) =>
        year is { } y && (Month ?? month) is { } m && (month ?? m) == m && (Year ?? y) == y && Day is { } day ? Valid(y, m, day) : null;

    private static bool IsInWeek(DateOnly date, DateOnly reference) => reference.DayNumber - date.DayNumber is >= 0 and < Delay;

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    // Full-width digits too; at most four of them.
    private static int? Number(Group digits) =>
        digits.Success ? digits.Value.Aggregate(0, (number, digit) => (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit)) : null;

    [GeneratedRegex(@"(?<![0-9０-９.])(?:(?<y>[0-9０-９]{4})年)?(?:(?<m>[0-9０-９]{1,2})月)?(?<d>[0-9０-９]{1,2})(?![0-9０-９])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![0-9０-９])(?<y>[0-9０-９]{4})年(?:(?<m>[0-9０-９]{1,2})月(?:(?<d>[0-9０-９]{1,2})日)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex NamedMonth();
}
