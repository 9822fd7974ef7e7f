using System.Globalization;

namespace Rhetoric;

/// <summary>Reads dates as <c>yyyy-MM-dd</c>, and the one a file name begins with.</summary>
internal static class DatedName
{
    private const int Length = 10;

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The date of <c>2017-11-09-talks</c> and of <c>seed-2017-11-09-talks</c>: at the beginning or behind one word of ASCII letters and a hyphen.</summary>
    public static DateOnly? DateOf(ReadOnlySpan<char> name)
    {
        var word = name.IndexOf('-');
        var behind = word > 0 && !name[..word].ContainsAnyExcept(Letters) ? word + 1 : 0;
        var rest = name[behind..];
        var ends = rest.Length == Length || (rest.Length > Length && !char.IsAsciiDigit(rest[Length]));
        return ends && TryParse(rest[..Length], out var date) ? date : null;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
