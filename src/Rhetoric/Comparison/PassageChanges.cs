using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>Clauses without a counterpart and passages at another place, the most telling first.</summary>
/// <remarks>
/// <para>A clause counts as present in a text that holds half of its character bigrams. Dropped: −log2(1 − (k+½)/(n+1)); added:
/// −log2((k+½)/(n+1)), k of the n earlier texts holding it; without earlier texts one bit. Times the logarithm of its length, so that long
/// factual clauses do not swamp the list.</para>
/// <para>Cost: O(clauses · earlier texts · clause length) after one set of bigrams a text. Ties: the place in the text.</para>
/// </remarks>
internal sealed class PassageChanges(Readout a, Readout b, IReadOnlyList<Readout> earlier)
{
    private const double Present = 0.5;
    private const int ShortestClause = 4;
    private const int ShortestMove = 10;

    private readonly HashSet<int> _inA = BigramsOf(a);
    private readonly HashSet<int> _inB = BigramsOf(b);
    private readonly HashSet<int>[] _inEarlier = [.. earlier.Select(BigramsOf)];

    public IReadOnlyList<Change> Find(IReadOnlyList<PassageLink> links)
    {
        var found = new List<Change>();
        found.AddRange(Unmatched(a, _inB, ChangeKind.Dropped));
        found.AddRange(Unmatched(b, _inA, ChangeKind.Added));
        found.AddRange(links.Where(link => link.Moved).Select(Move).OfType<Change>());
        var ranked = found.OrderByDescending(change => change.Score).ThenBy(change => change.Kind).ThenBy(change => (change.A.Count > 0 ? change.A[0] : change.B[0]).Start);
        return [.. ranked.Select((change, at) => change with { Rank = at + 1 })];
    }

    private IEnumerable<Change> Unmatched(Readout readout, HashSet<int> other, ChangeKind kind)
    {
        foreach (var clause in readout.Clauses)
        {
            var bigrams = new Fingerprint(FoldedText.Of(clause.Of(readout.Text))).Bigrams;
            if (clause.Length < ShortestClause || bigrams.Length == 0 || Share(bigrams, other) >= Present)
            {
                continue;
            }

            var holders = _inEarlier.Count(text => Share(bigrams, text) >= Present);
            yield return new Change
            {
                Rank = 1,
                Kind = kind,
                Layer = ChangeLayer.Passage,
                Summary = readout[clause],
                A = kind == ChangeKind.Dropped ? [clause] : [],
                B = kind == ChangeKind.Added ? [clause] : [],
                Score = Surprise(holders, kind) * Math.Log2(clause.Length) * (1 - Share(bigrams, other)),
                Evidence = _inEarlier.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"in {holders} of {_inEarlier.Length} earlier readouts"),
            };
        }
    }

    private double Surprise(int holders, ChangeKind kind)
    {
        if (_inEarlier.Length == 0)
        {
            return 1;
        }

        var share = (holders + 0.5) / (_inEarlier.Length + 1);
        return -Math.Log2(kind == ChangeKind.Dropped ? 1 - share : share);
    }

    private Change? Move(PassageLink link)
    {
        var length = link.A.Sum(span => span.Length);
        return length < ShortestMove ? null : new Change
        {
            Rank = 1,
            Kind = ChangeKind.Moved,
            Layer = ChangeLayer.Passage,
            Summary = a[link.A[0]],
            A = link.A,
            B = link.B,
            Score = link.Score / 2,
        };
    }

    private static double Share(int[] bigrams, HashSet<int> text) => (double)bigrams.Count(text.Contains) / bigrams.Length;

    private static HashSet<int> BigramsOf(Readout readout) => [.. new Fingerprint(FoldedText.Of(readout.Text)).Bigrams];
}
