namespace Rhetoric;

// Concordance lines.
public static partial class ResultTables
{
    private static readonly ResultColumn[] ConcordanceColumns =
        [new("doc"), new("date"), new("start", true), new("end", true), new("left", true) { IsCutInFront = true }, new("match"), new("right"), new("speaker"), new("addressee")];

    /// <summary>Concordance lines with who says it, and whom it is asked of, where known.</summary>
    /// <param name="lines">The lines.</param>
    public static ResultTable ToTable(this IEnumerable<ConcordanceLine> lines) => new(ConcordanceColumns, [.. lines.Select(CellsOf)]);

    /// <summary>Writes concordance lines as comma-separated values while they are met: the table of them, with memory for one; what a readout gives is flushed before that of the next, so that who reads can stop it.</summary>
    /// <param name="lines">The lines, gone through once, such as <see cref="ConcordanceListing.EnumerateConcordance"/> gives them.</param>
    /// <param name="writer">Receives the text.</param>
    /// <param name="forSpreadsheets">As that of <see cref="ResultTable.WriteCsv(TextWriter, bool)"/>.</param>
    public static void WriteCsv(this IEnumerable<ConcordanceLine> lines, TextWriter writer, bool forSpreadsheets = false)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(writer);
        ResultTable.WriteCsv(writer, ConcordanceColumns, Flushed(lines, writer).Select(CellsOf), forSpreadsheets);
    }

    // The head at once, then the lines of each readout.
    private static IEnumerable<ConcordanceLine> Flushed(IEnumerable<ConcordanceLine> lines, TextWriter writer)
    {
        Readout? written = null;
        writer.Flush();
        foreach (var line in lines)
        {
            if (written is not null && written != line.Readout)
            {
                writer.Flush();
            }

            written = line.Readout;
            yield return line;
        }
    }

    /// <summary>Who says what a line shows, under the one name of the text; null in the narrator's own words.</summary>
    /// <param name="line">The line.</param>
    public static string? Speaker(this ConcordanceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Readout.ReadDiscourse().AttributionAt(line.Span.Start)?.Voice;
    }

    /// <summary>Whom what a line shows is asked of, as the text names it; null where it is no ask, or of nobody.</summary>
    /// <param name="line">The line.</param>
    public static string? Addressee(this ConcordanceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Readout.ReadDiscourse().AddresseeOf(line.Span);
    }

    private static object?[] CellsOf(ConcordanceLine line)
    {
        var place = line.Readout.OriginalSpan(line.Span);
        return [line.Readout.Id, line.Date, place.Start, place.End, line.Left, line.Match, line.Right, line.Speaker(), line.Addressee()];
    }
}
