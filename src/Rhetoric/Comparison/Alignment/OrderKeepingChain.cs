namespace Rhetoric.Comparison;

/// <summary>Which links keep the order of both texts; the others moved.</summary>
/// <remarks>
/// The heaviest chain of links that rises in both texts, a link weighing the characters of its sentences, at least one each: prefix maxima over the second text
/// (Fenwick 1994). Invariant: where all links rise none moved, not even one of marks alone.
/// Cost: O(k log m). Of equally heavy chains the one whose last links come first in the first text.
/// </remarks>
internal static class OrderKeepingChain
{
    /// <param name="links">The links in the order of the first text.</param>
    /// <param name="a">The sentences of the first text.</param>
    /// <param name="b">The sentences of the second text.</param>
    public static List<SentenceLink> MarkMoves(IReadOnlyList<SentenceLink> links, Fingerprint[] a, Fingerprint[] b)
    {
        var tree = new int[b.Length + 1];
        var weights = new long[links.Count + 1];
        var before = new int[links.Count + 1];
        for (var at = 1; at <= links.Count; at++)
        {
            var link = links[at - 1];
            var best = 0;
            for (var node = link.StartB; node > 0; node &= node - 1)
            {
                best = weights[tree[node]] > weights[best] ? tree[node] : best;
            }

            before[at] = best;
            weights[at] = weights[best] + Characters(a, link.StartA, link.EndA) + Characters(b, link.StartB, link.EndB);
            for (var node = link.EndB; node < tree.Length; node += node & -node)
            {
                tree[node] = weights[at] > weights[tree[node]] ? at : tree[node];
            }
        }

        var onChain = new bool[links.Count + 1];
        for (var at = Array.IndexOf(weights, weights.Max()); at > 0; at = before[at])
        {
            onChain[at] = true;
        }

        return [.. links.Select((link, at) => link with { Moved = !onChain[at + 1] })];
    }

    private static long Characters(Fingerprint[] sentences, int start, int end)
    {
        var sum = 0L;
        for (var at = start; at < end; at++)
        {
            sum += Math.Max(1, sentences[at].Folded.Length);
        }

        return sum;
    }
}
