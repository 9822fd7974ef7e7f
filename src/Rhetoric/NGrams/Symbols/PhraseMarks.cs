using System.Buffers;

namespace Rhetoric.NGrams;

/// <summary>Which characters are words, which join words and which part them.</summary>
internal static class PhraseMarks
{
    private static readonly SearchValues<char> Joining = SearchValues.Create("、·•・‧-‐‑'’&%％‰°/+");

    /// <summary>Whether a phrase may hold the character anywhere: a letter, a digit, a Han character, half of a surrogate pair.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        or System.Globalization.UnicodeCategory.LetterNumber or System.Globalization.UnicodeCategory.OtherNumber
        or System.Globalization.UnicodeCategory.PrivateUse;

    /// <summary>Whether a token holds at least one word character.</summary>
    public static bool IsWord(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (IsWord(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the mark at an offset ties its neighbours into one phrase: 、 always, the others (as in win-win or 65%) where both
    /// neighbours touch it or it closes a number.
    /// </summary>
    public static bool Joins(string text, int offset)
    {
        var mark = text[offset];
        if (!Joining.Contains(mark))
        {
            return mark is '.' or ',' && IsDigitAt(text, offset - 1) && IsDigitAt(text, offset + 1);
        }

        return mark == '、' || (IsWordAt(text, offset - 1) && (IsWordAt(text, offset + 1) || mark is '%' or '％' or '‰' or '°'));
    }

    private static bool IsWordAt(string text, int offset) => (uint)offset < (uint)text.Length && IsWord(text[offset]);

    private static bool IsDigitAt(string text, int offset) => (uint)offset < (uint)text.Length && char.IsAsciiDigit(text[offset]);
}
