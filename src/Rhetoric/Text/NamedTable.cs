using System.Text;

namespace Rhetoric;

/// <summary>Reads tables of tab-separated lines whose first line names the columns, refusing what it cannot read by file and line.</summary>
/// <remarks>
/// Lines are those of <see cref="NumberedLines"/>. The columns may be named in capitals. A line may end before its last columns, which then are empty, and may not go on
/// behind them. Columns that nobody asks for may stand in any number.
/// </remarks>
internal static class NamedTable
{
    /// <summary>The lines of a table of the library.</summary>
    /// <param name="prefix">What stands before the name of the file in that of the resource.</param>
    /// <param name="file">The name of the file, as the messages have it.</param>
    /// <param name="required">The columns that must be there.</param>
    public static IReadOnlyList<NamedRow> OfResource(string prefix, string file, params string[] required)
    {
        using var stream = typeof(NamedTable).Assembly.GetManifestResourceStream(prefix + file)!;
        return Read(stream, file, required);
    }

    /// <summary>The lines of a table.</summary>
    /// <param name="stream">The bytes; read to the end.</param>
    /// <param name="name">What the messages call it.</param>
    /// <param name="required">The columns that must be there.</param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and what is wrong.</exception>
    public static IReadOnlyList<NamedRow> Read(Stream stream, string name, params string[] required) => Read(stream, name, encoding: null, required);

    /// <summary>The lines of a table in an encoding that it does not tell itself.</summary>
    /// <param name="stream">The bytes; read to the end.</param>
    /// <param name="name">What the messages call it.</param>
    /// <param name="encoding">The encoding where neither a byte order mark nor UTF-8 tells; null for none.</param>
    /// <param name="required">The columns that must be there.</param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and what is wrong.</exception>
    public static IReadOnlyList<NamedRow> Read(Stream stream, string name, Encoding? encoding, params string[] required)
    {
        var rows = new List<NamedRow>();
        Dictionary<string, int>? columns = null;
        foreach (var (number, line) in NumberedLines.Read(stream, name, encoding))
        {
            var fields = line.Split('\t');
            if (columns is null)
            {
                columns = ColumnsOf(fields, name, number, required);
                continue;
            }

            if (fields.Length > columns.Count)
            {
                throw new InvalidDataException($"{name}:{number}: {fields.Length} columns where the first line names {columns.Count}.");
            }

            rows.Add(new NamedRow(name, number, columns, fields));
        }

        return columns is null ? throw new InvalidDataException($"{name}: empty; the first line must name the columns {string.Join(", ", required)}.") : rows;
    }

    private static Dictionary<string, int> ColumnsOf(string[] fields, string name, int number, string[] required)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!columns.TryAdd(field.Trim().ToLowerInvariant(), columns.Count))
            {
                throw new InvalidDataException($"{name}:{number}: the column '{field}' is named twice.");
            }
        }

        return required.FirstOrDefault(column => !columns.ContainsKey(column)) is { } missing
            ? throw new InvalidDataException($"{name}:{number}: no column '{missing}'; the first line must name the columns {string.Join(", ", required)}.")
            : columns;
    }
}
