namespace Rhetoric.Comparison;

/// <summary>The tables of this floor, as <c>Data</c> has them.</summary>
internal static class ComparisonData
{
    private const string ResourcePrefix = "Rhetoric.Comparison.Data.";

    /// <summary>The lines of a table.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="required">The columns that must be there.</param>
    public static IReadOnlyList<NamedRow> Table(string file, params string[] required) => NamedTable.OfResource(ResourcePrefix, file, required);

    /// <summary>The words of a list by what a column says of them, those of every language.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="column">The column.</param>
    public static ILookup<string, string> WordsBy(string file, string column) =>
        Table(file, column, "language", "forms").SelectMany(row => row.Forms("forms"), (row, form) => (Key: row.Required(column), Form: form)).ToLookup(word => word.Key, word => word.Form, StringComparer.Ordinal);

    /// <summary>The words of a list, those of every language.</summary>
    /// <param name="file">The name of the file.</param>
    public static IEnumerable<string> Words(string file) => Table(file, "language", "forms").SelectMany(row => row.Forms("forms"));
}
