namespace Rhetoric.Comparison;

/// <summary>The clauses of a readout, each that only says of what or on what condition the next one is said joined to that (在青屿问题上，|希望云方…; 无论形势如何变化，|双方都要…; 云方愿在平等互利基础上，|恢复…).</summary>
/// <remarks>
/// Chinese parts a topic or a circumstance at the head of a clause from it by a comma; alone it tells nothing, and what is said of the topic does not name it. What opens and closes such a part stands in <c>Data/fronted-clauses.tsv</c>. It is joined where it has
/// at most 24 characters, the next clause follows in the same sentence, and nobody is named between the two as the one who says it. Cost: O(n). Invariant: every clause is in one stretch, in text order.
/// </remarks>
internal static class FrontedClauses
{
    private const string File = "fronted-clauses.tsv";
    private const int Longest = 24;

    private static readonly Lazy<(EdgeWords? Opens, EdgeWords? Closes)[]> Forms = new(() =>
        [.. ComparisonData.Table(File, "language", "opens", "closes").Select(row => (WordsOf(row, "opens"), WordsOf(row, "closes")))]);

    /// <summary>The stretches, with the place at which what is said begins behind the part at its head; the beginning of the stretch where it has none.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="verbs">Where reporting verbs stand, in text order.</param>
    public static IEnumerable<(TextSpan Span, int Main)> In(Readout readout, TextSpan[] verbs)
    {
        TextSpan? fronted = null;
        foreach (var clause in readout.Clauses)
        {
            if (fronted is { } head)
            {
                fronted = null;
                if (AreOneSentence(readout, head, clause) && !verbs.Touching(clause).Any())
                {
                    yield return (new TextSpan(head.Start, clause.End), clause.Start);
                    continue;
                }

                yield return (head, head.Start);
            }

            if (IsFronted(clause.Of(readout.Text)))
            {
                fronted = clause;
            }
            else
            {
                yield return (clause, clause.Start);
            }
        }

        if (fronted is { } last)
        {
            yield return (last, last.Start);
        }
    }

    private static bool AreOneSentence(Readout readout, TextSpan first, TextSpan second) => readout.Sentences.LastFrom(first.Start) == readout.Sentences.LastFrom(second.Start);

    private static bool IsFronted(ReadOnlySpan<char> clause)
    {
        if (clause.Length > Longest)
        {
            return false;
        }

        foreach (var (opens, closes) in Forms.Value)
        {
            if (opens?.LengthAtStartOf(clause) != 0 && closes?.AreAtEndOf(clause) != false)
            {
                return true;
            }
        }

        return false;
    }

    // Null where anything will do.
    private static EdgeWords? WordsOf(NamedRow row, string column) => row.Forms(column).ToArray() is { Length: > 0 } forms ? new EdgeWords(forms) : null;
}
