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

    private static List<(ReadoutThread Thread, Statement Statement)> Topics(StatedText text)
    {
        var topics = new List<(ReadoutThread Thread, Statement Statement)>();
        foreach (var statement in text.Statements)
        {
            foreach (var mention in statement.Mentions)
            {
                if (!mention.Thread.IsSlot && mention.Thread.Gravity >= LeastGravity && topics.TrueForAll(topic => !ReferenceEquals(topic.Thread, mention.Thread)))
                {
                    topics.Add((mention.Thread, statement));
                }
            }
        }

        return topics;
    }
}
