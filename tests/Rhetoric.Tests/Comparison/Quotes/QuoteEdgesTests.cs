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
    [InlineData(" ", false, false)]
    [InlineData("了", false, false)]
    [InlineData("成为", true, false)]
    [InlineData("、", false, false)]
    [InlineData("trade ", true, true)]
    public void A_quote_begins_and_ends_with_words_that_stand_alone(string word, bool mayStart, bool mayEnd) =>
        Assert.Equal((mayStart, mayEnd), (QuoteEdges.Default.MayStartWith(word), QuoteEdges.Default.MayEndWith(word)));

    [Theory]
    [InlineData("双方要尽早签署经贸|协议", false, false)]
    [InlineData("这是最重要的核心|问题", false, false)]
    [InlineData("双方要推动“渡轮|走廊”同航道对接", false, false)]
    [InlineData("双方要推动“渡轮走廊”|倡议对接", false, false)]
    [InlineData("岚方不|支持任何挑衅", false, false)]
    [InlineData("双方要扩大|贸易", true, false)]
    [InlineData("双方在望川|就航道问题交换意见", true, true)]
    [InlineData("双方回顾“渡轮走廊”|的建设", false, false)]
    [InlineData("岚方在区域机构中|作出了贡献", true, false)]
    [InlineData("双方扩大渔业、环保等|领域合作", true, false)]
    [InlineData("双方要发展|好渔业合作", false, false)]
    [InlineData("上海合作|组织各领域合作", false, false)]
    [InlineData("云方愿同|岚方扩大往来", false, false)]
    [InlineData("双方要向|岚海青年介绍航道", false, false)]
    public void A_quote_is_cut_between_phrases_and_never_inside_marks(string words, bool mayBegin, bool mayEnd)
    {
        var cuts = QuoteCuts.Of(new Readout("a", words.Replace("|", "") + "。"));
        var place = words.IndexOf('|');

        Assert.Equal((mayBegin, mayEnd), (cuts.MayBeginAt(place), cuts.MayEndAt(place)));
    }

    [Theory]
    [InlineData("The leaders welcomed the |summit in Kestonia.", false)]
    [InlineData("The leaders welcomed talks on |arms control.", false)]
    [InlineData("The leaders |welcomed the summit.", true)]
    [InlineData("The leaders welcomed summit |talks.", true)]
    public void English_begins_no_quote_behind_an_article_or_a_preposition(string words, bool mayBegin) =>
        Assert.Equal(mayBegin, QuoteCuts.Of(new Readout("a", words.Replace("|", ""))).MayBeginAt(words.IndexOf('|')));

    [Theory]
    [InlineData("沈怀舟指出，双方要建设“渡轮走廊”。", true)]
    [InlineData("沈怀舟指出，双方要建设「渡轮走廊」。", true)]
    [InlineData("沈怀舟指出，双方要建设\"渡轮走廊\"。", true)]
    [InlineData("沈怀舟指出，双方要落实《渡轮协定》。", false)]
    [InlineData("沈怀舟指出，双方要建设渡轮走廊。", false)]
    public void A_quotation_is_one_in_whatever_marks(string text, bool holds) =>
        Assert.Equal(holds, StatedText.Of(new Readout("a", text)).Statements[^1].HoldsQuotation);

    [Fact]
    public void English_has_quotations_in_straight_and_in_curly_marks() =>
        Assert.Equal([true, true], new[] { "The leaders welcomed a \"ferry corridor\".", "The leaders welcomed a “ferry corridor”." }.Select(text => StatedText.Of(new Readout("a", text)).Statements[^1].HoldsQuotation));

    [Fact]
    public void Words_cut_out_of_their_clause_are_shown_with_marks()
    {
        var readout = new Readout("a", "沈怀舟指出，云岚两国的经贸合作给双方带来好处，前景很好。希望岚方扩大进口。");
        var at = readout.Text.IndexOf("经贸合作", StringComparison.Ordinal);

        Assert.Equal("…经贸合作…", QuoteMarks.Of(readout, new TextSpan(at, at + 4)));
        Assert.Equal("云岚两国的经贸合作给双方带来好处", QuoteMarks.Of(readout, new TextSpan(at - 5, at + 11)));

        // A mark for four characters saves nothing, and they are the modal.
        var asked = readout.Text.IndexOf("扩大进口", StringComparison.Ordinal);
        Assert.Equal("希望岚方扩大进口", QuoteMarks.Of(readout, new TextSpan(asked, asked + 4)));
        Assert.Equal("…扩大进口", QuoteMarks.Of(new Readout("b", "沈怀舟指出，希望岚海方扩大进口。"), new TextSpan(11, 15)));
    }

    [Theory]
    [InlineData("“渡轮走廊”|倡议", false)]
    [InlineData("“渡轮|走廊”倡议", true)]
    [InlineData("双方要推动上海合作|组织发展", true)]
    [InlineData("双方要扩大|贸易", false)]
    public void Inside_marks_and_names_a_quote_is_cut_last(string words, bool isInside)
    {
        var cuts = QuoteCuts.Of(new Readout("a", words.Replace("|", "") + "。"));

        Assert.Equal(isInside, cuts.IsInside(words.IndexOf('|')));
    }

    [Fact]
    public void A_quotation_that_is_shown_from_inside_gets_both_its_marks()
    {
        var readout = new Readout("a", "“渡轮走廊”倡议之所以成功，关键在于共建“航道”。");

        Assert.Equal("“", QuoteMarks.Opening(readout.Text, new TextSpan(1, 8)));
        Assert.Equal("", QuoteMarks.Opening(readout.Text, new TextSpan(6, 8)));
        Assert.Equal("", QuoteMarks.Opening(readout.Text, new TextSpan(0, 8)));
    }

    [Fact]
    public void A_long_stretch_is_cut_in_front_of_a_phrase_and_not_of_a_mark()
    {
        var readout = new Readout("a", "沈怀舟指出，望川、青屿、岚津、云浦、白沙、石湾、长汀、南渚、西塘、东篱都是渔港。");
        var stated = StatedText.Of(readout);

        Assert.Equal("长汀、南渚、西塘、东篱都是渔港", readout[stated.EndOf(stated.Statements[^1].Span, 16)]);
        Assert.Equal(stated.Statements[^1].Span, stated.EndOf(stated.Statements[^1].Span, 60));
    }

    [Fact]
    public void Quotes_of_findings_keep_the_rule()
    {
        var a = new Readout("a", "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n沈怀舟指出，云岚两国经贸合作给双方带来实实在在的好处，到2015年贸易额要翻一番。");
        var b = new Readout("b", "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n沈怀舟指出，云岚两国人文交流的规模和水平还要提高，2019年互派两万名留学生。");

        Assert.All(a.Compare(b).Findings.SelectMany(finding => finding.B), quote => Assert.DoesNotMatch("^(国|的|和|年)|(和|的|2019)$", b[quote.Span]));
    }
}
