namespace Rhetoric.NGrams;

/// <summary>Counts the phrases of one corpus in another, by bisection in the other's suffix array.</summary>
/// <remarks>Cost: O(length · log n) for each phrase, and O(occurrences) for its readouts. Not for several threads at once.</remarks>
internal sealed class PhraseLookup
{
    private const int Absent = -1;

    private readonly SymbolSequence _source;
    private readonly SuffixIndex _index;
    private readonly int[] _symbolInOther;
    private readonly int[] _seenBy;
    private int _queries;
    private int[] _pattern = [];

    /// <summary>Prepares the look-up.</summary>
    /// <param name="source">The corpus that the phrases come from.</param>
    /// <param name="other">The corpus in which they are counted.</param>
    /// <param name="index">The suffixes of <paramref name="other"/>.</param>
    public PhraseLookup(SymbolSequence source, SymbolSequence other, SuffixIndex index)
    {
        _source = source;
        _index = index;
        _seenBy = new int[index.Documents];

        var symbolOf = new Dictionary<string, int>(other.Breaks, StringComparer.Ordinal);
        for (var symbol = 0; symbol < other.Breaks; symbol++)
        {
            symbolOf.Add(other.TextOf(symbol), symbol);
        }

        _symbolInOther = new int[source.Breaks];
        for (var symbol = 0; symbol < source.Breaks; symbol++)
        {
            _symbolInOther[symbol] = symbolOf.GetValueOrDefault(source.TextOf(symbol), Absent);
        }
    }

    /// <summary>Counts a phrase.</summary>
    /// <param name="position">Where it stands in the source.</param>
    /// <param name="length">Its symbols.</param>
    /// <returns>Its occurrences in the other corpus and the readouts that hold them.</returns>
    public (int Count, int Documents) Count(int position, int length)
    {
        var (first, count) = RanksOf(position, length);
        _queries++;
        var documents = 0;
        foreach (var document in _index.DocumentOfRank.Slice(first, count))
        {
            documents += _seenBy[document] == _queries ? 0 : 1;
            _seenBy[document] = _queries;
        }

        return (count, documents);
    }

    /// <summary>Counts a phrase in each readout of the other corpus.</summary>
    /// <param name="position">Where it stands in the source.</param>
    /// <param name="length">Its symbols.</param>
    public int[] CountsByDocument(int position, int length)
    {
        var (first, count) = RanksOf(position, length);
        var counts = new int[_index.Documents];
        foreach (var document in _index.DocumentOfRank.Slice(first, count))
        {
            counts[document]++;
        }

        return counts;
    }

    private (int First, int Count) RanksOf(int position, int length)
    {
        if (_pattern.Length < length)
        {
            _pattern = new int[2 * length];
        }

        var pattern = _pattern.AsSpan(0, length);
        for (var offset = 0; offset < length; offset++)
        {
            pattern[offset] = _symbolInOther[_source.Symbols[position + offset]];
            if (pattern[offset] == Absent)
            {
                return (0, 0);
            }
        }

        return _index.RanksOf(pattern);
    }
}
