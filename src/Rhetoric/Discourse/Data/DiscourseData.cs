namespace Rhetoric.Discourse;

/// <summary>The tables of this floor, as <c>Data</c> has them.</summary>
internal static class DiscourseData
{
    private const string ResourcePrefix = "Rhetoric.Discourse.Data.";

    /// <summary>The lines of a table.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="required">The columns that must be there.</param>
    public static IReadOnlyList<NamedRow> Table(string file, params string[] required) => NamedTable.OfResource(ResourcePrefix, file, required);
}
