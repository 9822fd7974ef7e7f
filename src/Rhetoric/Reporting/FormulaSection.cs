namespace Rhetoric.Reporting;

/// <summary>The formulas of a corpus: pictures of their uses, and a table that leads to every use.</summary>
internal static class FormulaSection
{
    private const int MostUses = 60;
    private const int Context = 14;

    public static void Write(HtmlBuilder html, FormulaTable formulas, ReadoutCorpus corpus, int most)
    {
        var top = formulas.Top(most).ToArray();
        html.Add($"<h2 id=\"formulas\">Recurring formulas</h2>\n<p>The {top.Length} most formulaic of {formulas.Count} set phrases that recur here or stand in the lexicon, with the uses, readouts, first and last use of the wording named; those of its whole family stand beside it. A use inside a longer formula counts.</p>\n");
        FormulaPictures.Write(html, top, corpus);
        html.Add($"""
            <div class="scroll"><table class="stack"><caption>Every use leads back to readout and offset (UTF-16, half-open).</caption>
            <thead><tr><th scope="col">Formula</th><th scope="col" class="number">Uses</th><th scope="col" class="number">Readouts</th><th scope="col">First</th><th scope="col">Last</th><th scope="col">Who says it</th><th scope="col">Wordings and uses</th></tr></thead><tbody>

            """);
        foreach (var formula in top)
        {
            WriteRow(html, formula);
        }

        html.Add($"</tbody></table></div>\n");
    }

    private static void WriteRow(HtmlBuilder html, Formula formula)
    {
        html.Add($"<tr><td class=\"phrase\" lang=\"zh-Hans\">{formula.Canonical}</td><td class=\"number\" data-name=\"uses\">{formula.Count}</td><td class=\"number\" data-name=\"readouts\">{formula.Documents}</td>");
        html.Add($"<td class=\"date\" data-name=\"first\">{formula.First}</td><td class=\"date\" data-name=\"last\">{formula.Last}</td><td class=\"who\">");
        foreach (var (speaker, count) in formula.Speakers)
        {
            html.Add($"<b lang=\"zh-Hans\">{speaker}</b> {count} ");
        }

        html.Add($"</td><td><details><summary>");
        if (formula.Variants.Count == 1)
        {
            html.Add($"1 wording");
        }
        else
        {
            html.Add($"{formula.Variants.Count} wordings, {formula.FamilyCount} uses in {formula.FamilyDocuments} readouts");
        }

        html.Add($"</summary><ul class=\"wordings\">");
        foreach (var variant in formula.Variants)
        {
            html.Add($"<li><span lang=\"zh-Hans\">{variant.Form}</span> {variant.Count} in {variant.Documents}, {variant.First}–{variant.Last} <span class=\"quiet\">{variant.Relation.ToString()}</span></li>");
        }

        html.Add($"</ul><ol>");
        foreach (var use in formula.Occurrences.Take(MostUses))
        {
            WriteUse(html, use);
        }

        html.Add($"</ol>");
        if (formula.FamilyCount > MostUses)
        {
            html.Add($"<p class=\"quiet\">The first {MostUses} of {formula.FamilyCount}.</p>");
        }

        html.Add($"</details></td></tr>\n");
    }

    private static void WriteUse(HtmlBuilder html, FormulaOccurrence use)
    {
        var (text, place) = (use.Readout.Original, use.Readout.OriginalSpan(use.Span));
        var start = Math.Max(0, place.Start - Context);
        start += start < text.Length && char.IsLowSurrogate(text[start]) ? 1 : 0;
        var end = Math.Min(text.Length, place.End + Context);
        end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        html.Add($"<li><span lang=\"zh-Hans\">{text.AsSpan(start, place.Start - start)}<mark>{place.TextIn(text)}</mark>{text.AsSpan(place.End, end - place.End)}</span> <span class=\"place\">{use.Readout.Id} {place}");
        if (use.Speaker is not null)
        {
            html.Add($" · <span lang=\"zh-Hans\">{use.Speaker}");
            if (use.Addressee is not null)
            {
                html.Add($" → {use.Addressee}");
            }

            html.Add($"</span>");
        }

        html.Add($"</span></li>");
    }
}
