namespace Rhetoric.Comparison;

/// <summary>Of the words quoted on both sides of a thread that do not answer each other clause by clause, the two that a reader would set side by side.</summary>
/// <remarks>
/// What counts, each from 0 to 1: the same words of the thread in both (分歧 … 分歧), pairs of letters in common, the same voice, and what the two weigh;
/// not what the paragraphs are for, since that depends on how a text is broken into them.
/// Cost: O(quotes² × letters). Ties: the first of the first text, then of the second.
/// </remarks>
internal static class AnsweringWords
{
    /// <summary>From which share of pairs of letters on two clauses say the same.</summary>
    public const double LeastAlike = 0.4;

    private const double SameMention = 1;
    private const double Alike = 2;
    private const double SameVoice = 0.6;
    private const double Weight = 0.8;

    /// <summary>The two; both lists hold something.</summary>
    public static (ToldWords A, ToldWords B) Of(ToldThread told, StatedText a, StatedText b) => Of(told, a, b, (_, _) => true)!.Value;

    /// <summary>The two of those that belong together; null where none do.</summary>
    /// <param name="told">The thread with its words; both lists hold something.</param>
    /// <param name="a">The first text.</param>
    /// <param name="b">The second.</param>
    /// <param name="belong">Whether two are of one thing.</param>
    public static (ToldWords A, ToldWords B)? Of(ToldThread told, StatedText a, StatedText b, Func<ToldWords, ToldWords, bool> belong)
    {
        var heaviest = told.A.Concat(told.B).Max(words => words.Value);
        return told.A.SelectMany(one => told.B.Where(other => belong(one, other)).Select(other => ((ToldWords A, ToldWords B)?)(one, other))).MaxBy(pair => Answer(pair!.Value.A, pair.Value.B));

        double Answer(ToldWords one, ToldWords other) =>
            (ShareMention(told.Thread, one.Statement, a, other.Statement, b) ? SameMention : 0)
            + LikenessOf(one.Statement, other.Statement) + (Weight * (one.Value + other.Value) / (2 * heaviest));
    }

    /// <summary>The share of pairs of letters in common, 0 to 1.</summary>
    public static double ShareOf(Statement a, Statement b) => ShareOf(a.Bigrams, b.Bigrams);

    /// <summary>The same of pairs of letters, ascending.</summary>
    public static double ShareOf(int[] a, int[] b) => 2.0 * Shared(a, b) / Math.Max(1, a.Length + b.Length);

    /// <summary>The share of the pairs of letters of the shorter that both have, 0 to 1.</summary>
    public static double ShareOfShorter(int[] a, int[] b) => (double)Shared(a, b) / Math.Max(1, Math.Min(a.Length, b.Length));

    /// <summary>Whether two statements name a thread by the same word.</summary>
    public static bool ShareMention(ReadoutThread thread, Statement inA, StatedText a, Statement inB, StatedText b) => MentionsOf(thread, inA, a).Select(mention => mention.Word).Intersect(MentionsOf(thread, inB, b).Select(mention => mention.Word)).Any();

    /// <summary>By what words a statement names a thread, folded, and where.</summary>
    public static IEnumerable<(string Word, TextSpan Span)> MentionsOf(ReadoutThread thread, Statement statement, StatedText text) =>
        statement.Mentions.Where(mention => ReferenceEquals(mention.Thread, thread)).Select(mention => (FoldedCharacter.Of(mention.Span.Of(text.Readout.Text)), mention.Span));

    private static int Shared(int[] a, int[] b) => a.Count(pair => Array.BinarySearch(b, pair) >= 0);

    /// <summary>What the voice of a statement says of the same in the other text, in words two fifths alike or more, and the share; of several the likest, then the first. Null where it says nothing of the kind. O(statements).</summary>
    /// <param name="other">The other text.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="isA">Whether it is the first text's.</param>
    /// <param name="pairing">Which voices are one.</param>
    public static (Statement Statement, double Share)? OwnIn(StatedText other, Statement statement, bool isA, StatementPairing pairing)
    {
        (Statement Statement, double Share)? best = null;
        foreach (var own in other.Statements)
        {
            if (pairing.IsSameVoice(statement, own, isA) && ShareOf(own, statement) is var share and >= LeastAlike && !(share <= best?.Share))
            {
                best = (own, share);
            }
        }

        return best;
    }

    private static double LikenessOf(Statement a, Statement b) => (Alike * ShareOf(a, b)) + (a.Voice == b.Voice ? SameVoice : 0);
}
