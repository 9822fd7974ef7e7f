namespace Rhetoric.Formulas;

/// <summary>Joins lists to those before them.</summary>
/// <remarks>
/// <para>Idea. Two lists of one trace share at least two items, so they share a pair; each pair of items of one kind of lists knows the trace that had it last, and only those few traces are
/// compared. A list of the very items that were a list before, in whatever order, goes on from there. Likeness is Jaccard's: the items of both over the items of either.</para>
/// <para>A use is compared with the last one that was said to the same counterpart, or, where a readout tells none, with the last one to none: what one state was told is not dropped
/// because another was not.</para>
/// <para>Source: P. Jaccard, "Étude comparative de la distribution florale", Bulletin de la Société Vaudoise des Sciences Naturelles 37 (1901).</para>
/// <para>Cost: O(k²) for a list of k items. Invariant: a trace's uses come in the order in which they were added.</para>
/// </remarks>
internal sealed class ListJoining(double leastLikeness)
{
    private const int MostItems = 30;

    private readonly List<List<(ListUse Use, string[] Items)>> _traces = [];
    private readonly Dictionary<(string, string, EnumerationKind), int> _lastWith = [];
    private readonly Dictionary<(string Items, EnumerationKind Kind), int> _lastOf = [];

    public void Add(ListUse use)
    {
        string[] items = [.. use.Items.Select(item => FoldedCharacter.Of(item)).Distinct(StringComparer.Ordinal).Take(MostItems)];
        var same = (string.Join('、', items.Order(StringComparer.Ordinal)), use.Kind);
        var trace = items.Length > 1 && _lastOf.TryGetValue(same, out var known) ? known : Nearest(items, use.Kind);
        if (trace < 0)
        {
            trace = _traces.Count;
            _traces.Add([]);
        }

        _lastOf[same] = trace;
        _traces[trace].Add((use, items));
        foreach (var (one, other) in PairsOf(items))
        {
            _lastWith[(one, other, use.Kind)] = trace;
        }
    }

    /// <summary>The traces.</summary>
    /// <param name="spokenOnly">Whether only uses in somebody's mouth are told; a trace without one is none.</param>
    public IEnumerable<ListTrace> Traces(bool spokenOnly = false) =>
        _traces.Select(trace => trace.FindAll(use => !spokenOnly || use.Use.Speaker is not null)).Where(uses => uses.Count > 0).Select(TraceOf);

    private static ListTrace TraceOf(List<(ListUse Use, string[] Items)> uses)
    {
        var heading = uses.GroupBy(use => string.Join('、', use.Items), StringComparer.Ordinal).MaxBy(group => group.Count())!;
        return new ListTrace
        {
            Heading = heading.First().Use.ToString(),
            HeadingUses = [.. heading.Select(use => use.Use)],
            Uses = [.. uses.Select(use => use.Use)],
            Changes = [.. Changes(uses)],
        };
    }

    private static IEnumerable<ListChange> Changes(List<(ListUse Use, string[] Items)> uses)
    {
        var lastTo = new Dictionary<string, (ListUse Use, string[] Items)>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            var counterpart = use.Use.Readout.ReadCounterpart()?.Id ?? "";
            if (lastTo.TryGetValue(counterpart, out var before) && ListDifference.Between(before, use) is { } change)
            {
                yield return change;
            }

            lastTo[counterpart] = use;
        }
    }

    private int Nearest(string[] items, EnumerationKind kind)
    {
        var (nearest, most, last) = (-1, 0.0, -1);
        foreach (var trace in PairsOf(items).Select(pair => _lastWith.GetValueOrDefault((pair.One, pair.Other, kind), -1)).Where(trace => trace >= 0).Distinct())
        {
            var before = _traces[trace][^1];
            var shared = items.Count(before.Items.Contains);
            var likeness = (double)shared / (items.Length + before.Items.Length - shared);
            if (shared > 1 && likeness >= leastLikeness && (likeness > most || (likeness == most && trace > last)))
            {
                (nearest, most, last) = (trace, likeness, trace);
            }
        }

        return nearest;
    }

    private static IEnumerable<(string One, string Other)> PairsOf(string[] items)
    {
        for (var first = 0; first < items.Length; first++)
        {
            for (var second = first + 1; second < items.Length; second++)
            {
                yield return string.CompareOrdinal(items[first], items[second]) < 0 ? (items[first], items[second]) : (items[second], items[first]);
            }
        }
    }
}
