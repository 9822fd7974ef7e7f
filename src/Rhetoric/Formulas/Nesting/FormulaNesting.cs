namespace Rhetoric;

/// <summary>Puts formulas into the shorter ones that they are built on.</summary>
public static class FormulaNesting
{
    /// <summary>The formulas as trees: each stands under the longest other formula that its heading holds.</summary>
    /// <param name="formulas">A table, or some rows of it; a part that is not among them is none.</param>
    /// <returns>The trees, and in each the branches, in the order of the table.</returns>
    /// <remarks>Of equally long parts the one that stands further ahead in the table. Quotation marks are set aside. Cost: O(total length of the wordings).</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="formulas"/> is null.</exception>
    public static ResultList<FormulaNest> Nest(this IEnumerable<Formula> formulas)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        Formula[] all = [.. formulas];
        var parents = ParentsOf(all);
        var children = new List<int>[all.Length];
        for (var number = 0; number < all.Length; number++)
        {
            if (parents[number] >= 0)
            {
                (children[parents[number]] ??= []).Add(number);
            }
        }

        // Longer ones first, so that each is whole when it is put under its part.
        var nests = new FormulaNest[all.Length];
        foreach (var number in Enumerable.Range(0, all.Length).OrderByDescending(number => Folded(all[number]).Length))
        {
            nests[number] = new FormulaNest { Formula = all[number], Longer = [.. (children[number] ?? []).Select(child => nests[child])] };
        }

        return [.. nests.Where((_, number) => parents[number] < 0)];
    }

    private static int[] ParentsOf(Formula[] formulas)
    {
        var numberOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < formulas.Length; number++)
        {
            numberOf.TryAdd(Folded(formulas[number]), number);
        }

        var matcher = new FormulaMatcher([.. numberOf.Keys.Select(heading => new FormulaFamily
        {
            Canonical = heading,
            Forms = [heading],
        })]);
        var hits = new List<FormulaHit>();
        var parents = new int[formulas.Length];
        for (var number = 0; number < parents.Length; number++)
        {
            hits.Clear();
            var heading = Folded(formulas[number]);
            matcher.Find(heading, hits);
            var parts = hits.Where(hit => hit.Span.Length < heading.Length).Select(hit => (hit.Span.Length, Number: numberOf[matcher.Forms[hit.Form].Text]));
            parents[number] = parts.OrderByDescending(part => part.Length).ThenBy(part => part.Number).Select(part => part.Number).FirstOrDefault(-1);
        }

        return parents;
    }

    private static string Folded(Formula formula) => formula.Canonical.Contains(' ', StringComparison.Ordinal) ? formula.Canonical : FoldedCharacter.Of(formula.Canonical);
}
