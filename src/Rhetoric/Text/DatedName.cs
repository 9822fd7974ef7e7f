using System.Buffers;
using System.Globalization;

namespace Rhetoric;

/// <summary>Reads dates as <c>yyyy-MM-dd</c>, and the one that a file name tells.</summary>
internal static class DatedName
{
    private const int DayLength = 10;
    private const int MonthLength = 7;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The date that a name begins with (<c>2017-11-09-talks</c>), else the only one in it (<c>seed-2017-11-09</c>); null where it has none or several.</summary>
    public static DateOnly? DateOf(ReadOnlySpan<char> name)
    {
        DateOnly? only = null;
        for (var at = NextNumber(name, 0); at >= 0; at = NextNumber(name, at))
        {
            if (EndsAt(name, at + DayLength) && TryParse(name.Slice(at, DayLength), out var date))
            {
                if (at == 0)
                {
                    return date;
                }

                if (only is { } other && other != date)
                {
                    return null;
                }

                only = date;
            }

            at = AfterNumber(name, at);
        }

        return only;
    }

    /// <summary>The first day of the month that a name without a full date begins with (<c>2017-11-talks</c>).</summary>
    public static DateOnly? MonthOf(ReadOnlySpan<char> name) =>
        EndsAt(name, MonthLength) && TryParse($"{name[..MonthLength]}-01", out var first) ? first : null;

    private static bool EndsAt(ReadOnlySpan<char> name, int end) => name.Length == end || (name.Length > end && !char.IsAsciiDigit(name[end]));

    private static int NextNumber(ReadOnlySpan<char> name, int from)
    {
        var next = name[from..].IndexOfAny(Digits);
        return next < 0 ? -1 : from + next;
    }

    private static int AfterNumber(ReadOnlySpan<char> name, int from)
    {
        var length = name[from..].IndexOfAnyExcept(Digits);
        return length < 0 ? name.Length : from + length;
    }
}
