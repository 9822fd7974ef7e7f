namespace Rhetoric.Tests.Comparison;

/// <summary>How far the rules of findings reach, and where they must end.</summary>
public sealed class FindingLimitsTests
{
    private const string Head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n";

    [Fact]
    public void A_deed_told_in_the_paragraph_of_the_lead_is_told()
    {
        var a = new Readout("a", "国家主席沈怀舟2日会见岚海联邦总统科兰。");
        var b = new Readout("b", "国家主席沈怀舟2日会见岚海联邦总统科兰。两国签署降低关税的协议，岚方取消对台湾的武器出售。");

        Assert.Equal(["taiwan", "trade-friction"], a.Compare(b).Findings.Select(finding => finding.Thread).Intersect(["taiwan", "trade-friction"]).Order());
    }

    [Fact]
    public void What_an_undated_readout_had_ends_no_silence()
    {
        var earlier = Enumerable.Range(0, 4).Select(at => new Readout($"e{at}", "沈怀舟指出，岚方要慎重处理南海问题。") { Date = new DateOnly(2010 + at, 1, 1) }).Append(new Readout("u", "沈怀舟指出，岚方要慎重处理南海问题。"));
        var findings = new Readout("a", "沈怀舟指出，今天很冷。") { Date = new DateOnly(2017, 1, 1) }
            .Compare(new Readout("b", "沈怀舟指出，双方要扩大贸易。") { Date = new DateOnly(2018, 1, 1) }, new ReadoutCorpus(earlier)).Findings;

        Assert.Contains("unsaid for 2 readouts running", findings.Single(finding => finding.Thread == "south-china-sea").Title, StringComparison.Ordinal);
    }
}
