namespace Rhetoric.Formulas;

/// <summary>Makes a formula of its uses.</summary>
internal static class FormulaGathering
{
    /// <summary>Counts variants and documents and finds the first and the last use.</summary>
    /// <param name="canonical">The form that names the formula.</param>
    /// <param name="category">What it is about.</param>
    /// <param name="origin">How it was found.</param>
    /// <param name="score">How formulaic it is.</param>
    /// <param name="uses">At least one use, in corpus and text order.</param>
    public static Formula Of(string canonical, string category, FormulaOrigin origin, double score, IReadOnlyList<FormulaOccurrence> uses)
    {
        var dated = uses.Select(use => use.Readout).Where(readout => readout.Date is not null).ToList();
        return new Formula
        {
            Canonical = canonical,
            Category = category,
            Origin = origin,
            Score = score,
            Variants =
            [
                .. uses.GroupBy(use => use.Form, StringComparer.Ordinal)
                    .Select(group => new FormulaVariant(group.Key, group.Count()))
                    .OrderByDescending(variant => variant.Count).ThenBy(variant => variant.Form, StringComparer.Ordinal),
            ],
            Occurrences = uses,
            Documents = uses.Select(use => use.Readout.Id).Distinct(StringComparer.Ordinal).Count(),
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
}
