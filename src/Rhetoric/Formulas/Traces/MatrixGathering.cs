namespace Rhetoric.Formulas;

/// <summary>Makes matrices of timelines.</summary>
internal static class MatrixGathering
{
    public static PhraseMatrix Of(PhraseTimelines timelines, MatrixColumns kind, ShareTiers tiers) => kind switch
    {
        MatrixColumns.Period => ByPeriod(timelines, tiers),
        MatrixColumns.Readout => ByReadout(timelines, tiers),
        MatrixColumns.Counterpart => ByCounterpart(timelines, tiers),
        MatrixColumns.Speaker => BySpeaker(timelines, tiers),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{nameof(kind)} must be one of {string.Join(", ", Enum.GetNames<MatrixColumns>().Where(name => name != nameof(MatrixColumns.Group)))}; groups are given themselves."),
    };

    /// <summary>Phrases by groups of readouts; uses in readouts of no group are not counted.</summary>
    public static PhraseMatrix Of<TKey>(PhraseTimelines timelines, CorpusGroups<TKey> groups, ShareTiers tiers)
    {
        MatrixCell[][] cells =
        [
            .. timelines.Select(timeline => groups.Tally(timeline.Uses).Select(tally => Cell(tally.Documents!.Value, tally.With, tally.Count, tiers)).ToArray()),
        ];
        return new PhraseMatrix(timelines, MatrixColumns.Group, tiers, [.. groups.Select(group => new MatrixColumn
        {
            Label = group.Label,
            Documents = group.Count,
        })], cells);
    }

    private static PhraseMatrix ByPeriod(PhraseTimelines timelines, ShareTiers tiers)
    {
        MatrixCell[][] cells = [.. timelines.Select(timeline => PeriodsOf(timeline).Select(period => Cell(period.Documents, period.With, period.Count, tiers)).ToArray())];
        return new PhraseMatrix(timelines, MatrixColumns.Period, tiers, [.. PeriodsOf(timelines[0]).Select(period => new MatrixColumn
        {
            Label = period.Label,
            Documents = period.Documents,
        })], cells);
    }

    private static IEnumerable<TimelinePeriod> PeriodsOf(PhraseTimeline timeline) => timeline.Undated is { } undated ? timeline.Periods.Append(undated) : timeline.Periods;

    private static PhraseMatrix ByReadout(PhraseTimelines timelines, ShareTiers tiers)
    {
        var readouts = timelines[0].Readouts;
        MatrixCell[][] cells =
        [
            .. timelines.Select(timeline =>
            {
                var counts = timeline.Uses.CountBy(use => use.Readout).ToDictionary();
                return readouts.Select(readout => counts.GetValueOrDefault(readout)).Select(count => Cell(1, Math.Min(count, 1), count, tiers)).ToArray();
            }),
        ];
        return new PhraseMatrix(timelines, MatrixColumns.Readout, tiers, [.. readouts.Select(readout => new MatrixColumn
        {
            Label = readout.Id,
            Documents = 1,
            Readout = readout,
        })], cells);
    }

    private static PhraseMatrix ByCounterpart(PhraseTimelines timelines, ShareTiers tiers)
    {
        TimelineCounterpart[] columns =
        [
            .. timelines[0].Counterparts.OrderBy(met => met.Id is null).ThenByDescending(met => met.Documents).ThenBy(met => met.Id, StringComparer.Ordinal),
        ];
        MatrixCell[][] cells =
        [
            .. timelines.Select(timeline =>
            {
                var met = timeline.Counterparts.ToDictionary(met => met.Id ?? "", StringComparer.Ordinal);
                return columns.Select(column => met[column.Id ?? ""]).Select(one => Cell(one.Documents, one.With, one.Count, tiers)).ToArray();
            }),
        ];
        return new PhraseMatrix(
            timelines, MatrixColumns.Counterpart, tiers, [.. columns.Select(column => new MatrixColumn
            {
                Label = column.Name ?? "none",
                Documents = column.Documents,
            })], cells);
    }

    private static PhraseMatrix BySpeaker(PhraseTimelines timelines, ShareTiers tiers)
    {
        (string Speaker, int Documents)[] columns =
        [
            .. timelines[0].Readouts.SelectMany(readout => readout.ReadDiscourse().Voice.Select(voice => voice.Speaker).Distinct(StringComparer.Ordinal))
                .CountBy(speaker => speaker, StringComparer.Ordinal).Select(speaker => (speaker.Key, speaker.Value))
                .OrderByDescending(speaker => speaker.Value).ThenBy(speaker => speaker.Key, StringComparer.Ordinal),
        ];
        MatrixCell[][] cells =
        [
            .. timelines.Select(timeline =>
            {
                var voices = timeline.Speakers.Where(voice => voice.Speaker is not null).ToDictionary(voice => voice.Speaker!, StringComparer.Ordinal);
                return columns.Select(column => voices.TryGetValue(column.Speaker, out var voice)
                    ? Cell(column.Documents, voice.Documents, voice.Count, tiers)
                    : Cell(column.Documents, 0, 0, tiers)).ToArray();
            }),
        ];
        return new PhraseMatrix(timelines, MatrixColumns.Speaker, tiers, [.. columns.Select(column => new MatrixColumn
        {
            Label = column.Speaker,
            Documents = column.Documents,
        })], cells);
    }

    private static MatrixCell Cell(int documents, int with, int count, ShareTiers tiers) =>
        new(documents, with, count, tiers.Of(documents == 0 ? null : (double)with / documents));
}
