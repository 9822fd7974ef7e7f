using System.Globalization;

namespace Rhetoric;

/// <summary>A line of a table with named columns.</summary>
internal sealed class NamedRow(string table, int line, Dictionary<string, int> columns, string[] fields)
{
    /// <summary>The field of a column, without white edges; empty where the table has no such column or the line ends before it.</summary>
    public string this[string column] => columns.TryGetValue(column, out var at) && at < fields.Length ? fields[at].Trim() : "";

    /// <summary>The forms of a column, divided by <c>|</c>.</summary>
    public string[] Forms(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The field of a column that may not be empty.</summary>
    public string Required(string column) => this[column] is { Length: > 0 } field ? field : throw Fault($"the column '{column}' is empty");

    /// <summary>The number of a column that may not be empty.</summary>
    /// <exception cref="InvalidDataException">It is no number.</exception>
    public double Number(string column) =>
        double.TryParse(Required(column), CultureInfo.InvariantCulture, out var number) ? number : throw Fault($"the column '{column}' is '{this[column]}', no number");

    /// <summary>What is wrong with the line, by file and line.</summary>
    public InvalidDataException Fault(string reason) => new($"{table}:{line}: {reason}.");
}
