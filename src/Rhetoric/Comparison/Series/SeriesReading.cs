using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>Parts a corpus into series of meetings with one counterpart.</summary>
public static class SeriesReading
{
    // What a message names of many.
    private const int MostNamed = 6;

    /// <summary>The series of a corpus, the longest first; of equally long ones the one whose last readout is later, then by id in ordinal order.</summary>
    /// <remarks>
    /// A readout belongs to the series of its main counterpart and its language, so that the two sides' tellings of one meeting are never one series. Readouts that tell no
    /// counterpart are in none, and what tells no meeting with the counterpart alone is set aside (<see cref="ReadoutSeries.SetAside"/>). O(n) in the length of the texts; a readout is read once for as long as it lives.
    /// </remarks>
    /// <param name="corpus">The readouts.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading between two readouts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var series in corpus.Series()) Console.WriteLine(series);
    /// </code>
    /// </example>
    public static ResultList<ReadoutSeries> Series(this ReadoutCorpus corpus, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var read = new (Readout Readout, Counterpart? Counterpart)[corpus.Count];
        Concurrently.For(read.Length, Concurrently.Useful(Environment.ProcessorCount), at => read[at] = (corpus[at], corpus[at].ReadCounterpart()), progress, cancellationToken);
        return
        [
            .. read.Where(met => met.Counterpart is not null)
                .GroupBy(met => (met.Counterpart!.Id, met.Readout.Language))
                .Select(met => Of(met.Key.Id, met.Key.Language, [.. met.Select(one => (one.Readout, one.Counterpart!))]))
                .OrderByDescending(series => series.Readouts.Count).ThenByDescending(series => LastDay(series)).ThenBy(series => series.CounterpartId, StringComparer.Ordinal)
                .ThenBy(series => series.Language),
        ];
    }

    /// <summary>The series of a counterpart.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="name">Its id or its name, or the beginning of one of them; case does not matter.</param>
    /// <exception cref="KeyNotFoundException">None or several fit; the message names those that fit, of none the nearest by their letters, then the longest.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static ReadoutSeries Series(this ReadoutCorpus corpus, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var all = corpus.Series();
        ReadoutSeries[] fitting = [.. all.Where(series => Is(series, name))];
        fitting = fitting.Length > 0 ? fitting : [.. all.Where(series => Begins(series, name))];
        return fitting switch
        {
            [var only] => only,
            [] when all.Count == 0 => throw new KeyNotFoundException("No readout tells whom one met, so there is no series."),
            [] => throw new KeyNotFoundException($"There is no series '{name}'; there are {Named(all.OrderByDescending(series => Likeness(series, name)), all.Count)}."),
            _ => throw new KeyNotFoundException($"'{name}' fits {fitting.Length} series: {Named(fitting, fitting.Length)}."),
        };
    }

    /// <summary>Among the series with readouts of two days the one whose last readout is the latest, ties by the order of <see cref="Series(ReadoutCorpus, IProgress{double}?, CancellationToken)"/>; null where none has two.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public static ReadoutSeries? LatestSeries(this ReadoutCorpus corpus) =>
        corpus.Series().Where(series => series.LastTwo is not null).OrderByDescending(series => LastDay(series)).FirstOrDefault();

    private static ReadoutSeries Of(string id, TextLanguage language, (Readout Readout, Counterpart Counterpart)[] read)
    {
        Readout[] meetings = [.. read.Where(one => MeetingForm.IsWithOne(one.Readout, one.Counterpart)).Select(one => one.Readout)];
        Readout[] all = [.. read.Select(one => one.Readout)];
        return new ReadoutSeries
        {
            CounterpartId = id,
            Name = read[0].Counterpart.Name,
            Language = language,
            Readouts = meetings.Length > 0 ? meetings : all,
            SetAside = meetings.Length > 0 ? [.. all.Except(meetings)] : [],
        };
    }

    private static DateOnly? LastDay(ReadoutSeries series) => series.Readouts.LastOrDefault(readout => readout.Date is not null)?.Date;

    private static bool Is(ReadoutSeries series, string name) =>
        series.CounterpartId.Equals(name, StringComparison.OrdinalIgnoreCase) || series.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(ReadoutSeries series, string name) =>
        series.CounterpartId.StartsWith(name, StringComparison.OrdinalIgnoreCase) || series.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    // The letters that name and id share with what was asked for.
    private static int Likeness(ReadoutSeries series, string name) =>
        Math.Max(name.Intersect(series.Name).Count(char.IsLetter), series.CounterpartId.StartsWith(name[..1], StringComparison.OrdinalIgnoreCase) ? 1 : 0);

    private static string Named(IEnumerable<ReadoutSeries> series, int count)
    {
        var named = string.Join("; ", series.Take(MostNamed).Select(one => $"{one} ({one.CounterpartId}, {one.Language})"));
        return count > MostNamed ? FormattableString.Invariant($"{named}; and {count - MostNamed} more") : named;
    }
}
