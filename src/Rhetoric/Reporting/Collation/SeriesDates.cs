using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>Readouts of a series by their dates, as heads of columns and in rows.</summary>
internal static class SeriesDates
{
    /// <summary>A head for each readout shown.</summary>
    public static void WriteHeads(HtmlBuilder html, IReadOnlyList<Readout> readouts, int[] shown)
    {
        foreach (var number in shown)
        {
            html.Add($"<th scope=\"col\" class=\"when\"><span>{MonthOf(readouts[number])}</span></th>");
        }
    }

    /// <summary>Year and month; the id where there is no date.</summary>
    public static string MonthOf(Readout readout) => readout.Date is { } date ? date.ToString("yyyy-MM", CultureInfo.InvariantCulture) : PictureText.Fit(readout.Id, 11, 60);

    /// <summary>The day; the id where there is no date.</summary>
    public static string DayOf(Readout readout) => readout.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : readout.Id;
}
