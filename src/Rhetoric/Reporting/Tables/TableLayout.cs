namespace Rhetoric.Reporting;

/// <summary>Which columns of a table a line of some width has room for, and how wide they are.</summary>
/// <remarks>
/// <para>
/// Where all fit, all are shown whole. Else columns that are empty or say again what another says in every row are left out (a <c>date</c> with which the <c>doc</c> begins,
/// a <c>voice</c> that is the <c>speaker</c>); then, as long as those that stay would be cut below their least, what <c>columns.tsv</c> gives up, in its order. Figures and
/// dates are shown whole: half of one is none. What is left is shared by the weights of that file.
/// </para>
/// <para>If even that does not do, texts are cut further and the last columns left out: no line is ever wider than the width.</para>
/// </remarks>
internal sealed class TableLayout
{
    private const int Gap = 2;
    private const int LeastHeading = 6;
    // A day, which an id often begins with, and the mark of the cut.
    private const int Narrowest = 11;

    private readonly IReadOnlyList<ResultColumn> _columns;
    private readonly IReadOnlyList<string[]> _cells;
    private readonly int[] _whole;
    private readonly int[] _least;
    private readonly bool[] _isFixed;
    private readonly List<int> _shown;

    private TableLayout(IReadOnlyList<ResultColumn> columns, IReadOnlyList<string[]> cells)
    {
        (_columns, _cells) = (columns, cells);
        _shown = [.. Enumerable.Range(0, columns.Count)];
        _whole = [.. _shown.Select(column => cells.Max(row => DisplayWidth.Of(row[column])))];
        _isFixed = [.. _shown.Select(column => IsFigures(column) || IsDates(column))];
        _least = [.. _shown.Select(LeastOf)];
    }

    /// <summary>Lays a table out.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="cells">Its cells as they are shown, the headings first.</param>
    /// <param name="width">The most cells of a line; 0 for no limit.</param>
    /// <returns>The columns that are shown, in order, and the width of each.</returns>
    public static IReadOnlyList<(int Column, int Width)> Of(IReadOnlyList<ResultColumn> columns, IReadOnlyList<string[]> cells, int width)
    {
        var layout = new TableLayout(columns, cells);
        return width <= 0 || layout.Sum(layout._whole) <= width
            ? [.. layout._shown.Select(column => (column, layout._whole[column]))]
            : layout.Within(width);
    }

    private IReadOnlyList<(int Column, int Width)> Within(int width)
    {
        for (var column = _columns.Count - 1; column >= 0; column--)
        {
            if (_shown.Count > 1 && SaysNothing(column))
            {
                _shown.Remove(column);
            }
        }

        foreach (var column in _shown.Where(column => ColumnRoom.Of(_columns[column]).Leave is not null)
            .OrderBy(column => ColumnRoom.Of(_columns[column]).Leave).ThenByDescending(column => column).ToArray())
        {
            if (_shown.Count > 1 && Sum(_least) > width)
            {
                _shown.Remove(column);
            }
        }

        Squeeze(width);
        return Share(width);
    }

    private void Squeeze(int width)
    {
        while (Sum(_least) > width && Widest() is { } widest)
        {
            _least[widest]--;
        }

        while (_shown.Count > 1 && Sum(_least) > width)
        {
            _shown.RemoveAt(_shown.Count - 1);
        }

        if (Sum(_least) > width)
        {
            _least[_shown[0]] = width;
        }
    }

    private int? Widest()
    {
        int? widest = null;
        foreach (var column in _shown)
        {
            if (!_isFixed[column] && _least[column] > Narrowest && (widest is null || _least[column] >= _least[widest.Value]))
            {
                widest = column;
            }
        }

        return widest;
    }

    // A cell to whoever has the least of what is due to him; headings of figures come last.
    private IReadOnlyList<(int Column, int Width)> Share(int width)
    {
        var widths = (int[])_least.Clone();
        for (var room = width - Sum(widths); room > 0; room--)
        {
            var poorest = _shown.Where(column => widths[column] < _whole[column])
                .OrderBy(column => _isFixed[column]).ThenBy(column => (double)widths[column] / ColumnRoom.Of(_columns[column]).Share).Select(column => (int?)column).FirstOrDefault();
            if (poorest is not { } column)
            {
                break;
            }

            widths[column]++;
        }

        return [.. _shown.Select(column => (column, widths[column]))];
    }

    private int Sum(int[] widths) => _shown.Sum(column => widths[column]) + (Gap * (_shown.Count - 1));

    private int LeastOf(int column)
    {
        var body = _cells.Skip(1).Select(row => DisplayWidth.Of(row[column])).DefaultIfEmpty(0).Max();
        var heading = Math.Min(DisplayWidth.Of(_cells[0][column]), LeastHeading);
        return _isFixed[column] ? Math.Max(body, heading) : Math.Min(_whole[column], ColumnRoom.Of(_columns[column]).Least);
    }

    // What stands before a match is flush right too.
    private bool IsFigures(int column) => _columns[column].IsNumber && !_columns[column].IsCutInFront;

    private bool IsDates(int column) => Body(column).Any() && Body(column).All(cell => cell is [_, _, _, _, '-', _, _, '-', _, _] && DateOnly.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _));

    private bool SaysNothing(int column) => !IsFigures(column) && ColumnRoom.Of(_columns[column]).Share == 1
        && _cells.Count > 1 && (!Body(column).Any() || _shown.Any(other => other != column && !_isFixed[other] && _cells.Skip(1).All(row => row[other].StartsWith(row[column], StringComparison.Ordinal))));

    private IEnumerable<string> Body(int column) => _cells.Skip(1).Select(row => row[column]).Where(cell => cell.Length > 0);
}
