using Rhetoric.Reporting;

namespace Rhetoric;

/// <summary>Every result saves itself: what a query gives, what is left of it after <c>Where</c> or <c>Take</c>, and whole answers such as a matrix.</summary>
/// <remarks>
/// Short for the same call on <c>ToTable()</c>. The tables of an answer that has several have names of their own (<c>comparison.ToChangeTable(20).SaveCsv(…)</c>).
/// A corpus, a comparison, a collated series and timelines have a page of their own, which <c>ToHtml</c> and <c>SaveHtml</c> give for them.
/// </remarks>
public static class ResultSaving
{
    /// <summary>The table of rows as a piece of HTML, as <see cref="ResultTable.ToHtml()"/>.</summary>
    /// <typeparam name="T">What the rows are.</typeparam>
    /// <param name="rows">The rows.</param>
    public static string ToHtml<T>(this IEnumerable<T> rows)
        where T : IResultRow => TableOf(rows).ToHtml();

    /// <summary>The table of an answer as a piece of HTML, as <see cref="ResultTable.ToHtml()"/>.</summary>
    /// <param name="result">The answer.</param>
    public static string ToHtml(this IResult result) => TableOf(result).ToHtml();

    /// <summary>Saves rows as CSV that a spreadsheet reads, as <see cref="ResultTable.SaveCsv(string)"/>.</summary>
    /// <typeparam name="T">What the rows are.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <example><code>corpus.ReadAsks().Where(row => row.Ask.Negative).SaveCsv("asks.csv");</code></example>
    public static void SaveCsv<T>(this IEnumerable<T> rows, string path)
        where T : IResultRow => TableOf(rows).SaveCsv(path);

    /// <summary>Saves an answer as CSV that a spreadsheet reads, as <see cref="ResultTable.SaveCsv(string)"/>.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveCsv(this IResult result, string path) => TableOf(result).SaveCsv(path);

    /// <summary>Saves rows as JSON, as <see cref="ResultTable.SaveJson"/>.</summary>
    /// <typeparam name="T">What the rows are.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveJson<T>(this IEnumerable<T> rows, string path)
        where T : IResultRow => TableOf(rows).SaveJson(path);

    /// <summary>Saves an answer as JSON, as <see cref="ResultTable.SaveJson"/>.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveJson(this IResult result, string path) => TableOf(result).SaveJson(path);

    /// <summary>Saves rows as Markdown, as <see cref="ResultTable.SaveMarkdown"/>.</summary>
    /// <typeparam name="T">What the rows are.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveMarkdown<T>(this IEnumerable<T> rows, string path)
        where T : IResultRow => TableOf(rows).SaveMarkdown(path);

    /// <summary>Saves an answer as Markdown, as <see cref="ResultTable.SaveMarkdown"/>.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveMarkdown(this IResult result, string path) => TableOf(result).SaveMarkdown(path);

    /// <summary>Saves rows as a page, as <see cref="ResultTable.SaveHtml"/>.</summary>
    /// <typeparam name="T">What the rows are.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveHtml<T>(this IEnumerable<T> rows, string path)
        where T : IResultRow => TableOf(rows).SaveHtml(path);

    /// <summary>Saves an answer as a page, as <see cref="ResultTable.SaveHtml"/>.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveHtml(this IResult result, string path) => TableOf(result).SaveHtml(path);

    private static ResultTable TableOf(object? result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return TableChoice.Of(result) ?? throw new NotSupportedException($"{result.GetType().Name} is no result of this library; ResultTable.Of makes a table of rows of your own.");
    }
}
