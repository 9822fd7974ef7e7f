namespace Rhetoric.Formulas;

/// <summary>Makes a formula of its uses.</summary>
internal static class FormulaGathering
{
    /// <summary>Counts wordings and documents and finds the first and the last use, of each wording and of the family.</summary>
    /// <param name="joined">The family.</param>
    /// <param name="uses">At least one use, in corpus and text order.</param>
    /// <param name="decisions">What a user decided on families; null for nothing.</param>
    public static Formula Of(JoinedFamily joined, IReadOnlyList<FormulaOccurrence> uses, FamilyDecisions? decisions = null)
    {
        var variants = Variants(uses, decisions);
        var (documents, first, last) = Reach(uses);
        return new Formula
        {
            Canonical = variants[0].Form,
            Family = joined.Family.Canonical,
            Category = joined.Family.Category,
            Origin = joined.Origin,
            Score = Math.Max(joined.MinedScore, joined.Origin == FormulaOrigin.Mined ? 0 : ListedScore(joined.Family.Canonical, uses)),
            Variants = variants,
            Occurrences = uses,
            Documents = documents,
            FirstUse = first,
            LastUse = last,
        };
    }

    // The most used first, then that of more documents, then ordinal.
    private static FormulaVariant[] Variants(IReadOnlyList<FormulaOccurrence> uses, FamilyDecisions? decisions)
    {
        var forms = uses.GroupBy(use => use.Form, StringComparer.Ordinal).Select(group => (Form: group.Key, Uses: group.ToArray(), Reach: Reach(group)))
            .OrderByDescending(form => form.Uses.Length).ThenByDescending(form => form.Reach.Documents).ThenBy(form => form.Form, StringComparer.Ordinal).ToArray();
        string[] texts = [.. forms.Select(form => form.Form)];
        return
        [
            .. forms.Select(form => new FormulaVariant(form.Form, form.Uses.Length)
            {
                Documents = form.Reach.Documents,
                FirstUse = form.Reach.First,
                LastUse = form.Reach.Last,
                Relation = FormulaRelation.Of(form.Form, texts, decisions),
            }),
        ];
    }

    private static (int Documents, Readout? First, Readout? Last) Reach(IEnumerable<FormulaOccurrence> uses)
    {
        Readout[] readouts = [.. uses.Select(use => use.Readout).Distinct()];
        return (readouts.Length, Array.Find(readouts, readout => readout.Date is not null), Array.FindLast(readouts, readout => readout.Date is not null));
    }

    /// <summary>The order of a table: by falling score, then count, then ordinal.</summary>
    public static Formula[] Ranked(IEnumerable<Formula> formulas) =>
    [
        .. formulas.OrderByDescending(formula => formula.Score).ThenByDescending(formula => formula.Count)
            .ThenBy(formula => formula.Canonical, StringComparer.Ordinal),
    ];

    // What somebody says in many readouts; the narrator's set phrases (举行会谈) come last. The length counts up to eight characters.
    private static double ListedScore(string canonical, IReadOnlyList<FormulaOccurrence> uses) =>
        Math.Log2(1 + uses.Where(use => use.Speaker is not null).Select(use => use.Readout).Distinct().Count())
        * Math.Log2(Math.Clamp(canonical.Length, 2, 8));
}
