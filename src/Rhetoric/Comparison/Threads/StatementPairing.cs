using System.Runtime.InteropServices;

namespace Rhetoric.Comparison;

/// <summary>Which statements of two texts answer each other, each at most one.</summary>
/// <remarks>
/// <para>Likeness is the share of neighbouring pairs of letters in common, each weighed by how few statements hold it (ln(1 + (n+1)/(df+½))), a little more for the
/// same voice and for a common thread. The likest are paired first, from 0.28 on; of equals those whose places are nearer, then the earlier.</para>
/// <para>What is left and short (four characters) is paired by place and voice beside statements that answer each other.</para>
/// <para>Candidates come from lists of who holds which pair of letters; what more than 200 statements of one text hold (50 where both have over 8,000) leads nowhere. Cost: O(statements · pairs · holders), linear where
/// texts grow by new words. Voices of two leaders of one side of whom each speaks in one text only count as the same: successors in office.</para>
/// </remarks>
internal sealed class StatementPairing
{
    private const double PairedFrom = 0.28;
    private const double SameVoice = 0.08;
    private const double SameThread = 0.05;
    private const int MostHolders = 200;
    private const int MostHoldersOfMany = 50;
    private const int Many = 8000;
    private const int ShortByPlace = 4;

    private readonly StatedText _a;
    private readonly StatedText _b;
    private readonly int[] _ofA;
    private readonly int[] _ofB;

    private StatementPairing(StatedText a, StatedText b)
    {
        (_a, _b) = (a, b);
        (_ofA, _ofB) = (new int[a.Statements.Count], new int[b.Statements.Count]);
        Array.Fill(_ofA, -1);
        Array.Fill(_ofB, -1);
    }

    public static StatementPairing Of(StatedText a, StatedText b)
    {
        var pairing = new StatementPairing(a, b);
        foreach (var (_, _, i, j) in pairing.Candidates().OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Distance).ThenBy(pair => pair.I + pair.J).ThenBy(pair => pair.I))
        {
            if (pairing._ofA[i] < 0 && pairing._ofB[j] < 0)
            {
                (pairing._ofA[i], pairing._ofB[j]) = (j, i);
            }
        }

        pairing.PairNeighbours();
        return pairing;
    }

    /// <summary>The statement of the other text that answers one; null where none does.</summary>
    public Statement? PartnerOf(Statement statement, bool isA) => isA
        ? _ofA[statement.Number] is var j and >= 0 ? _b.Statements[j] : null
        : _ofB[statement.Number] is var i and >= 0 ? _a.Statements[i] : null;

    /// <summary>Whether two statements are of one voice, or of one office.</summary>
    public bool IsSameVoice(Statement inA, Statement inB) =>
        inA.Voice == inB.Voice || (inA.Voice is not null && inB.Voice is not null && !_b.Voices.Contains(inA.Voice) && !_a.Voices.Contains(inB.Voice) && _a.SideOf(inA.Voice) == _b.SideOf(inB.Voice));

    /// <summary>The same, of a statement of one text and another of the other.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="other">The other text's.</param>
    /// <param name="isA">Whether the first of the two is the first text's.</param>
    public bool IsSameVoice(Statement statement, Statement other, bool isA) => isA ? IsSameVoice(statement, other) : IsSameVoice(other, statement);

    // 不可以 → 可以, 增长2.5% → 增长3.5%: a few words are paired by place, where the statements before or behind answer each other, in the same voice.
    private void PairNeighbours()
    {
        foreach (var step in (ReadOnlySpan<int>)[1, -1])
        {
            for (var i = step > 0 ? 0 : _ofA.Length - 1; i >= 0 && i < _ofA.Length; i += step)
            {
                var before = i - step;
                var j = before < 0 || before >= _ofA.Length ? (step > 0 ? 0 : _ofB.Length - 1) : _ofA[before] < 0 ? -1 : _ofA[before] + step;
                if (_ofA[i] < 0 && j >= 0 && j < _ofB.Length && _ofB[j] < 0 && MayAnswerByPlace(_a.Statements[i], _b.Statements[j]))
                {
                    (_ofA[i], _ofB[j]) = (j, i);
                }
            }
        }
    }

    private bool MayAnswerByPlace(Statement one, Statement other) =>
        IsSameVoice(one, other) && Math.Max(one.Folded.Length, other.Folded.Length) <= ShortByPlace;

    private IEnumerable<(double Likeness, double Distance, int I, int J)> Candidates()
    {
        var weights = Weights();
        var holders = HoldersInB();
        var holdersInA = Holders(_a.Statements);
        var most = _a.Statements.Count + _b.Statements.Count > Many ? MostHoldersOfMany : MostHolders;
        double[] sumsB = [.. _b.Statements.Select(statement => SumOf(statement.Bigrams))];
        var shared = new double[_b.Statements.Count];
        var touched = new List<int>();
        for (var i = 0; i < _a.Statements.Count; i++)
        {
            var one = _a.Statements[i];
            var sum = SumOf(one.Bigrams);
            foreach (var pair in one.Bigrams)
            {
                if (holders.TryGetValue(pair, out var list) && list.Count <= most && holdersInA[pair] <= most)
                {
                    foreach (var j in list)
                    {
                        if (shared[j] == 0)
                        {
                            touched.Add(j);
                        }

                        shared[j] += weights[pair];
                    }
                }
            }

            foreach (var j in touched)
            {
                var other = _b.Statements[j];
                var likeness = 2 * shared[j] / (sum + sumsB[j]);
                shared[j] = 0;
                if (likeness < PairedFrom - SameVoice - SameThread)
                {
                    continue;
                }

                likeness = likeness + (IsSameVoice(one, other) ? SameVoice : 0) + (HaveThread(one, other) ? SameThread : 0);
                if (likeness >= PairedFrom)
                {
                    yield return (likeness, Math.Abs(((double)i / _a.Statements.Count) - ((double)j / _b.Statements.Count)), i, j);
                }
            }

            touched.Clear();
        }

        double SumOf(int[] pairs)
        {
            var total = 0.0;
            foreach (var pair in pairs)
            {
                total += weights[pair];
            }

            return total;
        }
    }

    private Dictionary<int, double> Weights()
    {
        var counts = Holders(_a.Statements.Concat(_b.Statements));
        var statements = _a.Statements.Count + _b.Statements.Count;
        return counts.ToDictionary(count => count.Key, count => Math.Log(1 + ((statements + 1) / (count.Value + 0.5))));
    }

    private static Dictionary<int, int> Holders(IEnumerable<Statement> statements)
    {
        var counts = new Dictionary<int, int>();
        foreach (var statement in statements)
        {
            foreach (var pair in statement.Bigrams)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, pair, out _)++;
            }
        }

        return counts;
    }

    private Dictionary<int, List<int>> HoldersInB()
    {
        var holders = new Dictionary<int, List<int>>();
        foreach (var statement in _b.Statements)
        {
            foreach (var pair in statement.Bigrams)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, pair, out _);
                (list ??= []).Add(statement.Number);
            }
        }

        return holders;
    }

    private static bool HaveThread(Statement one, Statement other)
    {
        foreach (var thread in one.Threads)
        {
            if (Array.IndexOf(other.Threads, thread) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
