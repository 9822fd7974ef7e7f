namespace Rhetoric.Comparison;

/// <summary>Clauses that are new, gone, reworded or in another mouth, and passages at another place.</summary>
/// <remarks>
/// <para>Clauses that answer each other (<see cref="StatementPairing"/>) are one clause reworded, or, where another says it, revoiced; what answers nothing is new or
/// gone, unless one clause of the other text holds all its words. Its information counts by the logarithm of its length, so that long factual clauses do not swamp the list.</para>
/// <para>Cost: that of the pairing, and each clause once against the wordings of the series. Ties: the places in the texts.</para>
/// </remarks>
internal sealed class PassageChanges(ComparedText a, ComparedText b, StatementPairing pairing, SeriesProfile profile)
{
    private const int ShortestRevoiced = 4;
    private const int ShortestMove = 10;

    // What a change in a figure, a graded word or a negation adds to one of mere wording.
    private const double Graded = 1.2;
    private const double Counted = 1.1;
    private const double Worded = 0.4;
    private const double PerLikeness = 0.3;

    private readonly double _changed = new Surprise(0, profile.Series.Count).Changed;

    public IEnumerable<Change> Find(IReadOnlyList<PassageLink> links) =>
        Answered().Concat(Alone(isA: true)).Concat(Alone(isA: false)).Concat(links.Where(link => link.Moved).Select(link => Move(link, ShortestMove)).OfType<Change>());

    /// <summary>What differs in the aligned texts, row by row: for texts of which no layer sees the difference (a reporting verb, a short clause at another place, words within quotation marks).</summary>
    public IEnumerable<Change> FindInRows(IReadOnlyList<PassageLink> links)
    {
        foreach (var link in links)
        {
            var (inA, inB) = (link.A.Count > 0 ? new TextSpan(link.A[0].Start, link.A[^1].End) : (TextSpan?)null, link.B.Count > 0 ? new TextSpan(link.B[0].Start, link.B[^1].End) : (TextSpan?)null);
            if (link.Kind is PassageLinkKind.Same || (link.Kind is PassageLinkKind.Format && Quoted(a.Readout, inA!.Value) == Quoted(b.Readout, inB!.Value)))
            {
                if (link.Moved)
                {
                    yield return Move(link, least: 0)!;
                }
            }
            else
            {
                var kind = inA is null ? ChangeKind.Added : inB is null ? ChangeKind.Dropped : ChangeKind.Changed;
                var words = string.Join(" → ", new[] { inA is { } x ? a.Readout[x] : null, inB is { } y ? b.Readout[y] : null }.OfType<string>());
                yield return Told(kind, words, inA, inB, Worded, null);
            }
        }
    }

    // A passage as it is folded, but with the places of quotation marks, whatever they look like: what stands between them is called so.
    private static string Quoted(Readout readout, TextSpan passage) => string.Concat(passage.TextIn(readout.Text)
        .Select(character => FoldedCharacter.Of(character) is not FoldedCharacter.Nothing and var folded ? folded : char.IsWhiteSpace(character) ? FoldedCharacter.Nothing : '"')
        .Where(character => character != FoldedCharacter.Nothing));

    private IEnumerable<Change> Answered()
    {
        foreach (var one in a.Stated.Statements)
        {
            if (pairing.PartnerOf(one, isA: true) is not { } other)
            {
                continue;
            }

            var isRevoiced = one.Voice is not null && other.Voice is not null && !pairing.IsSameVoice(one, other);
            if (one.Folded == other.Folded)
            {
                if (isRevoiced && one.Folded.Length >= ShortestRevoiced)
                {
                    yield return Told(ChangeKind.Revoiced, $"{b.Readout[other.Span]}: {one.Voice} → {other.Voice}", one.Span, other.Span, 1.5 * b.WeightOf(other.Span) * _changed, null);
                }
            }
            else
            {
                var likeness = Likeness(one, other);
                var weight = (IsGraded(one, other) ? Graded : Digits(one.Folded) != Digits(other.Folded) ? Counted : Worded) + (PerLikeness * likeness);
                yield return Told(
                    isRevoiced ? ChangeKind.Revoiced : ChangeKind.Changed, $"{a.Readout[one.Span]} → {b.Readout[other.Span]}", one.Span, other.Span,
                    Math.Max(a.WeightOf(one.Span), b.WeightOf(other.Span)) * weight * _changed, null);
            }
        }
    }

    private IEnumerable<Change> Alone(bool isA)
    {
        var (text, other) = isA ? (a, b) : (b, a);
        foreach (var statement in text.Stated.Statements)
        {
            if (pairing.PartnerOf(statement, isA) is not null || statement.Folded.Length == 0 || other.Holds(statement.Folded))
            {
                continue;
            }

            var words = text.Readout[statement.Span];
            var use = profile.UseOf(words, isA);
            var surprise = new Surprise(use?.With ?? 0, use?.Of ?? 0);
            var unsaid = 1 - (0.5 * Fingerprint.ShareOf(statement.Bigrams, other.Stated.Bigrams));
            var score = text.WeightOf(statement.Span) * (isA ? surprise.Dropped : surprise.Added) * unsaid * Math.Clamp(Math.Log2(statement.Span.Length) / 4, 0.1, 1.2) * 0.7;
            yield return isA
                ? Told(ChangeKind.Dropped, words, statement.Span, null, score, surprise.Evidence)
                : Told(ChangeKind.Added, words, null, statement.Span, score, surprise.Evidence);
        }
    }

    private Change? Move(PassageLink link, int least)
    {
        var spanA = new TextSpan(link.A[0].Start, link.A[^1].End);
        return spanA.Length < least ? null : Told(
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

    // Another rung of a ladder on which both stand, or a graded word in one only.
    private bool IsGraded(Statement one, Statement other) =>
        DirectionLadders.Between(a.Stated, one, b.Stated, other) is not null || a.Stated.RungsOf(one).Count != b.Stated.RungsOf(other).Count;

    private static double Likeness(Statement one, Statement other) =>
        one.Bigrams.Length + other.Bigrams.Length == 0 ? 0 : 2.0 * one.Bigrams.Intersect(other.Bigrams).Count() / (one.Bigrams.Length + other.Bigrams.Length);

    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit));
}
