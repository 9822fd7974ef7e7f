namespace Rhetoric.Reporting;

/// <summary>Lists of principles through a series: a row for each readout, its items in order, what is new, moved and left out.</summary>
internal static class PrincipleTables
{
    private const int MostLines = 4;

    public static void Write(HtmlBuilder html, IReadOnlyList<Readout> readouts, IReadOnlyList<PrincipleLine> lines, int[] shown)
    {
        html.Add($"<h2 id=\"principles\">Principles: the lists and their order</h2>\n");
        if (lines.Count == 0)
        {
            html.Add($"<p>No list of principles stands in two readouts.</p>\n");
            return;
        }

        html.Add($"<p>＋ marks an item that the list before lacks, ⇅ one that stands elsewhere in the order, − what was left out. Of the first list, silences are told too.</p>\n");
        foreach (var (place, line) in lines.Take(MostLines).Index())
        {
            html.Add($"<h3 lang=\"zh-Hans\">{line.Heading}</h3>\n<table class=\"stack\"><thead><tr><th scope=\"col\">Meeting</th><th scope=\"col\">In whose mouth</th><th scope=\"col\">The list</th><th scope=\"col\">Left out</th></tr></thead><tbody>\n");
            foreach (var number in shown)
            {
                var readout = readouts[number];
                if (line.In(number) is not { } use)
                {
                    if (place == 0)
                    {
                        html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(readout)}</td><td></td><td class=\"quiet\">not in this readout</td><td></td></tr>\n");
                    }

                    continue;
                }

                html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(readout)}</td><td class=\"who\" lang=\"zh-Hans\"><b>{use.List.Speaker}</b></td><td lang=\"zh-Hans\">");
                foreach (var item in use.List.Items)
                {
                    var folded = FoldedCharacter.Of(item);
                    var (isNew, isMoved) = (use.Change?.Added.Contains(folded) == true, use.Change?.Moved.Contains(folded) == true);
                    html.Add($"<span class=\"item-chip {(isNew ? "added" : isMoved ? "moved" : "")}\">{(isNew ? "＋ " : isMoved ? "⇅ " : "")}{item}</span> ");
                }

                html.Add($"</td><td lang=\"zh-Hans\">");
                foreach (var item in use.Change?.Dropped ?? [])
                {
                    html.Add($"<span class=\"item-chip dropped\">− {item}</span> ");
                }

                html.Add($"</td></tr>\n");
            }

            html.Add($"</tbody></table>\n");
        }
    }
}
