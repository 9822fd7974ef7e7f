namespace Rhetoric;

/// <summary>What stands in a table with its like, one a row: a phrase, an ask, a line of a concordance, a readout.</summary>
/// <remarks>
/// Any sequence of such rows has a table and saves and shows itself: <c>ToTable</c>, <c>SaveCsv</c>, <c>SaveJson</c>, <c>SaveMarkdown</c>, <c>SaveHtml</c>, so that what a
/// query leaves of a result is a result. Rows of your own have a table by <c>ResultTable.Of</c>; there is no need to implement this.
/// </remarks>
public interface IResultRow
{
    /// <summary>One line that a person reads: ISO dates, the same in every culture.</summary>
    string ToString();
}
