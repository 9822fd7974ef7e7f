using System.Globalization;

namespace Rhetoric.Tests.Comparison;

/// <summary>How many of the differences that close readings of real readouts wrote down a reader of the findings gets to see.</summary>
/// <remarks>
/// A reader gets through twenty findings and 1,500 characters of quotation, or on one page ten and 700. A difference is seen where one finding touches a place of it in each text that has one: its quote covers half of the place, or lies inside
/// it; a quote of more than forty characters that is three times as long as the place is too loose to count.
/// </remarks>
public sealed class CloseReadingTests
{
    private const int Loose = 40;
    private const string Places = "tests/Rhetoric.Tests/Comparison/Gold/close-readings.tsv";
    private const string Readouts = "corpus/meetings-2013-2019.jsonl";

    private static readonly Lazy<IReadOnlyList<(ReadoutComparison Comparison, Difference[] Differences)>> Pairs = new(Read);

    [SharedTheory]
    [InlineData(20, 1500, 243)]
    [InlineData(10, 700, 178)]
    public void Most_differences_of_close_readings_are_surfaced(int findings, int characters, int least)
    {
        var seen = Pairs.Value.Sum(pair => Seen(pair.Comparison, pair.Differences, findings, characters));
        var all = Pairs.Value.Sum(pair => pair.Differences.Length);

        TestContext.Current.SendDiagnosticMessage($"{seen} of {all} differences within {findings} findings and {characters} characters");
        Assert.Equal(320, all);
        Assert.InRange(seen, least, all);
    }

    private static int Seen(ReadoutComparison comparison, Difference[] differences, int most, int characters)
    {
        var shown = new List<(TextSpan[] A, TextSpan[] B)>();
        foreach (var finding in comparison.Findings.Take(most))
        {
            shown.Add(([.. finding.A.Select(quote => quote.Span)], [.. finding.B.Select(quote => quote.Span)]));
            if (Covered(shown.SelectMany(quotes => quotes.A)) + Covered(shown.SelectMany(quotes => quotes.B)) > characters)
            {
                shown.RemoveAt(shown.Count - 1);
                break;
            }
        }

        return differences.Count(difference => shown.Exists(quotes => Touch(quotes.A, difference.InA) && Touch(quotes.B, difference.InB)));
    }

    private static bool Touch(TextSpan[] quotes, TextSpan[] places) => places.Length == 0 || Array.Exists(quotes, quote => Array.Exists(places, place => Touches(quote, place)));

    private static bool Touches(TextSpan quote, TextSpan place) =>
        quote.Length <= Math.Max(Loose, 3 * place.Length)
        && (place.Contains(quote) || 2 * (Math.Min(quote.End, place.End) - Math.Max(quote.Start, place.Start)) >= place.Length);

    private static int Covered(IEnumerable<TextSpan> spans)
    {
        var (total, end) = (0, 0);
        foreach (var span in spans.Order())
        {
            total += Math.Max(0, span.End - Math.Max(span.Start, end));
            end = Math.Max(end, span.End);
        }

        return total;
    }

    private static List<(ReadoutComparison Comparison, Difference[] Differences)> Read()
    {
        var corpus = ReadoutCorpus.Load(SharedTexts.Require(Readouts));
        return
        [
            .. File.ReadLines(Checkout.Path(Places)).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t')).GroupBy(row => (A: row[0], B: row[1]))
                .Select(pair => (corpus[pair.Key.A].Compare(corpus[pair.Key.B], corpus), pair.Select(row => new Difference(PlacesOf(row[3]), PlacesOf(row[4]))).ToArray())),
        ];
    }

    private static TextSpan[] PlacesOf(string cell) => [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(place => place.Split('-')).Select(edges => new TextSpan(Number(edges[0]), Number(edges[1])))];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private sealed record Difference(TextSpan[] InA, TextSpan[] InB);
}
