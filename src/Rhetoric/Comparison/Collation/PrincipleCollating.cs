using Rhetoric.Discourse;
using Rhetoric.Formulas;

namespace Rhetoric.Comparison;

/// <summary>Lists of principles through a series.</summary>
/// <remarks>
/// <para>
/// Idea. A list of principles is one that is said in two readouts or more by the home side, by both sides or by somebody of neither, and whose items have the form of principles (<see cref="PrincipleForm"/>);
/// fields of cooperation (经贸、海洋、教育), bodies and topics have not, and what the other side says is its own. A line has one subject (<see cref="PrincipleSubject"/>), the two sides or others, and goes on where a
/// list shares an item with the one before, a third of the shorter at least; else another line begins. Its core is the principles that at least half of its readouts have. Where a later readout has no list in it,
/// the spoken list that shares most with the core stands for it, if it goes on from the one before and the one after from it: 相互尊重、互利互惠 is what became of 相互尊重、平等相待、合作共赢. Of equals the first.
/// </para>
/// <para>Cost: that of following the lists, O(items). Invariant: a list stands in one line, a line has at most one list of a readout, and neighbours in a line share an item.</para>
/// </remarks>
internal static class PrincipleCollating
{
    // Of the shorter of two lists, one item in so many is shared where the line goes on.
    private const int LeastShare = 3;
    private const int FewestUses = 2;

    public static IReadOnlyList<PrincipleLine> Of(IReadOnlyList<Readout> readouts, CancellationToken cancellationToken, IProgress<double>? progress = null)
    {
        var traces = new ReadoutCorpus(readouts).TraceLists(new ListTraceOptions { SpokenOnly = true }, progress, cancellationToken)
            .Where(trace => PrincipleForm.IsOf(trace.Uses.First(use => use.ToString() == trace.Heading))).ToArray();
        if (traces.Length == 0)
        {
            return [];
        }

        var numbers = ReadoutNumbers.Of(readouts);
        var lines = traces.SelectMany(trace => LinesOf(trace, numbers)).Where(line => line.Count >= FewestUses).ToArray();
        var taken = lines.SelectMany(line => line.Values).Select(PlaceOf).ToHashSet();
        var holders = HoldersOfItems(readouts, lines, taken);
        return
        [
            .. lines.Select(line => Told(line, holders, taken))
                .OrderByDescending(line => line.Uses.Count).ThenBy(line => line.Heading, StringComparer.Ordinal),
        ];
    }

    // A trace goes on by likeness to any list before; a line by what the one before has, said of the same.
    private static IEnumerable<SortedList<int, ListUse>> LinesOf(ListTrace trace, Dictionary<Readout, int> numbers)
    {
        foreach (var subject in trace.Uses.Where(IsOurs).GroupBy(PrincipleSubject.IsOfOthers))
        {
            var line = new SortedList<int, ListUse>();
            foreach (var use in subject.OrderBy(use => numbers[use.Readout]))
            {
                if (line.Count > 0 && !GoesOn(line.Values[^1], use))
                {
                    yield return line;
                    line = [];
                }

                line.TryAdd(numbers[use.Readout], use);
            }

            yield return line;
        }
    }

    // Where nobody is met, nobody is of the other side.
    private static bool IsOurs(ListUse use) => use.Readout.ReadCounterpart() is null || use.Readout.ReadDiscourse().Standing.Of(use.Speaker) != SideRole.Counterpart;

    private static bool GoesOn(ListUse before, ListUse use)
    {
        var (first, second) = (Folded(before), Folded(use));
        var shared = first.Intersect(second, StringComparer.Ordinal).Count();
        return shared > 0 && shared * LeastShare >= Math.Min(first.Length, second.Length);
    }

    private static PrincipleLine Told(SortedList<int, ListUse> uses, Dictionary<string, List<(int Readout, ListUse Use)>> holders, HashSet<(Readout, TextSpan)> taken)
    {
        var heading = uses.Values.GroupBy(use => use.ToString(), StringComparer.Ordinal).MaxBy(wording => wording.Count())!.Key;
        var (first, kind, isOfOthers) = (uses.Keys[0], uses.Values[0].Kind, PrincipleSubject.IsOfOthers(uses.Values[0]));
        var core = uses.Values.SelectMany(Folded).CountBy(item => item, StringComparer.Ordinal).Where(item => item.Value * 2 >= uses.Count && PrincipleForm.Has(item.Key)).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var candidates = core.SelectMany(item => holders.GetValueOrDefault(item) ?? [])
            .Where(held => held.Use.Kind == kind && held.Readout > first && !uses.ContainsKey(held.Readout) && PrincipleSubject.IsOfOthers(held.Use) == isOfOthers).DistinctBy(held => PlaceOf(held.Use));
        foreach (var held in candidates.GroupBy(held => held.Readout).OrderBy(held => held.Key).ToArray())
        {
            var best = held.Where(one => !taken.Contains(PlaceOf(one.Use)) && Fits(uses, one.Readout, one.Use)).OrderByDescending(one => Folded(one.Use).Count(core.Contains)).ThenBy(one => one.Use.Span).FirstOrDefault();
            if (best.Use is not null)
            {
                uses.Add(best.Readout, best.Use);
                taken.Add(PlaceOf(best.Use));
            }
        }

        var line = new List<PrincipleUse>(uses.Count);
        foreach (var (number, use) in uses)
        {
            var change = line.Count == 0 ? null : ListDifference.Between((line[^1].List, Folded(line[^1].List)), (use, Folded(use)));
            line.Add(new PrincipleUse { Readout = number, List = use, Change = change });
        }

        return new PrincipleLine { Heading = heading, Uses = line };
    }

    private static bool Fits(SortedList<int, ListUse> line, int number, ListUse use)
    {
        var after = line.Keys.Count(key => key < number);
        return (after == 0 || GoesOn(line.Values[after - 1], use)) && (after == line.Count || GoesOn(use, line.Values[after]));
    }

    // Who has which item in a spoken list that belongs to no line yet.
    private static Dictionary<string, List<(int Readout, ListUse Use)>> HoldersOfItems(IReadOnlyList<Readout> readouts, SortedList<int, ListUse>[] lines, HashSet<(Readout, TextSpan)> taken)
    {
        var wanted = lines.SelectMany(line => line.Values).SelectMany(Folded).ToHashSet(StringComparer.Ordinal);
        var holders = new Dictionary<string, List<(int Readout, ListUse Use)>>(StringComparer.Ordinal);
        foreach (var (number, readout) in readouts.Index())
        {
            var discourse = readout.ReadDiscourse();
            foreach (var use in ListUses.Of(discourse, discourse.Lists).Where(use => use.Speaker is not null && IsOurs(use)))
            {
                if (taken.Contains(PlaceOf(use)))
                {
                    continue;
                }

                foreach (var item in Folded(use).Where(wanted.Contains))
                {
                    if (!holders.TryGetValue(item, out var held))
                    {
                        holders.Add(item, held = []);
                    }

                    held.Add((number, use));
                }
            }
        }

        return holders;
    }

    private static (Readout, TextSpan) PlaceOf(ListUse use) => (use.Readout, use.Span);

    private static string[] Folded(ListUse use) => [.. use.Items.Select(item => FoldedCharacter.Of(item)).Distinct(StringComparer.Ordinal)];
}
