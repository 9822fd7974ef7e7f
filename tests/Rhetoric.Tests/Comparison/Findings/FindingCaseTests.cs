using Rhetoric.Tests.Discourse;

namespace Rhetoric.Tests.Comparison;

/// <summary>Findings by a table of cases that a reader can add to without knowing the code.</summary>
public sealed class FindingCaseTests
{
    private const string Head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n";

    public static TheoryData<int, string[]> Cases => CaseTable.Read("findings.txt", 8, "Comparison");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_pair_has_its_finding(int line, string[] fields)
    {
        var (a, b) = (new Readout("a", Head + fields[0]) { Date = new DateOnly(2018, 1, 1) }, new Readout("b", Head + fields[1]) { Date = new DateOnly(2019, 1, 1) });
        var earlier = fields[2].Length == 0 ? null : new ReadoutCorpus(fields[2].Split(';').Select((text, at) => new Readout($"e{at}", Head + text) { Date = new DateOnly(2010 + at, 1, 1) }));
        var findings = a.Compare(b, earlier).Findings;

        var shown = string.Join('\n', findings.Select(finding =>
            $"{finding.Thread} {finding.Kind} {finding.Direction}: {string.Join('／', finding.A.Select(quote => a[quote.Span]))} | {string.Join('／', finding.B.Select(quote => b[quote.Span]))}"));
        var found = findings.FirstOrDefault(finding => finding.Thread == fields[3]);
        Assert.True(found is not null, $"line {line}: no finding on {fields[3]} in\n{shown}");
        Assert.True(Is(found.Kind.ToString(), fields[4]) && Is(found.Direction.ToString()!, fields[5]), $"line {line}: {found.Kind} {found.Direction} in\n{shown}");
        Assert.True(Holds(a, found.A, fields[6]) && Holds(b, found.B, fields[7]), $"line {line}: the quotes of\n{shown}");
    }

    private static bool Is(string value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(Readout readout, IReadOnlyList<Quote> quotes, string words) =>
        words.Length == 0 ? quotes.Count == 0 : quotes.Any(quote => readout[quote.Span].Contains(words, StringComparison.Ordinal));
}
