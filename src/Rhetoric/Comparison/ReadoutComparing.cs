using Rhetoric.Comparison;

namespace Rhetoric;

// The first argument, which is required, tells the overloads apart.
#pragma warning disable RS0026
/// <summary>Compares readouts.</summary>
public static class ReadoutComparing
{
    // With few texts a phrase that two of them share is worth a look; with many it is chance.
    private const int Few = 8;

    // What two texts repeat of their series stands in its last readouts; more of them would cost more than they tell.
    private const int MostMined = 24;

    // Of the comparison of two texts, for its progress.
    private const int StepsOfPair = 8;

    /// <summary>Finds and ranks what changed from <paramref name="a"/> to <paramref name="b"/>.</summary>
    /// <remarks>
    /// Formulas, lists, asks, voices and clauses are compared, each with who says it to whom; findings tell the changes by thread. What several layers see is told once. A background
    /// tells what is usual, and of the earlier readouts with the same counterpart the latest 24 are mined for formulas along with the two; without one the lexicon and the gravity of the words decide. Of two texts in two languages topics, numbers and glossed
    /// formulas are compared, and who raises a topic. Cost: O(n) for reading and
    /// O(clauses × words that they share) for two readouts; with a background the counterparts of its texts, and the reading of their series.
    /// </remarks>
    /// <param name="a">The earlier readout.</param>
    /// <param name="b">The later readout.</param>
    /// <param name="background">Earlier readouts that tell what is usual; null for none. The two themselves and later ones are not counted.</param>
    /// <param name="options">How; null for <see cref="ComparisonOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var change = corpus["2017-11-09"].Compare(corpus["2018-12-02"], background: corpus);
    /// foreach (var finding in change.Findings.Take(10)) Console.WriteLine(finding.Title);
    /// </code>
    /// </example>
    public static ReadoutComparison Compare(
        this Readout a, Readout b, ReadoutCorpus? background = null, ComparisonOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        options ??= ComparisonOptions.Default;
        var profile = new SeriesProfile(a, b, Earlier((IReadOnlyList<Readout>?)background ?? [], a, b), progress: progress.Part(0, 0.3));
        Readout[] mined = [.. profile.Series.Where(readout => !ReferenceEquals(readout, a)).TakeLast(MostMined)];
        var least = mined.Length < Few ? 2 : 3;
        var formulas = FormulaDetecting.Find(
            ReferenceEquals(a, b) ? [.. mined, a] : [.. mined, a, b],
            new FormulaOptions { Lexicon = options.Lexicon, MinCount = least, MinDocuments = least },
            progress.Part(0.3, 0.7),
            cancellationToken);
        return Compare(a, b, formulas, profile, options, progress.Part(0.7, 1), cancellationToken);
    }

    /// <summary>Finds and ranks what changed from <paramref name="a"/> to <paramref name="b"/>, against a background that was analysed once.</summary>
    /// <remarks>
    /// A hundred comparisons against one background mine it once. Where the two are readouts of the background itself, its mined formulas are compared; else those of the
    /// lexicon of the options. Cost: that of the two texts and of their series.
    /// </remarks>
    /// <param name="background">Earlier readouts that tell what is usual. Later ones than the second are not counted.</param>
    /// <param name="a">The earlier readout.</param>
    /// <param name="b">The later readout.</param>
    /// <param name="options">How; null for <see cref="ComparisonOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ArgumentNullException">One of the readouts or the background is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static ReadoutComparison Compare(
        this AnalysedCorpus background, Readout a, Readout b, ComparisonOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(background);
        options ??= ComparisonOptions.Default;
        var areWithin = background.Readouts.Contains(a, ReferenceEqualityComparer.Instance) && background.Readouts.Contains(b, ReferenceEqualityComparer.Instance);
        var formulas = areWithin
            ? background.Formulas
            : FormulaDetecting.Find(ReferenceEquals(a, b) ? [a] : [a, b], new FormulaOptions { Lexicon = options.Lexicon, MinCount = 2, MinDocuments = 2 }, progress.Part(0, 0.3), cancellationToken);
        return Compare(a, b, formulas, new SeriesProfile(a, b, Earlier(background.Readouts, a, b), background.Wordings, progress.Part(0.3, 0.6)), options, progress.Part(0.6, 1), cancellationToken);
    }

    private static Readout[] Earlier(IReadOnlyList<Readout> background, Readout a, Readout b) =>
        [.. background.Where(readout => readout.Text != a.Text && readout.Text != b.Text && !(readout.Date >= b.Date))];

    private static ReadoutComparison Compare(
        Readout a, Readout b, FormulaTable formulas, SeriesProfile profile, ComparisonOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var done = progress.Pieces(StepsOfPair);
        var (textA, textB) = (new ComparedText(a, formulas), new ComparedText(b, formulas));
        Step();
        var alignment = PassageAligner.Align(a, b, options.Segmenter ?? Segmenter.Default);
        var pairing = StatementPairing.Of(textA.Stated, textB.Stated);
        Step();
        var passages = new PassageChanges(textA, textB, pairing, profile);
        Step();
        var (isOneLanguage, wording) = (a.Language == b.Language, TitleWording.Of(options.Language));
        Change[] lists = isOneLanguage ? [.. new ListChanges(textA, textB, new Surprise(0, profile.Series.Count).Changed).Find()] : [];
        Step();
        var findings = isOneLanguage ? [] : TwoSidedSearch.Find(textA.Stated, textB.Stated, options.Lexicon ?? FormulaLexicon.Default, wording);
        Step();
        var changes = !isOneLanguage ? TwoSidedChanges.Of(findings) : ChangeRanking.Rank(
        [
            .. new FormulaChanges(textA, textB, profile).Find(formulas),
            .. lists,
            .. new AskChanges(textA, textB, profile).Find(),
            .. VoiceChanges.Find(textA, textB, options.Language),
            .. passages.Find(alignment.Rows),
        ]);
        Step();
        if (changes.Count == 0)
        {
            changes = ChangeRanking.Rank(passages.FindInRows(alignment.Rows));
        }

        if (isOneLanguage)
        {
            findings = ReadoutFindings.Find(textA.Stated, textB.Stated, pairing, profile, changes, lists, wording);
        }

        Step();
        var comparison = new ReadoutComparison
        {
            A = a,
            B = b,
            Findings = findings.ToResultList(),
            Kept = (isOneLanguage ? KeptSearch.Find(textA.Stated, textB.Stated, pairing, profile, wording) : []).ToResultList(),
            Series = profile.Series,
            Changes = changes.ToResultList(),
            Stable = [.. Kept(formulas, a, b).Concat(alignment.Rows.Where(IsStable).Select(link => (link.A[0], link.B[0]))).Order()],
            Alignment = alignment.Rows,
            Related = alignment.Related,
            VoiceA = textA.Discourse.Voice,
            VoiceB = textB.Discourse.Voice,
            Similarity = alignment.Resemblance,
            Regime = alignment.Regime,
            Lexicon = formulas.Lexicon,
        };
        done.Reach(StepsOfPair);
        return comparison;

        void Step()
        {
            cancellationToken.ThrowIfCancellationRequested();
            done.Add();
        }
    }

    private static IEnumerable<(TextSpan A, TextSpan B)> Kept(FormulaTable formulas, Readout a, Readout b) =>
        from formula in formulas
        let inA = formula.Occurrences.FirstOrDefault(use => ReferenceEquals(use.Readout, a) && use.Speaker is not null)
        let inB = formula.Occurrences.FirstOrDefault(use => ReferenceEquals(use.Readout, b) && use.Speaker is not null)
        where inA is not null && inB is not null && inA.Form == inB.Form
        select (inA.Span, inB.Span);

    private static bool IsStable(PassageLink link) => link.Kind is PassageLinkKind.Same or PassageLinkKind.Format;
}
