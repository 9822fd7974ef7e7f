namespace Rhetoric.Comparison;

/// <summary>The last two meetings of a series that are compared, and the later ones that are passed over.</summary>
/// <remarks>
/// Idea. Compared are the last two meetings of two days at one level (<see cref="OfficeLevel"/>): the level that most of the last days with a meeting have, of equals the latest, if it was met on two days;
/// where none of these was, the latest of them that an earlier readout has; where no level is told twice, the last readout and the last of an earlier day. Of one day and level the longest text is taken, of
/// equals the last: two texts of one day tell one meeting, mostly. A readout in which nobody is found to speak is passed over where others of two days are left. Cost: O(readouts).
/// </remarks>
/// <param name="A">The earlier one.</param>
/// <param name="B">The later one.</param>
/// <param name="PassedOver">The dated readouts of the day of the earlier one or later that are neither.</param>
internal sealed record LastMeetings(Readout A, Readout B, IReadOnlyList<Readout> PassedOver)
{
    // How far back a level is looked for: what was long ago is not the last.
    private const int Recent = 6;

    private readonly record struct Met(Readout Readout, OfficeLevel? Level)
    {
        public DateOnly Day => Readout.Date!.Value;
    }

    /// <summary>The last two of a series in date order; null where it has none of two days.</summary>
    public static LastMeetings? Of(IReadOnlyList<Readout> readouts)
    {
        Readout[] dated = [.. readouts.Where(readout => readout.Date is not null)];
        var spoken = Array.FindAll(dated, readout => readout.ReadDiscourse().Attributions.Count > 0);
        var chosen = spoken.Length > 0 && spoken[0].Date < spoken[^1].Date ? spoken : dated;
        if (chosen.Length == 0 || chosen[0].Date == chosen[^1].Date)
        {
            return null;
        }

        Met[] met = [.. chosen.Select(readout => new Met(readout, OfficeLevel.Of(readout)))];
        var (a, b) = LevelOf(met) is { } level ? LastDays(Array.FindAll(met, one => one.Level == level)) : LastDays(met);
        return new LastMeetings(a, b, [.. dated.Where(readout => readout.Date >= a.Date && !ReferenceEquals(readout, a) && !ReferenceEquals(readout, b))]);
    }

    private static OfficeLevel? LevelOf(Met[] met)
    {
        var recent = met.Select(one => one.Day).Distinct().TakeLast(Recent).ToHashSet();
        var levels = met.Reverse().Where(one => one.Level is not null && recent.Contains(one.Day)).Select(one => one.Level!).Distinct();
        return levels.Where(level => DaysOf(level).Count() > 1).MaxBy(level => DaysOf(level).Count(recent.Contains));

        IEnumerable<DateOnly> DaysOf(OfficeLevel level) => met.Where(one => one.Level == level).Select(one => one.Day).Distinct();
    }

    private static (Readout A, Readout B) LastDays(Met[] met)
    {
        var days = met.Select(one => one.Day).Distinct().TakeLast(2).ToArray();
        return (Fullest(days[0]), Fullest(days[1]));

        Readout Fullest(DateOnly day) => met.Where(one => one.Day == day).Select(one => one.Readout).Reverse().MaxBy(readout => readout.Text.Length)!;
    }
}
