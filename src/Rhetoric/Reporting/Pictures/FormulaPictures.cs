namespace Rhetoric.Reporting;

/// <summary>How the formulas of a report are used over time, by whom, and in meetings with whom.</summary>
internal static class FormulaPictures
{
    public static void Write(HtmlBuilder html, IReadOnlyList<Formula> formulas, ReadoutCorpus corpus)
    {
        if (formulas.Count == 0 || !corpus.Any(readout => readout.Date is not null))
        {
            html.Add($"<p class=\"quiet\">{html.Words["formulas.undated"]}</p>\n");
            return;
        }

        var timelines = corpus.Timelines(formulas);
        PicturePair.Write(html, width => timelines.ToMatrix(MatrixColumns.Period).ToSvg(width, html.Words));
        PicturePair.Write(html, width => timelines.ToMatrix(MatrixColumns.Readout).ToSvg(width, html.Words));
        if (timelines[0].Counterparts.Count > 1)
        {
            PicturePair.Write(html, width => timelines.ToMatrix(MatrixColumns.Counterpart).ToSvg(width, html.Words));
        }
    }
}
