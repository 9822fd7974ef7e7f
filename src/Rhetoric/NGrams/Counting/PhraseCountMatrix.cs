using System.Globalization;
using System.Text;

namespace Rhetoric;

/// <summary>How often each readout, or each group of readouts, holds each of some phrases: documents by phrases.</summary>
/// <remarks>
/// <para>
/// Idea. Nearly all cells are empty, so the others are kept row by row, each with its column (compressed sparse rows). This is the matrix that other programs begin with; a
/// <see cref="PhraseMatrix"/> tells, of a few phrases, in which share of the readouts they are.
/// </para>
/// <para>Cost: O(occurrences of the phrases) to make, eight bytes for each cell that is not empty; a cell is found in O(log of those in its row).</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
/// <example>
/// <code>
/// var matrix = corpus.CountPhrases().ToCountMatrix(["合作共赢", "相互尊重"]);
/// matrix.SaveMatrixMarket("counts.mtx");
/// </code>
/// </example>
[TypeFormatterSource]
public sealed class PhraseCountMatrix : IResult
{
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly int[] _counts;

    /// <summary>Keeps the cells of columns, each with its rows ascending.</summary>
    internal PhraseCountMatrix(IReadOnlyList<string> rows, IReadOnlyList<long> unitsByRow, IReadOnlyList<Phrase> columns, IReadOnlyList<IReadOnlyList<(int Row, int Count)>> cells)
    {
        (Rows, UnitsByRow, Columns) = (rows, unitsByRow, columns);
        _starts = new int[rows.Count + 1];
        foreach (var (row, _) in cells.SelectMany(column => column))
        {
            _starts[row + 1]++;
        }

        for (var row = 0; row < rows.Count; row++)
        {
            _starts[row + 1] += _starts[row];
        }

        (_columns, _counts) = (new int[_starts[^1]], new int[_starts[^1]]);
        var next = _starts.AsSpan(0, rows.Count).ToArray();
        for (var column = 0; column < cells.Count; column++)
        {
            foreach (var (row, count) in cells[column])
            {
                (_columns[next[row]], _counts[next[row]]) = (column, count);
                next[row]++;
            }
        }
    }

    /// <summary>What the rows are: the ids of the readouts in corpus order, or the labels of the groups.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>The units (characters or words) of each row: what counts are divided by for rates.</summary>
    public IReadOnlyList<long> UnitsByRow { get; }

    /// <summary>The phrases, in the order in which they were asked for; of one text that is cut in two ways both, as <see cref="PhraseTable.FindAll"/> has them.</summary>
    public IReadOnlyList<Phrase> Columns { get; }

    /// <summary>The cells that are not empty.</summary>
    public int Count => _counts.Length;

    /// <summary>How often a row holds a phrase; 0 where it does not.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public int this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows.Count);
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Count);
            var at = Array.BinarySearch(_columns, _starts[row], _starts[row + 1] - _starts[row], column);
            return at < 0 ? 0 : _counts[at];
        }
    }

    /// <summary>The cells that are not empty, row by row, columns ascending.</summary>
    public IEnumerable<(int Row, int Column, int Count)> Cells
    {
        get
        {
            for (var row = 0; row < Rows.Count; row++)
            {
                for (var at = _starts[row]; at < _starts[row + 1]; at++)
                {
                    yield return (row, _columns[at], _counts[at]);
                }
            }
        }
    }

    /// <summary>Writes the matrix in the coordinate format of Matrix Market, which R (<c>Matrix::readMM</c>), Python (<c>scipy.io.mmread</c>) and Julia read.</summary>
    /// <remarks>
    /// A line of kind; a comment for each row and each column with its number and its name, parted by tabs; the numbers of rows, columns and cells; a line for each cell that is not empty: row
    /// and column from 1, and the count. Lines end with a line feed. Source: Boisvert, Pozo and Remington, The Matrix Market Exchange Formats, NISTIR 5935, 1996.
    /// </remarks>
    /// <param name="writer">Receives the text.</param>
    public void WriteMatrixMarket(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("%%MatrixMarket matrix coordinate integer general\n");
        WriteNames(writer, "row", Rows);
        WriteNames(writer, "column", Columns.Select(phrase => phrase.Cut));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{Rows.Count} {Columns.Count} {Count}\n"));
        foreach (var (row, column, count) in Cells)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{row + 1} {column + 1} {count}\n"));
        }
    }

    /// <summary>Writes what <see cref="WriteMatrixMarket"/> writes to a file in UTF-8, whole or not at all.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveMatrixMarket(string path) => AtomicFile.Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        WriteMatrixMarket(writer);
    });

    /// <summary>The matrix in a line: <c>12 rows by 3 phrases, 20 cells</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Rows.Count} row{(Rows.Count == 1 ? "" : "s")} by {Columns.Count} phrase{(Columns.Count == 1 ? "" : "s")}, {Count} cell{(Count == 1 ? "" : "s")}");

    // A comment is one line.
    private static void WriteNames(TextWriter writer, string what, IEnumerable<string> names)
    {
        foreach (var (at, name) in names.Index())
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"% {what}\t{at + 1}\t{name.ReplaceLineEndings(" ")}\n"));
        }
    }
}
