namespace Rhetoric.Reporting;

/// <summary>What a report was made from and with, so that every figure can be checked.</summary>
internal static class InputSection
{
    public static void Write(HtmlBuilder html, ReadoutCorpus corpus, ResultHead head)
    {
        html.Add($"<h2 id=\"sources\">Sources and method</h2>\n");
        if (corpus.Failures.Count > 0)
        {
            html.Add($"<div class=\"failure\"><p>{corpus.Failures.Count} input{(corpus.Failures.Count == 1 ? "" : "s")} could not be read:</p><ul>");
            foreach (var failure in corpus.Failures)
            {
                html.Add($"<li>{failure.Path}: {failure.Reason}</li>");
            }

            html.Add($"</ul></div>\n");
        }

        html.Add($"<p class=\"quiet\">Rhetoric {ResultHead.Version}; segmenter {head.Segmenter}; dictionary {head.Dictionary}; lexicon {head.Lexicon}. Offsets count UTF-16 code units in the unmodified text, half-open. Speakers, asks and lists are read by rules and can be wrong: the offsets are there to check. How often they are right on annotated readouts, and on which, stands in the README of the project.</p>\n");
        html.Add($"<div class=\"scroll\"><table class=\"stack\"><thead><tr><th scope=\"col\">Readout</th><th scope=\"col\">Date</th><th scope=\"col\">Title</th><th scope=\"col\">Source</th><th scope=\"col\" class=\"number\">Characters</th><th scope=\"col\">SHA-256</th></tr></thead><tbody>\n");
        foreach (var readout in corpus)
        {
            html.Add($"<tr><td>{readout.Id}");
            if (readout.Line is { } line)
            {
                html.Add($"<br><span class=\"quiet\">{Path.GetFileName(readout.Path)}:{line}</span>");
            }

            html.Add($"</td><td class=\"date\">{readout.Date}</td><td lang=\"zh-Hans\">{readout.Title}</td><td lang=\"zh-Hans\">{readout.Source}</td><td class=\"number\" data-name=\"characters\">{readout.Original.Length}</td><td class=\"digest\">{readout.Sha256.AsSpan(0, 16)}…</td></tr>\n");
        }

        html.Add($"</tbody></table></div>\n");
    }
}
