namespace Rhetoric.Comparison;

/// <summary>Which topics two texts in two languages may name for one another, as <c>Data/kin-topics.tsv</c> has them.</summary>
internal static class KinTopics
{
    private static readonly Lazy<ILookup<string, string>> Kin = new(() => ComparisonData.Table("kin-topics.tsv", "topics").Select(row => row.Forms("topics"))
        .SelectMany(topics => topics.SelectMany(topic => topics.Where(other => other != topic), (topic, other) => (topic, other))).ToLookup(pair => pair.topic, pair => pair.other, StringComparer.Ordinal));

    /// <summary>The topics of a text that stand for one that it lacks, the graver first; none where nothing of its kin is there.</summary>
    public static IEnumerable<RaisedTopic> Of(ReadoutThread thread, IReadOnlyDictionary<ReadoutThread, RaisedTopic> topics) =>
        topics.Values.Where(topic => Kin.Value[thread.Id].Contains(topic.Thread.Id)).OrderByDescending(topic => topic.Thread.Gravity).ThenBy(topic => topic.Thread.Order);
}
