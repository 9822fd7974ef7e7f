using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class QuoteEdgesTests
{
    [Theory]
    [InlineData("两", "国", false)]
    [InlineData("云", "岚", false)]
    [InlineData("岚", "是", true)]
    [InlineData("和", "岚", true)]
    [InlineData("2015", "年", false)]
    [InlineData("到", "2015", true)]
    [InlineData("合作", "共赢", true)]
    [InlineData("“", "渡", true)]
    public void Words_are_parted_where_a_reader_would(string left, string right, bool mayPart) => Assert.Equal(mayPart, QuoteEdges.Default.MayPart(left, right));

    [Theory]
    [InlineData("合作", true, true)]
    [InlineData("的", false, false)]
    [InlineData("和", false, false)]
    [InlineData("等", false, true)]
    [InlineData("，", false, true)]
    [InlineData("“", true, true)]
    [InlineData("对", true, false)]
    [InlineData("and", false, false)]
    [InlineData("the ", true, false)]
    [InlineData("trade ", true, true)]
    public void A_quote_begins_and_ends_with_words_that_stand_alone(string word, bool mayStart, bool mayEnd) =>
        Assert.Equal((mayStart, mayEnd), (QuoteEdges.Default.MayStartWith(word), QuoteEdges.Default.MayEndWith(word)));

    [Fact]
    public void Quotes_of_findings_keep_the_rule()
    {
        var a = new Readout("a", "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n沈怀舟指出，云岚两国经贸合作给双方带来实实在在的好处，到2015年贸易额要翻一番。");
        var b = new Readout("b", "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n沈怀舟指出，云岚两国人文交流的规模和水平还要提高，2019年互派两万名留学生。");

        Assert.All(a.Compare(b).Findings.SelectMany(finding => finding.B), quote => Assert.DoesNotMatch("^(国|的|和|年)|(和|的|2019)$", b[quote.Span]));
    }
}
