namespace Rhetoric.Tests.Text;

/// <summary>Pages in the layouts that sites have, composed: in the folder <c>Saved</c>.</summary>
public sealed class MainTextTests
{
    [Theory]
    [InlineData("agency", "沈怀舟同莫尔丹举行会谈", "2019-06-27", "云澜社澜京6月27日电|沈怀舟指出，|莫尔丹表示，")]
    [InlineData("government", "沈怀舟会见岚海总统科兰", "2019-05-21", "云澜社云都5月21日电|沈怀舟强调，|科兰表示，|陆清晏参加会见。")]
    [InlineData("ministry", "外交部长何川同积原外长叶戈兰通电话", "2021-03-02", "2021年3月2日，|何川说，|叶戈兰说，|双方还就")]
    [InlineData("white-house", "Readout of President Coran’s Call with President Shen", "2022-03-18", "President Coran spoke|President Coran reiterated|President Shen said|###")]
    [InlineData("department", "Secretary Vell’s Meeting with Foreign Minister He", "2021-07-09", "The below is|Secretary Vell met|They agreed")]
    [InlineData("tables", "沈怀舟同维伦举行会谈", "2006-04-20", "云澜网澜京4月20日电|沈怀舟说，|维伦说，")]
    [InlineData("daily", "沈怀舟同海棠国总理会谈", "2020-09-14", "本报澜京9月14日电|沈怀舟指出，|莫尔丹表示，|《 云民日报 》")]
    [InlineData("inside-article", "沈怀舟会见莫尔丹", "2019-06-27", "沈怀舟会见莫尔丹|沈怀舟27日|沈怀舟指出，|莫尔丹表示，")]
    public void The_text_is_read_without_what_stands_about_it(string page, string title, string date, string beginnings)
    {
        var read = HtmlText.Of(File.ReadAllText(PathOf(page)));

        Assert.Equal((title, DateOnly.Parse(date)), (read.Title, read.Date));
        Assert.Equal(
            beginnings.Split('|'),
            read.Text.Split('\n').Zip(beginnings.Split('|').Append("").Concat(Enumerable.Repeat("", 20)), (line, start) => line.TrimStart('　').StartsWith(start, StringComparison.Ordinal) && start.Length > 0 ? start : line));
    }

    [Theory]
    [InlineData("<div style=\"color:red; display: none\">更多合作共赢的新闻。</div>")]
    [InlineData("<p style='display:none'>更多合作共赢的新闻。</p>")]
    [InlineData("<section hidden><p>更多合作共赢的新闻。</p></section>")]
    [InlineData("<div class=x hidden=\"hidden\">更多合作共赢的新闻。</div>")]
    [InlineData("<p>更多精彩内容，请关注望川公众号</p>")]
    [InlineData("<p>长按识别二维码</p>")]
    [InlineData("<p>更多精彩内容，请下载云澜新闻客户端。</p>")]
    [InlineData("<p class=byline>记者 甲乙，云都报道</p>")]
    [InlineData("<div class=author-box><p>甲，云澜之声记者，写外交。</p></div>")]
    [InlineData("<figure><img src=1.jpg><figcaption>会谈现场，丁摄。</figcaption></figure>")]
    [InlineData("<p>（点击进入专题：合作共赢）</p>")]
    public void What_a_page_does_not_show_and_what_it_invites_to_is_no_text(string other) =>
        Assert.Equal(
            "沈怀舟指出，双方要相互尊重，扩大贸易。\n韩澜表示，岚方愿同云方一道努力，加强对话。",
            HtmlText.Of($"<body><p>沈怀舟指出，双方要相互尊重，扩大贸易。</p><p>韩澜表示，岚方愿同云方一道努力，加强对话。</p>{other}</body>").Text);

    [Theory]
    [InlineData("<div style='display:block'>")]
    [InlineData("<div data-hidden='true'>")]
    [InlineData("<div class='hidden-xs'>")]
    [InlineData("<div style='display:none'>")]
    public void A_page_that_shows_its_text_later_is_read_all_the_same(string holder) =>
        Assert.Equal("沈怀舟指出，双方要相互尊重。\n韩澜表示，岚方愿一道努力。", HtmlText.Of($"<body>{holder}<p>沈怀舟指出，双方要相互尊重。</p><p>韩澜表示，岚方愿一道努力。</p></div></body>").Text);

    [Fact]
    public void Links_that_say_a_sentence_stay_and_a_page_of_links_is_given_whole()
    {
        Assert.Equal("沈怀舟指出，要合作。\n维伦表示同意，双方满意。", HtmlText.Of("<p>沈怀舟指出，要合作。</p><p><a href=x>维伦表示同意，双方满意。</a></p>").Text);
        Assert.Equal("首页\n时政", HtmlText.Of("<ul><li><a href=/>首页</a></li><li><a href=/s>时政</a></li></ul>").Text);
    }

    [Fact]
    public void A_text_that_stands_in_captions_is_read() => Assert.Equal(
        "沈怀舟指出，要合作。\n韩澜表示，岚方愿合作。\n双方同意，要对话。",
        HtmlText.Of(string.Concat("沈怀舟指出，要合作。|韩澜表示，岚方愿合作。|双方同意，要对话。".Split('|').Select(line => $"<figure><figcaption>{line}</figcaption></figure>"))).Text);

    [Theory]
    [InlineData("双方同意合作。（责任编辑：甲乙）", "双方同意合作。")]
    [InlineData("双方同意合作。(完)", "双方同意合作。(完)")]
    [InlineData("来源地的问题双方已有共识。", "来源地的问题双方已有共识。")]
    public void A_note_at_the_end_of_a_paragraph_goes(string line, string text) =>
        Assert.Equal($"沈怀舟指出，要合作。\n{text}", HtmlText.Of($"<p>沈怀舟指出，要合作。</p><p>{line}</p>").Text);

    [Fact]
    public void A_container_named_aside_that_holds_the_text_is_read() =>
        Assert.Equal("沈怀舟指出，要合作。", HtmlText.Of("<div class=\"share-page\"><p>沈怀舟指出，要合作。</p></div>").Text);

    [Fact]
    public void What_stands_apart_from_a_long_paragraph_is_not_lost() => Assert.Equal(
        2, HtmlText.Of($"<div><div>沈怀舟指出，{string.Concat(Enumerable.Repeat("要合作，", 40))}要共赢。</div><div>维伦表示，岚方愿合作。</div></div>").Text.Split('\n').Length);

    private static string PathOf(string page) => Checkout.Path("tests", "Rhetoric.Tests", "Text", "Pages", "Saved", page + ".html");
}
