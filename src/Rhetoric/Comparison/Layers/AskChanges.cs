namespace Rhetoric.Comparison;

/// <summary>Asks that are new, gone, stronger, weaker, or put to somebody else.</summary>
/// <remarks>
/// <para>An ask of one text answers the ask of the same voice in the other that is most like it, from a likeness of 0.3 on (<see cref="SentenceLikeness"/>). Requests of the other side weigh
/// most, what both are to do less, offers least. Cost: a likeness for each candidate pair (<see cref="CandidatePairs"/>): all pairs of some hundred asks, of more those that share rare words.</para>
/// </remarks>
internal sealed class AskChanges
{
    private const double LikeEnough = 0.3;

    private readonly ComparedText _a;
    private readonly ComparedText _b;
    private readonly SeriesProfile _profile;

    public AskChanges(ComparedText a, ComparedText b, SeriesProfile profile)
    {
        _a = a;
        _b = b;
        _profile = profile;
    }

    public IEnumerable<Change> Find()
    {
        var (asksA, asksB) = (Asked(_a), Asked(_b));
        Fingerprint[] printsA = [.. asksA.Select(ask => ask.Print)], printsB = [.. asksB.Select(ask => ask.Print)];
        var likeness = new SentenceLikeness([.. printsA, .. printsB]);
        WeighedPassage[] weighedA = [.. printsA.Select(likeness.Weigh)], weighedB = [.. printsB.Select(likeness.Weigh)];
        var pairs = new List<(double Likeness, AskedThing A, AskedThing B)>();
        foreach (var (i, j) in CandidatePairs.Between(printsA, [.. Enumerable.Range(0, printsA.Length)], printsB, [.. Enumerable.Range(0, printsB.Length)]))
        {
            if (asksA[i].Voice == asksB[j].Voice && likeness.Of(weighedA[i], weighedB[j]) is >= LikeEnough and var alike)
            {
                pairs.Add((alike, asksA[i], asksB[j]));
            }
        }

        var taken = new HashSet<AskedThing>(ReferenceEqualityComparer.Instance);
        foreach (var (_, one, other) in pairs.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.A.Ask.Content).ThenBy(pair => pair.B.Ask.Content))
        {
            if (!taken.Contains(one) && !taken.Contains(other))
            {
                taken.Add(one);
                taken.Add(other);
                if (one.Ask.Force != other.Ask.Force || one.Ask.Kind != other.Ask.Kind || one.Ask.Negative != other.Ask.Negative)
                {
                    yield return Changed(one, other);
                }
            }
        }

        foreach (var ask in asksA.Where(ask => !taken.Contains(ask)))
        {
            yield return Alone(ask, _a, _b, ChangeKind.Dropped);
        }

        foreach (var ask in asksB.Where(ask => !taken.Contains(ask)))
        {
            yield return Alone(ask, _b, _a, ChangeKind.Added);
        }
    }

    private sealed record AskedThing(Ask Ask, string Voice, TextSpan Span, Fingerprint Print);

    private static AskedThing[] Asked(ComparedText text) =>
    [
        .. text.Discourse.Asks.Where(ask => ask.Content.Length >= 4).Select(ask => new AskedThing(
            ask,
            text.VoiceAt(ask.Content) ?? ask.Speaker,
            ask.Span,
            new Fingerprint(FoldedCharacter.Of(ask.Content.Of(text.Readout.Text))))),
    ];

    private Change Changed(AskedThing one, AskedThing other)
    {
        var steps = Math.Abs((int)one.Ask.Force - (int)other.Ask.Force) + (one.Ask.Kind == other.Ask.Kind ? 0 : 2) + (one.Ask.Negative == other.Ask.Negative ? 0 : 2);
        return new Change
        {
            Rank = 1,
            Kind = ChangeKind.Changed,
            Layer = ChangeLayer.Ask,
            Summary = $"{Words(_a, one)} → {Words(_b, other)}",
            A = [one.Span],
            B = [other.Span],
            SpeakerA = one.Voice,
            SpeakerB = other.Voice,
            AddresseeA = one.Ask.Addressee,
            AddresseeB = other.Ask.Addressee,
            Score = Math.Max(_a.WeightOf(one.Ask.Content), _b.WeightOf(other.Ask.Content)) * (0.8 + (0.4 * Math.Min(steps, 4))) * new Surprise(0, _profile.Series.Count).Changed,
        };
    }

    private Change Alone(AskedThing ask, ComparedText text, ComparedText other, ChangeKind kind)
    {
        var unsaid = 1 - (0.9 * Fingerprint.ShareOf(ask.Print.Bigrams, other.Stated.Bigrams));
        var use = _profile.UseOf(Words(text, ask), isOfA: kind == ChangeKind.Dropped);
        var surprise = new Surprise(use?.With ?? 0, use?.Of ?? 0);
        var weight = ask.Ask.Kind switch { AskKind.Request => 1.2, AskKind.Shared => 0.8, AskKind.General => 0.7, _ => 0.5 };
        return new Change
        {
            Rank = 1,
            Kind = kind,
            Layer = ChangeLayer.Ask,
            Summary = Words(text, ask),
            A = kind == ChangeKind.Dropped ? [ask.Span] : [],
            B = kind == ChangeKind.Added ? [ask.Span] : [],
            SpeakerA = kind == ChangeKind.Dropped ? ask.Voice : null,
            SpeakerB = kind == ChangeKind.Added ? ask.Voice : null,
            AddresseeA = kind == ChangeKind.Dropped ? ask.Ask.Addressee : null,
            AddresseeB = kind == ChangeKind.Added ? ask.Ask.Addressee : null,
            Score = text.WeightOf(ask.Ask.Content) * weight * unsaid * (kind == ChangeKind.Dropped ? surprise.Dropped : surprise.Added),
            Evidence = surprise.Evidence,
        };
    }

    private static string Words(ComparedText text, AskedThing ask) => text.Readout[ask.Span];
}
