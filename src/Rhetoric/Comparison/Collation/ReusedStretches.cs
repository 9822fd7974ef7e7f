namespace Rhetoric.Comparison;

/// <summary>Finds the maximal stretches that two texts have in common.</summary>
/// <remarks>
/// <para>
/// Idea. The suffixes of both texts in one order: how much of the later text from a place stands in the earlier one is what its suffix shares with the nearest suffix of the earlier text above
/// or below it (matching statistics). A stretch is maximal where the one that begins a place before does not reach as far.
/// </para>
/// <para>Source: Chang and Lawler, "Sublinear approximate string matching and biological applications", Algorithmica 12 (1994), by suffix array. Cost: O(length of both). Invariant: both starts and
/// ends of the stretches ascend.</para>
/// </remarks>
internal static class ReusedStretches
{
    /// <summary>The stretches in the order of the later text; none goes over what is no content there (<see cref="ReuseContent"/>).</summary>
    /// <param name="earlier">The earlier readout.</param>
    /// <param name="later">The later readout.</param>
    /// <param name="least">The fewest characters.</param>
    public static IReadOnlyList<ReusedStretch> Between(Readout earlier, Readout later, int least)
    {
        var (before, after) = (FoldedPlaces.Of(earlier.Text, new TextSpan(0, earlier.Text.Length)), FoldedPlaces.Of(later.Text, new TextSpan(0, later.Text.Length)));
        var (lengths, runs) = (LengthsIn(before.Folded, after.Folded), ReuseContent.RunsOf(later, after));
        var stretches = new List<ReusedStretch>();
        for (var (at, reach) = (0, 0); at < lengths.Length; at++)
        {
            var length = Math.Min(lengths[at], runs[at]);
            if (length >= least && at + length > reach)
            {
                reach = at + length;
                var first = before.Folded.AsSpan().IndexOf(after.Folded.AsSpan(at, length), StringComparison.Ordinal);
                stretches.Add(new ReusedStretch(after.SpanOf(at, length), before.SpanOf(first, length), length));
            }
        }

        return stretches;
    }

    // How many characters of the later text from each place stand in the earlier one.
    private static int[] LengthsIn(string earlier, string later)
    {
        var sequence = new FoldedSequence([earlier, later]);
        var index = sequence.Index(CancellationToken.None);
        var suffixes = index.Suffixes;
        var prefixes = index.Prefixes;
        var documents = index.DocumentOfRank;
        var start = sequence.Starts[1];
        var lengths = new int[later.Length];
        var shared = 0;
        for (var rank = 0; rank < suffixes.Length; rank++)
        {
            shared = rank == 0 ? 0 : Math.Min(shared, prefixes[rank]);
            if (documents[rank] == 0)
            {
                shared = int.MaxValue;
            }
            else if (suffixes[rank] - start < lengths.Length)
            {
                lengths[suffixes[rank] - start] = shared;
            }
        }

        shared = 0;
        for (var rank = suffixes.Length - 1; rank >= 0; rank--)
        {
            if (documents[rank] == 0)
            {
                shared = int.MaxValue;
            }
            else if (suffixes[rank] - start < lengths.Length)
            {
                lengths[suffixes[rank] - start] = Math.Max(lengths[suffixes[rank] - start], shared);
            }

            shared = Math.Min(shared, prefixes[rank]);
        }

        return lengths;
    }
}
