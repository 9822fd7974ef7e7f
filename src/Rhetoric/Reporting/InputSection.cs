namespace Rhetoric.Reporting;

/// <summary>What a report was made from and with, so that every figure can be checked: of many readouts the first are shown, the others folded behind their number.</summary>
internal static class InputSection
{
    private const int MostShown = 20;

    public static void Write(HtmlBuilder html, IReadOnlyList<LoadFailure> failures, ResultHead head)
    {
        var shared = head.Inputs.CountBy(readout => readout.Id).Where(id => id.Value > 1).Select(id => id.Key).ToHashSet(StringComparer.Ordinal);
        html.Add($"<h2 id=\"sources\">{html.Words["sources.title"]}</h2>\n");
        if (failures.Count > 0)
        {
            html.Add($"<div class=\"failure\"><p>{html.Words.Counted("sources.failures", failures.Count)}</p><ul>");
            foreach (var failure in failures)
            {
                html.Add($"<li>{failure.Path}: {failure.Reason}</li>");
            }

            html.Add($"</ul></div>\n");
        }

        html.Add($"<p class=\"quiet\">{html.Words.With("sources.method", ResultHead.Version, head.Segmenter, head.Dictionary, head.Lexicon)}</p>\n");
        WriteTable(html, head.Inputs.Take(MostShown), shared);
        if (head.Inputs.Count > MostShown)
        {
            html.Add($"<details><summary>{html.Words.Counted("sources.more", head.Inputs.Count - MostShown)}</summary>\n");
            WriteTable(html, head.Inputs.Skip(MostShown), shared);
            html.Add($"</details>\n");
        }
    }

    private static void WriteTable(HtmlBuilder html, IEnumerable<Readout> readouts, HashSet<string> shared)
    {
        html.Add($"<div class=\"scroll\"><table class=\"stack\" aria-label=\"{html.Words["sources.table"]}\"><thead><tr><th scope=\"col\">{html.Words["readout"]}</th><th scope=\"col\">{html.Words["sources.date"]}</th><th scope=\"col\">{html.Words["sources.name"]}</th><th scope=\"col\">{html.Words["sources.source"]}</th><th scope=\"col\" class=\"number\">{html.Words["sources.characters"]}</th><th scope=\"col\">SHA-256</th></tr></thead><tbody>\n");
        foreach (var readout in readouts)
        {
            html.Add($"<tr><td>{readout.Id}");
            if (readout.Line is { } line)
            {
                html.Add($"<br><span class=\"quiet\">{Path.GetFileName(readout.Path)}:{line}</span>");
            }
            else if (shared.Contains(readout.Id) && readout.Path is { } path)
            {
                html.Add($"<br><span class=\"quiet\">{path}</span>");
            }

            html.Add($"</td><td class=\"date\">{readout.Date}</td><td lang=\"{Names.LanguageOf(readout.Title)}\">{readout.Title}</td><td lang=\"{Names.LanguageOf(readout.Source)}\">{readout.Source}</td><td class=\"number\" data-name=\"{html.Words["sources.characters.name"]}\">{readout.Original.Length}</td><td class=\"digest\">{readout.Sha256.AsSpan(0, 16)}…</td></tr>\n");
        }

        html.Add($"</tbody></table></div>\n");
    }
}
