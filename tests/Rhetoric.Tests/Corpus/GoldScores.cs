namespace Rhetoric.Tests.Corpus;

/// <summary>How well a reading agrees with the gold: counts that add up over texts.</summary>
/// <param name="Right">Found and in the gold.</param>
/// <param name="Found">Found.</param>
/// <param name="Gold">In the gold.</param>
internal readonly record struct GoldScores(int Right, int Found, int Gold)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static GoldScores Sum(IEnumerable<GoldScores> scores) =>
        scores.Aggregate(default(GoldScores), (sum, one) => new(sum.Right + one.Right, sum.Found + one.Found, sum.Gold + one.Gold));

    public override string ToString() => FormattableString.Invariant($"P {Precision:F3} R {Recall:F3} F1 {F1:F3} ({Right}/{Found}/{Gold})");

    /// <summary>Verb place and speaker, as the annotation rules score them; paragraphs that only carry on do not count.</summary>
    public static GoldScores Attributions(GoldReadout gold, ReadoutDiscourse read)
    {
        var found = read.Attributions.Where(a => a.VerbSpan is not null).Select(a => (a.VerbSpan!.Value.Start, a.Speaker)).ToHashSet();
        var expected = gold.Attributions.Where(a => a.VerbSpan is not null).ToArray();
        return new(expected.Count(a => found.Contains((a.VerbSpan!.Value.Span.Start, a.Speaker))), found.Count, expected.Length);
    }

    /// <summary>Contents that agree in nine characters of ten; what was only spoken about has no content, here as there.</summary>
    public static GoldScores Contents(GoldReadout gold, ReadoutDiscourse read)
    {
        var expected = gold.Attributions.Where(a => a.Level != "topic").ToArray();
        var found = read.Attributions.Where(a => a.Level != ReportingLevel.Topic).ToArray();
        var right = expected.Count(a => found.Any(b => b.Speaker == a.Speaker && Agreement(a.Content.Span, b.Content) >= 0.9));
        return new(right, found.Length, expected.Length);
    }

    /// <summary>The role of each paragraph.</summary>
    public static GoldScores Sections(GoldReadout gold, ReadoutDiscourse read)
    {
        var found = read.Sections.ToDictionary(section => section.Span.Start, section => section.Role);
        var right = gold.Sections.Zip(gold.Roles).Count(pair => found.TryGetValue(pair.First.Span.Start, out var role) && role == pair.Second);
        return new(right, found.Count, gold.Roles.Count);
    }

    /// <summary>Modal places.</summary>
    public static GoldScores Asks(GoldReadout gold, ReadoutDiscourse read)
    {
        var found = read.Asks.Select(ask => ask.ModalSpan).ToHashSet();
        return new(gold.Asks.Count(ask => found.Contains(ask.Modal.Span)), found.Count, gold.Asks.Count);
    }

    /// <summary>Of the asks whose modal was found, those with the annotated kind.</summary>
    public static GoldScores AskKinds(GoldReadout gold, ReadoutDiscourse read) => OfFoundAsks(gold, read, (one, other) => KindOf(one.Type) == other.Kind && one.Negative == other.Negative);

    /// <summary>Of the asks whose modal was found, those with the annotated addressee.</summary>
    public static GoldScores Addressees(GoldReadout gold, ReadoutDiscourse read) => OfFoundAsks(gold, read, (one, other) => one.Addressee == (other.Addressee ?? ""));

    private static GoldScores OfFoundAsks(GoldReadout gold, ReadoutDiscourse read, Func<GoldAsk, Ask, bool> isRight)
    {
        var found = read.Asks.GroupBy(ask => ask.ModalSpan).ToDictionary(group => group.Key, group => group.First());
        var pairs = gold.Asks.Where(ask => found.ContainsKey(ask.Modal.Span)).Select(ask => isRight(ask, found[ask.Modal.Span])).ToArray();
        var right = pairs.Count(isRight => isRight);
        return new(right, pairs.Length, pairs.Length);
    }

    public static AskKind KindOf(string type) => type switch
    {
        "ask" or "request" => AskKind.Request,
        "shared" => AskKind.Shared,
        "offer" => AskKind.Offer,
        "general" => AskKind.General,
        "norm" => AskKind.Norm,
        _ => throw new InvalidDataException($"'{type}' is no kind of ask."),
    };

    /// <summary>Planted changes of which one of the <paramref name="top"/> first findings quotes every annotated side: half of the place or of the quote.</summary>
    public static GoldScores Findings(GoldComparison gold, ReadoutComparison read, int top)
    {
        var shown = read.Findings.Take(top).ToArray();
        var right = gold.Changes.Count(planted => shown.Any(finding => Quotes(planted.A, finding.A) && Quotes(planted.B, finding.B)));
        return new(right, shown.Length, gold.Changes.Count);
    }

    /// <summary>Shared characters over all characters of both places.</summary>
    public static double Agreement(TextSpan a, TextSpan b)
    {
        var shared = Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        return (double)shared / (a.Length + b.Length - shared);
    }

    private static bool Quotes(IReadOnlyList<GoldSpan> planted, IReadOnlyList<Quote> quotes) =>
        planted.Count == 0 || planted.Any(place => quotes.Any(quote => 2 * Shared(place.Span, quote.Span) >= Math.Min(place.Span.Length, quote.Span.Length)));

    private static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
