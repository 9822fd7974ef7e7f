using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>Places dates on a line from 2 to 98 per cent, with a label for some years, or for the first and last day of a short time.</summary>
internal sealed class TimeAxis
{
    private const double Margin = 2;
    private const int MostLabels = 9;

    private readonly DateOnly _from;
    private readonly int _days;

    public TimeAxis(DateOnly from, DateOnly to)
    {
        _from = from;
        _days = Math.Max(1, to.DayNumber - from.DayNumber);
        var years = Enumerable.Range(from.Year + 1, Math.Max(0, to.Year - from.Year)).ToArray();
        var step = Math.Max(1, (years.Length + MostLabels - 1) / MostLabels);
        Labels = years.Length < 2
            ? from == to ? [(Day(from), 50)] : [(Day(from), Place(from)), (Day(to), Place(to))]
            : [.. years.Where((_, at) => at % step == 0).Select(year => (year.ToString(CultureInfo.InvariantCulture), Place(new DateOnly(year, 1, 1))))];
    }

    public IReadOnlyList<(string Label, double Place)> Labels { get; }

    public double Place(DateOnly date) => Margin + ((100 - (2 * Margin)) * (date.DayNumber - _from.DayNumber) / _days);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
