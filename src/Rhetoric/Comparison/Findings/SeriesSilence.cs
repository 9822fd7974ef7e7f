namespace Rhetoric.Comparison;

/// <summary>What a series usually says and the last readout does not, and what returns in it.</summary>
/// <remarks>
/// Only topics of some gravity, and only where the series has five readouts or more, the first text among them. A topic that neither of the two has is told without
/// quotes: its words stand in neither.
/// </remarks>
internal sealed class SeriesSilence
{
    private const int LeastSeries = 5;
    private const double Usual = 0.6;
    private const double LeastGravity = 2.5;

    // Below what the two texts themselves say: an absence that goes on is rarely the news of the day.
    private const double PerGravity = 10;

    private readonly ThreadTable _table;
    private readonly StatedText _a;
    private readonly StatedText _b;
    private readonly TitleWording _wording;

    public SeriesSilence(SeriesProfile profile, StatedText a, StatedText b, TitleWording wording) =>
        (_table, _a, _b, _wording) = (ThreadTable.Of(profile.Series.Count >= LeastSeries ? profile.Series : []), a, b, wording);

    /// <summary>Thread × readout × speaker of the series; empty where it is short.</summary>
    public ThreadTable Table => _table;

    /// <summary>The last day of the series on which a thread was there; null where it never was, or on no day that is known.</summary>
    public DateOnly? LastOf(ReadoutThread thread) => _table.HoldersOf(thread).Max(holder => _table.Readouts[holder].Date);

    /// <summary>Whether the series had a thread before a day, so that it can be back; where no day is known, at all.</summary>
    public bool WasBefore(ReadoutThread thread, DateOnly? day) => _table.HoldersOf(thread).Any(holder => day is null || _table.Readouts[holder].Date < day);

    /// <summary>What neither text has and most of the series had, the gravest first, without rank.</summary>
    public IEnumerable<Finding> Absent()
    {
        foreach (var thread in _table.Threads.Where(thread => !thread.IsSlot && thread.Gravity >= LeastGravity && !_a.Has(thread) && !_b.Has(thread)))
        {
            var holders = _table.HoldersOf(thread);
            var share = (double)holders.Count / _table.Readouts.Count;
            if (share >= Usual)
            {
                var running = RunningWithout(holders);
                yield return new Finding
                {
                    Rank = 1,
                    Thread = thread.Id,
                    Title = _wording.Titled(_wording.Of(thread), LastOf(thread) is { } last
                        ? _wording.With("absent.last", holders.Count, _table.Readouts.Count, running, TitleWording.Day(last))
                        : _wording.With("absent", holders.Count, _table.Readouts.Count, running)),
                    Direction = FindingDirection.Gone,
                    Kind = ChangeKind.Dropped,
                    Score = thread.Gravity * share * PerGravity,
                    Why = _wording.With("why.absent", thread.Gravity, holders.Count, _table.Readouts.Count),
                };
            }
        }
    }

    // The readouts behind the last that has it, the second text among them; undated ones, which stand behind all others, only where no other has it.
    private int RunningWithout(IReadOnlyList<int> holders)
    {
        var last = holders.LastOrDefault(holder => _table.Readouts[holder].Date is not null, -1);
        return last < 0 ? _table.Readouts.Count - holders[^1] : 1 + _table.Readouts.Skip(last + 1).Count(readout => readout.Date is not null);
    }
}
