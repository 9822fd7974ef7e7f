using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>A table in a piece of HTML.</summary>
internal static class TableFragment
{
    private const int MostUnbroken = 24;

    // What is longer is folded: its beginning is seen, the rest opens.
    private const int MostOpen = 240;
    private const int Beginning = 120;

    /// <summary>Writes the first rows of a table, and below it how many more there are.</summary>
    public static void Write(HtmlBuilder html, ResultTable table, int most, string? caption = null)
    {
        html.Add($"<table class=\"rf-table\">");
        if (caption is not null)
        {
            html.Add($"<caption>{caption}</caption>");
        }

        html.Add($"<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Add($"<th scope=\"col\"");
            if (column.IsNumber)
            {
                html.Add($" class=\"rf-number\"");
            }

            html.Add($">");
            MixedText.Write(html, column.Name.Replace('_', ' '));
            html.Add($"</th>");
        }

        html.Add($"</tr></thead><tbody>\n");
        for (var row = 0; row < Math.Min(most, table.Count); row++)
        {
            html.Add($"<tr>");
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var text = table.Shown(row, column);
                html.Add($"<td");
                WriteClass(html, table.Columns[column].IsNumber, text);
                WriteCell(html, text);
                html.Add($"</td>");
            }

            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table>\n");
        if (table.Count > most)
        {
            html.Add($"<p class=\"rf-quiet\">{most:N0} of {table.Count:N0} rows; {table.Count - most:N0} more.</p>\n");
        }
    }

    // An id, a date or a name is not broken; what is long has room enough to be read.
    private static void WriteClass(HtmlBuilder html, bool isNumber, string text) =>
        html.Add($" class=\"{(isNumber ? "rf-number" : DisplayWidth.Of(text) <= MostUnbroken ? "rf-short" : "rf-long")}\"");

    private static void WriteCell(HtmlBuilder html, string text)
    {
        if (text.Length <= MostOpen)
        {
            WriteText(html, text);
            return;
        }

        var end = char.IsHighSurrogate(text[Beginning - 1]) ? Beginning - 1 : Beginning;
        html.Add($"><details><summary");
        WriteText(html, text[..end] + "…");
        html.Add($"</summary><div");
        WriteText(html, text);
        html.Add($"</div></details>");
    }

    // A cell of Chinese alone is marked as a whole, one of several scripts stretch by stretch.
    private static void WriteText(HtmlBuilder html, string text)
    {
        if (!text.Any(IsHan))
        {
            html.Add($">{text}");
        }
        else if (text.Any(char.IsAsciiLetter))
        {
            html.Add($">");
            MixedText.Write(html, text);
        }
        else
        {
            html.Add($" lang=\"zh-Hans\">{text}");
        }
    }

    private static bool IsHan(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter;
}
