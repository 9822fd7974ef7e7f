using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>The name of the place of a quote in the full text, and the marks of all quotes of one text.</summary>
internal static class FindingPlace
{
    /// <summary>The name of the place.</summary>
    /// <param name="isFirst">Whether the quote is of the first text.</param>
    /// <param name="rank">The rank of the finding.</param>
    /// <param name="at">Which quote of that side, from 0.</param>
    public static string Of(bool isFirst, int rank, int at) => string.Create(CultureInfo.InvariantCulture, $"{(isFirst ? "a" : "b")}-f{rank}-{at + 1}");

    /// <summary>The marks of the first findings in one of the two texts.</summary>
    public static IEnumerable<TextMark> MarksOf(ReadoutComparison comparison, Readout readout, int most, PageWording words)
    {
        var isFirst = ReferenceEquals(readout, comparison.A);
        if (!isFirst && !ReferenceEquals(readout, comparison.B))
        {
            yield break;
        }

        foreach (var finding in comparison.Findings.Take(most))
        {
            foreach (var (at, quote) in (isFirst ? finding.A : finding.B).Index())
            {
                yield return new TextMark(quote.Span, TextMarkKind.Finding)
                {
                    Id = Of(isFirst, finding.Rank, at),
                    Style = isFirst ? "in-a" : "in-b",
                    Label = words.Plain("finding.label", finding.Rank, FindingMark.Of(finding).WordIn(words)),
                };
            }
        }
    }
}
