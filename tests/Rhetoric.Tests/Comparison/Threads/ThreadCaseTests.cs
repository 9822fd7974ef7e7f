using Rhetoric.Comparison;
using Rhetoric.Tests.Discourse;

namespace Rhetoric.Tests.Comparison;

/// <summary>The threads that a clause speaks of by its own words, by a table of cases.</summary>
public sealed class ThreadCaseTests
{
    private const string Head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n";

    public static TheoryData<int, string[]> Cases => CaseTable.Read("threads.txt", 3, "Comparison");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_clause_has_its_threads_and_no_others(int line, string[] fields)
    {
        var text = StatedText.Of(new Readout("case", Head + fields[0]));
        string[] found = [.. text.Statements[^1].Mentions.Select(mention => mention.Thread.Id).Distinct()];
        string[] wanted = fields[1].Split('+', StringSplitOptions.RemoveEmptyEntries);
        string[] unwanted = fields[2].Split('+', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(wanted.All(found.Contains) && !unwanted.Any(found.Contains), $"line {line}: {string.Join(", ", found)}");
    }
}
