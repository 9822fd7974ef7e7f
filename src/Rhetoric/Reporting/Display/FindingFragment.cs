using Rhetoric.Comparison;

namespace Rhetoric.Reporting;

/// <summary>The findings of a comparison in a piece of HTML: mark, title, and the decisive words of both texts.</summary>
internal static class FindingFragment
{
    private const int MostQuotes = 2;

    public static void Write(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        html.Add($"<p class=\"rf-title\">{comparison.A.Id} → {comparison.B.Id}</p>\n");
        if (comparison.Findings.Count == 0)
        {
            html.Add($"<p>{html.Words["findings.none"]}</p>\n");
            return;
        }

        html.Add($"<table class=\"rf-table\"><thead><tr><th scope=\"col\" class=\"rf-number\">#</th><th scope=\"col\">Mark</th><th scope=\"col\">Finding</th><th scope=\"col\">A {comparison.A.Date}</th><th scope=\"col\">B {comparison.B.Date}</th></tr></thead><tbody>\n");
        foreach (var finding in comparison.Findings.Take(most))
        {
            var mark = FindingMark.Of(finding);
            html.Add($"<tr><td class=\"rf-number\">{finding.Rank}</td><td class=\"rf-sign\">{mark.Sign} {mark.WordIn(html.Words)}</td><td>");
            MixedText.Write(html, finding.Title);
            html.Add($"</td>");
            WriteQuotes(html, comparison.A, finding.A);
            WriteQuotes(html, comparison.B, finding.B);
            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table>\n<p class=\"rf-quiet\">");
        if (comparison.Findings.Count > most)
        {
            html.Add($"{most:N0} of {comparison.Findings.Count:N0} findings; {comparison.Findings.Count - most:N0} more. ");
        }

        html.Add($"SaveHtml writes the whole briefing.</p>\n");
    }

    private static void WriteQuotes(HtmlBuilder html, Readout readout, IReadOnlyList<Quote> quotes)
    {
        html.Add($"<td class=\"rf-long\" lang=\"{Names.LanguageOf(readout)}\">");
        if (quotes.Count == 0)
        {
            html.Add($"–");
        }

        string? mouth = null;
        foreach (var (at, quote) in quotes.Take(MostQuotes).Index())
        {
            if (at > 0)
            {
                html.Add($"<br/>");
            }

            var said = ResultLine.Mouth(ShownVoice.Of(quote.Speaker, readout), ShownVoice.Of(quote.Addressee, readout));
            if (said.Length > 0 && said != mouth)
            {
                html.Add($"<span class=\"rf-where\">{said}</span>");
            }

            mouth = said;
            html.Add($"{QuoteMarks.Of(readout, quote.Span)}");
        }

        if (quotes.Count > MostQuotes)
        {
            html.Add($" <span class=\"rf-quiet\">+{quotes.Count - MostQuotes}</span>");
        }

        html.Add($"</td>");
    }
}
