namespace Rhetoric;

// Concordance lines.
public static partial class ResultTables
{
    private static readonly ResultColumn[] ConcordanceColumns =
        [new("doc"), new("date"), new("start", true), new("end", true), new("left", true) { IsCutInFront = true }, new("match"), new("right"), new("speaker")];

    /// <summary>Concordance lines with the speaker where known.</summary>
    /// <param name="lines">The lines.</param>
    public static ResultTable ToTable(this IEnumerable<ConcordanceLine> lines) => new(ConcordanceColumns, [.. lines.Select(CellsOf)]);

    /// <summary>Writes concordance lines as comma-separated values while they are met: the table of them, with memory for one.</summary>
    /// <param name="lines">The lines, gone through once, such as <see cref="ConcordanceListing.EnumerateConcordance"/> gives them.</param>
    /// <param name="writer">Receives the text.</param>
    /// <param name="forSpreadsheets">As that of <see cref="ResultTable.WriteCsv(TextWriter, bool)"/>.</param>
    public static void WriteCsv(this IEnumerable<ConcordanceLine> lines, TextWriter writer, bool forSpreadsheets = false)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(writer);
        ResultTable.WriteCsv(writer, ConcordanceColumns, lines.Select(CellsOf), forSpreadsheets);
    }

    /// <summary>Who says what a line shows; null in the narrator's own words.</summary>
    /// <param name="line">The line.</param>
    public static string? Speaker(this ConcordanceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Readout.ReadDiscourse().AttributionAt(line.Span.Start)?.Voice;
    }

    private static object?[] CellsOf(ConcordanceLine line)
    {
        var place = line.Readout.OriginalSpan(line.Span);
        return [line.Readout.Id, line.Readout.Date, place.Start, place.End, line.Left, line.Match, line.Right, line.Speaker()];
    }
}
