namespace Rhetoric.Reporting;

/// <summary>When the wording that heads each formula is used, by whom: one row a formula, one mark a readout, on one axis of time.</summary>
internal static class FormulaTimeline
{
    public static void Write(HtmlBuilder html, IReadOnlyList<Formula> formulas, IReadOnlyList<Readout> readouts, VoiceRoles roles)
    {
        var dates = readouts.Select(readout => readout.Date).OfType<DateOnly>().ToArray();
        if (dates.Length == 0 || formulas.Count == 0)
        {
            html.Add($"<p class=\"quiet\">No readout has a date, so there is no timeline.</p>\n");
            return;
        }

        var axis = new TimeAxis(dates.Min(), dates.Max());
        WriteLegend(html, roles);
        html.Add($"<ol class=\"timeline\" aria-label=\"Uses of each formula over time; the table below has the figures\">\n<li class=\"axis\" aria-hidden=\"true\"><span></span><span class=\"uses\">uses</span><span class=\"years\">");
        foreach (var (label, place) in axis.Labels)
        {
            html.Add($"<span style=\"left:{place:F2}%\">{label}</span>");
        }

        html.Add($"</span></li>\n");
        foreach (var formula in formulas)
        {
            WriteRow(html, formula, axis, roles);
        }

        html.Add($"</ol>\n");
    }

    private static void WriteLegend(HtmlBuilder html, VoiceRoles roles)
    {
        html.Add($"<ul class=\"legend\" aria-label=\"Marks\">");
        foreach (var (role, text) in new[] { ("first", roles.First ?? "first speaker"), ("second", "other speakers"), ("both", "both sides (双方)"), ("none", "the narrator") })
        {
            html.Add($"<li><svg aria-hidden=\"true\" viewBox=\"-8 -8 16 16\">");
            WriteMark(html, role, 5);
            html.Add($"</svg> {text}</li>");
        }

        html.Add($"</ul>\n");
    }

    private static void WriteRow(HtmlBuilder html, Formula formula, TimeAxis axis, VoiceRoles roles)
    {
        html.Add($"<li><span class=\"phrase\" lang=\"zh-Hans\">{formula.Canonical}</span><span class=\"uses\">{formula.Heading.Count}</span><svg role=\"img\" aria-label=\"{formula.Canonical}: {formula.Heading.First} to {formula.Heading.Last}\">");
        foreach (var (_, place) in axis.Labels)
        {
            html.Add($"<line class=\"grid\" x1=\"{place:F2}%\" x2=\"{place:F2}%\" y1=\"0\" y2=\"100%\"/>");
        }

        if (formula.Heading is { First: { } first, Last: { } last } && first != last)
        {
            html.Add($"<line class=\"reach\" x1=\"{axis.Place(first):F2}%\" x2=\"{axis.Place(last):F2}%\" y1=\"50%\" y2=\"50%\"/>");
        }

        foreach (var readout in formula.Occurrences.Where(use => use.Form == formula.Canonical && use.Readout.Date is not null).GroupBy(use => use.Readout))
        {
            var voice = readout.Select(use => use.Speaker).FirstOrDefault(speaker => speaker is not null);
            html.Add($"<svg x=\"{axis.Place(readout.Key.Date!.Value):F2}%\" y=\"50%\" overflow=\"visible\"><title>{readout.Key.Date} {readout.Key.Id}: {readout.Count()}, {string.Join('、', readout.Select(use => use.Speaker ?? "narrator").Distinct())}</title>");
            WriteMark(html, roles.Of(voice), 4 + Math.Min(3, readout.Count() - 1));
            html.Add($"</svg>");
        }

        html.Add($"</svg></li>\n");
    }

    // Shape says the same as colour.
    private static void WriteMark(HtmlBuilder html, string role, int size)
    {
        switch (role)
        {
            case "second":
                html.Add($"<path class=\"mark-second\" d=\"M0 {-size - 1}L{size + 1} 0L0 {size + 1}L{-size - 1} 0Z\"/>");
                break;
            case "both":
                html.Add($"<rect class=\"mark-both\" x=\"{-size}\" y=\"{-size}\" width=\"{2 * size}\" height=\"{2 * size}\"/>");
                break;
            case "none":
                html.Add($"<circle class=\"mark-none\" r=\"{size}\"/>");
                break;
            default:
                html.Add($"<circle class=\"mark-first\" r=\"{size}\"/>");
                break;
        }
    }
}
