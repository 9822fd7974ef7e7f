namespace Rhetoric.Reporting;

/// <summary>The findings: a row for each, with the decisive words of both texts, who says them, and the way to their paragraphs in the reading view.</summary>
internal static class FindingSection
{
    public static void Write(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        if (comparison.Findings.Count == 0)
        {
            return;
        }

        html.Add($"<table class=\"stack findings\"><thead><tr><th scope=\"col\" class=\"number\">#</th><th scope=\"col\">Finding</th><th scope=\"col\">{comparison.A.Id}</th><th scope=\"col\">{comparison.B.Id}</th></tr></thead><tbody>\n");
        foreach (var finding in comparison.Findings.Take(most))
        {
            html.Add($"<tr><td class=\"number\">{finding.Rank}</td><td><b>{Sign(finding.Direction)} {finding.Title}</b>");
            foreach (var use in finding.Earlier)
            {
                html.Add($"<br><span class=\"quiet\"><span lang=\"zh-Hans\">{use.Wording}</span> in {use.With} of {use.Of} earlier readouts");
                if (use.Last is { } last)
                {
                    html.Add($", last {(DateOnly?)last}");
                }

                html.Add($"</span>");
            }

            html.Add($"</td>");
            WriteQuotes(html, comparison.A, finding.A, 1);
            WriteQuotes(html, comparison.B, finding.B, 2);
            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    // The two compared stand first in the reading view, numbered 1 and 2.
    private static void WriteQuotes(HtmlBuilder html, Readout readout, IReadOnlyList<Quote> quotes, int number)
    {
        if (quotes.Count == 0)
        {
            html.Add($"<td class=\"void\" data-name=\"{readout.Id}\"><span class=\"quiet\">not said</span></td>");
            return;
        }

        html.Add($"<td class=\"phrase\" data-name=\"{readout.Id}\" lang=\"{(readout.Language == TextLanguage.English ? "en" : "zh-Hans")}\">");
        foreach (var quote in quotes)
        {
            var paragraph = readout.Paragraphs.LastFrom(quote.Span.Start) + 1;
            html.Add($"<p class=\"quote\"><span class=\"who\">");
            if (quote.Speaker is { } speaker)
            {
                html.Add($"<b>{speaker}</b>");
            }

            if (quote.Addressee is { } addressee)
            {
                html.Add($" → {addressee}");
            }

            html.Add($"</span> <span class=\"words\">{readout.Quote(quote.Span)}</span> <a class=\"place\" href=\"#text{number}-{paragraph}\">¶{paragraph}</a></p>");
        }

        html.Add($"</td>");
    }

    private static string Sign(FindingDirection? direction) => direction switch
    {
        FindingDirection.Harder => "▲",
        FindingDirection.Softer => "▽",
        FindingDirection.New => "＋",
        FindingDirection.Gone => "－",
        FindingDirection.OtherMouth => "⇄",
        FindingDirection.Reordered => "⇅",
        _ => "≈",
    };
}
