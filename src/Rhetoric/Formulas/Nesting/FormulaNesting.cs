using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Puts formulas into the shorter ones that they are built on.</summary>
public static class FormulaNesting
{
    private const double LeastShared = 1 / 3.0;

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
        var parents = ParentsOf(folded);
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

    /// <summary>The formulas with near-twins shown once: of two, one of them inside the other, that are hardly used apart, the one that is used more by itself.</summary>
    /// <param name="formulas">A table, or some rows of it; only what is among them is folded.</param>
    /// <returns>Those that are left, in the order given, with the others as their <see cref="Formula.Twins"/>.</returns>
    /// <remarks>
    /// <para>Near-twins are a formula and one that stands under it in <see cref="Nest"/> with a third of its uses or more (半岛和平稳定, 维护半岛和平稳定), and twins of twins, as far as the one shown holds the other or is inside it.
    /// The longer one is shown where it has more than half of the uses, since the shorter has fewer by itself. Two that a lexicon lists as two, and two of other grades, numbers or polarity
    /// (战略伙伴关系, 全面战略伙伴关系), are no twins.</para>
    /// <para>Cost: that of <see cref="Nest"/>.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="formulas"/> is null.</exception>
    public static ResultList<Formula> FoldTwins(this IEnumerable<Formula> formulas) => [.. WithTwins(formulas).Where(formula => formula.TwinOf is null)];

    /// <summary>All the formulas in the order given, each with its twins or with the one that stands for it.</summary>
    internal static Formula[] WithTwins(IEnumerable<Formula> formulas)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        Formula[] all = [.. formulas];
        var folded = Array.ConvertAll(all, Folded);
        var parents = ParentsOf(folded);
        var stands = Enumerable.Range(0, all.Length).ToArray();
        var roots = Enumerable.Range(0, all.Length).ToArray();
        foreach (var number in Enumerable.Range(0, all.Length).OrderBy(number => folded[number].Length))
        {
            // A part comes before what it is part of, so its own root is known; the longest that has most of the uses stands for all.
            if (parents[number] is >= 0 and var part && AreTwins(all[part], all[number]))
            {
                roots[number] = roots[part];
                var root = roots[part];
                stands[root] = stands[root] == part && 2 * all[number].Count > all[part].Count ? number : stands[root];
            }
        }

        // 历久弥坚 does not stand for 历久弥新, though what both hold is a twin of each.
        var shown = Enumerable.Range(0, all.Length).Select(number => AreNested(folded[number], folded[stands[roots[number]]]) ? stands[roots[number]] : number).ToArray();
        var twins = Enumerable.Range(0, all.Length).Where(number => shown[number] != number).ToLookup(number => shown[number]);
        return
        [
            .. all.Select((formula, number) => shown[number] != number ? formula with { TwinOf = all[shown[number]].Canonical }
                : twins.Contains(number) ? formula with { Twins = [.. twins[number].Select(twin => all[twin].Canonical)] }
                : formula),
        ];
    }

    private static bool AreNested(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static bool AreTwins(Formula part, Formula longer) =>
        longer.Count >= LeastShared * part.Count && (part.Origin == FormulaOrigin.Mined || longer.Origin == FormulaOrigin.Mined) && MeaningGuard.IsSame(part.Canonical, longer.Canonical);

    // The longest other heading inside each, of equally long ones the first; -1 for none. Parts are looked up from the longest downwards.
    private static int[] ParentsOf(string[] headings)
    {
        var numberOf = new Dictionary<string, int>(headings.Length, StringComparer.Ordinal);
        for (var number = 0; number < headings.Length; number++)
        {
            numberOf.TryAdd(headings[number], number);
        }

        var lengths = headings.Select(heading => heading.Length).ToHashSet();
        var parents = new int[headings.Length];
        Concurrently.For(parents.Length, Environment.ProcessorCount, number => parents[number] = PartOf(headings[number], numberOf, lengths));
        return parents;
    }

    private static int PartOf(string heading, Dictionary<string, int> numberOf, HashSet<int> lengths)
    {
        var lookup = numberOf.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = heading.Length - 1; length > 0; length--)
        {
            var first = int.MaxValue;
            for (var start = 0; lengths.Contains(length) && start + length <= heading.Length; start++)
            {
                if (FoundForms.IsWhole(heading, new TextSpan(start, start + length)) && lookup.TryGetValue(heading.AsSpan(start, length), out var part))
                {
                    first = Math.Min(first, part);
                }
            }

            if (first < int.MaxValue)
            {
                return first;
            }
        }

        return -1;
    }

    private static string Folded(Formula formula) => formula.Canonical.Contains(' ', StringComparison.Ordinal) ? formula.Canonical : FoldedCharacter.Of(formula.Canonical);
}
