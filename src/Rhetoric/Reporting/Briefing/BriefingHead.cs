using System.Globalization;
using Rhetoric.Comparison;

namespace Rhetoric.Reporting;

/// <summary>The head of a briefing: which two texts, the findings in one sentence, and which mark stands at which finding.</summary>
internal static class BriefingHead
{
    private const int InShort = 8;
    private const int EachMark = 2;
    private const int MostWords = 24;

    public static void Write(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        html.Add($"<header class=\"brief\"><p class=\"kick\"><span>{html.Words["brief.kick"]}</span><span>{Counted(html.Words, comparison)}</span></p><h1>");
        MixedText.Write(html, TitleOf(html.Words, comparison));
        html.Add($"</h1>\n");
        WriteInShort(html, comparison);
        WriteTally(html, comparison, most);
        html.Add($"</header>\n<main id=\"content\">\n");
    }

    // The counterpart, and day and kind of both meetings; without dates the names of the texts.
    private static string TitleOf(PageWording words, ReadoutComparison comparison)
    {
        var (a, b) = (comparison.A, comparison.B);
        var days = $"{DayOf(a)} → {DayOf(b)}";
        return a.Date is null || b.Date is null ? $"{a.Id} → {b.Id}"
            : b.ReadCounterpart()?.Name is { } name && a.ReadCounterpart()?.Name == name ? words.Plain("title.with", name, days)
            : days;
    }

    private static string DayOf(Readout readout) => string.Create(CultureInfo.InvariantCulture, $"{readout.Date:yyyy-MM-dd}{(readout.Head.MeetingWord is { } word ? $" {word}" : "")}");

    private static PageText Counted(PageWording words, ReadoutComparison comparison) =>
        comparison.Series.Count == 0 ? words["brief.alone"] : words.Counted("brief.series", comparison.Series.Count);

    private static void WriteInShort(HtmlBuilder html, ReadoutComparison comparison)
    {
        var groups = comparison.Findings.Take(InShort).GroupBy(finding => FindingMark.Of(finding).WordIn(html.Words)).ToArray();
        if (groups.Length == 0)
        {
            return;
        }

        html.Add($"<p class=\"stand\"><b>{html.Words["brief.short"]}</b> ");
        foreach (var (at, group) in groups.Index())
        {
            var told = group.Take(EachMark).Select(finding => ThreadOf(finding) + WordsOf(comparison, finding))
                .Aggregate((before, next) => html.Words.Plain("brief.short.finding", before, next));
            var first = at == 0 ? char.ToUpperInvariant(group.Key[0]) + group.Key[1..] : group.Key;
            MixedText.Write(html, html.Words.Plain(at == 0 ? "brief.short.mark" : "brief.short.next", first, told));
        }

        html.Add($"{html.Words["brief.short.end"]}</p>\n");
    }

    // The words by which a finding is known: those that are gone, else those that are said now.
    private static string WordsOf(ReadoutComparison comparison, Finding finding)
    {
        var isGone = finding.B.Count == 0 || finding.Direction == FindingDirection.Gone;
        var quotes = isGone ? finding.A : finding.B;
        return quotes.Count == 0 || quotes[0].Span.Length > MostWords ? "" : $" “{QuoteMarks.Of(isGone ? comparison.A : comparison.B, quotes[0].Span)}”";
    }

    private static void WriteTally(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        html.Add($"<ul class=\"tally\" aria-label=\"{html.Words["brief.tally"]}\">");
        foreach (var group in comparison.Findings.Take(most).GroupBy(finding => FindingMark.Of(finding)))
        {
            html.Add($"<li><span class=\"mk {group.Key.Style}\"><b aria-hidden=\"true\">{group.Key.Sign}</b> {group.Key.WordIn(html.Words)}</span>");
            foreach (var finding in group)
            {
                html.Add($" <a href=\"#f{finding.Rank}\">{finding.Rank}</a>");
            }

            html.Add($"</li>");
        }

        html.Add($"</ul>\n");
    }

    private static string ThreadOf(Finding finding) => finding.Title.IndexOfAny([':', '：']) is > 0 and var colon ? finding.Title[..colon] : finding.Title;
}
