using System.Globalization;
using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>Reads the date that a file name tells, or a field.</summary>
/// <remarks>A name writes a date as <see cref="WrittenDate"/> reads it, also with low lines between (2019_06_06), or in eight digits (20190606) from 1900 to 2099.</remarks>
internal static partial class DatedName
{
    private const int MonthLength = 7;

    /// <summary>The date of a field; see <see cref="WrittenDate.OfField"/>.</summary>
    public static bool TryParse(string? field, out DateOnly date)
    {
        var read = WrittenDate.OfField(field);
        date = read.GetValueOrDefault();
        return read is not null;
    }

    /// <summary>The date that a name begins with (<c>2017-11-09-talks</c>), else the only one in it (<c>seed-2017-11-09</c>); null where it has none or several.</summary>
    public static DateOnly? DateOf(string name)
    {
        name = name.Replace('_', '-');
        DateOnly? only = null;
        for (var at = 0; NextIn(name, at) is { } next; at = next.Span.End)
        {
            if (next.Span.Start == 0)
            {
                return next.Date;
            }

            if (only is { } other && other != next.Date)
            {
                return null;
            }

            only = next.Date;
        }

        return only;
    }

    /// <summary>The first day of the month that a name without a full date begins with (<c>2017-11-talks</c>).</summary>
    public static DateOnly? MonthOf(string name) =>
        name.Length >= MonthLength && (name.Length == MonthLength || !char.IsAsciiDigit(name[MonthLength]))
        && DateOnly.TryParseExact($"{name[..MonthLength]}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    /// <summary>The date of eight digits, <c>yyyyMMdd</c>; null where they are none of these two centuries.</summary>
    public static DateOnly? Compact(ReadOnlySpan<char> digits) =>
        DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and <= 2099 ? date : null;

    private static WrittenDate? NextIn(string name, int from)
    {
        var written = WrittenDate.In(name, new TextSpan(from, name.Length));
        var compact = EightDigits().Matches(name, from).Select(match => (Date: Compact(match.ValueSpan), match.Index)).FirstOrDefault(found => found.Date is not null);
        return compact.Date is { } date && !(written?.Span.Start <= compact.Index) ? new WrittenDate(date, new TextSpan(compact.Index, compact.Index + 8)) : written;
    }

    [GeneratedRegex("(?<![0-9])[0-9]{8}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex EightDigits();
}
