namespace Rhetoric;

/// <summary>Counts places by group: uses of a phrase, asks, passages, whatever stands in a readout.</summary>
/// <remarks>Groups stand by rising key, strings in ordinal order, those of no key last. Cost: O(places + groups · log groups).</remarks>
public static class PlaceTallying
{
    /// <summary>Counts places by what they have in common.</summary>
    /// <typeparam name="TPlace">A place.</typeparam>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <param name="places">The places.</param>
    /// <param name="key">What is counted by; null for none.</param>
    /// <returns>A row for each key that occurs; the readouts without a place are not known. A tuple has a column for each of its parts in tables.</returns>
    /// <example>
    /// <code>
    /// foreach (var speaker in corpus.Locate("合作共赢").ReadSpeakers().TallyBy(use => use.Voice))
    /// {
    ///     Console.WriteLine($"{speaker.Label}: {speaker.Count} uses in {speaker.With} readouts");
    /// }
    /// </code>
    /// </example>
    public static ResultList<GroupTally<TKey>> TallyBy<TPlace, TKey>(this IEnumerable<TPlace> places, Func<TPlace, TKey> key)
        where TPlace : IPlaced
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(key);
        return [.. KeyOrder.Sorted(places.GroupBy(key).Select(group => Of(group.Key, GroupLabel.Of(group.Key), [.. group.Select(place => place.Readout)])), tally => tally.Key)];
    }

    /// <summary>Counts places by groups of readouts, with the share of the readouts that hold one and the rate in their words.</summary>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <typeparam name="TPlace">A place.</typeparam>
    /// <param name="groups">The groups, such as years.</param>
    /// <param name="places">The places; those in readouts of no group are not counted.</param>
    /// <returns>A row for each group, with places or without, in their order.</returns>
    /// <example>
    /// <code>
    /// foreach (var year in corpus.GroupByYear().Tally(corpus.Locate("无核化")))
    /// {
    ///     Console.WriteLine($"{year.Label}: {year.Count}, in {year.Share:P0} of the readouts");
    /// }
    /// </code>
    /// </example>
    public static ResultList<GroupTally<TKey>> Tally<TKey, TPlace>(this CorpusGroups<TKey> groups, IEnumerable<TPlace> places)
        where TPlace : IPlaced
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(places);
        var held = places.Select(place => place.Readout).ToLookup(readout => readout);
        return
        [
            .. groups.Select(group => Of(group.Key, group.Label, [.. group.SelectMany(readout => held[readout])]) with
            {
                Documents = group.Count,
                Characters = group.Sum(readout => (long)readout.Text.Length),
            }),
        ];
    }

    // One readout for each place.
    private static GroupTally<TKey> Of<TKey>(TKey key, string label, Readout[] readouts) => new()
    {
        Key = key,
        Label = label,
        Count = readouts.Length,
        With = readouts.Distinct().Count(),
        First = readouts.Min(readout => readout.Date),
        Last = readouts.Max(readout => readout.Date),
    };
}
