using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>A table in a piece of HTML.</summary>
internal static class TableFragment
{
    /// <summary>Writes the first rows of a table, and below it how many more there are.</summary>
    public static void Write(HtmlBuilder html, ResultTable table, int most)
    {
        html.Add($"<table class=\"rf-table\"><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Add($"<th scope=\"col\"");
            WriteClass(html, column.IsNumber, cell: null);
            html.Add($">");
            MixedText.Write(html, column.Name.Replace('_', ' '));
            html.Add($"</th>");
        }

        html.Add($"</tr></thead><tbody>\n");
        foreach (var (number, row) in table.Rows.Take(most).Index())
        {
            html.Add($"<tr>");
            foreach (var (column, cell) in row.Index())
            {
                html.Add($"<td");
                WriteClass(html, table.Columns[column].IsNumber, cell);
                WriteText(html, table.Shown(number, column));
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

    private static void WriteClass(HtmlBuilder html, bool isNumber, object? cell)
    {
        if (isNumber)
        {
            html.Add($" class=\"rf-number\"");
        }
        else if (cell is DateOnly)
        {
            html.Add($" class=\"rf-day\"");
        }
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
