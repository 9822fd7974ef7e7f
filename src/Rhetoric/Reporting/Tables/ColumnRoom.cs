namespace Rhetoric.Reporting;

/// <summary>What a column may ask of a line that is too short for all, as <c>Data/columns.tsv</c> says by its name.</summary>
/// <param name="Share">Its share of the room that is left.</param>
/// <param name="Least">The cells below which it is not cut as long as another column can be left out.</param>
/// <param name="Leave">In which order columns are left out, 1 first; null for what stays as long as it can.</param>
internal sealed record ColumnRoom(int Share, int Least, int? Leave)
{
    private static readonly ColumnRoom Other = new(1, 8, null);

    private static readonly Lazy<Dictionary<string, ColumnRoom>> Named = new(() => NamedTable.OfResource("Rhetoric.Reporting.Data.", "columns.tsv", "column", "share", "least")
        .ToDictionary(row => row.Required("column"), row => new ColumnRoom((int)row.Number("share"), (int)row.Number("least"), row["leave"].Length > 0 ? (int)row.Number("leave") : null), StringComparer.Ordinal));

    /// <summary>The names that the file has.</summary>
    public static IEnumerable<string> Names => Named.Value.Keys;

    /// <summary>What a column may ask.</summary>
    public static ColumnRoom Of(ResultColumn column) => Named.Value.GetValueOrDefault(column.Name, Other);
}
