using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Puts formulas into the shorter ones that they are built on.</summary>
public static class FormulaNesting
{
    private const int None = -1;

    /// <summary>The formulas as trees: each stands under the longest other formula that its heading holds.</summary>
    /// <param name="formulas">A table, or some rows of it; a part that is not among them is none.</param>
    /// <returns>The trees, and in each the branches, in the order of the table.</returns>
    /// <remarks>Of equally long parts the one that stands further ahead in the table. Quotation marks are set aside. Cost: O(the square of its length) a heading, which is short.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="formulas"/> is null.</exception>
    public static ResultList<FormulaNest> Nest(this IEnumerable<Formula> formulas)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        Formula[] all = [.. formulas];
        var folded = Array.ConvertAll(all, Folded);
        var parents = Array.ConvertAll(PartsOf(folded), parts => parts.Length > 0 ? parts[0] : -1);
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
        foreach (var number in Enumerable.Range(0, all.Length).OrderByDescending(number => folded[number].Length))
        {
            nests[number] = new FormulaNest { Formula = all[number], Longer = [.. (children[number] ?? []).Select(child => nests[child])] };
        }

        return [.. nests.Where((_, number) => parents[number] < 0)];
    }

    /// <summary>The formulas with near-twins shown once: of two, one of them inside the other, that are hardly used apart, the one that stands further ahead.</summary>
    /// <param name="formulas">A table, or some rows of it; only what is among them is folded.</param>
    /// <returns>Those that are left, in the order given, with the others as their <see cref="Formula.Twins"/>.</returns>
    /// <remarks>
    /// <para>Near-twins are a formula and one that holds it (半岛和平稳定, 维护半岛和平稳定) where the longer one has a third of the uses of the shorter or more. Whole units go first: what a function
    /// character opens or closes (相互理解和), or who is addressed in which mood (希望云方恪守…), is shown only where it has no twin that is whole. Each is a twin of the very one that is shown for it, so that no chain of twins hides what is used
    /// apart. Two that a lexicon lists as two are twins only where one is a wording of the other with a light verb (构建新型大国关系); two of other grades, numbers or polarity (战略伙伴关系, 全面战略伙伴关系), are no twins,
    /// but who is addressed in which mood at the head is no grade of the formula. What is hardly likely is named as no twin.</para>
    /// <para>Cost: O(the square of its length) a heading, and O(1) for each heading that it holds.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="formulas"/> is null.</exception>
    public static ResultList<Formula> FoldTwins(this IEnumerable<Formula> formulas) => [.. WithTwins(formulas).Where(formula => formula.TwinOf is null)];

    /// <summary>All the formulas in the order given, each with its twins or with the one that stands for it.</summary>
    internal static Formula[] WithTwins(IEnumerable<Formula> formulas)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        Formula[] all = [.. formulas];
        var shown = ShownFor(all);
        var twins = Enumerable.Range(0, all.Length).Where(number => shown[number] != number).ToLookup(number => shown[number]);
        return
        [
            .. all.Select((formula, number) => shown[number] != number ? formula with { TwinOf = all[shown[number]].Canonical }
                : twins.Contains(number) ? formula with { Twins = [.. twins[number].Where(twin => all[twin].IsLikely).Select(twin => all[twin].Canonical)] }
                : formula),
        ];
    }

    // The number of the one that is shown for each, its own where it is shown itself: whole units without an address first, then by the order given.
    private static int[] ShownFor(Formula[] all)
    {
        var parts = PartsOf(Array.ConvertAll(all, Folded));
        var holders = new List<int>[all.Length];
        for (var number = 0; number < all.Length; number++)
        {
            foreach (var part in parts[number])
            {
                (holders[part] ??= []).Add(number);
            }
        }

        int[] order = [.. Enumerable.Range(0, all.Length).OrderBy(number => !all[number].IsWhole || FormulaAddress.Without(all[number].Canonical) != all[number].Canonical)];
        var (places, shown) = (new int[all.Length], Enumerable.Repeat(None, all.Length).ToArray());
        for (var place = 0; place < order.Length; place++)
        {
            var number = order[place];
            places[number] = place;
            shown[number] = parts[number].Concat(holders[number] ?? []).Where(IsShown).OrderBy(other => places[other])
                .FirstOrDefault(other => parts[number].Contains(other) ? AreTwins(all[other], all[number]) : AreTwins(all[number], all[other]), number);
        }

        return shown;

        bool IsShown(int other) => shown[other] == other;
    }

    private static bool AreTwins(Formula part, Formula longer) =>
        part.Origin != FormulaOrigin.Mined && longer.Origin != FormulaOrigin.Mined
            ? OnlyAddsLightVerb(part, longer.Canonical)
            : longer.Count >= MiningThresholds.Default.LeastShared * part.Count && (OnlyAddsLightVerb(part, longer.Canonical) || MeaningGuard.IsSame(part.Canonical, FormulaAddress.Without(longer.Canonical)));

    // 实现朝鲜半岛无核化 of 半岛无核化, which has 朝鲜半岛无核化 too.
    private static bool OnlyAddsLightVerb(Formula part, string longer) =>
        part.Variants.Any(variant => longer.EndsWith(variant.Form, StringComparison.Ordinal) && ToleranceWords.LightVerbs.AsSpan().Contains(longer[..^variant.Form.Length]));

    // The other headings inside each, the longest first, of equally long ones by their order.
    private static int[][] PartsOf(string[] headings)
    {
        var numberOf = new Dictionary<string, int>(headings.Length, StringComparer.Ordinal);
        for (var number = 0; number < headings.Length; number++)
        {
            numberOf.TryAdd(headings[number], number);
        }

        var lengths = headings.Select(heading => heading.Length).ToHashSet();
        var parts = new int[headings.Length][];
        Concurrently.For(parts.Length, Environment.ProcessorCount, number => parts[number] = PartsOf(headings[number], numberOf, lengths));
        return parts;
    }

    private static int[] PartsOf(string heading, Dictionary<string, int> numberOf, HashSet<int> lengths)
    {
        var lookup = numberOf.GetAlternateLookup<ReadOnlySpan<char>>();
        var parts = new List<int>();
        for (var length = heading.Length - 1; length > 0; length--)
        {
            var first = parts.Count;
            for (var start = 0; lengths.Contains(length) && start + length <= heading.Length; start++)
            {
                if (FoundForms.IsWhole(heading, new TextSpan(start, start + length)) && lookup.TryGetValue(heading.AsSpan(start, length), out var part) && !parts.Contains(part))
                {
                    parts.Add(part);
                }
            }

            parts.Sort(first, parts.Count - first, null);
        }

        return [.. parts];
    }

    private static string Folded(Formula formula) => formula.Canonical.Contains(' ', StringComparison.Ordinal) ? formula.Canonical : FoldedCharacter.Of(formula.Canonical);
}
