namespace Rhetoric.Tests.Comparison;

/// <summary>What both texts say word for word, as people are shown it.</summary>
public sealed class KeptSearchTests
{
    [Theory]
    [InlineData("科兰表示，岚方奉行一贯政策。我们不支持“青屿自立”。", "不支持“青屿自立”")]
    [InlineData("科兰表示，岚方奉行一贯政策。我们不支持“青屿自立”势力。", "不支持“青屿自立”势力")]
    public void A_quotation_is_shown_with_the_mark_that_closes_it(string text, string shown)
    {
        var comparison = new Readout("a", "国家主席沈怀舟同岚海总统科兰会谈。\n沈怀舟指出，双方要相互尊重。\n" + text).Compare(new Readout("b", "国家主席沈怀舟同岚海总统科兰会谈。\n沈怀舟指出，天气很好。\n" + text));

        Assert.Contains(comparison.Kept, kept => kept.Title.EndsWith(shown, StringComparison.Ordinal));
    }
}
