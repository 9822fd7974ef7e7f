using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>Compares readouts.</summary>
public static class ReadoutComparing
{
    // With few texts a phrase that two of them share is worth a look; with many it is chance.
    private const int Few = 8;

    /// <summary>Finds and ranks what changed from <paramref name="a"/> to <paramref name="b"/>.</summary>
    /// <remarks>
    /// Formulas, lists, asks, voices and clauses are compared, each with who says it to whom; what several layers see is told once. A background
    /// tells what is usual and lets formulas be mined; without one the lexicon and the gravity of the words decide. Cost: O(n) for reading and
    /// O(clauses of a × clauses of b) for two readouts; with a background the mining of all its texts.
    /// </remarks>
    /// <param name="a">The earlier readout.</param>
    /// <param name="b">The later readout.</param>
    /// <param name="background">Earlier readouts that tell what is usual; null for none. The two themselves and later ones are not counted.</param>
    /// <param name="options">How; null for <see cref="ComparisonOptions.Default"/>.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static ReadoutComparison CompareTo(
        this Readout a, Readout b, ReadoutCorpus? background = null, ComparisonOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        options ??= ComparisonOptions.Default;
        Readout[] earlier = [.. (background?.AsEnumerable() ?? []).Where(readout => readout.Text != a.Text && readout.Text != b.Text && !(readout.Date >= b.Date))];
        var least = earlier.Length < Few ? 2 : 3;
        var formulas = FormulaFinding.Find(
            ReferenceEquals(a, b) ? [.. earlier, a] : [.. earlier, a, b],
            new FormulaOptions { Lexicon = options.Lexicon, MinCount = least, MinDocuments = least },
            cancellation: cancellation);
        var (textA, textB) = (new ComparedText(a, formulas), new ComparedText(b, formulas));
        HashSet<int>[] bigrams = [.. earlier.Select(ComparedText.BigramsOf)];
        cancellation.ThrowIfCancellationRequested();
        var alignment = PassageAligner.Align(a, b, options.Segmenter ?? Segmenter.Default);
        return new ReadoutComparison
        {
            A = a,
            B = b,
            Changes = ChangeRanking.Rank(
            [
                .. new FormulaChanges(textA, textB, earlier).Find(formulas),
                .. new ListChanges(textA, textB, new Surprise(0, earlier.Length).Changed).Find(),
                .. new AskChanges(textA, textB, bigrams).Find(),
                .. VoiceChanges.Find(textA, textB),
                .. new PassageChanges(textA, textB, bigrams).Find(alignment),
            ]),
            Stable = [.. Kept(formulas, a, b).Concat(alignment.Where(IsStable).Select(link => (link.A[0], link.B[0]))).Order()],
            Alignment = alignment,
            VoiceA = textA.Discourse.Voice,
            VoiceB = textB.Discourse.Voice,
            Similarity = new CommonSubsequence(a.Text).RatioWith(b.Text),
            Lexicon = formulas.Lexicon,
        };
    }

    private static IEnumerable<(TextSpan A, TextSpan B)> Kept(FormulaTable formulas, Readout a, Readout b) =>
        from formula in formulas
        let inA = formula.Occurrences.FirstOrDefault(use => ReferenceEquals(use.Readout, a) && use.Speaker is not null)
        let inB = formula.Occurrences.FirstOrDefault(use => ReferenceEquals(use.Readout, b) && use.Speaker is not null)
        where inA is not null && inB is not null && inA.Form == inB.Form
        select (inA.Span, inB.Span);

    private static bool IsStable(PassageLink link) => link.Kind is PassageLinkKind.Same or PassageLinkKind.Format;
}
