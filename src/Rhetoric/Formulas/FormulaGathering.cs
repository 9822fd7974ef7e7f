namespace Rhetoric.Formulas;

/// <summary>Makes a formula of its uses.</summary>
internal static class FormulaGathering
{
    /// <summary>Counts variants and documents and finds the first and the last use.</summary>
    /// <param name="joined">The family.</param>
    /// <param name="uses">At least one use, in corpus and text order.</param>
    public static Formula Of(JoinedFamily joined, IReadOnlyList<FormulaOccurrence> uses)
    {
        FormulaVariant[] variants =
        [
            .. uses.GroupBy(use => use.Form, StringComparer.Ordinal)
                .Select(group => new FormulaVariant(group.Key, group.Count()))
                .OrderByDescending(variant => variant.Count).ThenBy(variant => variant.Form, StringComparer.Ordinal),
        ];
        var isNamed = Array.Exists(variants, variant => variant.Form.Contains(joined.Family.Canonical, StringComparison.Ordinal));
        var dated = uses.Select(use => use.Readout).Where(readout => readout.Date is not null).ToList();
        return new Formula
        {
            Canonical = isNamed ? joined.Family.Canonical : variants[0].Form,
            Family = joined.Family.Canonical,
            Category = joined.Family.Category,
            Origin = joined.Origin,
            Score = Math.Max(joined.MinedScore, joined.Origin == FormulaOrigin.Mined ? 0 : ListedScore(joined.Family.Canonical, uses)),
            Variants = variants,
            Occurrences = uses,
            Documents = uses.Select(use => use.Readout).Distinct().Count(),
            FirstUse = dated.FirstOrDefault(),
            LastUse = dated.LastOrDefault(),
        };
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
