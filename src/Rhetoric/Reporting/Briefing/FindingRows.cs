using Rhetoric.Comparison;

namespace Rhetoric.Reporting;

/// <summary>The findings: a row for each, with its mark, how unusual it is, and the decisive words of both texts, each with the way to its place.</summary>
internal static class FindingRows
{
    public static void Write(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        if (comparison.Findings.Count == 0)
        {
            html.Add($"<p>{html.Words["findings.none"]}</p>\n");
            return;
        }

        var strip = new HolderStrip(comparison, most);
        html.Add($"<div class=\"cols\" aria-hidden=\"true\"><div></div><div>{html.Words[comparison.Series.Count > 0 ? "findings.head.usual" : "findings.head"]}");
        if (strip.IsShown)
        {
            html.Add($"<span>{html.Words["findings.boxes"]}</span>");
        }

        html.Add($"</div>");
        WriteColumn(html, "A", "ka", comparison.A);
        WriteColumn(html, "B", "kb", comparison.B);
        html.Add($"</div>\n<ol class=\"findings\">\n");
        foreach (var finding in comparison.Findings.Take(most))
        {
            var mark = FindingMark.Of(finding);
            html.Add($"<li id=\"f{finding.Rank}\"><div class=\"lead\"><span class=\"no\">{finding.Rank}</span><span class=\"mk {mark.Style}\"><b aria-hidden=\"true\">{mark.Sign}</b> {mark.WordIn(html.Words)}</span></div>\n<div class=\"say\"><h3>");
            MixedText.Write(html, finding.Title);
            html.Add($"</h3>");
            WriteEvidence(html, finding, strip);
            html.Add($"</div>\n");
            WriteQuotes(html, comparison.A, finding.A, finding.Rank, isFirst: true);
            WriteQuotes(html, comparison.B, finding.B, finding.Rank, isFirst: false);
            html.Add($"</li>\n");
        }

        html.Add($"</ol>\n");
    }

    private static void WriteColumn(HtmlBuilder html, string letter, string style, Readout readout)
    {
        html.Add($"<div class=\"{style}\">{letter} {readout.Date}");
        if (readout.Date is null)
        {
            html.Add($"{readout.Id}");
        }

        html.Add($"<span lang=\"{Names.LanguageOf(readout)}\">{readout.Head.MeetingWord}</span><span>{html.Words.With("characters", readout.Text.Length)}</span></div>");
    }

    private static void WriteEvidence(HtmlBuilder html, Finding finding, HolderStrip strip)
    {
        foreach (var use in finding.Earlier)
        {
            html.Add($"<p class=\"ev\">{html.Words.With(use.Last is null ? "findings.use" : "findings.use.last", PageText.In(Names.LanguageOf(use.Wording), use.Wording), use.With, use.Of, use.Last)}");

            strip.Write(html, use.Wording);
            html.Add($"</p>");
        }
    }

    private static void WriteQuotes(HtmlBuilder html, Readout readout, IReadOnlyList<Quote> quotes, int rank, bool isFirst)
    {
        var (letter, tag) = isFirst ? ("A", "qa") : ("B", "qb");
        html.Add($"<div class=\"{tag}\"><span class=\"lb\">{letter} {readout.Date}</span>");
        if (quotes.Count == 0)
        {
            html.Add($"<p class=\"void\">{html.Words["findings.unsaid"]}</p></div>\n");
            return;
        }

        (string?, string?)? mouth = null;
        foreach (var (at, quote) in quotes.Index())
        {
            var paragraph = readout.Paragraphs.LastFrom(quote.Span.Start) + 1;
            if (mouth != (quote.Speaker, quote.Addressee))
            {
                mouth = (quote.Speaker, quote.Addressee);
                html.Add($"<p class=\"who\" lang=\"{Names.LanguageOf(readout)}\">{ShownVoice.Of(quote.Speaker, readout) ?? "—"}");
                if (ShownVoice.Of(quote.Addressee, readout) is { } addressee)
                {
                    html.Add($" → {addressee}");
                }

                html.Add($"</p>");
            }

            html.Add($"<p class=\"said\"><q lang=\"{Names.LanguageOf(readout)}\">{QuoteMarks.Of(readout, quote.Span)}</q> <a class=\"place\" href=\"#{FindingPlace.Of(isFirst, rank, at)}\" aria-label=\"{html.Words.With("findings.place", letter, paragraph)}\">{letter} ¶{paragraph}</a></p>");
        }

        html.Add($"</div>\n");
    }
}
