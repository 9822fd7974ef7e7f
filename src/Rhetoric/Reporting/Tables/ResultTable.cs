using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rhetoric.Reporting;

namespace Rhetoric;

/// <summary>A result as rows and columns: prints aligned, writes and saves CSV, JSON, Markdown and HTML, and shows itself in a notebook.</summary>
/// <remarks>
/// Numbers and dates are written the same in every culture. Immutable. A cell is null, text, a number (<see cref="int"/>, <see cref="long"/>, <see cref="double"/> or
/// <see cref="decimal"/>), a <see cref="bool"/> or a <see cref="DateOnly"/>.
/// </remarks>
[TypeFormatterSource]
[DebuggerDisplay("{Count} rows, {Columns.Count} columns")]
public sealed partial class ResultTable
{
    private const string Markup = "\\|`*_[]~$";

    /// <summary>The width of a table that is printed without one.</summary>
    internal const int PrintedWidth = 160;

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

    /// <summary>The rows, each with a cell for each column.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows => field ??= [.. _rows.Select(Array.AsReadOnly)];

    /// <summary>The cells of a column from the first row to the last.</summary>
    /// <param name="name">The name of the column, as <see cref="ResultColumn.Name"/> has it.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public IReadOnlyList<object?> Column(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var column = Columns.Index().FirstOrDefault(column => column.Item.Name == name, (Index: -1, default));
        return column.Index >= 0
            ? [.. _rows.Select(row => row[column.Index])]
            : throw new ArgumentException($"The table has no column '{name}'; it has {string.Join(", ", Columns.Select(other => other.Name))}.", nameof(name));
    }

    /// <summary>A cell in full precision, as CSV has it; empty where there is no value.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public string this[int row, int column] => Exact(_rows[row][column]);

    /// <summary>Writes comma-separated values (RFC 4180): a heading line, quotes where needed, lines ended by CR LF.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <remarks>
    /// Cells are written as they are; for a spreadsheet see <see cref="WriteCsv(TextWriter, bool)"/>. An infinite figure is <c>Infinity</c> or <c>-Infinity</c>, one that is
    /// not defined is empty.
    /// </remarks>
    public void WriteCsv(TextWriter writer) => WriteCsv(writer, forSpreadsheets: false);

    /// <summary>Writes comma-separated values, where wanted so that a spreadsheet takes no text for a formula.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="forSpreadsheets">
    /// Whether a text that a spreadsheet would take for a formula (it begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a return) gets a <c>'</c> before
    /// it. Else cells are written as they are, and a spreadsheet has to be told to read the columns as text if the texts come from others.
    /// </param>
    public void WriteCsv(TextWriter writer, bool forSpreadsheets)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteCsv(writer, Columns, _rows, forSpreadsheets);
    }

    /// <summary>The same of rows that are made while they are written.</summary>
    internal static void WriteCsv(TextWriter writer, IEnumerable<ResultColumn> columns, IEnumerable<object?[]> rows, bool forSpreadsheets)
    {
        writer.Write(string.Join(',', columns.Select(column => column.Name)));
        writer.Write("\r\n");
        foreach (var row in rows)
        {
            writer.Write(string.Join(',', row.Select(cell => Quoted(forSpreadsheets && cell is string text ? Harmless(text) : Exact(cell)))));
            writer.Write("\r\n");
        }
    }

    /// <summary>Writes a table in GitHub's Markdown; what is markup there in cells (emphasis, code, links, addresses, tags, bars) and control characters are escaped.</summary>
    /// <param name="writer">Receives the text.</param>
    public void WriteMarkdown(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"| {string.Join(" | ", Columns.Select(column => column.Name))} |\n");
        writer.Write($"| {string.Join(" | ", Columns.Select(column => column.IsNumber ? "---:" : "---"))} |\n");
        foreach (var row in _rows)
        {
            writer.Write($"| {string.Join(" | ", row.Select((cell, column) => Escaped(Short(cell, Columns[column]))))} |\n");
        }
    }

    /// <summary>Writes columns aligned for a terminal, Han characters two cells wide.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="width">The most cells of a line; 0 for no limit.</param>
    /// <remarks>
    /// Where the width does not do, columns that repeat others are left out, then places and other details, and long texts are cut: findings, contents and phrases keep the
    /// most; figures and dates are never cut. Tabs and line ends are shown as spaces, other control characters as their pictures (␛), so that no text steers the terminal.
    /// </remarks>
    public void WriteText(TextWriter writer, int width = 0)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var cells = ShownCells();
        var layout = TableLayout.Of(Columns, cells, width);
        var alike = layout.GroupBy(column => Cut(cells[0][column.Column], column.Width)).Where(columns => columns.Count() > 1).SelectMany(columns => columns).Select(column => column.Column).ToHashSet();
        foreach (var (number, row) in cells.Index())
        {
            var line = new StringBuilder();
            foreach (var (column, cut) in layout)
            {
                // Of two headings that begin alike the ends tell them apart: …count, …docs.
                var cell = Columns[column].IsCutInFront || (number == 0 && alike.Contains(column)) ? CutInFront(row[column], cut) : Cut(row[column], cut);
                var padding = new string(' ', Math.Max(0, cut - DisplayWidth.Of(cell)));
                line.Append(line.Length > 0 ? "  " : "").Append(Columns[column].IsNumber ? padding + cell : cell + padding);
            }

            writer.Write(line.ToString().TrimEnd());
            writer.Write('\n');
        }
    }

    /// <summary>The table aligned for a terminal of 160 cells, as <see cref="WriteText"/> writes it; files have it whole.</summary>
    public override string ToString()
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        WriteText(text, PrintedWidth);
        return text.ToString();
    }

    /// <summary>The columns for which a line of a width has no room.</summary>
    internal IEnumerable<string> LeftOut(int width)
    {
        var shown = TableLayout.Of(Columns, ShownCells(), width).Select(column => column.Column).ToHashSet();
        return Columns.Where((_, column) => !shown.Contains(column)).Select(column => column.Name);
    }

    private string[][] ShownCells() =>
        [[.. Columns.Select(column => OnOneLine(column.Name))], .. _rows.Select(row => row.Select((cell, column) => OnOneLine(Short(cell, Columns[column]))).ToArray())];

    /// <summary>Writes the rows as a JSON array of objects, one line each: names are those of the columns, figures are numbers, dates text, what is missing null.</summary>
    /// <param name="stream">Receives UTF-8 without a byte order mark, and is left open.</param>
    /// <remarks>
    /// Figures are in full precision; an infinite one is the text <c>Infinity</c> or <c>-Infinity</c>, as in CSV, one that is not defined null. Every character that JSON allows is written as it is, so escape
    /// the answer before you put it into a page. <see cref="ResultJson"/> writes some results with their places and what they were made from.
    /// </remarks>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        stream.Write("[\n"u8);
        for (var row = 0; row < _rows.Count; row++)
        {
            WriteRow(json, row);
            json.Flush();
            json.Reset();
            stream.Write(row + 1 < _rows.Count ? ",\n"u8 : "\n"u8);
        }

        stream.Write("]\n"u8);
    }

    /// <summary>The first rows.</summary>
    internal ResultTable First(int rows) => rows >= Count ? this : new(Columns, [.. _rows.Take(rows)]);

    /// <summary>A cell as a person reads it, figures to four digits.</summary>
    internal string Shown(int row, int column) => Short(_rows[row][column], Columns[column]);

    internal void WriteRow(Utf8JsonWriter json, int row)
    {
        json.WriteStartObject();
        for (var column = 0; column < Columns.Count; column++)
        {
            json.WritePropertyName(Columns[column].Name);
            WriteValue(json, _rows[row][column]);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null or double.NaN:
                json.WriteNullValue();
                break;
            case double.PositiveInfinity or double.NegativeInfinity:
                json.WriteStringValue(Exact(cell));
                break;
            case double number:
                json.WriteNumberValue(Unsigned(number));
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            default:
                json.WriteStringValue(Exact(cell));
                break;
        }
    }

    /// <summary>A cell as CSV has it.</summary>
    internal static string Exact(object? cell) => cell switch
    {
        null => "",
        double.NaN => "",
        double number => Unsigned(number).ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static string Short(object? cell, ResultColumn column) => cell is double and < ResultLine.SmallestProbability && column.IsProbability ? ResultLine.TinyProbability : Short(cell);

    private static string Short(object? cell) => cell is double number
        ? Unsigned(number).ToString(Math.Abs(number) is >= 1000 or 0 ? "F0" : Math.Abs(number) >= 0.001 ? "G4" : "0.0e0", CultureInfo.InvariantCulture)
        : Exact(cell);

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    // A colon or a point after a backslash is no part of an address that would become a link by itself.
    private static string Escaped(string cell)
    {
        var escaped = new StringBuilder();
        var text = OnOneLine(cell);
        for (var at = 0; at < text.Length; at++)
        {
            var isOfAddress = text.AsSpan(at).StartsWith("://", StringComparison.Ordinal) || (text[at] == '.' && text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));
            _ = text[at] switch
            {
                '<' => escaped.Append("&lt;"),
                '&' => escaped.Append("&amp;"),
                var c when isOfAddress || Markup.Contains(c, StringComparison.Ordinal) => escaped.Append('\\').Append(c),
                var c => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static string Harmless(string cell) => cell.TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;

    // −0 is 0 to a reader.
    private static double Unsigned(double number) => number == 0 ? 0 : number;

    private static string OnOneLine(string cell) => ControlPictures.Of(cell.ReplaceLineEndings(" ").Replace('\t', ' '));

    private static string CutInFront(string cell, int width)
    {
        if (DisplayWidth.Of(cell) <= width)
        {
            return cell;
        }

        var start = cell.Length;
        for (var used = 1; start > 0;)
        {
            var length = start > 1 && char.IsSurrogatePair(cell[start - 2], cell[start - 1]) ? 2 : 1;
            used += DisplayWidth.Of(cell.AsSpan(start - length, length));
            if (used > width)
            {
                break;
            }

            start -= length;
        }

        return $"…{cell[start..]}";
    }

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
