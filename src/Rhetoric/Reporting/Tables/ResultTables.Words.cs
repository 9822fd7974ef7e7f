namespace Rhetoric;

// Words of one text.
public static partial class ResultTables
{
    private static readonly ResultColumn[] KeywordColumns = [new("keyword"), new("tag"), new("weight", true)];

    /// <summary>Keywords, the weightiest first as they were found; the tag is empty where none was asked for.</summary>
    /// <param name="keywords">The keywords.</param>
    public static ResultTable ToTable(this IEnumerable<Keyword> keywords) => new(
        KeywordColumns, [.. keywords.Select(CellsOf)]);

    /// <summary>Keywords of readouts, each with its readout.</summary>
    /// <param name="readouts">The readouts, each with its keywords.</param>
    public static ResultTable ToTable(this IEnumerable<(Readout Readout, IReadOnlyList<Keyword> Keywords)> readouts) => new(
        [new("doc"), new("date"), .. KeywordColumns],
        [.. readouts.SelectMany(read => read.Keywords.Select(keyword => (object?[])[read.Readout.Id, read.Readout.Date, .. CellsOf(keyword)]))]);

    /// <summary>Keywords of years, each with its year; null is what is undated.</summary>
    /// <param name="years">The years, each with its keywords.</param>
    public static ResultTable ToTable(this IEnumerable<(int? Year, IReadOnlyList<Keyword> Keywords)> years) => new(
        [new("year", true), .. KeywordColumns], [.. years.SelectMany(read => read.Keywords.Select(keyword => (object?[])[read.Year, .. CellsOf(keyword)]))]);

    /// <summary>Words with their tags and places in the text that was tagged.</summary>
    /// <param name="words">The words.</param>
    public static ResultTable ToTable(this IEnumerable<TaggedWord> words) => new(
        [new("word"), new("tag"), new("start", true), new("end", true)], [.. words.Select(word => new object?[] { word.Text, word.Tag, word.Span.Start, word.Span.End })]);

    private static object?[] CellsOf(Keyword keyword) => [keyword.Text, keyword.Tag, keyword.Weight];
}
