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
    private readonly SeriesProfile _profile;

    public SeriesSilence(SeriesProfile profile, StatedText a, StatedText b, TitleWording wording) =>
        (_table, _profile, _a, _b, _wording) = (ThreadTable.Of(profile.Series.Count >= LeastSeries ? profile.Series : []), profile, a, b, wording);

    /// <summary>Thread × readout × speaker of the series; empty where it is short.</summary>
    public ThreadTable Table => _table;

    /// <summary>The last day of the series on which a thread, or a word by which the second text names it, was there; null where it never was, or on no day that is known.</summary>
    public DateOnly? LastOf(ReadoutThread thread) =>
        _table.HoldersOf(thread).Select(holder => _table.Readouts[holder].Date).Concat(_table.Readouts.Count == 0 ? [] : WordsOf(thread).Select(word => _profile.UseOf(word, isOfA: false)?.Last)).Max();

    /// <summary>Whether the second text returns to a thread: the first text, every readout between the two and those of their days have neither it nor a word by which the second names it, and an earlier one has it.</summary>
    public bool IsReturn(ReadoutThread thread) =>
        !_a.Has(thread) && WasBefore(thread, _a.Readout.Date) && !(LastOf(thread) >= _a.Readout.Date) && !HoldsNameOf(_a, thread);

    /// <summary>Whether a thread was never met: no earlier readout has it, nor a word by which the second text names it.</summary>
    public bool IsFirst(ReadoutThread thread) => _table.HoldersOf(thread).Count == 0 && !WordsOf(thread).Any(word => _profile.UseOf(word, isOfA: false) is { With: > 0 });

    private bool HoldsNameOf(StatedText text, ReadoutThread thread)
    {
        var folded = FoldedCharacter.Of(text.Readout.Text);
        return WordsOf(thread).Any(word => folded.Contains(word, StringComparison.Ordinal));
    }

    // By what words the second text names a thread.
    private IEnumerable<string> WordsOf(ReadoutThread thread) =>
        _b.Statements.SelectMany(statement => AnsweringWords.MentionsOf(thread, statement, _b).Select(mention => mention.Word)).Distinct(StringComparer.Ordinal);

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
