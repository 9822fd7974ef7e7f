using System.Globalization;
using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>Reads a number in digits or in Chinese characters, by its value.</summary>
internal static class NumberReading
{
    private const int MostDigits = 24;

    /// <summary>The number that begins at a place.</summary>
    /// <returns>Its length, 0 where none begins there; its value, null where it has none (三四).</returns>
    public static (int Length, decimal? Value) At(string text, int at)
    {
        if (at == text.Length || !(char.IsAsciiDigit(text[at]) || HanNumerals.Has(text[at])))
        {
            return (0, null);
        }

        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsPointInside(text, at, end)))
        {
            end++;
        }

        var digits = end - at;
        while (end < text.Length && HanNumerals.Has(text[end]))
        {
            end++;
        }

        if (digits == 0)
        {
            return (end - at, HanNumerals.ValueOf(text.AsSpan(at, end - at)));
        }

        return digits <= MostDigits && decimal.TryParse(text.AsSpan(at, digits), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? (end - at, end == at + digits ? value : Times(value, HanNumerals.ValueOf(text.AsSpan(at + digits, end - at - digits))))
            : (end - at, null);
    }

    /// <summary>The values of all numbers of a text, sorted; what has no value counts as it is written.</summary>
    public static List<string> AllIn(string text)
    {
        var numbers = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var (length, value) = At(text, at);
            if (length > 0)
            {
                numbers.Add(value?.ToString("G29", CultureInfo.InvariantCulture) ?? text.Substring(at, length));
            }

            at += Math.Max(1, length);
        }

        numbers.Sort(StringComparer.Ordinal);
        return numbers;
    }

    private static bool IsPointInside(string text, int start, int at) =>
        text[at] is '.' or ',' && at > start && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    // 300万 is three million; 21一 is no number.
    private static decimal? Times(decimal value, decimal? rank) => rank is 10 or 100 or 1000 or >= 10_000 && value < 1_000_000_000 ? value * rank : null;
}
