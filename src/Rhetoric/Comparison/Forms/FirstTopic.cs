namespace Rhetoric.Comparison;

/// <summary>Which of the grave topics that both texts have is raised first.</summary>
internal static class FirstTopic
{
    private const double LeastGravity = 3;

    public static FormChange? Between(StatedText a, StatedText b, FormWords words)
    {
        var (before, after) = (Topics(a), Topics(b));
        var (first, second) = (before.FirstOrDefault(mention => after.Any(other => ReferenceEquals(other.Thread, mention.Thread))), after.FirstOrDefault(mention => before.Any(other => ReferenceEquals(other.Thread, mention.Thread))));
        return first.Thread is null || second.Thread is null || ReferenceEquals(first.Thread, second.Thread)
            ? null
            : new FormChange(FormThread.Of("first-topic"), FindingDirection.Reordered, words.Topics(first.Thread, second.Thread), [a.TightOf(first.Statement)], [b.TightOf(second.Statement)]);
    }

    private static (ReadoutThread Thread, Statement Statement)[] Topics(StatedText text) =>
        [.. text.Mentioned.Where(topic => !topic.Thread.IsSlot && topic.Thread.Gravity >= LeastGravity).DistinctBy(topic => topic.Thread)];
}
