using System.Runtime.InteropServices;
using Rhetoric.Discourse;
using static Rhetoric.Comparison.FindingWeights;

namespace Rhetoric.Comparison;

internal sealed class FindingSearch
{
    private readonly StatedText _a;
    private readonly StatedText _b;
    private readonly Dictionary<int, double> _rarity = [];
    private readonly int[] _partnerOfA;
    private readonly int[] _partnerOfB;

    private FindingSearch(StatedText a, StatedText b)
    {
        (_a, _b) = (a, b);
        foreach (var statement in a.Statements.Concat(b.Statements))
        {
            foreach (var bigram in statement.Bigrams)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_rarity, bigram, out _)++;
            }
        }

        var n = a.Statements.Count + b.Statements.Count;
        foreach (var bigram in _rarity.Keys.ToArray())
        {
            _rarity[bigram] = Math.Log(1 + ((n + 1) / (_rarity[bigram] + .5)));
        }

        _partnerOfA = new int[a.Statements.Count];
        _partnerOfB = new int[b.Statements.Count];
        Array.Fill(_partnerOfA, -1);
        Array.Fill(_partnerOfB, -1);
    }

    public static IReadOnlyList<Finding> Find(Readout a, Readout b, IReadOnlyList<Readout> earlier)
    {
        var search = new FindingSearch(StatedText.Of(a), StatedText.Of(b));
        search.Pair();
        return search.Gather();
    }

    private double Sum(int[] bigrams) { var total = 0.0; foreach (var b in bigrams) { total += _rarity[b]; } return total; }

    private double Shared(int[] a, int[] b)
    {
        var (i, j, shared) = (0, 0, 0.0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) { shared += _rarity[a[i]]; i++; j++; }
            else if (a[i] < b[j]) { i++; } else { j++; }
        }

        return shared;
    }

    private bool SameSpeaker(Statement x, Statement y) =>
        x.Voice == y.Voice || (x.Voice is not null && y.Voice is not null && !_b.Voices.Contains(x.Voice) && !_a.Voices.Contains(y.Voice));

    private void Pair()
    {
        var sumsA = _a.Statements.Select(s => Sum(s.Bigrams)).ToArray();
        var sumsB = _b.Statements.Select(s => Sum(s.Bigrams)).ToArray();
        var pairs = new List<(double Like, int I, int J)>();
        for (var i = 0; i < sumsA.Length; i++)
        {
            for (var j = 0; j < sumsB.Length; j++)
            {
                var (x, y) = (_a.Statements[i], _b.Statements[j]);
                var shared = Shared(x.Bigrams, y.Bigrams);
                if (shared <= 0) { continue; }
                var like = 2 * shared / (sumsA[i] + sumsB[j]) + (SameSpeaker(x, y) ? SameVoice : 0) + (x.Threads.Any(t => Array.IndexOf(y.Threads, t) >= 0) ? SameThread : 0);
                if (like >= PairedFrom) { pairs.Add((like, i, j)); }
            }
        }

        foreach (var (_, i, j) in pairs.OrderByDescending(p => p.Like).ThenBy(p => p.I).ThenBy(p => p.J))
        {
            if (_partnerOfA[i] < 0 && _partnerOfB[j] < 0) { (_partnerOfA[i], _partnerOfB[j]) = (j, i); }
        }
    }

    private sealed class Candidate
    {
        public required Statement Statement { get; init; }
        public required double Value { get; init; }
        public required TextSpan Span { get; init; }
    }

    private IReadOnlyList<Finding> Gather()
    {
        var threads = new Dictionary<ReadoutThread, (List<(Statement, Statement?)> A, List<(Statement, Statement?)> B)>();
        for (var i = 0; i < _partnerOfA.Length; i++)
        {
            var x = _a.Statements[i];
            var y = _partnerOfA[i] >= 0 ? _b.Statements[_partnerOfA[i]] : null;
            foreach (var t in x.Threads.Union(y?.Threads ?? [])) { At(t).A.Add((x, y)); }
        }

        for (var j = 0; j < _partnerOfB.Length; j++)
        {
            var y = _b.Statements[j];
            var x = _partnerOfB[j] >= 0 ? _a.Statements[_partnerOfB[j]] : null;
            foreach (var t in y.Threads.Union(x?.Threads ?? [])) { At(t).B.Add((y, x)); }
        }

        (List<(Statement, Statement?)> A, List<(Statement, Statement?)> B) At(ReadoutThread t)
        {
            if (!threads.TryGetValue(t, out var lists)) { threads.Add(t, lists = ([], [])); }
            return lists;
        }

        var open = threads.Select(pair => (Thread: pair.Key, A: Candidates(pair.Key, pair.Value.A, _a, _b), B: Candidates(pair.Key, pair.Value.B, _b, _a))).ToList();
        var told = new HashSet<(bool, int)>();
        var findings = new List<Finding>();
        while (open.Count > 0 && findings.Count < 40)
        {
            var best = open.Select(o => (o.Thread, Told: Tell(o.Thread, o.A, o.B, told))).OrderByDescending(o => o.Told.Score).ThenBy(o => o.Thread.Order).First();
            open.RemoveAll(o => ReferenceEquals(o.Thread, best.Thread));
            if (best.Told.Score <= 0) { break; }
            foreach (var c in best.Told.A) { told.Add((true, c.Statement.Number)); }
            foreach (var c in best.Told.B) { told.Add((false, c.Statement.Number)); }
            findings.Add(new Finding
            {
                Rank = findings.Count + 1,
                Thread = best.Thread.Id,
                Title = best.Thread.EnglishTitle,
                Kind = best.Told.A.Count == 0 ? ChangeKind.Added : best.Told.B.Count == 0 ? ChangeKind.Dropped : ChangeKind.Changed,
                A = [.. best.Told.A.Select(c => new Quote(c.Span, c.Statement.Voice, c.Statement.Addressee, c.Statement.Role))],
                B = [.. best.Told.B.Select(c => new Quote(c.Span, c.Statement.Voice, c.Statement.Addressee, c.Statement.Role))],
                Score = best.Told.Score,
            });
        }

        return findings;
    }

    private static (double Score, List<Candidate> A, List<Candidate> B) Tell(ReadoutThread thread, List<Candidate> a, List<Candidate> b, HashSet<(bool, int)> told)
    {
        var (inA, sumA) = Best(a, true);
        var (inB, sumB) = Best(b, false);
        var score = thread.Gravity * (thread.IsSlot ? Slot : 1) * (sumA + sumB) * (inA.Count > 0 && inB.Count > 0 ? BothSides : 1);
        return (score, inA, inB);

        (List<Candidate>, double) Best(List<Candidate> all, bool isA)
        {
            var chosen = all.Select(c => (c, v: c.Value * (told.Contains((isA, c.Statement.Number)) ? Told : 1))).Where(p => p.v > LeastQuote)
                .OrderByDescending(p => p.v).ThenBy(p => p.c.Span).Take(Quotes).ToList();
            return ([.. chosen.Select(p => p.c)], chosen.Sum(p => Math.Sqrt(p.v)));
        }
    }

    private List<Candidate> Candidates(ReadoutThread thread, List<(Statement, Statement?)> members, StatedText text, StatedText other)
    {
        var found = new List<Candidate>();
        foreach (var (x, y) in members)
        {
            if (y is not null && x.Folded == y.Folded) { continue; }
            var known = y is null ? other.Bigrams : [.. y.Bigrams];
            var (value, span) = Window(thread, x, known, text);
            value *= (x.Voice is null ? Narrated : 1) * (y is null ? 1 : Paired) * (Array.Exists(x.Mentions, m => m.Thread == thread) ? 1 : Inherited);
            found.Add(new Candidate { Statement = x, Value = value, Span = span });
        }

        return found;
    }

    private static (double, TextSpan) Window(ReadoutThread thread, Statement statement, HashSet<int> known, StatedText text)
    {
        var edges = text.EdgesIn(statement.Span);
        var chars = text.Readout.Text;
        var score = new double[edges.Length - 1];
        for (var w = 0; w < score.Length; w++)
        {
            for (var i = Math.Max(statement.Span.Start, edges[w] - 1); i < Math.Min(statement.Span.End - 1, edges[w + 1]); i++)
            {
                if (char.IsLetterOrDigit(chars[i]) && char.IsLetterOrDigit(chars[i + 1]) && !known.Contains((FoldedCharacter.Of(chars[i]) << 16) | FoldedCharacter.Of(chars[i + 1])))
                {
                    score[w] += Novel;
                }
            }
        }

        var novel = score.Sum();
        if (novel <= 0) { return (0, statement.Span); }
        foreach (var mention in statement.Mentions.Where(m => m.Thread == thread))
        {
            for (var w = 0; w < score.Length; w++)
            {
                score[w] += edges[w] < mention.Span.End && edges[w + 1] > mention.Span.Start ? Mention : 0;
            }
        }

        foreach (var rung in LadderLexicon.Default.RungsIn(text.Readout, statement.Span))
        {
            for (var w = 0; w < score.Length; w++)
            {
                score[w] += edges[w] == rung.Span.Start && edges[w + 1] == rung.Span.End ? Rung : 0;
            }
        }

        var best = (Value: -1.0, statement.Span);
        for (var i = 0; i < score.Length; i++)
        {
            var total = 0.0;
            for (var j = i; j < score.Length; j++)
            {
                total += score[j];
                var length = edges[j + 1] - edges[i];
                if (length > Longest) { break; }
                if (total - (PerCharacter * length) > best.Value) { best = (total - (PerCharacter * length), new TextSpan(edges[i], edges[j + 1])); }
            }
        }

        return best;
    }
}
