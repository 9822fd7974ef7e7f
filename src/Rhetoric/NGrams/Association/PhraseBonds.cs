using Rhetoric.Statistics;

namespace Rhetoric.NGrams;

/// <summary>Measures how the parts of phrases attract each other, with counts from the suffixes of their corpus.</summary>
/// <remarks>
/// Cost: O(n) once; for a phrase O(length) where the measure takes all units at once, O(length² · log n) where it takes two parts.
/// Not for several threads at once.
/// </remarks>
internal sealed class PhraseBonds
{
    private readonly SymbolSequence _sequence;
    private readonly SuffixIndex _index;
    private readonly long[] _countOf;
    private long[] _parts = [];

    public PhraseBonds(SymbolSequence sequence, SuffixIndex index)
    {
        (_sequence, _index) = (sequence, index);
        _countOf = new long[sequence.Breaks];
        foreach (var symbol in sequence.Symbols)
        {
            if (!sequence.IsBreak(symbol))
            {
                _countOf[symbol]++;
            }
        }
    }

    /// <summary>Measures a phrase.</summary>
    /// <param name="phrase">The phrase, of two units or more.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="tests">How many phrases are measured at once.</param>
    public PhraseAssociation Measure(Phrase phrase, int position, AssociationMeasure measure, int tests)
    {
        var units = _sequence.Symbols.AsSpan(position, phrase.Length);
        var row = AssociationMeasures.Of(measure);
        return row.OfParts is { } ofParts ? OfUnits(phrase, units, row, ofParts) : OfWeakestSplit(phrase, units, row, tests);
    }

    private PhraseAssociation OfUnits(Phrase phrase, ReadOnlySpan<int> units, AssociationMeasureRow row, MultiwayFunction ofParts)
    {
        if (_parts.Length < units.Length)
        {
            _parts = new long[2 * units.Length];
        }

        var parts = _parts.AsSpan(0, units.Length);
        for (var unit = 0; unit < units.Length; unit++)
        {
            parts[unit] = _countOf[units[unit]];
        }

        return new PhraseAssociation
        {
            Phrase = phrase,
            Measure = row.Measure,
            Value = ofParts(phrase.Count, parts, _sequence.SymbolCount),
            Expected = MultiwayAssociation.Expected(parts, _sequence.SymbolCount),
            Split = null,
        };
    }

    private PhraseAssociation OfWeakestSplit(Phrase phrase, ReadOnlySpan<int> units, AssociationMeasureRow row, int tests)
    {
        PhraseAssociation? weakest = null;
        for (var split = 1; split < units.Length; split++)
        {
            var (first, second) = (CountOf(units[..split]), CountOf(units[split..]));

            // 海海海 holds 海海 twice and 海 three times: more than three places can hold apart.
            var counts = new CooccurrenceCounts(phrase.Count, first, second, Math.Max(_sequence.SymbolCount, first + second - phrase.Count));
            var value = row.Of(counts, tests);
            if (weakest is null || (value is not null && !(weakest.Value <= value)))
            {
                weakest = new PhraseAssociation { Phrase = phrase, Measure = row.Measure, Value = value, Expected = counts.Expected, Split = split };
            }
        }

        return weakest!;
    }

    private long CountOf(ReadOnlySpan<int> units) => units.Length == 1 ? _countOf[units[0]] : _index.RanksOf(units).Count;
}
