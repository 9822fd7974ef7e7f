using System.Text;
using Rhetoric.Reporting;

namespace Rhetoric;

public sealed partial class ResultTable
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The table as a piece of HTML for a page or a notebook: one element with a style that holds inside it alone.</summary>
    /// <returns>
    /// HTML; everything that comes from a text is escaped, Chinese is marked as such, numbers are flush right. Colours are those of what stands around it, so that it is
    /// legible on light and on dark.
    /// </returns>
    public string ToHtml() => ToHtml(int.MaxValue);

    /// <summary>The first rows as a piece of HTML, with a line below that tells how many more there are.</summary>
    /// <param name="rows">How many rows at the most.</param>
    /// <returns>HTML, as that of <see cref="ToHtml()"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public string ToHtml(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return Fragment.Of(html => TableFragment.Write(html, this, rows));
    }

    /// <summary>Saves comma-separated values for a spreadsheet: UTF-8 with a byte order mark, so that Excel reads Chinese. The file is written whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <remarks>Cells are written as they are; see <see cref="SaveCsv(string, bool)"/> where the texts come from others.</remarks>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveCsv(string path) => SaveCsv(path, forSpreadsheets: false);

    /// <summary>Saves comma-separated values, where wanted so that a spreadsheet takes no text for a formula; with a byte order mark, whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="forSpreadsheets">As that of <see cref="WriteCsv(TextWriter, bool)"/>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveCsv(string path, bool forSpreadsheets) => Save(path, WithMark, writer => WriteCsv(writer, forSpreadsheets));

    /// <summary>Saves what <see cref="WriteJson"/> writes, whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveJson(string path) => AtomicFile.Write(path, WriteJson);

    /// <summary>Saves what <see cref="WriteMarkdown"/> writes, UTF-8 without a byte order mark, whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveMarkdown(string path) => Save(path, WithoutMark, WriteMarkdown);

    /// <summary>Saves the table as a page that stands by itself, headed by the name of the file; whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveHtml(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Save(path, WithoutMark, writer => WriteHtml(writer, Path.GetFileNameWithoutExtension(path)));
    }

    /// <summary>Writes the table as a page that stands by itself.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="title">The headline.</param>
    public void WriteHtml(TextWriter writer, string title)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(title);
        writer.Write(HtmlPage.Of(title, html =>
        {
            html.Add($"<header><h1>{title}</h1></header>\n<main id=\"content\">\n");
            Fragment.Write(html, inside => TableFragment.Write(inside, this, int.MaxValue));
        }));
    }

    private static void Save(string path, Encoding encoding, Action<TextWriter> write) => AtomicFile.Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, encoding, leaveOpen: true);
        write(writer);
    });
}
