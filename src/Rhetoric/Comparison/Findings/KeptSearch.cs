namespace Rhetoric.Comparison;

/// <summary>Clauses that both texts have word for word in the same mouth, one for each thread, the gravest thread first.</summary>
/// <remarks>
/// Typography set aside. Of several clauses of a thread the longest is told, of equals the first. Only what somebody says counts, from six letters on. Cost: O(statements).
/// </remarks>
internal static class KeptSearch
{
    private const int LeastLength = 6;
    private const int Most = 12;

    public static IReadOnlyList<KeptWords> Find(StatedText a, StatedText b, StatementPairing pairing, SeriesProfile profile, TextLanguage language)
    {
        var kept = a.Statements.Where(statement => statement.Voice is not null && statement.Folded.Length >= LeastLength && statement.Mentions.Length > 0)
            .Select(statement => (A: statement, B: pairing.PartnerOf(statement, isA: true)))
            .Where(pair => pair.B is not null && pair.A.Folded == pair.B.Folded && pairing.IsSameVoice(pair.A, pair.B))
            .Select(pair => (pair.A, B: pair.B!, Thread: pair.A.Mentions.Select(mention => mention.Thread).MaxBy(thread => (thread.Gravity, -thread.Order))!))
            .GroupBy(pair => pair.Thread, ReferenceEqualityComparer.Instance)
            .Select(group => group.OrderByDescending(pair => pair.A.Folded.Length).ThenBy(pair => pair.A.Span).First())
            .OrderByDescending(pair => pair.Thread.Gravity).ThenBy(pair => pair.Thread.Order).Take(Most);
        return [.. kept.Select(Told)];

        KeptWords Told((Statement A, Statement B, ReadoutThread Thread) pair) => new()
        {
            Thread = pair.Thread.Id,
            Title = language == TextLanguage.Chinese ? $"{pair.Thread.ChineseTitle}：{QuoteMarks.Of(a.Readout, pair.A.Span)}" : $"{pair.Thread.EnglishTitle}: {QuoteMarks.Of(a.Readout, pair.A.Span)}",
            A = a.QuoteOf(pair.A.Span),
            B = b.QuoteOf(pair.B.Span),
            Earlier = profile.EvidenceOf(a.Readout[pair.A.Span], isOfA: true),
        };
    }
}
