namespace Rhetoric.Comparison;

/// <summary>Finds which sentences answer each other, in whatever order.</summary>
/// <remarks>
/// <para>Sentences equal after folding anchor first: those unique on both sides, then their equal neighbours (Heckel 1978), then repeated ones in
/// order. The rest is assigned best first by (S − θ)·(1 − 0.15·|difference of relative position|), θ = 0.33. A pair then takes in a free
/// neighbour where likeness of the joined sentences gains 0.08 (split or merged sentences). Pairs off the heaviest increasing chain, weighed
/// by characters, are moved.</para>
/// <para>Cost: n·m likenesses up to 3·10⁵ pairs; beyond, only pairs that share two rare bigrams. Sorting k candidates: O(k log k).</para>
/// <para>Invariant: every sentence is in one link at most. Ties: the earlier sentence of the first text, then of the second.</para>
/// </remarks>
internal sealed class SentenceAligner
{
    private const double Threshold = 0.33;
    private const double PositionPenalty = 0.15;
    private const double JoinGain = 0.08;
    private const long AllPairs = 300_000;
    private const int RareIn = 40;

    private readonly Fingerprint[] _a;
    private readonly Fingerprint[] _b;
    private readonly SentenceLikeness _likeness;
    private readonly int[] _partnerOfA;
    private readonly int[] _partnerOfB;

    private SentenceAligner(Fingerprint[] a, Fingerprint[] b)
    {
        (_a, _b) = (a, b);
        _likeness = new SentenceLikeness([.. a, .. b]);
        _partnerOfA = new int[a.Length];
        _partnerOfB = new int[b.Length];
        Array.Fill(_partnerOfA, -1);
        Array.Fill(_partnerOfB, -1);
    }

    public static IReadOnlyList<SentenceLink> Align(Fingerprint[] a, Fingerprint[] b)
    {
        var aligner = new SentenceAligner(a, b);
        aligner.Anchor();
        var scores = aligner.Assign();
        return aligner.MarkMoves(aligner.Join(scores));
    }

    private void Pair(int i, int j) => (_partnerOfA[i], _partnerOfB[j]) = (j, i);

    private void Anchor()
    {
        var placesA = Places(_a);
        var placesB = Places(_b);
        foreach (var (text, inA) in placesA)
        {
            if (inA.Count == 1 && placesB.TryGetValue(text, out var inB) && inB.Count == 1)
            {
                Pair(inA[0], inB[0]);
            }
        }

        for (var i = 0; i < _a.Length; i++)
        {
            Extend(i, 1);
        }

        for (var i = _a.Length - 1; i >= 0; i--)
        {
            Extend(i, -1);
        }

        foreach (var (text, inA) in placesA)
        {
            if (placesB.TryGetValue(text, out var inB))
            {
                foreach (var (i, j) in inA.Where(i => _partnerOfA[i] < 0).Zip(inB.Where(j => _partnerOfB[j] < 0)).ToList())
                {
                    Pair(i, j);
                }
            }
        }
    }

    private void Extend(int i, int step)
    {
        if (_partnerOfA[i] < 0)
        {
            return;
        }

        var (x, y) = (i + step, _partnerOfA[i] + step);
        if (x >= 0 && x < _a.Length && y >= 0 && y < _b.Length && _partnerOfA[x] < 0 && _partnerOfB[y] < 0 && _a[x].Folded == _b[y].Folded)
        {
            Pair(x, y);
        }
    }

    private static Dictionary<string, List<int>> Places(Fingerprint[] sentences)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < sentences.Length; i++)
        {
            if (!places.TryGetValue(sentences[i].Folded, out var list))
            {
                places.Add(sentences[i].Folded, list = []);
            }

            list.Add(i);
        }

        return places;
    }

    private double[] Assign()
    {
        var scores = new double[_a.Length];
        var candidates = new List<(double Gain, int I, int J, double Score)>();
        foreach (var (i, j) in Candidates())
        {
            var score = _likeness.Of(_a[i], _b[j]);
            if (score >= Threshold)
            {
                var distance = Math.Abs(((double)i / _a.Length) - ((double)j / _b.Length));
                candidates.Add(((score - Threshold) * (1 - (PositionPenalty * distance)), i, j, score));
            }
        }

        candidates.Sort((x, y) => x.Gain != y.Gain ? y.Gain.CompareTo(x.Gain) : x.I != y.I ? x.I.CompareTo(y.I) : x.J.CompareTo(y.J));
        for (var i = 0; i < _a.Length; i++)
        {
            scores[i] = _partnerOfA[i] < 0 ? 0 : 1;
        }

        foreach (var (_, i, j, score) in candidates)
        {
            if (_partnerOfA[i] < 0 && _partnerOfB[j] < 0)
            {
                Pair(i, j);
                scores[i] = score;
            }
        }

        return scores;
    }

    private IEnumerable<(int I, int J)> Candidates()
    {
        var free = Enumerable.Range(0, _b.Length).Where(j => _partnerOfB[j] < 0).ToArray();
        var index = (long)_a.Length * _b.Length > AllPairs ? IndexOf(free) : null;
        for (var i = 0; i < _a.Length; i++)
        {
            if (_partnerOfA[i] >= 0)
            {
                continue;
            }

            foreach (var j in index is null ? free : SharingTwo(_a[i], index))
            {
                yield return (i, j);
            }
        }
    }

    private Dictionary<int, List<int>> IndexOf(int[] sentences)
    {
        var index = new Dictionary<int, List<int>>();
        foreach (var j in sentences)
        {
            foreach (var bigram in _b[j].Bigrams.Distinct())
            {
                if (!index.TryGetValue(bigram, out var list))
                {
                    index.Add(bigram, list = []);
                }

                list.Add(j);
            }
        }

        return index;
    }

    private static IEnumerable<int> SharingTwo(Fingerprint sentence, Dictionary<int, List<int>> index)
    {
        var shared = new SortedDictionary<int, int>();
        foreach (var bigram in sentence.Bigrams.Distinct())
        {
            if (index.TryGetValue(bigram, out var list) && list.Count <= RareIn)
            {
                foreach (var j in list)
                {
                    shared[j] = shared.GetValueOrDefault(j) + 1;
                }
            }
        }

        return shared.Where(pair => pair.Value >= 2).Select(pair => pair.Key);
    }

    private List<SentenceLink> Join(double[] scores)
    {
        var links = new List<SentenceLink>();
        for (var i = 0; i < _a.Length; i++)
        {
            if (_partnerOfA[i] is var j and >= 0)
            {
                links.Add(new SentenceLink(i, i + 1, j, j + 1, scores[i]));
            }
        }

        var freeA = Array.ConvertAll(_partnerOfA, j => j < 0);
        var freeB = Array.ConvertAll(_partnerOfB, i => i < 0);
        for (var at = 0; at < links.Count; at++)
        {
            while (BestExtension(links[at], freeA, freeB) is { } wider)
            {
                Array.Fill(freeA, false, wider.StartA, wider.EndA - wider.StartA);
                Array.Fill(freeB, false, wider.StartB, wider.EndB - wider.StartB);
                links[at] = wider;
            }
        }

        return links;
    }

    private SentenceLink? BestExtension(SentenceLink link, bool[] freeA, bool[] freeB)
    {
        if (link.Score >= 1)
        {
            return null;
        }

        SentenceLink? best = null;
        var floor = link.Score + JoinGain;
        Consider(link.StartB > 0 && freeB[link.StartB - 1] && link.EndA - link.StartA == 1, link with { StartB = link.StartB - 1 });
        Consider(link.EndB < freeB.Length && freeB[link.EndB] && link.EndA - link.StartA == 1, link with { EndB = link.EndB + 1 });
        Consider(link.StartA > 0 && freeA[link.StartA - 1] && link.EndB - link.StartB == 1, link with { StartA = link.StartA - 1 });
        Consider(link.EndA < freeA.Length && freeA[link.EndA] && link.EndB - link.StartB == 1, link with { EndA = link.EndA + 1 });
        return best;

        void Consider(bool possible, SentenceLink wider)
        {
            if (!possible)
            {
                return;
            }

            var score = _likeness.Of(Joined(_a, wider.StartA, wider.EndA), Joined(_b, wider.StartB, wider.EndB));
            if (score >= floor && (best is null || score > best.Score))
            {
                best = wider with { Score = score };
            }
        }
    }

    private static Fingerprint Joined(Fingerprint[] sentences, int start, int end) =>
        end - start == 1 ? sentences[start] : new Fingerprint(string.Concat(sentences[start..end].Select(sentence => sentence.Folded)));

    // Links come in the order of the first text; a prefix maximum over the second text (Fenwick 1994) gives the heaviest chain.
    private List<SentenceLink> MarkMoves(List<SentenceLink> links)
    {
        var tree = new int[_b.Length + 1];
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
            weights[at] = weights[best] + _a[link.StartA].Folded.Length + _b[link.StartB].Folded.Length;
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
}
