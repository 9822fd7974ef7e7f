using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Traces phrases over time.</summary>
/// <remarks>
/// What counts as a phrase is what <see cref="FormulaDetecting.FindFormulas"/> finds by its default thresholds to be one formula with it, so that both tell the same figures; the corpus is mined
/// when it is first traced, and the families are kept as long as the corpus.
/// Cost: mining, but for exact wordings; O(characters) a wording, the reading of who speaks in the readouts that use the phrase, and O(n √n) for n readouts to test its turns. Order: the answer is the
/// same in whatever order the readouts were given.
/// </remarks>
public static class PhraseTracing
{
    // Of the time of a trace that mines.
    private const double MiningShare = 0.8;

    /// <summary>When a phrase is used: shares of readouts by period, first and last use, speakers, counterparts, turns.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrase">The phrase. Blanks, quotation marks and width of characters are set aside. X is the counterpart, as in headings of formulas (愿同X方一道). All forms of the family count that <c>FindFormulas</c> finds it in, as <see cref="PhraseTimeline.Forms"/> tells; where it finds none, also those with another connector before the last item. <see cref="TraceOptions.IsExact"/> counts the very wording, as <c>Locate</c> and <c>Concordance</c> do, inside other words too.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentException">The phrase is empty or only typography.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var timeline = corpus.Timeline("相互尊重");
    /// foreach (var year in timeline.Periods) Console.WriteLine($"{year.Label}: {year.With} of {year.Documents}");
    /// foreach (var voice in timeline.Speakers) Console.WriteLine($"{voice.Speaker} {voice.Count}");
    /// </code>
    /// </example>
    public static PhraseTimeline Timeline(
        this ReadoutCorpus corpus, string phrase, TraceOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        corpus.Timelines([phrase], options, progress, cancellationToken)[0];

    /// <summary>The same by another period.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="by">What shares are told by.</param>
    /// <exception cref="ArgumentException">The phrase is empty or only typography.</exception>
    public static PhraseTimeline Timeline(this ReadoutCorpus corpus, string phrase, Period by) => corpus.Timeline(phrase, new TraceOptions { By = by });

    /// <summary>When a formula that was found in this corpus is used, by year. O(uses + n √n) for n readouts; nothing is mined.</summary>
    /// <param name="corpus">The readouts in which it was found.</param>
    /// <param name="formula">The formula; its occurrences are the uses.</param>
    /// <exception cref="ArgumentException">The formula has a use in a readout that is not in the corpus.</exception>
    public static PhraseTimeline Timeline(this ReadoutCorpus corpus, Formula formula) => corpus.Timeline(formula, TraceOptions.Default);

    /// <summary>When a formula that was found in this corpus is used. O(uses + n √n) for n readouts; nothing is mined.</summary>
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

    /// <summary>Several phrases compared; the p-values of their turns are adjusted together. O(n) in the characters of the corpus a phrase, and mining, once for all.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrases">The phrases, at least one.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentException">There is no phrase, or one is empty or only typography.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static PhraseTimelines Timelines(
        this ReadoutCorpus corpus, IEnumerable<string> phrases, TraceOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(phrases);
        options ??= TraceOptions.Default;
        options.Validate();
        TracedPhrase[] traced = [.. phrases.Select(phrase => TracedPhrase.Exact(phrase, corpus.FormOf()))];
        if (traced.Length == 0)
        {
            throw new ArgumentException("There is no phrase to trace.", nameof(phrases));
        }

        if (!options.IsExact)
        {
            var families = FoundFamilies.In(corpus, options.Lexicon ?? FormulaLexicon.Default, progress.Part(0, MiningShare), cancellationToken);
            traced = Array.ConvertAll(traced, phrase => phrase.Among(families));
        }

        var searching = options.IsExact ? progress : progress.Part(MiningShare, 1);
        var read = new TracedCorpus([.. corpus], options);
        var timelines = read.Of([.. traced.Select((phrase, at) => (phrase, read.UsesOf(phrase, searching.Part((double)at / traced.Length, (at + 1.0) / traced.Length), cancellationToken)))]);
        progress?.Report(1);
        return timelines;
    }

    /// <summary>Several formulas that were found in this corpus compared, by year. O(uses + n √n) a formula for n readouts; nothing is mined.</summary>
    /// <param name="corpus">The readouts in which they were found.</param>
    /// <param name="formulas">The formulas, at least one; their occurrences are the uses.</param>
    /// <exception cref="ArgumentException">There is no formula, or one has a use in a readout that is not in the corpus.</exception>
    public static PhraseTimelines Timelines(this ReadoutCorpus corpus, IEnumerable<Formula> formulas) => corpus.Timelines(formulas, TraceOptions.Default);

    /// <summary>Several formulas that were found in this corpus compared. O(uses + n √n) a formula for n readouts; nothing is mined.</summary>
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

    /// <summary>In which periods, readouts, meetings or mouths some phrases are. Cost: that of their timelines.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrases">The phrases, at least one.</param>
    /// <param name="columns">What the columns are.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>, whose periods are years.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentException">There is no phrase, or one is empty or only typography.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static PhraseMatrix PhraseMatrix(
        this ReadoutCorpus corpus, IEnumerable<string> phrases, MatrixColumns columns, TraceOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        corpus.Timelines(phrases, options, progress, cancellationToken).ToMatrix(columns);

    /// <summary>How hot some phrases are: phrases by years, or by what the options say, the shares of readouts in tiers. Cost: that of their timelines.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrases">The phrases, at least one.</param>
    /// <param name="tiers">The tiers; null for <see cref="ShareTiers.Default"/>.</param>
    /// <param name="options">How; null for <see cref="TraceOptions.Default"/>, whose periods are years.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentException">There is no phrase, or one is empty or only typography.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static PhraseMatrix HeatTable(
        this ReadoutCorpus corpus, IEnumerable<string> phrases, ShareTiers? tiers = null, TraceOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        corpus.Timelines(phrases, options, progress, cancellationToken).ToMatrix(MatrixColumns.Period, tiers);

    /// <summary>The same for timelines that are there. O(uses + n) for n readouts, and a cell for each phrase and column.</summary>
    /// <param name="timelines">The timelines.</param>
    /// <param name="columns">What the columns are.</param>
    /// <param name="tiers">The tiers; null for <see cref="ShareTiers.Default"/>.</param>
    public static PhraseMatrix ToMatrix(this PhraseTimelines timelines, MatrixColumns columns, ShareTiers? tiers = null)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        return MatrixGathering.Of(timelines, columns, tiers ?? ShareTiers.Default);
    }

    /// <summary>The same with groups of readouts as columns, such as the values of a column of metadata. O(uses + n) for n readouts, and a cell for each phrase and column.</summary>
    /// <param name="timelines">The timelines.</param>
    /// <param name="groups">The groups, of the corpus that was traced or a part of it; uses in other readouts are not counted.</param>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <example>
    /// <code>
    /// var matrix = corpus.Timelines(["相互尊重", "合作共赢"]).ToMatrix(corpus.GroupBySource());
    /// Console.WriteLine(matrix[0, 0].Share);
    /// </code>
    /// </example>
    public static PhraseMatrix ToMatrix<TKey>(this PhraseTimelines timelines, CorpusGroups<TKey> groups)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        ArgumentNullException.ThrowIfNull(groups);
        return MatrixGathering.Of(timelines, groups, ShareTiers.Default);
    }
}
