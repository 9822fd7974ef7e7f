namespace Rhetoric.Reporting;

/// <summary>What a report was made from and with, so that every figure can be checked.</summary>
internal static class InputSection
{
    public static void Write(HtmlBuilder html, ReadoutCorpus corpus, ResultHead head)
    {
        html.Add($"<h2 id=\"sources\">{html.Words["sources.title"]}</h2>\n");
        if (corpus.Failures.Count > 0)
        {
            html.Add($"<div class=\"failure\"><p>{html.Words.Counted("sources.failures", corpus.Failures.Count)}</p><ul>");
            foreach (var failure in corpus.Failures)
            {
                html.Add($"<li>{failure.Path}: {failure.Reason}</li>");
            }

            html.Add($"</ul></div>\n");
        }

        html.Add($"<p class=\"quiet\">{html.Words.With("sources.method", ResultHead.Version, head.Segmenter, head.Dictionary, head.Lexicon)}</p>\n");
        html.Add($"<div class=\"scroll\"><table class=\"stack\" aria-label=\"{html.Words["sources.table"]}\"><thead><tr><th scope=\"col\">{html.Words["readout"]}</th><th scope=\"col\">{html.Words["sources.date"]}</th><th scope=\"col\">{html.Words["sources.name"]}</th><th scope=\"col\">{html.Words["sources.source"]}</th><th scope=\"col\" class=\"number\">{html.Words["sources.characters"]}</th><th scope=\"col\">SHA-256</th></tr></thead><tbody>\n");
        foreach (var readout in corpus)
        {
            html.Add($"<tr><td>{readout.Id}");
            if (readout.Line is { } line)
            {
                html.Add($"<br><span class=\"quiet\">{Path.GetFileName(readout.Path)}:{line}</span>");
            }

            html.Add($"</td><td class=\"date\">{readout.Date}</td><td lang=\"{Names.LanguageOf(readout.Title)}\">{readout.Title}</td><td lang=\"{Names.LanguageOf(readout.Source)}\">{readout.Source}</td><td class=\"number\" data-name=\"{html.Words["sources.characters.name"]}\">{readout.Original.Length}</td><td class=\"digest\">{readout.Sha256.AsSpan(0, 16)}…</td></tr>\n");
        }

        html.Add($"</tbody></table></div>\n");
    }
}
