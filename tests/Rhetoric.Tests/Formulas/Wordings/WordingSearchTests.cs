using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Wordings;

public sealed class WordingSearchTests
{
    [Theory]
    [InlineData("共建“晨光 走廊”，", "晨光走廊", "晨光 走廊")]
    [InlineData("增长２．５％。", "2.5%", "２．５％")]
    [InlineData("建成15条通道", "5条", "")]
    [InlineData("建成１5条通道", "5条", "")]
    [InlineData("建成5条通道", "5条", "5条")]
    [InlineData("a win-win result", "win-win", "win-win")]
    [InlineData("a winning result", "win", "")]
    [InlineData("同“2040年航道战略”对接", "航道战略对接", "")]
    [InlineData("推进“星桥”倡议", "星桥倡议", "星桥”倡议")]
    [InlineData("合作合作合作", "合作合作", "合作合作|合作合作")]
    public void A_wording_is_found_where_it_stands_whole(string text, string wording, string found) =>
        Assert.Equal(found, string.Join('|', Find(text, wording)));

    [Fact]
    public void A_place_inside_a_longer_one_is_that_use() =>
        Assert.Equal(["人类命运共同体", "命运共同体"], Find("构建人类命运共同体，是命运共同体。", "命运共同体", "人类命运共同体"));

    private static string[] Find(string text, params string[] wordings)
    {
        var readout = new Readout("r", text);
        return [.. new WordingSearch(wordings).In(readout).Select(place => readout[place.Span])];
    }
}
