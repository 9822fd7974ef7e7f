using System.Collections;
using System.Diagnostics;
using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Phrases by falling count; ties longer first, then ordinal.</summary>
/// <remarks>Immutable and safe to share between threads. Keeps the corpus in order, about 24 bytes for each unit, to answer comparisons.</remarks>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class PhraseTable : IReadOnlyList<Phrase>
{
    private readonly PhraseRows _rows;
    private readonly SymbolSequence _sequence;
    private readonly SuffixIndex _index;
    private readonly Lazy<Dictionary<string, int>> _byText;
    private readonly Lazy<int[]> _unitsBefore;

    internal PhraseTable(PhraseRows rows, SymbolSequence sequence, SuffixIndex index, PhraseCountsIdentity rules)
    {
        _rows = rows;
        _sequence = sequence;
        _index = index;
        _byText = new Lazy<Dictionary<string, int>>(ByText);
        _unitsBefore = new Lazy<int[]>(UnitsBefore);
        Units = sequence.Units;
        Rules = rules;
    }

    /// <summary>The units (characters or words, punctuation and white space left out) of the corpus.</summary>
    public long Units { get; }

    /// <summary>The readouts counted.</summary>
    public int Documents => _sequence.Readouts.Count;

    /// <summary>The units of each readout, in corpus order: the parts over which <see cref="Phrase.Dispersion"/> is taken.</summary>
    public IReadOnlyList<int> UnitsByDocument => _sequence.UnitsOf;

    /// <summary>Names the unit, the segmenter and the rules of counting: figures of tables with equal names can be compared.</summary>
    public string Identity => Rules.Manner;

    /// <summary>The number of phrases.</summary>
    public int Count => _rows.Count;

    /// <summary>The phrase at a rank.</summary>
    /// <param name="index">From 0.</param>
    public Phrase this[int index] => _rows[index];

    /// <summary>The phrase with these characters, compared ordinally once both are folded as in counting. O(phrases) at the first call, then O(1).</summary>
    /// <param name="text">The phrase as <see cref="Phrase.Text"/> shows it.</param>
    /// <returns>The phrase; the one of the best rank where words cut in two ways spell the same; null where the table has none.</returns>
    public Phrase? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _byText.Value.TryGetValue(_sequence.Rules.Fold(text), out var rank) ? _rows[rank] : null;
    }

    /// <summary>Where a phrase of this table stands: the places that its count counts, folded forms and other spacing of words included.</summary>
    /// <param name="text">The phrase, as for <see cref="Find"/>.</param>
    /// <returns>The occurrences in corpus and text order; none where the table lacks the phrase. O(occurrences · log occurrences).</returns>
    public ResultList<PhraseOccurrence> Locate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!_byText.Value.TryGetValue(_sequence.Rules.Fold(text), out var rank))
        {
            return [];
        }

        var length = _rows.LengthOf(rank);
        var places = PlacesOf(rank).ToArray();
        Array.Sort(places);
        return [.. places.Select(place => new PhraseOccurrence(_sequence.Readouts[_sequence.DocumentAt(place)], _sequence.SpanAt(place, length)))];
    }

    /// <summary>The first phrases.</summary>
    /// <param name="count">How many at the most.</param>
    public ResultList<Phrase> Top(int count) => [.. this.Take(count)];

    /// <summary>The phrases in order.</summary>
    public IEnumerator<Phrase> GetEnumerator()
    {
        for (var rank = 0; rank < Count; rank++)
        {
            yield return _rows[rank];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of phrases, readouts and units.</summary>
    public override string ToString() =>
        ResultLine.Joined(ResultLine.Count(Count, "phrase"), ResultLine.Count(Documents, "readout"), ResultLine.Count(Units, "unit"));

    /// <summary>The rules of counting.</summary>
    internal PhraseCountsIdentity Rules { get; }

    private Dictionary<string, int> ByText()
    {
        var byText = new Dictionary<string, int>(_rows.Count, StringComparer.Ordinal);
        for (var rank = 0; rank < _rows.Count; rank++)
        {
            byText.TryAdd(_sequence.Rules.Fold(_rows.TextOf(rank)), rank);
        }

        return byText;
    }

    private string KeyOf(int rank) => PhraseKey.Write(_sequence, _rows.PositionOf(rank), _rows.LengthOf(rank), Rules.Unit);

    // Where the phrase of a rank starts in the sequence, in no order.
    private ReadOnlySpan<int> PlacesOf(int rank)
    {
        var (first, count) = _index.RanksOf(_sequence.Symbols.AsSpan(_rows.PositionOf(rank), _rows.LengthOf(rank)));
        return _index.Suffixes.Slice(first, count);
    }
}
