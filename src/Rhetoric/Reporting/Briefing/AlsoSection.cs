namespace Rhetoric.Reporting;

/// <summary>What else changed, a line each, and what goes on unchanged and tells.</summary>
internal static class AlsoSection
{
    private const int Most = 6;

    public static void Write(HtmlBuilder html, ReadoutComparison comparison, int shown)
    {
        Finding[] also = [.. comparison.Findings.Skip(shown).Where(finding => finding.A.Count + finding.B.Count > 0).Take(Most)];
        Finding[] absent = [.. comparison.Findings.Where(finding => finding.A.Count + finding.B.Count == 0 && finding.Kind == ChangeKind.Dropped).Take(Most)];
        var isOneLanguage = comparison.A.Language == comparison.B.Language;
        if (also.Length == 0 && !isOneLanguage)
        {
            return;
        }

        html.Add($"<div class=\"two\">");
        if (also.Length > 0)
        {
            html.Add($"<div><h3>{html.Words["also.title"]}</h3><ul>\n");
            foreach (var finding in also)
            {
                WriteLine(html, FindingMark.Of(finding).Sign, finding.Title);
                html.Add($"</li>\n");
            }

            html.Add($"</ul></div>");
        }

        if (!isOneLanguage)
        {
            html.Add($"</div>\n");
            return;
        }

        html.Add($"<div><h3>{html.Words["also.kept"]}</h3>");
        if (comparison.Kept.Count + absent.Length == 0)
        {
            html.Add($"<p class=\"quiet\">{html.Words["also.none"]}</p></div></div>\n");
            return;
        }

        html.Add($"<ul>\n");
        foreach (var kept in comparison.Kept.Take(Most))
        {
            WriteLine(html, "=", kept.Title);
            if (kept.Earlier is { } use)
            {
                html.Add($" <span class=\"quiet\">{html.Words.With("also.earlier", use.With, use.Of)}</span>");
            }

            html.Add($"</li>\n");
        }

        foreach (var finding in absent)
        {
            WriteLine(html, "=", finding.Title);
            html.Add($"</li>\n");
        }

        html.Add($"</ul></div></div>\n");
    }

    private static void WriteLine(HtmlBuilder html, string sign, string title)
    {
        html.Add($"<li><b aria-hidden=\"true\">{sign}</b>");
        MixedText.Write(html, title);
    }
}
