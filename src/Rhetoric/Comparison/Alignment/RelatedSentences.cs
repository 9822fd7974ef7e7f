namespace Rhetoric.Comparison;

/// <summary>Sentences on the same matter that are not each other's wording.</summary>
/// <remarks>
/// <para>S′ of two sentences is their bigram overlap D, and for each of the two before and the two behind the best overlap with a sentence about as far away on the other
/// side, at a fifth (next) or a tenth (second): sentences belong together because their neighbours do. Two are related if S′ ≥ 0.2, D itself is above 0.05, and S′ is at least 0.85 of the
/// best of one of them. One of the two at least has no aligned link. A sentence has nothing of one that is two thousand times as long.</para>
/// <para>Cost: O(n·m) overlaps, so for no more than 300,000 pairs of sentences; of larger texts none is related. Many to many by design.</para>
/// </remarks>
internal static class RelatedSentences
{
    private const long MostPairs = 300_000;
    private const double Least = 0.2;
    private const double LeastOverlap = 0.05;
    private const double OfBest = 0.85;
    private const double Nothing = 0.001;
    private const double Context = 0.2;
    private const int Reach = 2;

    /// <param name="a">The sentences of the first text.</param>
    /// <param name="b">The sentences of the second text.</param>
    /// <param name="links">The aligned ones.</param>
    /// <returns>Pairs in the order of the first text, then of the second, with S′ cut at 1.</returns>
    public static IReadOnlyList<(int A, int B, double Score)> Between(Fingerprint[] a, Fingerprint[] b, IReadOnlyList<SentenceLink> links)
    {
        var (freeA, freeB) = (Free(a.Length, links.Select(link => (link.StartA, link.EndA))), Free(b.Length, links.Select(link => (link.StartB, link.EndB))));
        if ((long)a.Length * b.Length > MostPairs || (Array.IndexOf(freeA, true) < 0 && Array.IndexOf(freeB, true) < 0))
        {
            return [];
        }

        var scores = WithContext(Overlaps(a, b), a.Length, b.Length);
        var (bestA, bestB) = (new double[a.Length], new double[b.Length]);
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                bestA[i] = Math.Max(bestA[i], scores[(i * b.Length) + j]);
                bestB[j] = Math.Max(bestB[j], scores[(i * b.Length) + j]);
            }
        }

        var related = new List<(int, int, double)>();
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                var score = scores[(i * b.Length) + j];
                if ((freeA[i] || freeB[j]) && score >= Least && score >= OfBest * Math.Min(bestA[i], bestB[j]))
                {
                    related.Add((i, j, Math.Min(1, score)));
                }
            }
        }

        return related;
    }

    private static bool[] Free(int count, IEnumerable<(int Start, int End)> linked)
    {
        var free = new bool[count];
        Array.Fill(free, true);
        foreach (var (start, end) in linked)
        {
            Array.Fill(free, false, start, end - start);
        }

        return free;
    }

    private static double[] Overlaps(Fingerprint[] a, Fingerprint[] b)
    {
        var likeness = new SentenceLikeness([.. a, .. b]);
        WeighedPassage[] weighedB = [.. b.Select(likeness.Weigh)];
        var overlaps = new double[a.Length * b.Length];
        for (var i = 0; i < a.Length; i++)
        {
            var one = likeness.Weigh(a[i]);
            for (var j = 0; j < b.Length; j++)
            {
                overlaps[(i * b.Length) + j] = SentenceLikeness.MostOverlap(one, weighedB[j]) < Nothing ? 0 : SentenceLikeness.Overlap(one, weighedB[j]);
            }
        }

        return overlaps;
    }

    private static double[] WithContext(double[] overlaps, int n, int m)
    {
        var scores = new double[overlaps.Length];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < m; j++)
            {
                var own = overlaps[(i * m) + j];
                if (own <= LeastOverlap)
                {
                    continue;
                }

                for (var distance = 1; distance <= Reach; distance++)
                {
                    own += Context / distance * (Best(i - distance, j - distance) + Best(i + distance, j + distance));
                }

                scores[(i * m) + j] = own;
            }
        }

        return scores;

        double Best(int i, int around)
        {
            var best = 0.0;
            for (var j = Math.Max(0, around - 1); i >= 0 && i < n && j <= Math.Min(m - 1, around + 1); j++)
            {
                best = Math.Max(best, overlaps[(i * m) + j]);
            }

            return best;
        }
    }
}
