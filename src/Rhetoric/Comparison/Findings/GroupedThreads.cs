using static Rhetoric.Comparison.FindingWeights;

namespace Rhetoric.Comparison;

/// <summary>Tells two threads of one group together where neither is among the first.</summary>
/// <remarks>
/// Beside its main matters a readout has many small ones (energy, finance, agriculture), of which a close reading makes one sentence. From the eleventh thread on each takes in the next of its group: the
/// weightiest words of both are quoted, at most four a side, under both names, at the place of the first. What the title says holds for both: they stand in one of the two texts alone, both in the same, and of what the second has the series had both, or neither. Slots and
/// news of a series stand alone. Cost: O(threads). Invariant: every thread is told, and told once.
/// </remarks>
internal static class GroupedThreads
{
    private const int Alone = 10;

    /// <summary>The threads in their order, two of one group as one.</summary>
    /// <param name="ranked">The threads, the best first.</param>
    /// <param name="isInA">Whether the first text speaks of a thread.</param>
    /// <param name="isInB">Whether the second does.</param>
    /// <param name="wasBefore">Whether the series had a thread.</param>
    public static IReadOnlyList<ToldThread> Of(IReadOnlyList<ToldThread> ranked, Predicate<ReadoutThread> isInA, Predicate<ReadoutThread> isInB, Predicate<ReadoutThread> wasBefore)
    {
        var told = new List<ToldThread>(ranked.Take(Alone));
        var open = new Dictionary<(string Group, bool IsNew, bool WasBefore), int>();
        foreach (var thread in ranked.Skip(Alone))
        {
            var (inA, inB) = (isInA(thread.Thread), isInB(thread.Thread));
            if (thread is { News: null, Thread.Group: { } group } && inA != inB)
            {
                var known = inB && wasBefore(thread.Thread);
                if (open.Remove((group, inB, known), out var at))
                {
                    told[at] = Together(told[at], thread);
                    continue;
                }

                open.Add((group, inB, known), told.Count);
            }

            told.Add(thread);
        }

        return told;
    }

    private static ToldThread Together(ToldThread first, ToldThread second) =>
        first with { A = Weightiest(first.A, second.A), B = Weightiest(first.B, second.B), Along = [second.Thread], Repeats = first.Repeats && second.Repeats };

    private static ToldWords[] Weightiest(IReadOnlyList<ToldWords> first, IReadOnlyList<ToldWords> second) =>
        [.. first.Concat(second).DistinctBy(words => words.Statement, ReferenceEqualityComparer.Instance).OrderByDescending(words => words.Value).ThenBy(words => words.Span).Take(Quotes)];
}
