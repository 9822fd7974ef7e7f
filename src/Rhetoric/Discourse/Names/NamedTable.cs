using System.Text;

namespace Rhetoric.Discourse;

/// <summary>Reads tables of tab-separated lines whose first line names the columns, refusing what it cannot read by file and line.</summary>
/// <remarks>
/// UTF-8. Lines that begin with <c>#</c> and empty ones are passed over; a line may end before its last columns, which then are empty, and may not go on
/// behind them. Columns that nobody asks for may stand in any number.
/// </remarks>
internal static class NamedTable
{
    private const string ResourcePrefix = "Rhetoric.Discourse.Data.";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines of a table of the library.</summary>
    public static IReadOnlyList<NamedRow> Embedded(string file, params string[] required)
    {
        using var stream = typeof(NamedTable).Assembly.GetManifestResourceStream(ResourcePrefix + file)!;
        return Read(stream, file, required);
    }

    /// <summary>The lines of a table.</summary>
    /// <param name="stream">The bytes; read to the end.</param>
    /// <param name="name">What the messages call it.</param>
    /// <param name="required">The columns that must be there.</param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and what is wrong.</exception>
    public static IReadOnlyList<NamedRow> Read(Stream stream, string name, params string[] required)
    {
        using var reader = new StreamReader(stream, Strict);
        var rows = new List<NamedRow>();
        Dictionary<string, int>? columns = null;
        for (var number = 1; ReadLine(reader, name, number) is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

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
            if (!columns.TryAdd(field.Trim(), columns.Count))
            {
                throw new InvalidDataException($"{name}:{number}: the column '{field}' is named twice.");
            }
        }

        return required.FirstOrDefault(column => !columns.ContainsKey(column)) is { } missing
            ? throw new InvalidDataException($"{name}:{number}: no column '{missing}'; the first line must name the columns {string.Join(", ", required)}.")
            : columns;
    }

    private static string? ReadLine(StreamReader reader, string name, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{name}: not UTF-8 from line {number} on; save the table as UTF-8.");
        }
    }
}
