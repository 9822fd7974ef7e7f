namespace Rhetoric.Comparison;

/// <summary>Clauses that are new, gone, reworded or in another mouth, and passages at another place.</summary>
/// <remarks>
/// <para>Clauses equal but for typography are the same. Of the rest, two of one voice with half of their bigrams in common are one clause reworded, the closest
/// pairs first. A clause of which the other text has not half the bigrams anywhere is new or gone. Its information counts by the logarithm
/// of its length, so that long factual clauses do not swamp the list.</para>
/// <para>Cost: O(clauses that share a bigram × length), and each clause once against every earlier text. Ties: the places in the texts.</para>
/// </remarks>
internal sealed class PassageChanges(ComparedText a, ComparedText b, IReadOnlyList<HashSet<int>> earlier)
{
    public const double Present = 0.5;
    private const int ShortestClause = 4;
    private const int ShortestMove = 10;
    private const int MostHolders = 200;

    // Words by which care and firmness are graded: a change of grade is news.
    private static readonly string[] Graded = ["妥善", "慎重", "谨慎", "慎之又慎", "务必", "切实", "坚决", "坚定", "严格", "不支持", "反对"];

    private readonly double _changed = new Surprise(0, earlier.Count).Changed;

    public IEnumerable<Change> Find(IReadOnlyList<PassageLink> links)
    {
        var (clausesA, clausesB) = (Clauses(a), Clauses(b));
        var (restA, restB) = (Without(clausesA, clausesB), Without(clausesB, clausesA));
        var paired = new HashSet<Clause>(ReferenceEqualityComparer.Instance);
        foreach (var change in Revoiced(clausesA, clausesB).Concat(Reworded(restA, restB, paired)))
        {
            yield return change;
        }

        foreach (var change in Unmatched(restA, paired, a, b, ChangeKind.Dropped).Concat(Unmatched(restB, paired, b, a, ChangeKind.Added)))
        {
            yield return change;
        }

        foreach (var change in links.Where(link => link.Moved).Select(Move).OfType<Change>())
        {
            yield return change;
        }
    }

    private sealed record Clause(TextSpan Span, string Folded, string? Voice, Fingerprint Print);

    private static List<Clause> Clauses(ComparedText text) =>
    [
        .. text.Readout.Clauses.Where(clause => clause.Length >= ShortestClause).Select(clause => Saying(text, clause)).Where(clause => clause.Print.Bigrams.Length > 0),
    ];

    // 习近平指出 is who speaks, not what is said.
    private static Clause Saying(ComparedText text, TextSpan clause)
    {
        var said = text.Discourse.Attributions.FirstOrDefault(attribution => attribution.VerbSpan is { } verb && clause.Contains(verb) && attribution.Content.Start < clause.End);
        var span = said is null ? clause : clause with { Start = Math.Max(clause.Start, said.Content.Start) };
        var folded = FoldedText.Of(span.Of(text.Readout.Text));
        return new Clause(span, folded, text.VoiceAt(span), new Fingerprint(folded));
    }

    private static List<Clause> Without(List<Clause> clauses, List<Clause> others)
    {
        var known = others.Select(clause => clause.Folded).ToHashSet(StringComparer.Ordinal);
        return [.. clauses.Where(clause => !known.Contains(clause.Folded))];
    }

    private IEnumerable<Change> Revoiced(List<Clause> clausesA, List<Clause> clausesB)
    {
        foreach (var clause in clausesB.Where(clause => clause.Voice is not null && clause.Folded.Length >= 8).DistinctBy(clause => clause.Folded))
        {
            var before = clausesA.Where(other => other.Folded == clause.Folded && other.Voice is not null).ToArray();
            if (before.Length > 0 && clausesB.Where(other => other.Folded == clause.Folded).All(other => before.All(one => one.Voice != other.Voice)))
            {
                yield return Told(ChangeKind.Revoiced, $"{b.Readout[clause.Span]}: {before[0].Voice} → {clause.Voice}", before[0].Span, clause.Span, 1.5 * b.WeightOf(clause.Span) * _changed, null);
            }
        }
    }

    private IEnumerable<Change> Reworded(List<Clause> restA, List<Clause> restB, HashSet<Clause> paired)
    {
        var pairs = new List<(double Share, Clause A, Clause B)>();
        var holders = HoldersOf(restB);
        foreach (var one in restA)
        {
            foreach (var at in one.Print.Bigrams.Distinct().SelectMany(bigram => holders[bigram]).Distinct())
            {
                if (one.Voice == restB[at].Voice && one.Print.DiceWith(restB[at].Print) is >= Present and var share)
                {
                    pairs.Add((share, one, restB[at]));
                }
            }
        }

        foreach (var (share, one, other) in pairs.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.A.Span).ThenBy(pair => pair.B.Span))
        {
            if (paired.Contains(one) || paired.Contains(other))
            {
                continue;
            }

            paired.Add(one);
            paired.Add(other);
            var isGraded = Graded.Any(word => one.Folded.Contains(word, StringComparison.Ordinal) != other.Folded.Contains(word, StringComparison.Ordinal));
            var isCounted = Digits(one.Folded) != Digits(other.Folded);
            yield return Told(
                ChangeKind.Changed,
                $"{a.Readout[one.Span]} → {b.Readout[other.Span]}",
                one.Span,
                other.Span,
                Math.Max(a.WeightOf(one.Span), b.WeightOf(other.Span)) * ((isGraded ? 1.2 : isCounted ? 1.1 : 0.4) + (0.3 * share)) * _changed,
                null);
        }
    }

    // Clauses by their bigrams; what very many clauses hold leads nowhere.
    private static ILookup<int, int> HoldersOf(List<Clause> clauses) => clauses
        .SelectMany((clause, at) => clause.Print.Bigrams.Distinct().Select(bigram => (bigram, at)))
        .GroupBy(holder => holder.bigram).Where(group => group.Count() <= MostHolders)
        .SelectMany(group => group).ToLookup(holder => holder.bigram, holder => holder.at);

    private IEnumerable<Change> Unmatched(List<Clause> rest, HashSet<Clause> paired, ComparedText text, ComparedText other, ChangeKind kind)
    {
        foreach (var clause in rest.Where(clause => !paired.Contains(clause)))
        {
            var share = clause.Print.ShareIn(other.Bigrams);
            if (share >= Present)
            {
                continue;
            }

            var surprise = new Surprise(earlier.Count(bigrams => clause.Print.ShareIn(bigrams) >= Present), earlier.Count);
            var bits = kind == ChangeKind.Dropped ? surprise.Dropped : surprise.Added;
            var score = text.WeightOf(clause.Span) * bits * (1 - share) * Math.Min(Math.Log2(clause.Span.Length) / 4, 1.2) * 0.7;
            yield return kind == ChangeKind.Dropped
                ? Told(kind, text.Readout[clause.Span], clause.Span, null, score, surprise.Evidence)
                : Told(kind, text.Readout[clause.Span], null, clause.Span, score, surprise.Evidence);
        }
    }

    private Change? Move(PassageLink link)
    {
        var spanA = new TextSpan(link.A[0].Start, link.A[^1].End);
        return spanA.Length < ShortestMove ? null : Told(
            ChangeKind.Moved, a.Readout[link.A[0]], spanA, new TextSpan(link.B[0].Start, link.B[^1].End), link.Score * a.WeightOf(spanA) * 0.8, null);
    }

    private Change Told(ChangeKind kind, string summary, TextSpan? inA, TextSpan? inB, double score, string? evidence) => new()
    {
        Rank = 1,
        Kind = kind,
        Layer = ChangeLayer.Passage,
        Summary = summary,
        A = inA is { } spanA ? [spanA] : [],
        B = inB is { } spanB ? [spanB] : [],
        SpeakerA = inA is { } placeA ? a.VoiceAt(placeA) : null,
        SpeakerB = inB is { } placeB ? b.VoiceAt(placeB) : null,
        AddresseeA = inA is { } askedA ? a.AddresseeAt(askedA) : null,
        AddresseeB = inB is { } askedB ? b.AddresseeAt(askedB) : null,
        Score = score,
        Evidence = evidence,
    };

    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit));
}
