namespace Rhetoric.Comparison;

/// <summary>Words that both texts have in the same mouth, one for each thread, the gravest thread first: whole clauses, and the longest run of words of two clauses that answer each other, where it names a thread.</summary>
/// <remarks>
/// Typography set aside. Of several of a thread a whole clause is told before a run, then the longest, of equals the first. Only what somebody says counts, from six letters on, of a run from eight on, in Chinese, only on threads of some gravity, and in clauses of 400 characters or fewer. Cost: O(statements), and the product of the lengths of two such clauses that answer each other.
/// </remarks>
internal static class KeptSearch
{
    private const int LeastLength = 6;
    private const int LeastRun = 8;
    private const int LongestClause = 400;
    private const double LeastGravityOfRun = 2.5;
    private const int Most = 12;

    public static IReadOnlyList<KeptWords> Find(StatedText a, StatedText b, StatementPairing pairing, SeriesProfile profile, TitleWording wording)
    {
        var kept = a.Statements.Where(statement => statement.Voice is not null && statement.Folded.Length >= LeastLength && statement.Mentions.Length > 0)
            .Select(statement => (A: statement, B: pairing.PartnerOf(statement, isA: true)))
            .Where(pair => pair.B is not null && pairing.IsSameVoice(pair.A, pair.B)).Select(pair => KeptOf(a, pair.A, b, pair.B!)).OfType<(TextSpan A, TextSpan B, ReadoutThread Thread, bool IsWhole)>()
            .GroupBy(pair => pair.Thread, ReferenceEqualityComparer.Instance)
            .Select(group => group.OrderByDescending(pair => pair.IsWhole).ThenByDescending(pair => pair.A.Length).ThenBy(pair => pair.A).First())
            .OrderByDescending(pair => pair.Thread.Gravity).ThenBy(pair => pair.Thread.Order).Take(Most);
        return [.. kept.Select(Told)];

        KeptWords Told((TextSpan A, TextSpan B, ReadoutThread Thread, bool IsWhole) pair) => new()
        {
            Thread = pair.Thread.Id,
            Title = wording.Titled(wording.Of(pair.Thread), QuoteMarks.Of(a.Readout, pair.A)),
            A = a.QuoteOf(pair.A),
            B = b.QuoteOf(pair.B),
            Earlier = profile.EvidenceOf(a.Readout[pair.A], isOfA: true),
        };
    }

    private static (TextSpan A, TextSpan B, ReadoutThread Thread, bool IsWhole)? KeptOf(StatedText a, Statement inA, StatedText b, Statement inB)
    {
        if (inA.Folded == inB.Folded)
        {
            return (inA.Span, inB.Span, Gravest(inA.Mentions), true);
        }

        if (a.Readout.Language == TextLanguage.English || Math.Max(inA.Span.Length, inB.Span.Length) > LongestClause || !Array.Exists(inA.Mentions, mention => mention.Thread.Gravity >= LeastGravityOfRun))
        {
            return null;
        }

        var (foldedA, foldedB) = (FoldedPlaces.Of(a.Readout.Text, inA.Span), FoldedPlaces.Of(b.Readout.Text, inB.Span));
        var (start, length) = CommonRun.Longest(foldedA.Folded, foldedB.Folded);
        if (length < LeastRun || InWords(a, inA.Span, foldedA.SpanOf(start, length)) is not { } run)
        {
            return null;
        }

        ThreadMention[] mentions = [.. inA.Mentions.Where(mention => run.Contains(mention.Span) && mention.Thread.Gravity >= LeastGravityOfRun)];
        var folded = FoldedCharacter.Of(run.Of(a.Readout.Text));
        var at = foldedB.Folded.IndexOf(folded, StringComparison.Ordinal);
        return folded.Length < LeastRun || mentions.Length == 0 || at < 0 ? null : (run, foldedB.SpanOf(at, folded.Length), Gravest(mentions), false);
    }

    private static ReadoutThread Gravest(ThreadMention[] mentions) => mentions.Select(mention => mention.Thread).MaxBy(thread => (thread.Gravity, -thread.Order))!;

    // The whole words of a stretch, from where a quote may begin to where it may end.
    private static TextSpan? InWords(StatedText text, TextSpan clause, TextSpan stretch)
    {
        int[] edges = [.. text.EdgesIn(clause).Where(edge => edge >= stretch.Start && edge <= stretch.End)];
        var from = Array.FindIndex(edges, edge => edge == clause.Start || text.Cuts.MayBeginAt(edge));
        var to = Array.FindLastIndex(edges, edge => edge == clause.End || text.Cuts.MayEndAt(edge));
        while (to > from && from >= 0 && edges[to] != clause.End && !QuoteEdges.Default.MayEndWith(text.Readout.Text.AsSpan(edges[to - 1], edges[to] - edges[to - 1])))
        {
            to--;
        }

        return from >= 0 && to > from ? new TextSpan(edges[from], edges[to]) : null;
    }
}
