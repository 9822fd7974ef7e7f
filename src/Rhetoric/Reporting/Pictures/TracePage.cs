namespace Rhetoric.Reporting;

/// <summary>A page on some phrases over time.</summary>
internal static class TracePage
{
    public static string Of(PhraseTimelines timelines)
    {
        var title = string.Join(" · ", timelines.Select(timeline => timeline.Phrase));
        return HtmlPage.Of(title, html =>
        {
            html.Add($"<header><h1 lang=\"{Names.LanguageOf(title)}\" style=\"word-break:keep-all\">{title}</h1>\n<p class=\"quiet\">{Told(timelines[0])}</p></header>\n<main id=\"content\">\n");
            if (timelines.Count > 1)
            {
                html.Add($"<h2 id=\"together\">Side by side</h2>\n");
                PicturePair.Write(html, width => timelines.ToSvg(width));
                PicturePair.Write(html, width => timelines.ToMatrix(MatrixColumns.Period).ToSvg(width));
            }

            foreach (var timeline in timelines)
            {
                WritePhrase(html, timeline);
            }

            html.Add($"<h2 id=\"who\">In whose mouth, in which readout</h2>\n");
            PicturePair.Write(html, width => timelines.ToMatrix(MatrixColumns.Readout).ToSvg(width));
            html.Add($"<h2 id=\"whom\">In meetings with whom</h2>\n");
            PicturePair.Write(html, width => timelines.ToMatrix(MatrixColumns.Counterpart).ToSvg(width));
            InputSection.Write(html, [], new ResultHead
            {
                Inputs = timelines[0].Readouts,
                Lexicon = timelines[0].Lexicon,
                Segmenter = "none",
            });
        });
    }

    private static string Told(PhraseTimeline timeline) => FormattableString.Invariant(
        $"{ResultLine.Count(timeline.Readouts.Count, "readout")}. Shares are of readouts, with Jeffreys’s interval. A turn is beyond chance where its p-value, adjusted by Holm over all tests made here, is at or below the level asked for; the tests hold the number of readouts with the phrase fixed and ask how many orders of the readouts show as much.");

    private static void WritePhrase(HtmlBuilder html, PhraseTimeline timeline)
    {
        PhraseTimeline[] only = [timeline];
        html.Add($"<section><h2 class=\"unseen\" lang=\"{Names.LanguageOf(timeline.Phrase)}\">{timeline.Phrase}</h2>\n");
        PicturePair.Write(html, width => timeline.ToSvg(width));
        var forms = timeline.Forms.Count(form => form.Count > 0);
        Write(html, only.ToFormTable(), forms > 1 ? $"{forms} forms counted together, as the lexicon has them" : "One form");
        Write(html, only.ToTurnTable(), $"{timeline.Turns.Count(turn => turn.IsBeyondChance)} of {ResultLine.Count(timeline.Turns.Count, "turn")} beyond chance");
        Write(html, only.ToSpeakerTable(), ResultLine.Count(timeline.Speakers.Count(voice => voice.Speaker is not null), "speaker"));
        Write(html, only.ToCounterpartTable(), $"{timeline.Counterparts.Count(met => met.Id is not null && met.With > 0)} of {ResultLine.Count(timeline.Counterparts.Count(met => met.Id is not null), "counterpart")}");
        Write(html, timeline.ToTable(), $"Shares by {Names.Of(timeline.By)}");
        html.Add($"</section>\n");
    }

    // The first column is the phrase, which the heading says.
    private static void Write(HtmlBuilder html, ResultTable table, string caption)
    {
        if (table.Count == 0)
        {
            return;
        }

        html.Add($"<details><summary>{caption}</summary><div class=\"scroll\"><table aria-label=\"{caption}\"><thead><tr>");
        foreach (var column in table.Columns.Skip(1))
        {
            html.Add($"<th scope=\"col\"");
            WriteClass(html, column);
            html.Add($">{column.Name.Replace('_', ' ')}</th>");
        }

        html.Add($"</tr></thead><tbody>\n");
        for (var row = 0; row < table.Count; row++)
        {
            html.Add($"<tr>");
            for (var column = 1; column < table.Columns.Count; column++)
            {
                html.Add($"<td");
                WriteClass(html, table.Columns[column]);
                html.Add($" lang=\"{Names.LanguageOf(table.Shown(row, column))}\">{table.Shown(row, column)}</td>");
            }

            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table></div></details>\n");
    }

    private static void WriteClass(HtmlBuilder html, ResultColumn column)
    {
        if (column.IsNumber)
        {
            html.Add($" class=\"number\"");
        }
    }
}
