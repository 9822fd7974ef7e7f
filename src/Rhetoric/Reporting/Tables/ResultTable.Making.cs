namespace Rhetoric;

public sealed partial class ResultTable
{
    /// <summary>Makes a table of rows of your own.</summary>
    /// <typeparam name="T">What a row is made from.</typeparam>
    /// <param name="rows">What the rows are made from, in order.</param>
    /// <param name="columns">
    /// The columns in order: a name (lower case with underscores, as those of the library) and what a row has there. Text, numbers, truth values and
    /// <see cref="DateOnly"/> stay what they are; a <see cref="DateTime"/> is the text of its day and, where it has one, its time; an enumerated value is its name in
    /// lower case; a sequence of texts is joined by <c>、</c>; anything else is its text in the invariant culture. A column of numbers alone is set flush right.
    /// </param>
    /// <exception cref="ArgumentException">There is no column, a name is empty, or two columns have one name.</exception>
    /// <example>
    /// <code>
    /// var table = ResultTable.Of(corpus, ("doc", readout => readout.Id), ("date", readout => readout.Date), ("chars", readout => readout.Text.Length));
    /// table.SaveCsv("lengths.csv");
    /// </code>
    /// </example>
    public static ResultTable Of<T>(IEnumerable<T> rows, params (string Name, Func<T, object?> Value)[] columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Length == 0)
        {
            throw new ArgumentException("A table has at least one column.", nameof(columns));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in columns)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(columns));
            ArgumentNullException.ThrowIfNull(value, nameof(columns));
            if (!names.Add(name))
            {
                throw new ArgumentException($"Two columns have the name '{name}'.", nameof(columns));
            }
        }

        var cells = rows.Select(row => Array.ConvertAll(columns, column => CellOf(column.Value(row)))).ToArray();
        return new ResultTable(
            [.. columns.Select((column, at) => new ResultColumn(column.Name, cells.Any(row => row[at] is not null) && cells.All(row => row[at] is null or int or long or double or decimal)))],
            cells);
    }

    private static object? CellOf(object? value) => value switch
    {
        null or string or bool or int or long or double or decimal or DateOnly => value,
        byte or sbyte or short or ushort => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture),
        uint number => (long)number,
        float number => (double)number,
        DateTime { TimeOfDay.Ticks: 0 } day => DateOnly.FromDateTime(day),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        Enum name => name.ToString().ToLowerInvariant(),
        IEnumerable<string> texts => string.Join('、', texts),
        _ => Exact(value),
    };
}
