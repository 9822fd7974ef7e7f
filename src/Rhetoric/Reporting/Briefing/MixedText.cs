using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>Writes a line in English and Chinese with the Chinese marked as such, so that it has its own type and is read aloud rightly.</summary>
internal static class MixedText
{
    public static void Write(HtmlBuilder html, string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var isHan = IsHan(text[at]);
            var end = at + 1;
            while (end < text.Length && (IsHan(text[end]) == isHan || (isHan && IsBetweenHan(text, end))))
            {
                end++;
            }

            if (isHan)
            {
                html.Add($"<span lang=\"zh-Hans\">{text.AsSpan(at, end - at)}</span>");
            }
            else
            {
                html.Add($"{text.AsSpan(at, end - at)}");
            }

            at = end;
        }
    }

    private static bool IsHan(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter || character is >= '\u3000' and <= '\u303f';

    // A quotation mark, a number or a dot among Chinese characters belongs to them.
    private static bool IsBetweenHan(string text, int at)
    {
        while (at < text.Length && !IsHan(text[at]))
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '→' or ':')
            {
                return false;
            }

            at++;
        }

        return at < text.Length;
    }
}
