namespace Rhetoric;

// Words of one text.
public static partial class ResultTables
{
    /// <summary>Keywords, the weightiest first as they were found; the tag is empty where none was asked for.</summary>
    /// <param name="keywords">The keywords.</param>
    public static ResultTable ToTable(this IEnumerable<Keyword> keywords) => new(
        [new("keyword"), new("tag"), new("weight", true)], [.. keywords.Select(keyword => new object?[] { keyword.Text, keyword.Tag, keyword.Weight })]);

    /// <summary>Words with their tags and places in the text that was tagged.</summary>
    /// <param name="words">The words.</param>
    public static ResultTable ToTable(this IEnumerable<TaggedWord> words) => new(
        [new("word"), new("tag"), new("start", true), new("end", true)], [.. words.Select(word => new object?[] { word.Text, word.Tag, word.Span.Start, word.Span.End })]);
}
