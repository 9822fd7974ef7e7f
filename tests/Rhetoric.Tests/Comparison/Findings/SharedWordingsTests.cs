namespace Rhetoric.Tests.Comparison;

/// <summary>What both texts say word for word in one mouth is neither gone nor new.</summary>
public sealed class SharedWordingsTests
{
    private const string Head = "国家主席沈怀舟同岚海联邦总统科兰举行会谈。\n";

    [Theory]
    [InlineData("双方同意，推进以平等、守信、互助为基调的云岚关系。", false)]
    [InlineData("双方同意，推进以互信、互谅、互让为基调的云岚关系。", true)]
    public void Words_kept_by_a_voice_are_not_told_as_gone(string kept, bool isGone)
    {
        // The first text's words answer what the leader says in the second; the joint voice says them there still.
        var a = new Readout("a", Head + "双方同意，共同推进以平等、守信、互助为基调的云岚关系。\n沈怀舟指出，良好的云岚关系符合两国人民根本利益。");
        var b = new Readout("b", Head + kept + "\n沈怀舟指出，双方要扩大稻米和港口合作，共同推进以平等、守信、互助为基调的云岚关系。");

        var quoted = a.Compare(b).Findings.Where(finding => finding.Thread == "positioning").SelectMany(finding => finding.A).Any(quote => a[quote.Span].Contains("推进以平等", StringComparison.Ordinal));

        Assert.Equal(isGone, quoted);
    }

    [Theory]
    [InlineData("云方坚定反对贸易保护主义。", false)]
    [InlineData("云方愿扩大稻米贸易。", true)]
    public void A_phrase_of_which_half_is_kept_is_not_quoted_beside_others_that_are_gone(string kept, bool isQuoted)
    {
        var a = new Readout("a", Head + "沈怀舟指出，" + kept + "云方切实落实坚定反对贸易保护主义的共识。岚方要尽快取消附加关税。");
        var b = new Readout("b", Head + "沈怀舟指出，" + kept);

        var friction = a.Compare(b).Findings.First(finding => finding.Thread == "trade-friction");

        Assert.Contains(friction.A, quote => a[quote.Span].Contains("附加关税", StringComparison.Ordinal));
        Assert.Equal(isQuoted, friction.A.Any(quote => a[quote.Span].Contains("共识", StringComparison.Ordinal)));
    }
}
