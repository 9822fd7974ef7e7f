using System.Buffers;
using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>Writes a line in English and Chinese with what is not in the language of the page marked as such, so that it has its own type and is read aloud rightly.</summary>
/// <remarks>On an English page that is every stretch of Chinese; on a Chinese one every stretch of words in Latin letters.</remarks>
internal static class MixedText
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

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

            WriteStretch(html, text[at..end], isHan);
            at = end;
        }
    }

    private static void WriteStretch(HtmlBuilder html, string stretch, bool isHan)
    {
        if (html.Words.Language != TextLanguage.Chinese)
        {
            if (isHan)
            {
                html.Add($"<span lang=\"zh-Hans\">{stretch}</span>");
            }
            else
            {
                html.Add($"{stretch}");
            }

            return;
        }

        var first = isHan ? -1 : stretch.AsSpan().IndexOfAny(Letters);
        if (first < 0)
        {
            html.Add($"{stretch}");
            return;
        }

        var end = stretch.AsSpan().LastIndexOfAny(Letters) + 1;
        html.Add($"{stretch[..first]}<span lang=\"en\">{stretch[first..end]}</span>{stretch[end..]}");
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
