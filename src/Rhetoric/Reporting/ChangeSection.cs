namespace Rhetoric.Reporting;

/// <summary>What changed between two readouts, finding by finding, the changes underneath, and the two texts side by side.</summary>
internal static class ChangeSection
{
    public static void Write(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        html.Add($"<h2 id=\"changes\">What changed: {comparison.A.Date} → {comparison.B.Date}</h2>\n");
        FindingRows.Write(html, comparison, most);
        AlsoSection.Write(html, comparison, most);
    }

    public static void WriteUnderneath(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        html.Add($"<details class=\"underneath\"><summary>The changes underneath: the first {Math.Min(most, comparison.Changes.Count)} of {comparison.Changes.Count}</summary><p>{comparison.Similarity:P0} of the characters align: readouts are rewritten, so formulas, lists, asks and voices are compared before wording. The score weighs what it is about and how unusual it is in the earlier readouts.</p>\n");
        WriteChanges(html, comparison, most);
        html.Add($"</details>\n");
    }

    public static void WriteAlignment(HtmlBuilder html, ReadoutComparison comparison)
    {
        if (comparison.A.Language != comparison.B.Language)
        {
            return;
        }

        html.Add($"<h2 id=\"texts\">The two texts side by side</h2>\n<p class=\"quiet\">Sentence by sentence in the order of the second text: <del>left out</del>, <ins>put in</ins>; a dashed bar marks what moved, hatching where the other text has nothing.</p>\n");
        html.Add($"<table class=\"aligned\"><colgroup><col class=\"side\"><col class=\"kind\"><col class=\"side\"></colgroup><thead><tr><th scope=\"col\">{comparison.A.Id}</th><th scope=\"col\">Change</th><th scope=\"col\">{comparison.B.Id}</th></tr></thead><tbody>\n");
        foreach (var link in comparison.Alignment)
        {
            html.Add($"<tr class=\"{Names.Of(link.Kind)}{(link.Moved ? " is-moved" : "")}\">");
            WriteSide(html, comparison.A, link, isFirst: true);
            html.Add($"<td><span class=\"chip {Names.Of(link.Kind)}{(link.Moved ? " moved" : "")}\">{Names.Of(link.Kind)}{(link.Moved ? " ⇅" : "")}</span></td>");
            WriteSide(html, comparison.B, link, isFirst: false);
            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    private static void WriteChanges(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        html.Add($"<table class=\"stack\"><thead><tr><th scope=\"col\" class=\"number\">#</th><th scope=\"col\">Change</th><th scope=\"col\">What</th><th scope=\"col\">Who says it to whom</th><th scope=\"col\" style=\"width:22%\">Evidence</th><th scope=\"col\" class=\"number\">Score</th></tr></thead><tbody>\n");
        foreach (var change in comparison.Top(most))
        {
            html.Add($"<tr><td class=\"number\">{change.Rank}</td><td><span class=\"chip {Names.Of(change.Kind)}\">{Sign(change.Kind)} {Names.Of(change.Kind)}</span> <span class=\"quiet\">{Names.Of(change.Layer)}</span></td><td class=\"phrase\" lang=\"zh-Hans\">{change.Summary}</td><td class=\"who\" lang=\"zh-Hans\">");
            WriteMouth(html, change.SpeakerA, change.AddresseeA);
            if (change.A.Count > 0 && change.B.Count > 0 && (change.SpeakerA, change.AddresseeA) != (change.SpeakerB, change.AddresseeB))
            {
                html.Add($" ⇒ ");
                WriteMouth(html, change.SpeakerB, change.AddresseeB);
            }
            else if (change.A.Count == 0)
            {
                WriteMouth(html, change.SpeakerB, change.AddresseeB);
            }

            html.Add($"</td><td><span class=\"quiet\">{change.Evidence}</span><br><span class=\"place\">");
            WritePlaces(html, "a", comparison.A, change.A);
            WritePlaces(html, "b", comparison.B, change.B);
            html.Add($"</span></td><td class=\"number\" data-name=\"score\">{change.Score:F1}</td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    private static void WriteMouth(HtmlBuilder html, string? speaker, string? addressee)
    {
        if (speaker is not null)
        {
            html.Add($"<b>{speaker}</b>");
        }

        if (addressee is not null)
        {
            html.Add($" → {addressee}");
        }
    }

    private static void WritePlaces(HtmlBuilder html, string side, Readout readout, IReadOnlyList<TextSpan> spans)
    {
        const int Most = 3;
        if (spans.Count > 0)
        {
            html.Add($"{side} {string.Join(' ', spans.Take(Most).Select(readout.OriginalSpan))}{(spans.Count > Most ? " …" : "")} ");
        }
    }

    private static void WriteSide(HtmlBuilder html, Readout readout, PassageLink link, bool isFirst)
    {
        if ((isFirst ? link.A : link.B).Count == 0)
        {
            html.Add($"<td class=\"void\"><span class=\"unseen\">nothing here</span></td>");
            return;
        }

        html.Add($"<td class=\"{(isFirst ? "a" : "b")}\" lang=\"{Names.LanguageOf(readout)}\">");
        foreach (var edit in link.Edits)
        {
            var span = isFirst ? edit.A : edit.B;
            if (span.Length == 0)
            {
                continue;
            }

            switch (edit.Kind)
            {
                case EditKind.Delete when link.Kind != PassageLinkKind.Dropped:
                    html.Add($"<del>{readout.Quote(span)}</del>");
                    break;
                case EditKind.Insert when link.Kind != PassageLinkKind.Added:
                    html.Add($"<ins>{readout.Quote(span)}</ins>");
                    break;
                default:
                    html.Add($"{readout.Quote(span)}");
                    break;
            }
        }

        html.Add($"</td>");
    }

    private static string Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "＋",
        ChangeKind.Dropped => "－",
        ChangeKind.Moved => "⇅",
        ChangeKind.Revoiced => "⇄",
        _ => "≠",
    };
}
