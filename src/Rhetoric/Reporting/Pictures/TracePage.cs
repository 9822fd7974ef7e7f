namespace Rhetoric.Reporting;

/// <summary>A page on some phrases over time.</summary>
/// <remarks>Each picture is drawn twice, for wide and for narrow screens, so that its text is legible on both; only one is shown.</remarks>
internal static class TracePage
{
    private const int Wide = 1040;
    private const int Narrow = 360;

    public static string Of(PhraseTimelines timelines)
    {
        var title = string.Join(" · ", timelines.Select(timeline => timeline.Phrase));
        return HtmlPage.Of(title, html =>
        {
            html.Add($"<header><h1 lang=\"zh-Hans\" style=\"word-break:keep-all\">{title}</h1>\n<p class=\"quiet\">{Told(timelines[0])}</p></header>\n<main id=\"content\">\n");
            if (timelines.Count > 1)
            {
                html.Add($"<h2 id=\"together\">Side by side</h2>\n");
                Draw(html, width => timelines.ToSvg(width));
                Draw(html, timelines.ToMatrix(MatrixColumns.Period));
            }

            foreach (var timeline in timelines)
            {
                WritePhrase(html, timeline);
            }

            html.Add($"<h2 id=\"who\">In whose mouth, in which readout</h2>\n");
            Draw(html, timelines.ToMatrix(MatrixColumns.Readout));
            html.Add($"<h2 id=\"whom\">In meetings with whom</h2>\n");
            Draw(html, timelines.ToMatrix(MatrixColumns.Counterpart));
            InputSection.Write(html, new ReadoutCorpus(timelines[0].Readouts), new ResultHead(timelines[0].Readouts, timelines[0].Lexicon, "none"));
        });
    }

    private static string Told(PhraseTimeline timeline) => FormattableString.Invariant(
        $"{timeline.Readouts.Count} readouts. Shares are of readouts, with Jeffreys’s interval. A turn is beyond chance where its p-value, adjusted by Holm over all tests made here, is at or below the level asked for; the tests hold the number of readouts with the phrase fixed and ask how many orders of the readouts show as much.");

    private static void WritePhrase(HtmlBuilder html, PhraseTimeline timeline)
    {
        PhraseTimeline[] only = [timeline];
        html.Add($"<section><h2 class=\"unseen\" lang=\"zh-Hans\">{timeline.Phrase}</h2>\n");
        Draw(html, width => timeline.ToSvg(width));
        var forms = timeline.Forms.Count(form => form.Count > 0);
        Write(html, only.ToFormTable(), forms > 1 ? $"{forms} forms counted together, as the lexicon has them" : "One form");
        Write(html, only.ToTurnTable(), $"{timeline.Turns.Count(turn => turn.IsBeyondChance)} of {timeline.Turns.Count} turns beyond chance");
        Write(html, only.ToSpeakerTable(), $"{timeline.Speakers.Count(voice => voice.Speaker is not null)} speakers");
        Write(html, only.ToCounterpartTable(), $"{timeline.Counterparts.Count(met => met.Id is not null && met.With > 0)} of {timeline.Counterparts.Count(met => met.Id is not null)} counterparts");
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

        html.Add($"<details><summary>{caption}</summary><div class=\"scroll\"><table><thead><tr>");
        foreach (var column in table.Columns.Skip(1))
        {
            html.Add($"<th scope=\"col\" class=\"{(column.IsNumber ? "number" : "")}\">{column.Name.Replace('_', ' ')}</th>");
        }

        html.Add($"</tr></thead><tbody>\n");
        for (var row = 0; row < table.Count; row++)
        {
            html.Add($"<tr>");
            for (var column = 1; column < table.Columns.Count; column++)
            {
                html.Add($"<td class=\"{(table.Columns[column].IsNumber ? "number" : "")}\" lang=\"zh-Hans\">{table.Shown(row, column)}</td>");
            }

            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table></div></details>\n");
    }

    private static void Draw(HtmlBuilder html, PhraseMatrix matrix) => Draw(html, width => matrix.ToSvg(width));

    private static void Draw(HtmlBuilder html, Func<int, string> picture)
    {
        html.Add($"<div class=\"picture wide\">\n");
        html.AddPicture(picture(Wide));
        html.Add($"</div><div class=\"picture narrow\">\n");
        html.AddPicture(picture(Narrow));
        html.Add($"</div>\n");
    }
}
