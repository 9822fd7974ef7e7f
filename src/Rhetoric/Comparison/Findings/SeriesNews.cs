namespace Rhetoric.Comparison;

/// <summary>What is news in a series whatever its length: words of grave tone that were never said of a thread, and threads that return after a long silence or were never met.</summary>
/// <remarks>
/// Only threads of some gravity count (for a return of more), and only in series of five readouts or more. The tone is that of the ladders in <c>Data/tones.tsv</c>: it is new where no earlier readout reaches the rung in a clause
/// that speaks of the thread; that it is said for the first time is told only of a word that none has at all, that a topic returns or was never met only where no readout of the time has a word by which the second names it. Of slots only the tone counts, since a slot is filled in nearly every readout. Cost: O(rungs of the series) for a ladder and thread, once.
/// </remarks>
internal sealed class SeriesNews(SeriesSilence silence, SeriesProfile profile, StatedText a, StatedText b, TitleWording wording)
{
    private const int LeastSeries = 5;
    private const int LongSilence = 5;
    private const double LeastGravity = 2.5;
    private const double LeastSilent = 3;

    private static readonly Lazy<IReadOnlyDictionary<string, int>> Tones = new(() =>
        ComparisonData.Table("tones.tsv", "ladder", "from").ToDictionary(row => row.Required("ladder"), row => (int)row.Number("from"), StringComparer.Ordinal));

    private readonly ThreadTable _table = silence.Table;
    private readonly Dictionary<(ReadoutThread, string), int> _highest = [];

    /// <summary>The words of the second text that are news on a thread, what the thread scores for them as a share of the third finding, and the reason for a reader; null where there are none.</summary>
    public (ToldWords Words, double Share, string Why)? Of(ToldThread told)
    {
        if (_table.Readouts.Count < LeastSeries || told.Thread.Gravity < LeastGravity)
        {
            return null;
        }

        var own = told.B.Where(words => words.Statement.Has(told.Thread)).ToArray();
        foreach (var words in own)
        {
            if (NewTone(told.Thread, words.Statement) is { } tone)
            {
                return (words, ShareOf(told.Thread, FindingWeights.NewTone), profile.UseOf(tone, isOfA: false) is { With: 0 } ? wording.With("why.tone", tone) : "");
            }
        }

        return own.Length > 0 && !told.Thread.IsSlot && told.Thread.Gravity >= LeastSilent && !a.Has(told.Thread) && Silence(told.Thread) is var (share, why) ? (own[0], ShareOf(told.Thread, share), why) : null;
    }

    private static double ShareOf(ReadoutThread thread, double weight) => weight * thread.Gravity / FindingWeights.Gravest;

    private string? NewTone(ReadoutThread thread, Statement statement)
    {
        foreach (var rung in b.RungsOf(statement))
        {
            if (Tones.Value.TryGetValue(rung.Rung.Ladder.Id, out var from) && rung.Rung.Rung >= from && rung.Rung.Rung > HighestOf(thread, rung.Rung.Ladder.Id))
            {
                return b.Readout[rung.Span];
            }
        }

        return null;
    }

    private int HighestOf(ReadoutThread thread, string ladder)
    {
        if (!_highest.TryGetValue((thread, ladder), out var highest))
        {
            highest = _table.HoldersOf(thread).SelectMany(readout => _table.CellsOf(thread, readout)).SelectMany(cell => cell.Rungs)
                .Where(rung => rung.Rung.Ladder.Id == ladder).Select(rung => rung.Rung.Rung).DefaultIfEmpty().Max();
            _highest.Add((thread, ladder), highest);
        }

        return highest;
    }

    private (double Share, string Why)? Silence(ReadoutThread thread)
    {
        var holders = _table.HoldersOf(thread);
        var silent = _table.Readouts.Count - 1 - (holders.Count == 0 ? -1 : holders[^1]);
        return silent < LongSilence ? null
            : silence.IsFirst(thread) ? (FindingWeights.NeverMet, wording.With("why.never", _table.Readouts.Count))
            : (FindingWeights.Return, silence.IsReturn(thread) ? wording.With("why.return", silent) : "");
    }
}
