using System.Globalization;

namespace Rhetoric.Discourse;

/// <summary>Reads numbers in Western digits: 1,250.5.</summary>
/// <remarks>Cost: O(n). Commas divide groups of three digits only; more than <see cref="Longest"/> characters are no number.</remarks>
internal static class WesternDigits
{
    /// <summary>As many characters as <see cref="decimal"/> holds after scaling by 万亿.</summary>
    private const int Longest = 16;

    /// <summary>Whether a character is one, full width too.</summary>
    public static bool Has(char character) => char.IsAsciiDigit(character) || character is >= '０' and <= '９';

    /// <summary>Where the number at a place ends: digits, groups of three behind commas, and a fraction.</summary>
    public static int EndOf(string text, int start)
    {
        var at = Run(text, start);
        while (at < text.Length && text[at] == ',' && Run(text, at + 1) == at + 4)
        {
            at += 4;
        }

        return at + 1 < text.Length && (text[at] is '.' or '．') && Has(text[at + 1]) ? Run(text, at + 1) : at;
    }

    /// <summary>The value of a number; null where it is too long.</summary>
    public static decimal? ValueOf(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var character in text)
        {
            if (character != ',')
            {
                plain[length++] = character switch
                {
                    '．' => '.',
                    >= '０' and <= '９' => (char)(character - '０' + '0'),
                    _ => character,
                };
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static int Run(string text, int at)
    {
        while (at < text.Length && Has(text[at]))
        {
            at++;
        }

        return at;
    }
}
