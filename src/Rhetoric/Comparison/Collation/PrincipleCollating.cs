using Rhetoric.Formulas;

namespace Rhetoric.Comparison;

/// <summary>Lists of principles through a series.</summary>
/// <remarks>
/// <para>
/// Idea. A list of principles is one that somebody says in two readouts or more and whose items have the form of principles (<see cref="PrincipleForm"/>); fields of cooperation
/// (经贸、海洋、教育), bodies and topics have not. Its core is the principles that at least half of its readouts have. Where a readout has no list like enough to go on with it, the spoken list
/// that shares most with the core, one item at least, stands for it: 相互尊重、互利互惠 is what became of 相互尊重、平等相待、合作共赢. Of equals the first.
/// </para>
/// <para>Cost: that of following the lists, O(items). Invariant: a list stands in one line, and a line has at most one list of a readout.</para>
/// </remarks>
internal static class PrincipleCollating
{
    public static IReadOnlyList<PrincipleLine> Of(IReadOnlyList<Readout> readouts, CancellationToken cancellationToken, IProgress<double>? progress = null)
    {
        var traces = new ReadoutCorpus(readouts).TraceLists(new ListTraceOptions { SpokenOnly = true }, progress, cancellationToken)
            .Where(trace => PrincipleForm.IsOf(trace.Uses.First(use => use.ToString() == trace.Heading))).ToArray();
        if (traces.Length == 0)
        {
            return [];
        }

        var numbers = ReadoutNumbers.Of(readouts);
        var taken = traces.SelectMany(trace => trace.Uses).Select(PlaceOf).ToHashSet();
        var holders = HoldersOfItems(readouts, traces, taken);
        return
        [
            .. traces.Select(trace => LineOf(trace, numbers, holders, taken))
                .OrderByDescending(line => line.Uses.Count).ThenBy(line => line.Heading, StringComparer.Ordinal),
        ];
    }

    private static PrincipleLine LineOf(ListTrace trace, Dictionary<Readout, int> numbers, Dictionary<string, List<(int Readout, ListUse Use)>> holders, HashSet<(Readout, TextSpan)> taken)
    {
        var uses = new SortedDictionary<int, ListUse>();
        foreach (var use in trace.Uses)
        {
            uses.TryAdd(numbers[use.Readout], use);
        }

        var core = uses.Values.SelectMany(Folded).CountBy(item => item, StringComparer.Ordinal).Where(item => item.Value * 2 >= uses.Count && PrincipleForm.Has(item.Key)).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var candidates = core.SelectMany(item => holders.GetValueOrDefault(item) ?? []).Where(held => held.Use.Kind == trace.Kind && !uses.ContainsKey(held.Readout)).DistinctBy(held => PlaceOf(held.Use));
        foreach (var held in candidates.GroupBy(held => held.Readout).OrderBy(held => held.Key).ToArray())
        {
            var best = held.Where(one => !taken.Contains(PlaceOf(one.Use))).OrderByDescending(one => Folded(one.Use).Count(core.Contains)).ThenBy(one => one.Use.Span).FirstOrDefault();
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

        return new PrincipleLine { Heading = trace.Heading, Uses = line };
    }

    // Who has which item in a spoken list that belongs to no line yet.
    private static Dictionary<string, List<(int Readout, ListUse Use)>> HoldersOfItems(IReadOnlyList<Readout> readouts, ListTrace[] traces, HashSet<(Readout, TextSpan)> taken)
    {
        var wanted = traces.SelectMany(trace => trace.Uses).SelectMany(Folded).ToHashSet(StringComparer.Ordinal);
        var holders = new Dictionary<string, List<(int Readout, ListUse Use)>>(StringComparer.Ordinal);
        foreach (var (number, readout) in readouts.Index())
        {
            var discourse = readout.ReadDiscourse();
            foreach (var use in ListUses.Of(discourse, discourse.Lists).Where(use => use.Speaker is not null))
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
