using Rhetoric.Reporting;

namespace Rhetoric;

// What changed from one readout to another.
public static partial class ResultTables
{
    /// <summary>All findings of a comparison, as <see cref="ToFindingTable"/>.</summary>
    /// <param name="comparison">The comparison.</param>
    public static ResultTable ToTable(this ReadoutComparison comparison) => comparison.ToFindingTable(int.MaxValue);

    /// <summary>Findings by themselves, without the words of the texts; see <see cref="ToFindingTable"/> for a comparison with them.</summary>
    /// <param name="findings">The findings.</param>
    public static ResultTable ToTable(this IEnumerable<Finding> findings) => new(
        [new("rank", true), new("thread"), new("finding"), new("kind"), new("direction"), new("a"), new("b"), new("earlier"), new("score", true), new("why")],
        [
            .. findings.Select(finding => new object?[]
            {
                finding.Rank, finding.Thread, finding.Title, Names.Of(finding.Kind), finding.Direction is { } direction ? Names.Of(direction) : null, Placed(finding.A), Placed(finding.B),
                HoldersOf(finding), Math.Round(finding.Score, 1), finding.Why,
            }),
        ]);

    /// <summary>What both texts say in the same words.</summary>
    /// <param name="kept">The kept words.</param>
    public static ResultTable ToTable(this IEnumerable<KeptWords> kept) => new(
        [new("thread"), new("words"), new("speaker"), new("a"), new("b")],
        [.. kept.Select(words => new object?[] { words.Thread, words.Title, words.A.Speaker, words.A.Span.ToString(), words.B.Span.ToString() })]);

    /// <summary>Passages and what became of them; places in both texts.</summary>
    /// <param name="links">The passages.</param>
    public static ResultTable ToTable(this IEnumerable<PassageLink> links) => new(
        [new("kind"), new("moved"), new("tier"), new("score", true), new("a"), new("b")],
        [.. links.Select(link => new object?[] { Names.Of(link.Kind), link.Moved, Names.Of(link.Tier), link.Score, string.Join(' ', link.A), string.Join(' ', link.B) })]);

    /// <summary>A collated series, as <see cref="ToThreadTable"/>, with all threads.</summary>
    /// <param name="collation">The series.</param>
    public static ResultTable ToTable(this Collation collation) => collation.ToThreadTable(int.MaxValue);

    /// <summary>Which readout has words of which earlier one, the greatest share first.</summary>
    /// <param name="network">The network.</param>
    public static ResultTable ToTable(this ReuseNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new ResultTable(
            [new("later"), new("later_date"), new("earlier"), new("earlier_date"), new("share", true), new("chars", true), new("of", true)],
            [
                .. network.Strongest(int.MaxValue).Select(link => (Link: link, Later: network.Readouts[link.Later], Earlier: network.Readouts[link.Earlier])).Select(row => new object?[]
                {
                    row.Later.Id, row.Later.Date, row.Earlier.Id, row.Earlier.Date, Math.Round(row.Link.Share, FewestDigitsOfShare), row.Link.Characters, row.Link.Of,
                }),
            ]);
    }

    private static string Placed(IReadOnlyList<Quote> quotes) => string.Join(' ', quotes.Select(quote => quote.Span));

    private static string HoldersOf(Finding finding) => string.Join("; ", finding.Earlier.Select(use => $"{use.Wording} in {use.With} of {use.Of} earlier readouts"));
}
