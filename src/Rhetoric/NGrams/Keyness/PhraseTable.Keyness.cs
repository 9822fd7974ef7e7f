using Rhetoric.NGrams;
using Rhetoric.Statistics;

namespace Rhetoric;

// The first argument, which is required, tells the overloads of KeynessAgainst apart.
#pragma warning disable RS0026
public sealed partial class PhraseTable
{
    /// <summary>Compares the phrases of this table with its use in another corpus.</summary>
    /// <param name="reference">The other corpus, counted with the same unit, segmenter and boundary. Its thresholds do not matter.</param>
    /// <param name="measure">The measure to rank by.</param>
    /// <param name="basis">Whether occurrences or readouts are compared.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>The phrases of this table by falling value, undefined ones last; ties in the order of the table.</returns>
    /// <remarks>
    /// What only the reference has is not listed: compare the other way round for that. Nor is a phrase that stands nearly always inside a longer one that is listed, unless
    /// <see cref="KeynessOptions.PartShare"/> is null. The sizes are units (or readouts), whatever the length
    /// of the phrase. Cost: O(log n + longest²) for each phrase.
    /// </remarks>
    /// <exception cref="ArgumentException">The tables were counted by different rules, or one of the corpora is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public ResultList<PhraseKeyness> KeynessAgainst(
        PhraseTable reference,
        KeynessMeasure measure = KeynessMeasure.LogLikelihood,
        KeynessBasis basis = KeynessBasis.Occurrences,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => KeynessAgainst(reference, new KeynessOptions { Measure = measure, Basis = basis }, progress, cancellationToken);

    /// <summary>Compares the phrases of this table with its use in another corpus.</summary>
    /// <param name="reference">The other corpus, counted with the same unit, segmenter and boundary. Its thresholds do not matter.</param>
    /// <param name="options">By which measure and how.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>The phrases of this table by falling value, undefined ones last; ties in the order of the table.</returns>
    /// <remarks>See <see cref="KeynessAgainst(PhraseTable, KeynessMeasure, KeynessBasis, IProgress{double}?, CancellationToken)"/>.</remarks>
    /// <exception cref="ArgumentException">The tables were counted by different rules, one of the corpora is empty, or the prior has size 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// var own = corpus.Where(readout => readout.Source == "新华社").CountPhrases();
    /// var others = corpus.Where(readout => readout.Source != "新华社").CountPhrases();
    /// foreach (var key in own.KeynessAgainst(others, new KeynessOptions { Measure = KeynessMeasure.LogLikelihood }).Take(20)) Console.WriteLine($"{key.Phrase.Text} {key.Value}");
    /// </code>
    /// </example>
    public ResultList<PhraseKeyness> KeynessAgainst(PhraseTable reference, KeynessOptions options, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ThrowIfOtherRules(reference);
        var lookup = new PhraseLookup(_sequence, reference._sequence, reference._index);
        return Compare(rank => lookup.Count(_rows.PositionOf(rank), _rows.LengthOf(rank)), reference.Units, reference.Documents, options, progress, cancellationToken);
    }

    /// <summary>Compares the phrases of this table with counts that were saved, merged or both: the reference need not fit into memory as text.</summary>
    /// <param name="reference">Counts by the rules of this table, for its lengths or more.</param>
    /// <param name="measure">The measure to rank by.</param>
    /// <param name="basis">Whether occurrences or readouts are compared.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>What <see cref="KeynessAgainst(PhraseTable, KeynessMeasure, KeynessBasis, IProgress{double}?, CancellationToken)"/> gives for a table of the same readouts.</returns>
    /// <remarks>Cost: O(length · log phrases) for each phrase.</remarks>
    /// <exception cref="ArgumentException">
    /// The two were counted by different rules, the reference lacks a length that this table has, or one of the corpora is empty; the message
    /// names what differs.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public ResultList<PhraseKeyness> KeynessAgainst(
        PhraseCounts reference,
        KeynessMeasure measure = KeynessMeasure.LogLikelihood,
        KeynessBasis basis = KeynessBasis.Occurrences,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => KeynessAgainst(reference, new KeynessOptions { Measure = measure, Basis = basis }, progress, cancellationToken);

    /// <summary>Compares the phrases of this table with counts that were saved, merged or both: the reference need not fit into memory as text.</summary>
    /// <param name="reference">Counts by the rules of this table, for its lengths or more.</param>
    /// <param name="options">By which measure and how.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>What <see cref="KeynessAgainst(PhraseTable, KeynessOptions, IProgress{double}?, CancellationToken)"/> gives for a table of the same readouts.</returns>
    /// <remarks>Cost: O(length · log phrases) for each phrase.</remarks>
    /// <exception cref="ArgumentException">
    /// The two were counted by different rules, the reference lacks a length that this table has, one of the corpora is empty, or the prior has
    /// size 0; the message names what differs.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public ResultList<PhraseKeyness> KeynessAgainst(PhraseCounts reference, KeynessOptions options, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reference);

        // A longer range is no harm: what it has more is never asked for.
        var covered = Rules with
        {
            MinLength = Math.Min(Rules.MinLength, reference.Identity.MinLength),
            MaxLength = Math.Max(Rules.MaxLength, reference.Identity.MaxLength),
        };
        if (reference.Identity != covered)
        {
            throw new ArgumentException(
                $"The reference does not count what this table counts: {covered.DifferencesFrom(reference.Identity)}.", nameof(reference));
        }

        return Compare(
            rank => reference.Find(KeyOf(rank)) is { } found ? (found.Count, found.Documents) : (0, 0),
            reference.Units,
            reference.Documents,
            options,
            progress,
            cancellationToken);
    }

    /// <summary>Compares the phrases of this table with a plain list of frequencies, such as one published for a large corpus.</summary>
    /// <param name="reference">The list. It knows no readouts, so occurrences are compared.</param>
    /// <param name="measure">The measure to rank by.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>
    /// The phrases of this table by falling value, undefined ones last; ties in the order of the table. What the list lacks counts as 0 there,
    /// so a list cut off below some frequency makes rare phrases look more key than they are.
    /// </returns>
    /// <remarks>
    /// A phrase of the list is the table's where both are folded as in counting and spell the same; words may stand as in the texts or parted
    /// by one space. How the list was cut into words is not known: that its rules agree with the table's is up to the caller. Cost: O(1) for
    /// each phrase; O(list) once where counting folds.
    /// </remarks>
    /// <exception cref="ArgumentException">The list has size 0, or this table is of a corpus without text.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public ResultList<PhraseKeyness> KeynessAgainst(
        FrequencyTable reference,
        KeynessMeasure measure = KeynessMeasure.LogLikelihood,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) => KeynessAgainst(reference, new KeynessOptions { Measure = measure }, progress, cancellationToken);

    /// <summary>Compares the phrases of this table with a plain list of frequencies, such as one published for a large corpus.</summary>
    /// <param name="reference">The list. It knows no readouts, so only occurrences can be compared.</param>
    /// <param name="options">By which measure and how.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>The phrases of this table by falling value, undefined ones last; ties in the order of the table.</returns>
    /// <remarks>See <see cref="KeynessAgainst(FrequencyTable, KeynessMeasure, IProgress{double}?, CancellationToken)"/>, also for how phrases of the list are found.</remarks>
    /// <exception cref="ArgumentException">
    /// The list has size 0, this table is of a corpus without text, the prior has size 0, or readouts are to be compared.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the message names it, its value and the range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public ResultList<PhraseKeyness> KeynessAgainst(FrequencyTable reference, KeynessOptions options, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Basis == KeynessBasis.Documents)
        {
            throw new ArgumentException(
                $"{nameof(options.Basis)} is {KeynessBasis.Documents}, but a list of frequencies knows no readouts; it must be {KeynessBasis.Occurrences}.", nameof(options));
        }

        var folded = reference.Folded(_sequence.Rules);
        return Compare(rank => (CountIn(folded, rank), null), reference.Size, null, options, progress, cancellationToken);
    }

    private long CountIn(FrequencyTable folded, int rank)
    {
        var shown = _sequence.Rules.Fold(_rows.TextOf(rank));
        var parted = PhraseKey.Read(KeyOf(rank));
        return folded[shown] + (parted == shown ? 0 : folded[parted]);
    }

    private void ThrowIfOtherRules(PhraseTable reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (reference.Identity != Identity)
        {
            throw new ArgumentException($"The reference counts {reference.Identity}, this table {Identity}; they must agree.", nameof(reference));
        }
    }

    private ResultList<PhraseKeyness> Compare(
        Func<int, (long Count, int? Documents)> countInReference,
        long referenceUnits,
        int? referenceDocuments,
        KeynessOptions options,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        if (_rows.Count > 0 && referenceUnits == 0)
        {
            throw new ArgumentException("The reference holds no text to compare with.");
        }

        if (referenceUnits > long.MaxValue - Units)
        {
            throw new OverflowException(FormattableString.Invariant($"The reference has {referenceUnits} units and this table {Units}; together they are more than {long.MaxValue}, the most that can be compared."));
        }

        var measure = KeynessMeasures.Of(options.Measure);
        var prior = options.Prior?.Folded(_sequence.Rules);
        var compared = new PhraseKeyness[_rows.Count];
        var done = progress.Pieces(compared.Length);
        for (var rank = 0; rank < compared.Length; rank++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var phrase = _rows[rank];
            var (count, documents) = countInReference(rank);
            var pair = options.Basis == KeynessBasis.Documents
                ? new FrequencyPair(phrase.Documents, Documents, documents!.Value, referenceDocuments!.Value)
                : new FrequencyPair(phrase.Count, Units, count, referenceUnits);
            var score = measure.Of(options, pair, PriorRate(prior, pair, rank), compared.Length);
            var effect = Keyness.LogRatio(pair, options.Zeros)!.Value;
            compared[rank] = new PhraseKeyness
            {
                Phrase = phrase,
                ReferenceCount = count,
                ReferenceDocuments = documents,
                Measure = options.Measure,
                Value = score.Value,
                P = score.P,
                Effect = effect,
                LogP = score.LogP,
            };
            done.Add();
        }

        done.Reach(compared.Length);

        Adjust(compared, options.Adjustment);

        // The sort is stable, so ties keep the order of the table.
        var isPart = options.PartShare is { } share ? PartsOfPhrases.Of(_rows, _sequence.Symbols, compared, share, cancellationToken) : [];
        return [.. compared.Where((_, rank) => isPart.Length == 0 || !isPart[rank]).OrderByDescending(item => item.Value ?? double.NegativeInfinity)];
    }

    private double PriorRate(FrequencyTable? prior, FrequencyPair pair, int rank) => prior is null
        ? ((double)pair.Target + pair.Reference) / pair.Total
        : Math.Max(CountIn(prior, rank), 0.5) / prior.Size;

    // Where a measure is a test, a phrase without a value is one that was not tested.
    private static void Adjust(PhraseKeyness[] compared, PValueAdjustment adjustment)
    {
        if (adjustment == PValueAdjustment.None)
        {
            return;
        }

        var tested = Enumerable.Range(0, compared.Length).Where(index => compared[index].P is not null).ToArray();
        var adjusted = MultipleTesting.Adjust(tested.Select(index => compared[index].P!.Value).ToArray(), adjustment);
        for (var test = 0; test < tested.Length; test++)
        {
            compared[tested[test]] = compared[tested[test]] with { AdjustedP = adjusted[test] };
        }
    }
}
