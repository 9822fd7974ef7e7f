using System.Text;

namespace Rhetoric.Tests.Text;

public sealed class HtmlTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Blocks_are_lines_and_a_wrap_between_two_characters_is_no_space() =>
        Assert.Equal("沈怀舟指出，天气转好。\n科兰 said & meant it.", HtmlText.Of("<body><p>沈怀舟指出，\n  天气<b>转好</b>。</p><p>科兰 said &amp;\n meant it.</p></body>").Text);

    [Fact]
    public void Only_the_main_text_counts() => Assert.Equal(
        "正文",
        HtmlText.Of("<nav>首页</nav><div>广告</div><article><p>正文</p><script>var a = '<p>x</p>';</script></article><footer>版权</footer>").Text);

    [Fact]
    public void Title_and_date_come_from_the_head()
    {
        var page = HtmlText.Of("<html><head><title>会 谈\n消息</title><meta name=\"publishdate\" content=\"2019-06-29 10:00\"></head><body>文</body></html>");

        Assert.Equal(("会 谈 消息", new DateOnly(2019, 6, 29), "文"), (page.Title, page.Date!.Value, page.Text));
    }

    [Fact]
    public void A_script_in_a_title_is_words_not_markup() =>
        Assert.Equal("<script>alert(1)</script>会谈", HtmlText.Of("<title>&lt;script&gt;alert(1)&lt;/script&gt;会谈</title><p>文</p>").Title);

    [Theory]
    [InlineData("<p>甲<b>乙<i>丙", "甲乙丙")]
    [InlineData("<nav>首页<p>正文", "首页\n正文")]
    [InlineData("a < b 和 b > a", "a < b 和 b > a")]
    [InlineData("<p title=\"a>b\">文</p>", "文")]
    [InlineData("<p title='\">文</p>", "文")]
    [InlineData("<!-- 注 <p>x</p> -->文", "文")]
    [InlineData("文<!-- 没有结束", "文")]
    [InlineData("文<", "文<")]
    [InlineData("&#x4e2d;&nbsp;&bogus;", "中 &bogus;")]
    [InlineData("", "")]
    public void Broken_markup_still_gives_its_text(string html, string text) => Assert.Equal(text, HtmlText.Of(html).Text);

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a \"")]
    [InlineData("<p>")]
    [InlineData("</")]
    [InlineData("<!--")]
    [InlineData("&")]
    [InlineData("<title>")]
    public void A_megabyte_of_hostile_markup_comes_to_an_end(string unit) =>
        Assert.NotNull(HtmlText.Of(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + "<p>文</p>").Text);

    [Fact]
    public void The_encoding_that_the_page_declares_is_believed()
    {
        var file = _folder.Write("a.html", TextEncodings.Gb18030.GetBytes("<meta charset=gb2312><p>行稳致远</p>"));

        Assert.Equal("行稳致远", ReadoutCorpus.Load(file)[0].Text);
    }

    [Fact]
    public void A_page_without_words_is_a_failure() =>
        Assert.StartsWith("is empty", Assert.Single(ReadoutCorpus.Load(_folder.Write("a.html", Encoding.UTF8.GetBytes("<script>x</script>"))).Failures).Reason, StringComparison.Ordinal);
}
