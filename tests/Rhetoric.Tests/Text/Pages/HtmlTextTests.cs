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

    [Theory]
    [InlineData("<h1>双方<b>会谈</b></h1><p>文</p><h1>后</h1>", "双方会谈")]
    [InlineData("<title> </title><h1>会谈</h1>", "会谈")]
    [InlineData("<h1>会谈</h1><title>消息</title>", "消息")]
    [InlineData("<title><script>会谈</script></title>", "<script>会谈</script>")]
    [InlineData("<h1>会谈<p>文</p>", null)]
    [InlineData("<p>文</p>", null)]
    public void The_first_heading_stands_in_for_a_title(string html, string? title) => Assert.Equal(title, HtmlText.Of(html).Title);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2019-06-29T10:00:00+08:00'>", "2019-06-29")]
    [InlineData("<META content=\"2019年6月9日\" name=PubDate>", "2019-06-09")]
    [InlineData("<meta name=\"publishdate\" content=\"2019-13-29\">", null)]
    [InlineData("<meta name=\"description\" content=\"2019-06-29\">", null)]
    [InlineData("<meta name=\"publishdate\" content=\"soon\">", null)]
    public void The_date_is_that_of_a_meta_element_or_none(string html, string? date) =>
        Assert.Equal(date is null ? null : DateOnly.Parse(date), HtmlText.Of(html + "<p>文</p>").Date);

    [Fact]
    public void A_page_loads_with_title_and_date_unless_the_index_knows_better()
    {
        _folder.Write("a.html", "<title>甲</title><meta name=\"publishdate\" content=\"2019-06-29\"><p>甲文</p>");
        _folder.Write("b.html", "<title>乙</title><meta name=\"publishdate\" content=\"2019-06-30\"><p>乙文</p>");
        _folder.Write("index.tsv", "file\tdate\ttitle\nb.html\t2020-01-02\t改题\n");

        Assert.Equal(
            [("甲", new DateOnly(2019, 6, 29), "甲文"), ("改题", new DateOnly(2020, 1, 2), "乙文")],
            ReadoutCorpus.Load(_folder.Path).Select(page => (page.Title!, page.Date!.Value, page.Text)));
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
    [InlineData("<title>题<p>正文", "题\n正文")]
    [InlineData("<noscript>请<p>正文", "请\n正文")]
    [InlineData("正文<script>var a = '<p>x';", "正文")]
    [InlineData("<p>一<br>二<br/>三</p>", "一\n二\n三")]
    [InlineData("甲&#0;乙&#xD800;", "甲\uFFFD乙&#xD800;")]
    [InlineData("<p title=\"it's 'so'\" data-x='say \"a>b\"'>文</p>", "文")]
    [InlineData("<main>甲</main><main>乙</main>丙", "甲\n乙")]
    [InlineData("<main></main>丙", "丙")]
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
    [InlineData("<h1>")]
    [InlineData("<h1><")]
    [InlineData("<script>")]
    [InlineData("<nav>")]
    [InlineData("</article")]
    [InlineData("<meta name=\"date\" content=\"")]
    [InlineData("&#")]
    public void A_megabyte_of_hostile_markup_comes_to_an_end(string unit) =>
        Assert.NotNull(HtmlText.Of(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + "<p>文</p>").Text);

    [Theory]
    [InlineData("<meta charset=gb2312>")]
    [InlineData("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=gbk'>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"gb2312\"?>")]
    [InlineData("<!-- <meta charset=\"big5\"> --><script charset=\"utf-8\" src=\"x.js\"></script><meta charset=\"gb18030\">")]
    [InlineData("long")]
    public void The_encoding_that_the_page_declares_is_believed(string declared)
    {
        declared = declared == "long" ? $"<style>{new string('a', 9000)}</style><meta charset=gbk>" : declared;
        var file = _folder.Write("a.html", TextEncodings.Gb18030.GetBytes($"{declared}<p>行稳致远</p>"));

        Assert.Equal("行稳致远", ReadoutCorpus.Load(file)[0].Text);
    }

    [Fact]
    public void A_page_without_words_is_a_failure() =>
        Assert.StartsWith("is empty", Assert.Single(ReadoutCorpus.Load(_folder.Write("a.html", Encoding.UTF8.GetBytes("<script>x</script>"))).Failures).Reason, StringComparison.Ordinal);
}
