namespace Rhetoric.Comparison;

/// <summary>Which tokens of two sequences a shortest script of deletions and insertions keeps.</summary>
/// <remarks>
/// <para>Common ends are taken off and tokens that the other side lacks are set aside: neither changes what is kept. The rest goes through the rows of
/// <see cref="TokenMasks"/>; the rows are kept and read backwards (Hyyrö 2004). Where they would take more than 8 MB the second sequence is halved and the
/// first cut where both halves keep most (Hirschberg 1975).</para>
/// <para>Cost: n·m/64 word operations at the most, twice that where the sequences are halved, few where tokens are rare; O(n + m) memory besides the rows. Up to 2³²
/// cells the script is a shortest one. Beyond, the sequences are first cut at tokens that stand once in both and keep their order (patience, Cohen 2010); what lies between
/// is solved up to 2²⁸ cells and else replaced as a whole: linear, not always shortest.</para>
/// <para>Invariant: the partners rise, and partners are equal tokens.</para>
/// </remarks>
internal sealed class ShortestScript
{
    private const long MostCells = 1L << 32;
    private const long MostCellsBetweenAnchors = 1L << 28;
    private const int MostStoredWords = 1 << 20;

    private readonly int[] _a;
    private readonly int[] _b;
    private readonly int[] _placeA;
    private readonly int[] _placeB;
    private readonly int[] _partners;
    private readonly int _alphabet;

    private ShortestScript(int[] a, int[] placeA, int[] b, int[] placeB, int[] partners, int alphabet) =>
        (_a, _placeA, _b, _placeB, _partners, _alphabet) = (a, placeA, b, placeB, partners, alphabet);

    /// <summary>For each token of the first sequence the index of the token of the second that it is kept as; −1 where it is deleted.</summary>
    /// <param name="a">The first sequence, as numbers from 0.</param>
    /// <param name="b">The second sequence.</param>
    public static int[] Partners(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var partners = new int[a.Length];
        Array.Fill(partners, -1);
        var alphabet = 0;
        foreach (var token in a)
        {
            alphabet = Math.Max(alphabet, token + 1);
        }

        var inA = new bool[alphabet];
        var inB = new bool[alphabet];
        foreach (var token in a)
        {
            inA[token] = true;
        }

        foreach (var token in b)
        {
            if (token < alphabet)
            {
                inB[token] = true;
            }
        }

        var (tokensA, placeA) = Held(a, inB);
        var (tokensB, placeB) = Held(b, inA);
        var script = new ShortestScript(tokensA, placeA, tokensB, placeB, partners, alphabet);
        script.Solve(0, tokensA.Length, 0, tokensB.Length, MostCells);
        return partners;
    }

    private static (int[] Tokens, int[] Places) Held(ReadOnlySpan<int> sequence, bool[] byOther)
    {
        var (tokens, places, count) = (new int[sequence.Length], new int[sequence.Length], 0);
        for (var at = 0; at < sequence.Length; at++)
        {
            if (sequence[at] < byOther.Length && byOther[sequence[at]])
            {
                (tokens[count], places[count++]) = (sequence[at], at);
            }
        }

        return (tokens[..count], places[..count]);
    }

    private void Keep(int i, int j) => _partners[_placeA[i]] = _placeB[j];

    private void Solve(int startA, int endA, int startB, int endB, long mostCells)
    {
        for (; startA < endA && startB < endB && _a[startA] == _b[startB]; startA++, startB++)
        {
            Keep(startA, startB);
        }

        for (; startA < endA && startB < endB && _a[endA - 1] == _b[endB - 1]; endA--, endB--)
        {
            Keep(endA - 1, endB - 1);
        }

        var (n, m) = (endA - startA, endB - startB);
        if (n == 0 || m == 0)
        {
            return;
        }

        if ((long)n * m > mostCells)
        {
            if (mostCells == MostCells)
            {
                SolveBetweenAnchors(startA, endA, startB, endB);
            }

            return;
        }

        var masks = new TokenMasks(_a.AsSpan(startA, n));
        if ((long)masks.Words * m <= MostStoredWords || m == 1)
        {
            Trace(masks, startA, n, startB, m);
            return;
        }

        var half = m / 2;
        var cut = BestCut(masks, startA, n, startB, half, m);
        Solve(startA, startA + cut, startB, startB + half, mostCells);
        Solve(startA + cut, endA, startB + half, endB, mostCells);
    }

    private void Trace(TokenMasks masks, int startA, int n, int startB, int m)
    {
        var words = masks.Words;
        var rows = new ulong[words * m];
        Span<ulong> row = new ulong[words];
        row.Fill(ulong.MaxValue);
        for (var j = 0; j < m; j++)
        {
            masks.Advance(row, _b[startB + j]);
            row.CopyTo(rows.AsSpan(j * words, words));
        }

        for (var (i, j) = (n, m); i > 0 && j > 0;)
        {
            if (!Grows(j, i - 1))
            {
                i--;
            }
            else if (j > 1 && Grows(j - 1, i - 1))
            {
                j--;
            }
            else
            {
                Keep(startA + --i, startB + --j);
            }
        }

        bool Grows(int j, int i) => (rows[((j - 1) * words) + (i >> 6)] >> (i & 63) & 1) == 0;
    }

    // Where to cut the first sequence so that the halves of the second keep most together; of equal cuts the first.
    private int BestCut(TokenMasks masks, int startA, int n, int startB, int half, int m)
    {
        var forward = new ulong[masks.Words];
        Array.Fill(forward, ulong.MaxValue);
        for (var j = 0; j < half; j++)
        {
            masks.Advance(forward, _b[startB + j]);
        }

        var turned = _a.AsSpan(startA, n).ToArray();
        Array.Reverse(turned);
        var turnedMasks = new TokenMasks(turned);
        var backward = new ulong[turnedMasks.Words];
        Array.Fill(backward, ulong.MaxValue);
        for (var j = m - 1; j >= half; j--)
        {
            turnedMasks.Advance(backward, _b[startB + j]);
        }

        var kept = TokenMasks.LengthOf(backward);
        var (best, most) = (0, kept);
        for (var i = 0; i < n; i++)
        {
            kept += IsGrowth(forward, i) ? 1 : 0;
            kept -= IsGrowth(backward, n - 1 - i) ? 1 : 0;
            if (kept > most)
            {
                (best, most) = (i + 1, kept);
            }
        }

        return best;

        static bool IsGrowth(ulong[] row, int i) => (row[i >> 6] >> (i & 63) & 1) == 0;
    }

    private void SolveBetweenAnchors(int startA, int endA, int startB, int endB)
    {
        var (atA, atB) = (startA, startB);
        foreach (var (i, j) in Anchors(startA, endA, startB, endB))
        {
            Solve(atA, i, atB, j, MostCellsBetweenAnchors);
            Keep(i, j);
            (atA, atB) = (i + 1, j + 1);
        }

        Solve(atA, endA, atB, endB, MostCellsBetweenAnchors);
    }

    // The longest rising chain (Fredman 1975) of the tokens that stand once in either stretch.
    private List<(int A, int B)> Anchors(int startA, int endA, int startB, int endB)
    {
        var placeInA = OncePlaces(_a, startA, endA);
        var placeInB = OncePlaces(_b, startB, endB);
        var tails = new List<int>();
        var before = new int[endB - startB];
        for (var i = startA; i < endA; i++)
        {
            if (placeInA[_a[i]] == i && placeInB[_a[i]] is var j and >= 0)
            {
                var at = tails.BinarySearch(j);
                at = at < 0 ? ~at : at;
                before[j - startB] = at == 0 ? -1 : tails[at - 1];
                if (at == tails.Count)
                {
                    tails.Add(j);
                }
                else
                {
                    tails[at] = j;
                }
            }
        }

        var chain = new List<(int A, int B)>();
        for (var j = tails.Count == 0 ? -1 : tails[^1]; j >= 0; j = before[j - startB])
        {
            chain.Add((placeInA[_b[j]], j));
        }

        chain.Reverse();
        return chain;
    }

    private int[] OncePlaces(int[] sequence, int start, int end)
    {
        const int Absent = -1;
        const int Repeated = -2;
        var places = new int[_alphabet];
        Array.Fill(places, Absent);
        for (var at = start; at < end; at++)
        {
            ref var place = ref places[sequence[at]];
            place = place == Absent ? at : Repeated;
        }

        return places;
    }
}
