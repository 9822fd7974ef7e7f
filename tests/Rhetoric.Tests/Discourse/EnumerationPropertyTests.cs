using CsCheck;

namespace Rhetoric.Tests.Discourse;

public sealed class EnumerationPropertyTests
{
    private static readonly string[] Parts =
    [
        "、", "、", "、", "，", "。", "和", "以及", "等", "的", "领域", "加强", "在", "能源", "农业", "相互尊重", "“", "”", "《", "》", "（", "）", "一", "3", "\n", " ", "云澜", "国家主席", "好", "\ud83d", "A",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Parts.Length - 1].Select(at => Parts[at]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Items_lie_in_order_inside_one_paragraph_and_hold_no_bare_list_comma_at_their_ends() => Texts.Sample(text =>
    {
        var readout = new Readout("r", "双方会谈。" + text);
        foreach (var list in readout.ReadDiscourse().Lists)
        {
            Assert.True(list.Items.Count >= 2);
            Assert.Equal(list.Span, new TextSpan(list.Items[0].Start, list.Items[^1].End));
            Assert.Contains(readout.Paragraphs, paragraph => paragraph.Contains(list.Span));
            for (var i = 0; i < list.Items.Count; i++)
            {
                Assert.True(list.Items[i].Length > 0);
                Assert.NotEqual('、', readout.Text[list.Items[i].Start]);
                Assert.NotEqual('、', readout.Text[list.Items[i].End - 1]);
                Assert.True(i == 0 || list.Items[i].Start > list.Items[i - 1].End);
            }
        }
    });

    [Fact]
    public void Lists_are_in_order_of_their_beginnings() => Texts.Sample(text =>
    {
        var lists = new Readout("r", "双方会谈。" + text).ReadDiscourse().Lists;
        for (var i = 1; i < lists.Count; i++)
        {
            Assert.True(lists[i].Span.Start >= lists[i - 1].Span.Start);
        }
    });

    [Fact]
    public void A_second_list_begins_at_its_own_words_however_far_behind_the_first()
    {
        var readout = new Readout("r", "国家主席、军委主席沈怀舟在云京同出席沿海各国海上互联互通和渔业开发论坛的岚海人民党中央总书记、国家主席科兰会谈。");

        Assert.Equal(["岚海人民党中央总书记", "国家主席"], readout.ReadDiscourse().Lists[1].Items.Select(item => readout[item]));
    }

    [Theory]
    [InlineData("能源、")]
    [InlineData("、")]
    [InlineData("“能源、")]
    [InlineData("能源、农业等领域合作和")]
    public void A_clause_of_a_million_list_commas_is_read(string piece)
    {
        var readout = new Readout("r", "加强" + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "合作。");

        Assert.All(readout.ReadDiscourse().Lists, list => Assert.True(list.Span.End <= readout.Text.Length));
    }
}
