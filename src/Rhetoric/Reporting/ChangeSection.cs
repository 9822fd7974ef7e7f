namespace Rhetoric.Reporting;

/// <summary>What changed between two readouts, finding by finding, the changes underneath, and the two texts side by side.</summary>
internal static class ChangeSection
{
    public static void Write(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        html.Add($"<h2 id=\"changes\">{html.Words.With("changes.title", comparison.A.Date, comparison.B.Date)}</h2>\n");
        FindingRows.Write(html, comparison, most);
        AlsoSection.Write(html, comparison, most);
    }

    public static void WriteUnderneath(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        html.Add($"<details class=\"underneath\"><summary>{html.Words.With("underneath.title", Math.Min(most, comparison.Changes.Count), comparison.Changes.Count)}</summary><p>{html.Words.With("underneath.note", comparison.Similarity)}</p>\n");
        WriteChanges(html, comparison, most);
        html.Add($"</details>\n");
    }

    public static void WriteAlignment(HtmlBuilder html, ReadoutComparison comparison)
    {
        if (comparison.A.Language != comparison.B.Language)
        {
            return;
        }

        html.Add($"<h2 id=\"texts\">{html.Words["aligned.title"]}</h2>\n<p class=\"quiet\">{html.Words["aligned.note"]}</p>\n");
        html.Add($"<table class=\"aligned\" aria-label=\"{html.Words["aligned.title"]}\"><colgroup><col class=\"side\"><col class=\"kind\"><col class=\"side\"></colgroup><thead><tr><th scope=\"col\">{comparison.A.Id}</th><th scope=\"col\">{html.Words["aligned.change"]}</th><th scope=\"col\">{comparison.B.Id}</th></tr></thead><tbody>\n");
        foreach (var link in comparison.Alignment)
        {
            html.Add($"<tr class=\"{Names.Of(link.Kind)}{(link.Moved ? " is-moved" : "")}\">");
            WriteSide(html, comparison.A, link, isFirst: true);
            html.Add($"<td><span class=\"chip {Names.Of(link.Kind)}{(link.Moved ? " moved" : "")}\">{html.Words.Of(link.Kind)}{(link.Moved ? " ⇅" : "")}</span></td>");
            WriteSide(html, comparison.B, link, isFirst: false);
            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    private static void WriteChanges(HtmlBuilder html, ReadoutComparison comparison, int most)
    {
        html.Add($"<table class=\"stack\" aria-label=\"{html.Words["underneath.table"]}\"><thead><tr><th scope=\"col\" class=\"number\">#</th><th scope=\"col\">{html.Words["underneath.change"]}</th><th scope=\"col\">{html.Words["underneath.what"]}</th><th scope=\"col\">{html.Words["underneath.who"]}</th><th scope=\"col\" style=\"width:22%\">{html.Words["underneath.evidence"]}</th><th scope=\"col\" class=\"number\">{html.Words["underneath.score"]}</th></tr></thead><tbody>\n");
        foreach (var change in comparison.Top(most))
        {
            html.Add($"<tr><td class=\"number\">{change.Rank}</td><td><span class=\"chip {Names.Of(change.Kind)}\">{Sign(change.Kind)} {html.Words.Of(change.Kind)}</span> <span class=\"quiet\">{html.Words.Of(change.Layer)}</span></td>");
            WriteSummary(html, comparison, change);
            html.Add($"<td class=\"who\">");
            WriteMouth(html, comparison.A, change.SpeakerA, change.AddresseeA);
            if (change.A.Count > 0 && change.B.Count > 0 && (change.SpeakerA, change.AddresseeA) != (change.SpeakerB, change.AddresseeB))
            {
                html.Add($" ⇒ ");
                WriteMouth(html, comparison.B, change.SpeakerB, change.AddresseeB);
            }
            else if (change.A.Count == 0)
            {
                WriteMouth(html, comparison.B, change.SpeakerB, change.AddresseeB);
            }

            html.Add($"</td><td><span class=\"quiet\">{html.Words.Untranslated(change.Evidence)}</span><br><span class=\"place\">");
            WritePlaces(html, "a", comparison.A, change.A);
            WritePlaces(html, "b", comparison.B, change.B);
            html.Add($"</span></td><td class=\"number\" data-name=\"{html.Words["underneath.score.name"]}\">{change.Score:F1}</td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    // Between two languages the summary is the title of a finding; else it is words of the texts.
    private static void WriteSummary(HtmlBuilder html, ReadoutComparison comparison, Change change)
    {
        if (comparison.A.Language == comparison.B.Language)
        {
            html.Add($"<td class=\"phrase\" lang=\"{Names.LanguageOf(comparison.B)}\">{change.Summary}</td>");
            return;
        }

        html.Add($"<td class=\"phrase\">");
        MixedText.Write(html, change.Summary);
        html.Add($"</td>");
    }

    private static void WriteMouth(HtmlBuilder html, Readout readout, string? speaker, string? addressee)
    {
        if (speaker is not null || addressee is not null)
        {
            html.Add($"<span lang=\"{Names.LanguageOf(readout)}\">");
            if (speaker is not null)
            {
                html.Add($"<b>{ShownVoice.Of(speaker, readout)}</b>");
            }

            if (addressee is not null)
            {
                html.Add($" → {ShownVoice.Of(addressee, readout)}");
            }

            html.Add($"</span>");
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
            html.Add($"<td class=\"void\"><span class=\"unseen\">{html.Words["aligned.void"]}</span></td>");
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
