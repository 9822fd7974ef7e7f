namespace Rhetoric.Reporting;

/// <summary>The formulas of a corpus: pictures of their uses, and a table that leads to every use.</summary>
internal static class FormulaSection
{
    private const int MostUses = 60;
    private const int Context = 14;

    public static void Write(HtmlBuilder html, FormulaTable formulas, ReadoutCorpus corpus, int most)
    {
        var top = formulas.Top(most).ToArray();
        html.Add($"<h2 id=\"formulas\">{html.Words["formulas.title"]}</h2>\n<p>{html.Words.With("formulas.note", top.Length, formulas.Count)}</p>\n");
        FormulaPictures.Write(html, top, corpus);
        html.Add($"""
            <div class="scroll"><table class="stack"><caption>{html.Words["formulas.caption"]}</caption>
            <thead><tr><th scope="col">{html.Words["formula"]}</th><th scope="col" class="number">{html.Words["uses"]}</th><th scope="col" class="number">{html.Words["readouts"]}</th><th scope="col">{html.Words["first"]}</th><th scope="col">{html.Words["last"]}</th><th scope="col">{html.Words["formulas.who"]}</th><th scope="col">{html.Words["formulas.wordings"]}</th></tr></thead><tbody>

            """);
        foreach (var formula in top)
        {
            WriteRow(html, formula);
        }

        html.Add($"</tbody></table></div>\n");
    }

    private static void WriteRow(HtmlBuilder html, Formula formula)
    {
        html.Add($"<tr><td class=\"phrase\" lang=\"{Names.LanguageOf(formula.Canonical)}\">{formula.Canonical}</td><td class=\"number\" data-name=\"{html.Words["uses.name"]}\">{formula.Count}</td><td class=\"number\" data-name=\"{html.Words["readouts.name"]}\">{formula.Documents}</td>");
        html.Add($"<td class=\"date\" data-name=\"{html.Words["first.name"]}\">{formula.First}</td><td class=\"date\" data-name=\"{html.Words["last.name"]}\">{formula.Last}</td><td class=\"who\">");
        foreach (var (speaker, count) in formula.Speakers)
        {
            var shown = ShownVoice.Of(speaker, formula.Occurrences[0].Readout);
            html.Add($"<b lang=\"{Names.LanguageOf(shown)}\">{shown}</b> {count} ");
        }

        html.Add($"</td><td><details><summary>");
        html.Add($"{html.Words.Counted("formulas.family", formula.Variants.Count, formula.FamilyCount, formula.FamilyDocuments)}</summary><ul class=\"wordings\">");
        foreach (var variant in formula.Variants)
        {
            html.Add($"<li>{html.Words.With("formulas.variant", PageText.In(Names.LanguageOf(variant.Form), variant.Form), variant.Count, variant.Documents, variant.First, variant.Last)} <span class=\"quiet\">{Told(variant.Relation, html.Words)}</span></li>");
        }

        html.Add($"</ul><ol>");
        foreach (var use in formula.Occurrences.Take(MostUses))
        {
            WriteUse(html, use);
        }

        html.Add($"</ol>");
        if (formula.FamilyCount > MostUses)
        {
            html.Add($"<p class=\"quiet\">{html.Words.With("formulas.first", MostUses, formula.FamilyCount)}</p>");
        }

        html.Add($"</details></td></tr>\n");
    }

    // By which differences a wording belongs to the family, or by what else.
    private static string Told(FormulaRelation relation, PageWording words) => relation.Bond != FormulaBond.Tolerance ? words.Of(relation.Bond)
        : Enum.GetValues<FormulaTolerance>().Where(one => one != FormulaTolerance.None && one != FormulaTolerance.All && relation.Tolerances.HasFlag(one)).Select(words.Of)
            .Aggregate((told, one) => words.Plain("formulas.tolerances", told, one));

    private static void WriteUse(HtmlBuilder html, FormulaOccurrence use)
    {
        var (text, place) = (use.Readout.Original, use.Readout.OriginalSpan(use.Span));
        var start = Math.Max(0, place.Start - Context);
        start += start < text.Length && char.IsLowSurrogate(text[start]) ? 1 : 0;
        var end = Math.Min(text.Length, place.End + Context);
        end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        html.Add($"<li><span lang=\"{Names.LanguageOf(use.Readout)}\">{text.AsSpan(start, place.Start - start)}<mark>{place.TextIn(text)}</mark>{text.AsSpan(place.End, end - place.End)}</span> <span class=\"place\">{use.Readout.Id} {place}");
        if (ShownVoice.Of(use.Speaker, use.Readout) is { } speaker)
        {
            html.Add($" · <span lang=\"{Names.LanguageOf(use.Readout)}\">{speaker}");
            if (ShownVoice.Of(use.Addressee, use.Readout) is { } addressee)
            {
                html.Add($" → {addressee}");
            }

            html.Add($"</span>");
        }

        html.Add($"</span></li>");
    }
}
