using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>A page of one table, with the head and the sources of the other pages: what was asked, of which readouts, how many rows, and with what they were made.</summary>
internal static class TablePage
{
    /// <summary>The page.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The question in a word.</param>
    /// <param name="question">The question in a line.</param>
    /// <param name="head">What was read, and with what.</param>
    public static string Of(ResultTable table, string name, string question, ResultHead head)
    {
        var days = head.Inputs.Select(readout => readout.Date).OfType<DateOnly>().ToArray();
        var title = PageWording.English.Plain("title.with", name, PageWording.English.PlainCounted("title.count", head.Inputs.Count) + YearsOf(days));
        return HtmlPage.Of(title, html =>
        {
            html.Add($"<header><h1>{title}</h1>\n<p class=\"quiet\">{question}</p>\n<dl class=\"facts\"><div><dt>{html.Words["readouts"]}</dt><dd>{head.Inputs.Count}</dd></div><div><dt>{html.Words["facts.rows"]}</dt><dd>{table.Count}</dd></div>");
            if (days.Length > 0)
            {
                html.Add($"<div><dt>{html.Words["facts.from"]}</dt><dd>{days.Min()}</dd></div><div><dt>{html.Words["facts.to"]}</dt><dd>{days.Max()}</dd></div>");
            }

            html.Add($"</dl></header>\n<main id=\"content\">\n");
            Fragment.Write(html, inside => TableFragment.Write(inside, table, int.MaxValue, $"{name}: {ResultLine.Count(table.Count, "row")}"));
            InputSection.Write(html, [], head);
        });
    }

    private static string YearsOf(DateOnly[] days) => days.Length == 0 ? ""
        : days.Min().Year is var first && days.Max().Year is var last && first == last ? string.Create(CultureInfo.InvariantCulture, $", {first}")
        : string.Create(CultureInfo.InvariantCulture, $", {days.Min().Year}–{days.Max().Year}");
}
