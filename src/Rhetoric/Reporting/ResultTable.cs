using System.Globalization;
using System.Text;

namespace Rhetoric.Reporting;

/// <summary>A result as rows and columns: prints aligned, and writes CSV and Markdown.</summary>
/// <remarks>Numbers and dates are written the same in every culture. Immutable.</remarks>
public sealed class ResultTable
{
    private readonly IReadOnlyList<object?[]> _rows;

    internal ResultTable(IReadOnlyList<ResultColumn> columns, IReadOnlyList<object?[]> rows)
    {
        Columns = columns;
        _rows = rows;
    }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>A cell in full precision, as CSV has it; empty where there is no value.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public string this[int row, int column] => Exact(_rows[row][column]);

    /// <summary>Writes comma-separated values (RFC 4180): a heading line, quotes where needed, lines ended by CR LF.</summary>
    /// <param name="writer">Receives the text.</param>
    public void WriteCsv(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(string.Join(',', Columns.Select(column => column.Name)));
        writer.Write("\r\n");
        foreach (var row in _rows)
        {
            writer.Write(string.Join(',', row.Select(cell => Quoted(Exact(cell)))));
            writer.Write("\r\n");
        }
    }

    /// <summary>Writes a table in GitHub's Markdown; bars, backslashes and line ends in cells are escaped.</summary>
    /// <param name="writer">Receives the text.</param>
    public void WriteMarkdown(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"| {string.Join(" | ", Columns.Select(column => column.Name))} |\n");
        writer.Write($"| {string.Join(" | ", Columns.Select(column => column.IsNumber ? "---:" : "---"))} |\n");
        foreach (var row in _rows)
        {
            writer.Write($"| {string.Join(" | ", row.Select(cell => Escaped(Short(cell))))} |\n");
        }
    }

    /// <summary>Writes columns aligned for a terminal, Han characters two cells wide.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="width">The most cells of a line; longer lines lose the end of their longest column. 0 for no limit.</param>
    public void WriteText(TextWriter writer, int width = 0)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var cells = _rows.Select(row => row.Select(cell => OnOneLine(Short(cell))).ToArray()).Prepend([.. Columns.Select(column => column.Name)]).ToArray();
        var widths = Enumerable.Range(0, Columns.Count).Select(column => cells.Max(row => DisplayWidth.Of(row[column]))).ToArray();
        var excess = width > 0 ? widths.Sum() + (2 * (widths.Length - 1)) - width : 0;
        if (excess > 0)
        {
            var longest = Array.IndexOf(widths, widths.Max());
            widths[longest] = Math.Max(8, widths[longest] - excess);
        }

        foreach (var row in cells)
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Length; column++)
            {
                var cell = Cut(row[column], widths[column]);
                var padding = new string(' ', Math.Max(0, widths[column] - DisplayWidth.Of(cell)));
                line.Append(column > 0 ? "  " : "").Append(Columns[column].IsNumber ? padding + cell : cell + padding);
            }

            writer.Write(line.ToString().TrimEnd());
            writer.Write('\n');
        }
    }

    private static string Exact(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static string Short(object? cell) => cell is double number
        ? number.ToString(Math.Abs(number) is >= 1000 or 0 ? "F0" : Math.Abs(number) >= 0.001 ? "G4" : "0.0e0", CultureInfo.InvariantCulture)
        : Exact(cell);

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Escaped(string cell) =>
        OnOneLine(cell).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string OnOneLine(string cell) => cell.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string Cut(string cell, int width)
    {
        if (DisplayWidth.Of(cell) <= width)
        {
            return cell;
        }

        var kept = new StringBuilder();
        var used = 1;
        foreach (var rune in cell.EnumerateRunes())
        {
            var text = rune.ToString();
            used += DisplayWidth.Of(text);
            if (used > width)
            {
                break;
            }

            kept.Append(text);
        }

        return kept.Append('…').ToString();
    }
}
