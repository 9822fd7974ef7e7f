using Rhetoric.NGrams;
using Rhetoric.Statistics;

namespace Rhetoric;

public sealed partial class PhraseTable
{
    /// <summary>How often each readout holds a phrase of this table.</summary>
    /// <param name="text">The phrase, as for <see cref="Find"/>.</param>
    /// <returns>The counts in corpus order, beside <see cref="UnitsByDocument"/>; null where the table lacks the phrase. O(occurrences + readouts).</returns>
    public IReadOnlyList<int>? CountsByDocument(string text) => RankOf(text) is { } rank ? CountsOf(rank) : null;

    /// <summary>How evenly a phrase of this table is spread over the readouts.</summary>
    /// <param name="text">The phrase, as for <see cref="Find"/>.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>The value; null where the table lacks the phrase, or the measure is not defined for it.</returns>
    /// <remarks>
    /// The parts are the readouts and their sizes <see cref="UnitsByDocument"/>. A measure of rates (Juilland's D, Carroll's D2, Burch's DA) leaves
    /// readouts without a unit out, as they have none. For the average reduced frequency the readouts stand in corpus order, one after the other,
    /// and stop words that part phrases are not there. Cost: O(occurrences + readouts · log readouts); for the average reduced frequency an int for each
    /// symbol and O(characters) at the first call.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public double? MeasureDispersion(string text, DispersionMeasure measure)
    {
        if (!Enum.IsDefined(measure))
        {
            throw new ArgumentOutOfRangeException(
                nameof(measure), measure, $"{nameof(measure)} must be one of {string.Join(", ", Enum.GetNames<DispersionMeasure>())}.");
        }

        if (RankOf(text) is not { } rank)
        {
            return null;
        }

        if (measure == DispersionMeasure.AverageReducedFrequency)
        {
            return AverageReducedFrequency(rank);
        }

        int[] counts = CountsOf(rank), sizes = _sequence.UnitsOf;
        if (measure is DispersionMeasure.JuillandD or DispersionMeasure.CarrollD2 or DispersionMeasure.BurchDA)
        {
            counts = [.. counts.Where((_, document) => _sequence.UnitsOf[document] > 0)];
            sizes = [.. sizes.Where(size => size > 0)];
        }

        return measure switch
        {
            DispersionMeasure.Range => Dispersion.Range(counts),
            DispersionMeasure.VariationCoefficient => Dispersion.VariationCoefficient(counts),
            DispersionMeasure.JuillandD => Dispersion.JuillandD(counts, sizes),
            DispersionMeasure.CarrollD2 => Dispersion.CarrollD2(counts, sizes),
            DispersionMeasure.RosengrenS => Dispersion.RosengrenS(counts, sizes),
            DispersionMeasure.DeviationOfProportions => Dispersion.DeviationOfProportions(counts, sizes),
            DispersionMeasure.NormalisedDeviationOfProportions => Dispersion.NormalisedDeviationOfProportions(counts, sizes),
            DispersionMeasure.Evenness => Dispersion.Evenness(counts, sizes),
            DispersionMeasure.BurchDA => Dispersion.BurchDA(counts, sizes),
            DispersionMeasure.Divergence => Dispersion.Divergence(counts, sizes),
            _ => Dispersion.DivergenceEvenness(counts, sizes),
        };
    }

    /// <summary>Tests by permutation of whole readouts whether a phrase of this table is used at another rate in another corpus.</summary>
    /// <param name="text">The phrase, as for <see cref="Find"/>.</param>
    /// <param name="reference">The other corpus, counted by the same rules. Its thresholds do not matter.</param>
    /// <param name="draws">As for <see cref="PermutationTest.OfDocuments"/>.</param>
    /// <param name="seed">As for <see cref="PermutationTest.OfDocuments"/>.</param>
    /// <returns>The test; null where the table lacks the phrase, or the reference has no text.</returns>
    /// <remarks>
    /// Unlike the p of <see cref="KeynessAgainst(PhraseTable, KeynessOptions, IProgress{double}?, CancellationToken)"/> it takes a readout that repeats a phrase as one
    /// witness, not as many. Cost: O(occurrences + different characters or words + draws × readouts).
    /// </remarks>
    /// <exception cref="ArgumentException">The tables were counted by different rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is below 1.</exception>
    public PermutationTest? TestByDocument(string text, PhraseTable reference, int draws = 9999, int seed = PermutationTest.DefaultSeed)
    {
        ThrowIfOtherRules(reference);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        if (RankOf(text) is not { } rank)
        {
            return null;
        }

        var inReference = new PhraseLookup(_sequence, reference._sequence, reference._index).CountsByDocument(_rows.PositionOf(rank), _rows.LengthOf(rank));
        return PermutationTest.OfDocuments(CountsOf(rank), _sequence.UnitsOf, inReference, reference._sequence.UnitsOf, draws, seed);
    }

    private int? RankOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _byText.Value.First(_sequence.Rules.Fold(text));
    }

    private int[] CountsOf(int rank)
    {
        var counts = new int[Documents];
        var (first, count) = _index.RanksOf(_sequence.Symbols.AsSpan(_rows.PositionOf(rank), _rows.LengthOf(rank)));
        foreach (var document in _index.DocumentOfRank.Slice(first, count))
        {
            counts[document]++;
        }

        return counts;
    }

    private double? AverageReducedFrequency(int rank)
    {
        var unitsBefore = _unitsBefore.Value;
        var places = PlacesOf(rank).ToArray();
        for (var index = 0; index < places.Length; index++)
        {
            places[index] = unitsBefore[places[index]];
        }

        Array.Sort(places);
        return Dispersion.AverageReducedFrequency(places, unitsBefore[^1]);
    }

    // Marks and breaks are no units, so distances are not those of positions. The last entry is the number of units.
    private int[] UnitsBefore()
    {
        var before = new int[_sequence.Length + 1];
        for (var position = 0; position < _sequence.Length; position++)
        {
            var symbol = _sequence.Symbols[position];
            before[position + 1] = before[position] + (_sequence.IsBreak(symbol) || _sequence.IsMark(symbol) ? 0 : 1);
        }

        return before;
    }
}
