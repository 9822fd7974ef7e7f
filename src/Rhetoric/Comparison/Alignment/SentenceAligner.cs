namespace Rhetoric.Comparison;

/// <summary>Finds which sentences answer each other, in whatever order.</summary>
/// <remarks>
/// <para>Sentences equal after folding anchor first: those unique on both sides, then their equal neighbours (Heckel 1978), then repeated ones in
/// order. The rest is assigned best first by (S − θ)·(1 − 0.15·|difference of relative position|), θ = 0.33, if the bigrams overlap by a tenth; best first is within a
/// thousandth of the best assignment. A pair then takes in a free neighbour where likeness of the joined sentences gains 0.08 (split or merged sentences). What is left pairs
/// from 0.2 on between links whose sentences are its neighbours on both sides.</para>
/// <para>Links off the heaviest chain that keeps the order, weighed by characters, are moved.</para>
/// <para>Cost: one likeness a candidate pair (<see cref="CandidatePairs"/>) whose lengths let it be like, and sorting them.</para>
/// <para>Invariant: every sentence is in one link at most. Ties: the nearer, then the earlier; the ordinally smaller text always comes first inside, so that
/// exchanging the texts turns every link and does nothing else.</para>
/// </remarks>
internal sealed class SentenceAligner
{
    private const double Threshold = 0.33;
    private const double LeastOverlap = 0.1;
    private const double InContext = 0.2;
    private const double PositionPenalty = 0.15;
    private const double JoinGain = 0.08;

    private readonly Fingerprint[] _a;
    private readonly Fingerprint[] _b;
    private readonly SentenceLikeness _likeness;
    private readonly WeighedPassage?[] _weighedA;
    private readonly WeighedPassage?[] _weighedB;
    private readonly int[] _partnerOfA;
    private readonly int[] _partnerOfB;

    private SentenceAligner(Fingerprint[] a, Fingerprint[] b)
    {
        (_a, _b) = (a, b);
        _likeness = new SentenceLikeness([.. a, .. b]);
        (_weighedA, _weighedB) = (new WeighedPassage?[a.Length], new WeighedPassage?[b.Length]);
        (_partnerOfA, _partnerOfB) = (new int[a.Length], new int[b.Length]);
        Array.Fill(_partnerOfA, -1);
        Array.Fill(_partnerOfB, -1);
    }

    public static IReadOnlyList<SentenceLink> Align(Fingerprint[] a, Fingerprint[] b) =>
        Order(a, b) > 0 ? [.. AlignInOrder(b, a).Select(link => link.Turned).OrderBy(link => link.StartA)] : AlignInOrder(a, b);

    private static List<SentenceLink> AlignInOrder(Fingerprint[] a, Fingerprint[] b)
    {
        var aligner = new SentenceAligner(a, b);
        aligner.Anchor();
        var scores = aligner.Assign();
        aligner.PairInContext(scores);
        return OrderKeepingChain.MarkMoves(aligner.Join(scores), a, b);
    }

    private static int Order(Fingerprint[] a, Fingerprint[] b)
    {
        for (var at = 0; at < a.Length && at < b.Length; at++)
        {
            if (string.CompareOrdinal(a[at].Folded, b[at].Folded) is var order and not 0)
            {
                return order;
            }
        }

        return a.Length.CompareTo(b.Length);
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
        for (var i = 0; i < _a.Length; i++)
        {
            scores[i] = _partnerOfA[i] < 0 ? 0 : 1;
        }

        var candidates = new List<(double Gain, double Distance, int I, int J, double Score)>();
        foreach (var (i, j) in CandidatePairs.Between(_a, Free(_partnerOfA), _b, Free(_partnerOfB)))
        {
            var (one, other) = (WeighedA(i), WeighedB(j));
            if (SentenceLikeness.MostOverlap(one, other) < LeastOverlap)
            {
                continue;
            }

            var overlap = SentenceLikeness.Overlap(one, other);
            var score = overlap < LeastOverlap ? 0 : _likeness.Of(one, other, overlap);
            if (score >= Threshold)
            {
                var distance = Math.Abs(((double)i / _a.Length) - ((double)j / _b.Length));
                candidates.Add(((score - Threshold) * (1 - (PositionPenalty * distance)), distance, i, j, score));
            }
        }

        candidates.Sort((x, y) => x.Gain != y.Gain ? y.Gain.CompareTo(x.Gain)
            : x.Distance != y.Distance ? x.Distance.CompareTo(y.Distance)
            : x.I != y.I ? x.I.CompareTo(y.I) : x.J.CompareTo(y.J));
        foreach (var (_, _, i, j, score) in candidates)
        {
            if (_partnerOfA[i] < 0 && _partnerOfB[j] < 0)
            {
                Pair(i, j);
                scores[i] = score;
            }
        }

        return scores;
    }

    private static int[] Free(int[] partners) => [.. Enumerable.Range(0, partners.Length).Where(at => partners[at] < 0)];

    private WeighedPassage WeighedA(int i) => _weighedA[i] ??= _likeness.Weigh(_a[i]);

    private WeighedPassage WeighedB(int j) => _weighedB[j] ??= _likeness.Weigh(_b[j]);

    // A sentence between two links, whose place in the other text is between the same links, needs less likeness of its own.
    private void PairInContext(double[] scores)
    {
        for (var i = 0; i < _a.Length; i++)
        {
            if (_partnerOfA[i] >= 0)
            {
                continue;
            }

            var j = i == 0 ? 0 : _partnerOfA[i - 1] < 0 ? -1 : _partnerOfA[i - 1] + 1;
            var isBetween = j >= 0 && j < _b.Length && _partnerOfB[j] < 0
                && (i + 1 == _a.Length ? j + 1 == _b.Length : j + 1 < _b.Length && _partnerOfA[i + 1] == j + 1);
            if (isBetween && _likeness.Of(WeighedA(i), WeighedB(j)) is >= InContext and var score)
            {
                Pair(i, j);
                scores[i] = score;
            }
        }
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

    private WeighedPassage Joined(Fingerprint[] sentences, int start, int end) =>
        end - start == 1
            ? ReferenceEquals(sentences, _a) ? WeighedA(start) : WeighedB(start)
            : _likeness.Weigh(new Fingerprint(string.Concat(sentences[start..end].Select(sentence => sentence.Folded))));
}
