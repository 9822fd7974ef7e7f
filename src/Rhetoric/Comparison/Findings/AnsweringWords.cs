namespace Rhetoric.Comparison;

/// <summary>Of the words quoted on both sides of a thread that do not answer each other clause by clause, the two that a reader would set side by side.</summary>
/// <remarks>
/// Two that an earlier title has told come last. What counts, each from 0 to 1: the same words of the thread in both (分歧 … 分歧), pairs of letters in common, the same voice, and what the two weigh;
/// not what the paragraphs are for, since that depends on how a text is broken into them.
/// Cost: O(quotes² × letters). Ties: the first of the first text, then of the second.
/// </remarks>
internal static class AnsweringWords
{
    private const double SameMention = 1;
    private const double Alike = 2;
    private const double SameVoice = 0.6;
    private const double Weight = 0.8;
    private const double Told = 10;

    /// <summary>The two; both lists hold something.</summary>
    public static (ToldWords A, ToldWords B) Of(ToldThread told, StatedText a, StatedText b, HashSet<(Statement A, Statement B)> before)
    {
        var heaviest = told.A.Concat(told.B).Max(words => words.Value);
        return told.A.SelectMany(one => told.B.Select(other => (A: one, B: other))).MaxBy(pair => Answer(pair.A, pair.B));

        double Answer(ToldWords one, ToldWords other) =>
            (MentionsOf(told.Thread, one.Statement, a).Intersect(MentionsOf(told.Thread, other.Statement, b)).Any() ? SameMention : 0)
            + LikenessOf(one.Statement, other.Statement) - (before.Contains((one.Statement, other.Statement)) ? Told : 0) + (Weight * (one.Value + other.Value) / (2 * heaviest));
    }

    /// <summary>The share of pairs of letters in common, 0 to 1.</summary>
    public static double ShareOf(Statement a, Statement b)
    {
        var shared = a.Bigrams.Count(pair => Array.BinarySearch(b.Bigrams, pair) >= 0);
        return 2.0 * shared / Math.Max(1, a.Bigrams.Length + b.Bigrams.Length);
    }

    private static double LikenessOf(Statement a, Statement b) => (Alike * ShareOf(a, b)) + (a.Voice == b.Voice ? SameVoice : 0);

    private static IEnumerable<string> MentionsOf(ReadoutThread thread, Statement statement, StatedText text) =>
        statement.Mentions.Where(mention => ReferenceEquals(mention.Thread, thread)).Select(mention => FoldedCharacter.Of(mention.Span.Of(text.Readout.Text)));
}
