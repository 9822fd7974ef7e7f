using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Traces phrases over time.</summary>
/// <remarks>
/// Cost: O(characters) a wording, the reading of who speaks in the readouts that use the phrase, and O(n √n) for n readouts to test its turns. Order: the answer is the
/// same in whatever order the readouts were given.
/// </remarks>
public static class PhraseTracing
{
    /// <summary>When a phrase is used: shares of readouts by period, first and last use, speakers, counterparts, turns.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrase">The phrase. Blanks, quotation marks and width of characters are set aside. Where the lexicon has it, all forms of its family count.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentException">The phrase is empty or only typography.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static PhraseTimeline Timeline(this ReadoutCorpus corpus, string phrase, TraceOptions? options = null, CancellationToken cancellation = default) =>
        corpus.Timelines([phrase], options, cancellation)[0];

    /// <summary>The same by another period.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="by">What shares are told by.</param>
    /// <exception cref="ArgumentException">The phrase is empty or only typography.</exception>
    public static PhraseTimeline Timeline(this ReadoutCorpus corpus, string phrase, Period by) => corpus.Timeline(phrase, new TraceOptions { By = by });

    /// <summary>When a formula that was found in this corpus is used, by year.</summary>
    /// <param name="corpus">The readouts in which it was found.</param>
    /// <param name="formula">The formula; its occurrences are the uses.</param>
    /// <exception cref="ArgumentException">The formula has a use in a readout that is not in the corpus.</exception>
    public static PhraseTimeline Timeline(this ReadoutCorpus corpus, Formula formula) => corpus.Timeline(formula, TraceOptions.Default);

    /// <summary>When a formula that was found in this corpus is used.</summary>
    /// <param name="corpus">The readouts in which it was found.</param>
    /// <param name="formula">The formula; its occurrences are the uses.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>. Its lexicon does not matter.</param>
    /// <exception cref="ArgumentException">The formula has a use in a readout that is not in the corpus.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static PhraseTimeline Timeline(this ReadoutCorpus corpus, Formula formula, TraceOptions? options)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return corpus.Timelines([formula], options)[0];
    }

    /// <summary>Several phrases compared; the p-values of their turns are adjusted together.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrases">The phrases, at least one.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentException">There is no phrase, or one is empty or only typography.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static PhraseTimelines Timelines(
        this ReadoutCorpus corpus, IEnumerable<string> phrases, TraceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(phrases);
        options ??= TraceOptions.Default;
        TracedPhrase[] traced = [.. phrases.Select(phrase => TracedPhrase.Of(phrase, options, corpus.FormOf()))];
        if (traced.Length == 0)
        {
            throw new ArgumentException("There is no phrase to trace.", nameof(phrases));
        }

        var read = new TracedCorpus([.. corpus], options);
        return read.Of([.. traced.Select(phrase => (phrase, read.UsesOf(phrase, cancellation)))]);
    }

    /// <summary>Several formulas that were found in this corpus compared, by year.</summary>
    /// <param name="corpus">The readouts in which they were found.</param>
    /// <param name="formulas">The formulas, at least one; their occurrences are the uses.</param>
    /// <exception cref="ArgumentException">There is no formula, or one has a use in a readout that is not in the corpus.</exception>
    public static PhraseTimelines Timelines(this ReadoutCorpus corpus, IEnumerable<Formula> formulas) => corpus.Timelines(formulas, TraceOptions.Default);

    /// <summary>Several formulas that were found in this corpus compared.</summary>
    /// <param name="corpus">The readouts in which they were found.</param>
    /// <param name="formulas">The formulas, at least one; their occurrences are the uses.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>. Its lexicon does not matter.</param>
    /// <exception cref="ArgumentException">There is no formula, or one has a use in a readout that is not in the corpus.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static PhraseTimelines Timelines(this ReadoutCorpus corpus, IEnumerable<Formula> formulas, TraceOptions? options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(formulas);
        Formula[] traced = [.. formulas];
        var readouts = corpus.ToHashSet();
        if (traced.Length == 0)
        {
            throw new ArgumentException("There is no formula to trace.", nameof(formulas));
        }

        if (traced.SelectMany(formula => formula.Occurrences).FirstOrDefault(use => !readouts.Contains(use.Readout)) is { } stranger)
        {
            throw new ArgumentException($"A formula is used in the readout '{stranger.Readout.Id}', which is not in this corpus.", nameof(formulas));
        }

        return new TracedCorpus([.. corpus], (options ?? TraceOptions.Default) with { IsExact = true }).Of(
            [.. traced.Select(formula => (new TracedPhrase(formula.Canonical, null, [formula.Canonical]), formula.Occurrences))]);
    }

    /// <summary>In which periods, readouts, meetings or mouths some phrases are.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrases">The phrases, at least one.</param>
    /// <param name="columns">What the columns are.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>, whose periods are years.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentException">There is no phrase, or one is empty or only typography.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static PhraseMatrix PhraseMatrix(
        this ReadoutCorpus corpus, IEnumerable<string> phrases, MatrixColumns columns, TraceOptions? options = null, CancellationToken cancellation = default) =>
        corpus.Timelines(phrases, options, cancellation).ToMatrix(columns);

    /// <summary>How hot some phrases are: phrases by years, or by what the options say, the shares of readouts in tiers.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrases">The phrases, at least one.</param>
    /// <param name="tiers">The tiers; null for <see cref="ShareTiers.Default"/>.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>, whose periods are years.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentException">There is no phrase, or one is empty or only typography.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static PhraseMatrix HeatTable(
        this ReadoutCorpus corpus, IEnumerable<string> phrases, ShareTiers? tiers = null, TraceOptions? options = null, CancellationToken cancellation = default) =>
        corpus.Timelines(phrases, options, cancellation).ToMatrix(MatrixColumns.Period, tiers);

    /// <summary>The same for timelines that are there.</summary>
    /// <param name="timelines">The timelines.</param>
    /// <param name="columns">What the columns are.</param>
    /// <param name="tiers">The tiers; null for <see cref="ShareTiers.Default"/>.</param>
    public static PhraseMatrix ToMatrix(this PhraseTimelines timelines, MatrixColumns columns, ShareTiers? tiers = null)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        return MatrixGathering.Of(timelines, columns, tiers ?? ShareTiers.Default);
    }
}
