using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>What is shown of a result where a person looks at it while working: the first rows of its table, its findings, its text with marks, its picture.</summary>
/// <remarks>At most <see cref="MostRows"/> rows, <see cref="MostFindings"/> findings and <see cref="MostCharacters"/> characters of a text, and how much more there is; the rest is a call away.</remarks>
internal static class ResultDisplay
{
    /// <summary>How many rows of a table are shown.</summary>
    public const int MostRows = 50;

    private const int MostFindings = 20;
    private const int MostCharacters = 6000;

    /// <summary>A piece of HTML; null for what is no result.</summary>
    public static string? Html(object value) => value switch
    {
        ReadoutComparison comparison => Fragment.Of(html => FindingFragment.Write(html, comparison, MostFindings)),
        ReadoutDiscourse read => Fragment.Of(html => ReadingFragment.Write(html, read, MostCharacters)),
        Readout readout => Fragment.Of(html => ReadingFragment.Write(html, readout, MostCharacters)),
        PhraseTimelines { Count: > 0 } timelines => timelines.ToSvg(),
        PhraseTimeline timeline => timeline.ToSvg(),
        PhraseMatrix matrix => matrix.ToSvg(),
        PhraseBarcode barcode => barcode.ToSvg(),
        ReuseNetwork { Links.Count: > 0 } network => network.ToSvg(),
        VoiceTable { Count: > 0 } voices when voices.DistinctBy(row => row.Readout).Count() <= MostRows => voices.ToSvg(),
        ResultTable table => table.ToHtml(MostRows),
        _ when TableChoice.Of(value) is { } table => Fragment.Of(html =>
        {
            if (value is IResult)
            {
                html.Add($"<p class=\"rf-title\">");
                MixedText.Write(html, value.ToString() ?? "");
                html.Add($"</p>\n");
            }

            TableFragment.Write(html, table, MostRows);
        }),
        IResultRow or IResult => LineOf(value),
        _ => null,
    };

    /// <summary>Lines of text; null for what is no result.</summary>
    public static string? Text(object value) => value switch
    {
        ReadoutComparison comparison => $"{comparison}\n{string.Join('\n', comparison.Findings.Take(MostFindings))}\n",
        IResultRow or IResult => value + "\n",
        _ when TableChoice.Of(value) is { } table => TextOf(table),
        _ => null,
    };

    // A row stands in the middle of what a notebook makes of a list, so it brings no style.
    private static string LineOf(object row)
    {
        var html = new HtmlBuilder();
        html.Add($"<span class=\"rhetoric-line\">");
        MixedText.Write(html, row.ToString() ?? "");
        html.Add($"</span>\n");
        return html.ToString();
    }

    private static string TextOf(ResultTable table)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        table.First(MostRows).WriteText(text, ResultTable.PrintedWidth);
        if (table.Count > MostRows)
        {
            text.Write(string.Create(CultureInfo.InvariantCulture, $"{MostRows:N0} of {table.Count:N0} rows; {table.Count - MostRows:N0} more.\n"));
        }

        return text.ToString();
    }
}
