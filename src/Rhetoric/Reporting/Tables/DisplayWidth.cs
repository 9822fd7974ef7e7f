using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>How many cells of a terminal a text takes.</summary>
/// <remarks>Han, kana, Hangul, full-width forms and emoji take two, combining and invisible characters none (Unicode Standard Annex 11, wide and full-width). O(n).</remarks>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Rune(rune.Value);
        }

        return width;
    }

    private static int Rune(int value) => value switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) or 0x200B or 0x200C or 0x200D or 0xFEFF => 0,
        < 0x300 => 1,
        _ when IsCombining(value) => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xA000 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE10 and <= 0xFE19)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F)
            or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => 1,
    };

    private static bool IsCombining(int value) => CharUnicodeInfo.GetUnicodeCategory(value)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
