namespace Rhetoric.Comparison;

/// <summary>The findings of two texts in two languages as changes: a topic each, since no words can be compared.</summary>
internal static class TwoSidedChanges
{
    public static IReadOnlyList<Change> Of(IReadOnlyList<Finding> findings) =>
    [
        .. findings.Select(finding => new Change
        {
            Rank = finding.Rank,
            Kind = finding.Kind,
            Layer = ChangeLayer.Passage,
            Summary = finding.Title,
            A = [.. finding.A.Select(quote => quote.Span)],
            B = [.. finding.B.Select(quote => quote.Span)],
            SpeakerA = finding.A.Select(quote => quote.Speaker).FirstOrDefault(),
            SpeakerB = finding.B.Select(quote => quote.Speaker).FirstOrDefault(),
            Score = finding.Score,
            Evidence = finding.Why,
        }),
    ];
}
