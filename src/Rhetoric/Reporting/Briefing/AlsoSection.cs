namespace Rhetoric.Reporting;

/// <summary>What else changed, a line each, and what goes on unchanged and tells.</summary>
internal static class AlsoSection
{
    private const int Most = 6;

    public static void Write(HtmlBuilder html, ReadoutComparison comparison, int shown)
    {
        Finding[] also = [.. comparison.Findings.Skip(shown).Where(finding => finding.A.Count + finding.B.Count > 0).Take(Most)];
        Finding[] absent = [.. comparison.Findings.Where(finding => finding.A.Count + finding.B.Count == 0 && finding.Kind == ChangeKind.Dropped).Take(Most)];
        if (also.Length + absent.Length + comparison.Kept.Count == 0)
        {
            return;
        }

        html.Add($"<div class=\"two\"><div><h3>Also changed</h3><ul>\n");
        foreach (var finding in also)
        {
            html.Add($"<li><b aria-hidden=\"true\">{FindingMark.Of(finding).Sign}</b>");
            MixedText.Write(html, finding.Title);
            html.Add($"</li>\n");
        }

        html.Add($"</ul></div><div><h3>Unchanged, and telling</h3><ul>\n");
        foreach (var kept in comparison.Kept.Take(Most))
        {
            html.Add($"<li><b aria-hidden=\"true\">=</b>");
            MixedText.Write(html, kept.Title);
            if (kept.Earlier is { } use)
            {
                html.Add($" <span class=\"quiet\">in {use.With} of {use.Of} earlier readouts</span>");
            }

            html.Add($"</li>\n");
        }

        foreach (var finding in absent)
        {
            html.Add($"<li><b aria-hidden=\"true\">=</b>");
            MixedText.Write(html, finding.Title);
            html.Add($"</li>\n");
        }

        html.Add($"</ul></div></div>\n");
    }
}
