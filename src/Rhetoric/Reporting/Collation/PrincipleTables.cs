namespace Rhetoric.Reporting;

/// <summary>Lists of principles through a series: a row for each readout, its items in order, what is new, moved and left out.</summary>
internal static class PrincipleTables
{
    private const int MostLines = 4;

    public static void Write(HtmlBuilder html, IReadOnlyList<Readout> readouts, IReadOnlyList<PrincipleLine> lines, int[] shown)
    {
        html.Add($"<h2 id=\"principles\">{html.Words["principles.title"]}</h2>\n");
        if (lines.Count == 0)
        {
            html.Add($"<p>{html.Words["principles.none"]}</p>\n");
            return;
        }

        html.Add($"<p>{html.Words["principles.note"]}</p>\n");
        foreach (var (place, line) in lines.Take(MostLines).Index())
        {
            html.Add($"<h3 lang=\"{Names.LanguageOf(line.Heading)}\">{line.Heading}</h3>\n<table class=\"stack\" aria-label=\"{html.Words.With("principles.table", line.Heading)}\"><thead><tr><th scope=\"col\">{html.Words["meeting"]}</th><th scope=\"col\">{html.Words["principles.who"]}</th><th scope=\"col\">{html.Words["principles.list"]}</th><th scope=\"col\">{html.Words["principles.out"]}</th></tr></thead><tbody>\n");
            var silent = new List<Readout>();
            foreach (var number in shown)
            {
                var readout = readouts[number];
                if (line.In(number) is not { } use)
                {
                    silent.Add(readout);
                    continue;
                }

                WriteSilence(html, silent, place == 0);

                html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(readout)}</td><td class=\"who\" lang=\"{Names.LanguageOf(readout)}\"><b>{ShownVoice.Of(use.List.Speaker, readout)}</b></td><td lang=\"{Names.LanguageOf(readout)}\">");
                foreach (var item in use.List.Items)
                {
                    var folded = FoldedCharacter.Of(item);
                    var (isNew, isMoved) = (use.Change?.Added.Contains(folded) == true, use.Change?.Moved.Contains(folded) == true);
                    html.Add($"<span class=\"item-chip {(isNew ? "added" : isMoved ? "moved" : "")}\">{(isNew ? "＋ " : isMoved ? "⇅ " : "")}{item}</span> ");
                }

                html.Add($"</td><td lang=\"{Names.LanguageOf(readout)}\">");
                foreach (var item in use.Change?.Dropped ?? [])
                {
                    html.Add($"<span class=\"item-chip dropped\">− {item}</span> ");
                }

                html.Add($"</td></tr>\n");
            }

            WriteSilence(html, silent, place == 0);
            html.Add($"</tbody></table>\n");
        }
    }

    // Readouts in a row that lack the list, in one row.
    private static void WriteSilence(HtmlBuilder html, List<Readout> silent, bool isTold)
    {
        if (isTold && silent.Count > 0)
        {
            html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(silent[0])}");
            if (silent.Count > 1)
            {
                html.Add($" – {SeriesDates.DayOf(silent[^1])}");
            }

            html.Add($"</td><td></td><td class=\"quiet\">");
            if (silent.Count > 1)
            {
                html.Add($"{html.Words.With("principles.silent.many", silent.Count)}");
            }
            else
            {
                html.Add($"{html.Words["principles.silent"]}");
            }

            html.Add($"</td><td></td></tr>\n");
        }

        silent.Clear();
    }
}
