using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Mining;

public sealed class QuotationBalanceTests
{
    [Theory]
    [InlineData("共建“[晨光走廊”规划]", "“晨光走廊”规划")]
    [InlineData("[共建“晨光走廊]”规划", "共建“晨光走廊”")]
    [InlineData("“[晨光走廊]”", "晨光走廊")]
    [InlineData("[共建“晨光”走廊]", "共建“晨光”走廊")]
    [InlineData("《[晨光走廊》和“北海航道]”", "《晨光走廊》和“北海航道”")]
    [InlineData("[晨光”走廊]", "晨光”走廊")]
    [InlineData("[晨光“走廊]", "晨光“走廊")]
    public void A_quotation_is_taken_whole_where_its_other_half_stands_beside(string marked, string whole)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var text = marked.Replace("[", "").Replace("]", "");

        Assert.Equal(whole, QuotationBalance.Whole(text, new TextSpan(start, end)).TextIn(text));
    }

    [Theory]
    [InlineData("“晨光走廊”规划", true)]
    [InlineData("晨光走廊", true)]
    [InlineData("走廊”规划", false)]
    [InlineData("共建“晨光", false)]
    [InlineData("走廊”和“晨光", false)]
    [InlineData("the world’s seas", true)]
    [InlineData("allies’ support", true)]
    [InlineData("‘seas’", true)]
    [InlineData("seas’ ‘", false)]
    public void A_stretch_is_whole_where_every_mark_has_its_other_half(string text, bool isWhole) => Assert.Equal(isWhole, QuotationBalance.IsWhole(text));
}
