namespace Rhetoric;

// Collocates.
public static partial class ResultTables
{
    /// <summary>Collocates with the table that their value is computed from: together, by chance, near matches, everywhere, and the sample.</summary>
    /// <param name="collocates">The collocates.</param>
    public static ResultTable ToTable(this IEnumerable<Collocate> collocates) => new(
        [
            new("word"), new("joint", true), new("expected", true), new("before", true), new("after", true), new("docs", true),
            new("near", true), new("count", true), new("sample", true), new("value", true),
        ],
        [
            .. collocates.Select(collocate => new object?[]
            {
                collocate.Text, collocate.Counts.Joint, collocate.Counts.Expected, collocate.Before, collocate.After, collocate.Documents,
                collocate.Counts.First, collocate.Counts.Second, collocate.Counts.Total, collocate.Value,
            }),
        ]);
}
