using Rhetoric.NGrams;
using Rhetoric.Statistics;

namespace Rhetoric;

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

        if (_phrases.Length > 0 && reference.Units == 0)
        {
            throw new ArgumentException("The reference holds no text to compare with.", nameof(reference));
        }

        var lookup = new PhraseLookup(_sequence, reference._sequence, reference._index);
        var compared = new PhraseKeyness[_phrases.Length];
        for (var rank = 0; rank < compared.Length; rank++)
        {
            cancellation.ThrowIfCancellationRequested();
            var phrase = _phrases[rank];
            var (count, documents) = lookup.Count(_positions[rank], phrase.Length);
            var pair = basis == KeynessBasis.Documents
                ? new FrequencyPair(phrase.Documents, Documents, documents, reference.Documents)
                : new FrequencyPair(phrase.Count, Units, count, reference.Units);
            compared[rank] = Measure(phrase, count, documents, pair, measure);
        }

        // The sort is stable, so ties keep the order of the table.
        return [.. compared.OrderByDescending(item => item.Value ?? double.NegativeInfinity)];
    }

    private PhraseKeyness Measure(Phrase phrase, long count, int documents, FrequencyPair pair, KeynessMeasure measure)
    {
        var pooled = ((double)pair.Target + pair.Reference) / ((double)pair.TargetSize + pair.ReferenceSize);
        double? value = measure switch
        {
            KeynessMeasure.LogLikelihood => Keyness.LogLikelihood(pair),
            KeynessMeasure.LogLikelihoodTwoTerm => Keyness.LogLikelihoodTwoTerm(pair),
            KeynessMeasure.ChiSquared => Keyness.ChiSquared(pair, YatesCorrection.SmallExpected),
            KeynessMeasure.LogOdds => pooled < 1 ? Keyness.LogOddsWithPrior(pair, PriorUnits * pooled, PriorUnits).ZScore : null,
            KeynessMeasure.LogRatio => Keyness.LogRatio(pair),
            KeynessMeasure.ConservativeLogRatio => Keyness.ConservativeLogRatio(pair, tests: _phrases.Length),
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
