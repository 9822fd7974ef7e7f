using System.Runtime.InteropServices;

namespace Rhetoric.NGrams;

/// <summary>The phrases of a table, kept by their places: a phrase becomes an object when it is asked for.</summary>
internal sealed class PhraseRows
{
    private readonly SymbolSequence _sequence;
    private PhraseRow[] _rows;
    private readonly PhraseGroup[] _groups;
    private readonly double?[] _dispersions;
    private readonly PhraseSpread _spread;
    private readonly double _perMillion;
    private readonly PhraseUnit _unit;

    /// <summary>Keeps the rows.</summary>
    /// <param name="sequence">The corpus.</param>
    /// <param name="rows">The phrases.</param>
    /// <param name="groups">The groups they name.</param>
    /// <param name="dispersions">The dispersion of each group.</param>
    /// <param name="spread">Tells the dispersion of what occurs once.</param>
    /// <param name="unit">What the symbols are.</param>
    public PhraseRows(SymbolSequence sequence, PhraseRow[] rows, PhraseGroup[] groups, double?[] dispersions, PhraseSpread spread, PhraseUnit unit)
    {
        _unit = unit;
        (_sequence, _rows, _groups, _dispersions, _spread) = (sequence, rows, groups, dispersions, spread);
        _perMillion = sequence.Units == 0 ? 0 : 1e6 / sequence.Units;
    }

    /// <summary>How many phrases there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The phrase at a rank. O(length).</summary>
    /// <param name="rank">From 0.</param>
    public Phrase this[int rank]
    {
        get
        {
            var row = _rows[rank];
            var document = ~row.Group;
            var figures = document >= 0 ? PhraseFigures.OfOne(_sequence.Readouts[document].Date) : _groups[row.Group].Figures;
            var text = _sequence.TextAt(row.Position, row.Length);
            return new Phrase
            {
                Text = text,
                Length = row.Length,
                Count = figures.Count,
                Documents = figures.Documents,
                PerMillion = figures.Count * _perMillion,
                Dispersion = document >= 0 ? _spread.DispersionIn(document) : _dispersions[row.Group],
                First = figures.First,
                Last = figures.Last,
                Cut = CutOf(row, text),
            };
        }
    }

    /// <summary>The first place of the phrase at a rank.</summary>
    /// <param name="rank">From 0.</param>
    public int PositionOf(int rank) => _rows[rank].Position;

    /// <summary>The symbols of the phrase at a rank.</summary>
    /// <param name="rank">From 0.</param>
    public int LengthOf(int rank) => _rows[rank].Length;

    /// <summary>The characters of the phrase at a rank, as at its first place.</summary>
    /// <param name="rank">From 0.</param>
    public string TextOf(int rank) => TextAt(_rows[rank]).ToString();

    /// <summary>Orders the phrases by falling count, longer ones first, then ordinal, then by place.</summary>
    /// <remarks>
    /// There are few different pairs of count and length, so the rows are dealt out to them. Rows of one pair keep their order, which is
    /// nearly always the ordinal one: only what is folded, escaped or beyond U+FFFF may stand otherwise.
    /// </remarks>
    public void Sort()
    {
        var sizes = new Dictionary<ulong, int>();
        foreach (var row in _rows)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sizes, PlaceOf(row), out _)++;
        }

        var starts = new Dictionary<ulong, int>(sizes.Count);
        var sorted = new PhraseRow[_rows.Length];
        var start = 0;
        foreach (var place in sizes.Keys.Order())
        {
            starts.Add(place, start);
            start += sizes[place];
        }

        foreach (var row in _rows)
        {
            sorted[CollectionsMarshal.GetValueRefOrAddDefault(starts, PlaceOf(row), out _)++] = row;
        }

        // Each entry of `starts` is the end of its rows now.
        _rows = sorted;
        foreach (var (place, end) in starts)
        {
            SortByText(_rows.AsSpan(end - sizes[place], sizes[place]));
        }
    }

    private ulong PlaceOf(PhraseRow row) =>
        ((ulong)(int.MaxValue - (row.Group < 0 ? 1 : _groups[row.Group].Count)) << 32) | (uint)(int.MaxValue - row.Length);

    private void SortByText(Span<PhraseRow> rows)
    {
        for (var next = 1; next < rows.Length; next++)
        {
            if (ByText(rows[next - 1], rows[next]) > 0)
            {
                rows.Sort(ByText);
                return;
            }
        }
    }

    private int ByText(PhraseRow a, PhraseRow b)
    {
        var order = TextAt(a).SequenceCompareTo(TextAt(b));
        return order != 0 ? order : a.Position.CompareTo(b.Position);
    }

    private string CutOf(PhraseRow row, string text) => _unit == PhraseUnit.Character || row.Length == 1
        ? text
        : string.Join(' ', Enumerable.Range(row.Position, row.Length).Select(position => _sequence.TextAt(position, 1)));

    private ReadOnlySpan<char> TextAt(PhraseRow row) =>
        _sequence.SpanAt(row.Position, row.Length).Of(_sequence.Readouts[_sequence.DocumentAt(row.Position)].Text);
}
