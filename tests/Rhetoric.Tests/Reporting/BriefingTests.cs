using System.Text.RegularExpressions;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Reporting;

public sealed partial class FindingSectionTests
{
    [Fact]
    public void The_page_tells_the_findings_of_the_comparison_and_each_quote_leads_to_its_paragraph()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));
        var comparison = corpus[5].CompareTo(corpus[6], corpus);
        var page = comparison.ToHtml();
        var plain = System.Net.WebUtility.HtmlDecode(page);
        string[] targets = [.. Link().Matches(page).Select(link => link.Groups["id"].Value)];

        Assert.All(comparison.Findings.Take(20), finding => Assert.Contains(finding.Title, plain, StringComparison.Ordinal));
        Assert.Equal(comparison.Findings.Take(20).Sum(finding => finding.A.Count + finding.B.Count), targets.Length);
        Assert.All(targets, target => Assert.Contains($"id=\"{target}\"", page, StringComparison.Ordinal));
    }

    [GeneratedRegex("href=\"#(?<id>text[0-9]+-[0-9]+)\"")]
    private static partial Regex Link();
}
