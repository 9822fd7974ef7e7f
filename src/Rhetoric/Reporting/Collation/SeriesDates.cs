using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>Readouts of a series by their dates, as heads of columns and in rows.</summary>
internal static class SeriesDates
{
    /// <summary>A head for each readout shown: its month, its day where another of that month is shown; its title where it is pointed at.</summary>
    public static void WriteHeads(HtmlBuilder html, IReadOnlyList<Readout> readouts, int[] shown)
    {
        var months = shown.CountBy(number => MonthOf(readouts[number]), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var number in shown)
        {
            var (readout, month) = (readouts[number], MonthOf(readouts[number]));
            html.Add($"<th scope=\"col\" class=\"when\" title=\"{readout.Title ?? readout.Id}\"><span>{(months[month] > 1 ? DayOf(readout) : month)}</span></th>");
        }
    }

    /// <summary>Year and month; the id where there is no date.</summary>
    public static string MonthOf(Readout readout) => readout.Date is { } date ? date.ToString("yyyy-MM", CultureInfo.InvariantCulture) : PictureText.Fit(readout.Id, 11, 60);

    /// <summary>The day; the id where there is no date.</summary>
    public static string DayOf(Readout readout) => readout.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : readout.Id;
}
