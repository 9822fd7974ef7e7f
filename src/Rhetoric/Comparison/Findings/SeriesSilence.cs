using System.Globalization;

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
    private readonly TextLanguage _language;

    public SeriesSilence(SeriesProfile profile, StatedText a, StatedText b, TextLanguage language) =>
        (_table, _a, _b, _language) = (ThreadTable.Of(profile.Series.Count >= LeastSeries ? profile.Series : []), a, b, language);

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
                var last = LastOf(thread) is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}") : null;
                var counted = string.Create(CultureInfo.InvariantCulture, $"{holders.Count} of {_table.Readouts.Count}");
                yield return new Finding
                {
                    Rank = 1,
                    Thread = thread.Id,
                    Title = _language == TextLanguage.Chinese
                        ? string.Create(CultureInfo.InvariantCulture, $"{thread.ChineseTitle}：仍未提及（此前 {_table.Readouts.Count} 篇中 {holders.Count} 篇提到{(last is null ? "" : $"，最近 {last}")}）")
                        : string.Create(CultureInfo.InvariantCulture, $"{thread.EnglishTitle}: still not mentioned (in {counted} earlier readouts{(last is null ? "" : $", last {last}")})"),
                    Direction = FindingDirection.Gone,
                    Kind = ChangeKind.Dropped,
                    Score = thread.Gravity * share * PerGravity,
                    Why = string.Create(CultureInfo.InvariantCulture, $"gravity {thread.Gravity}; the topic is in {counted} earlier readouts and in neither of the two"),
                };
            }
        }
    }
}
