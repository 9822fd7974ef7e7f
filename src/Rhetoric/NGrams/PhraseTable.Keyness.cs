using Rhetoric.NGrams;
using Rhetoric.Statistics;

namespace Rhetoric;

// The first argument, which is required, tells the overloads of CompareTo apart.
#pragma warning disable RS0026
public sealed partial class PhraseTable
{
    // The log-odds prior weighs as much as this many units (or readouts) at the pooled rate.
    private const double PriorUnits = 1000;

    /// <summary>Compares every phrase of this table with its use in another corpus.</summary>
    /// <param name="reference">The other corpus, counted with the same unit, segmenter and boundary. Its thresholds do not matter.</param>
    /// <param name="measure">The measure to rank by.</param>
    /// <param name="basis">Whether occurrences or readouts are compared.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    /// <returns>The phrases of this table by falling value, undefined ones last; ties in the order of the table.</returns>
    /// <remarks>
    /// What only the reference has is not listed: compare the other way round for that. The sizes are units (or readouts), whatever the length
    /// of the phrase. Cost: O(log n) for each phrase.
    /// </remarks>
    /// <exception cref="ArgumentException">The tables were counted by different rules, or one of the corpora is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public IReadOnlyList<PhraseKeyness> CompareTo(
        PhraseTable reference,
        KeynessMeasure measure = KeynessMeasure.LogLikelihood,
        KeynessBasis basis = KeynessBasis.Occurrences,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (reference.Identity != Identity)
        {
            throw new ArgumentException($"The reference counts {reference.Identity}, this table {Identity}; they must agree.", nameof(reference));
        }

        var lookup = new PhraseLookup(_sequence, reference._sequence, reference._index);
        return Compare(rank => lookup.Count(_rows.PositionOf(rank), _rows.LengthOf(rank)), reference.Units, reference.Documents, measure, basis, cancellation);
    }

    /// <summary>Compares every phrase of this table with counts that were saved, merged or both: the reference need not fit into memory as text.</summary>
    /// <param name="reference">Counts by the rules of this table, for its lengths or more.</param>
    /// <param name="measure">The measure to rank by.</param>
    /// <param name="basis">Whether occurrences or readouts are compared.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    /// <returns>What <see cref="CompareTo(PhraseTable, KeynessMeasure, KeynessBasis, CancellationToken)"/> gives for a table of the same readouts.</returns>
    /// <remarks>Cost: O(length · log phrases) for each phrase.</remarks>
    /// <exception cref="ArgumentException">
    /// The two were counted by different rules, the reference lacks a length that this table has, or one of the corpora is empty; the message
    /// names what differs.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public IReadOnlyList<PhraseKeyness> CompareTo(
        PhraseCounts reference,
        KeynessMeasure measure = KeynessMeasure.LogLikelihood,
        KeynessBasis basis = KeynessBasis.Occurrences,
        CancellationToken cancellation = default)
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
            measure,
            basis,
            cancellation);
    }

    /// <summary>Compares every phrase of this table with a plain list of frequencies, such as one published for a large corpus.</summary>
    /// <param name="reference">The list. It knows no readouts, so occurrences are compared.</param>
    /// <param name="measure">The measure to rank by.</param>
    /// <param name="cancellation">Stops the comparison.</param>
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
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public IReadOnlyList<PhraseKeyness> CompareTo(
        FrequencyTable reference,
        KeynessMeasure measure = KeynessMeasure.LogLikelihood,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var folded = reference.Folded(_sequence.Rules);
        return Compare(rank => (CountIn(folded, rank), null), reference.Size, null, measure, KeynessBasis.Occurrences, cancellation);
    }

    private long CountIn(FrequencyTable folded, int rank)
    {
        var shown = _sequence.Rules.Fold(_rows.TextOf(rank));
        var parted = PhraseKey.Read(KeyOf(rank));
        return folded[shown] + (parted == shown ? 0 : folded[parted]);
    }

    private IReadOnlyList<PhraseKeyness> Compare(
        Func<int, (long Count, int? Documents)> countInReference,
        long referenceUnits,
        int? referenceDocuments,
        KeynessMeasure measure,
        KeynessBasis basis,
        CancellationToken cancellation)
    {
        if (_rows.Count > 0 && referenceUnits == 0)
        {
            throw new ArgumentException("The reference holds no text to compare with.");
        }

        var compared = new PhraseKeyness[_rows.Count];
        for (var rank = 0; rank < compared.Length; rank++)
        {
            cancellation.ThrowIfCancellationRequested();
            var phrase = _rows[rank];
            var (count, documents) = countInReference(rank);
            var pair = basis == KeynessBasis.Documents && documents is { } holding
                ? new FrequencyPair(phrase.Documents, Documents, holding, referenceDocuments!.Value)
                : new FrequencyPair(phrase.Count, Units, count, referenceUnits);
            compared[rank] = Measure(phrase, count, documents, pair, measure);
        }

        // The sort is stable, so ties keep the order of the table.
        return [.. compared.OrderByDescending(item => item.Value ?? double.NegativeInfinity)];
    }

    private PhraseKeyness Measure(Phrase phrase, long count, int? documents, FrequencyPair pair, KeynessMeasure measure)
    {
        var pooled = ((double)pair.Target + pair.Reference) / ((double)pair.TargetSize + pair.ReferenceSize);
        double? value = measure switch
        {
            KeynessMeasure.LogLikelihood => Keyness.LogLikelihood(pair),
            KeynessMeasure.LogLikelihoodTwoTerm => Keyness.LogLikelihoodTwoTerm(pair),
            KeynessMeasure.ChiSquared => Keyness.ChiSquared(pair, YatesCorrection.SmallExpected),
            KeynessMeasure.LogOdds => pooled < 1 ? Keyness.LogOddsWithPrior(pair, PriorUnits * pooled, PriorUnits).ZScore : null,
            KeynessMeasure.LogRatio => Keyness.LogRatio(pair),
            KeynessMeasure.ConservativeLogRatio => Keyness.ConservativeLogRatio(pair, tests: _rows.Count),
            KeynessMeasure.PercentDifference => Keyness.PercentDifference(pair),
            KeynessMeasure.SimpleMaths => Keyness.SimpleMaths(pair),
            _ => throw new ArgumentOutOfRangeException(
                nameof(measure), measure, $"{nameof(measure)} must be one of {string.Join(", ", Enum.GetNames<KeynessMeasure>())}."),
        };
        double? p = measure switch
        {
            KeynessMeasure.LogLikelihood or KeynessMeasure.LogLikelihoodTwoTerm or KeynessMeasure.ChiSquared when value is { } statistic =>
                TailProbability.ChiSquared(statistic),
            KeynessMeasure.LogOdds when value is { } z => TailProbability.NormalTwoSided(z),
            _ => null,
        };

        return new PhraseKeyness(phrase, count, documents, measure, value, p, Keyness.LogRatio(pair)!.Value);
    }
}
