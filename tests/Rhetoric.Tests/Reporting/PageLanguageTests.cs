using System.Net;
using System.Text.RegularExpressions;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Reporting;

/// <summary>The words of a page are in its language, and what is in another is marked as such.</summary>
public sealed partial class PageLanguageTests
{
    private static readonly ReadoutCorpus Chinese = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));

    private static readonly ReadoutCorpus English = new(
    [
        EnglishText(1, "President Odessa Coran spoke today with President Tomas Varga of Kestonia.", "President Coran underscored the importance of a free and open ocean. President Varga stated that Kestonia should lower tariffs on timber."),
        EnglishText(2, "President Odessa Coran met today with President Tomas Varga of Kestonia. Kestonia’s timber and Kestonia’s grain were on the table.", "President Coran underscored the importance of a free and open ocean. The two sides agreed that they must keep lines of communication open."),
        EnglishText(3, "President Odessa Coran spoke today with President Tomas Varga of Kestonia.", "President Coran reiterated the importance of a free and open ocean. The two leaders agreed that they should keep lines of communication open. President Varga stated that Kestonia will lower tariffs on timber."),
    ]);

    private static readonly Readout Ours = new("zh", """
        国家主席习望川7日同美国总统威尔逊通电话。
        习望川指出，美方要慎重处理海洋问题。双方要本着相互尊重的精神扩大能源合作。
        威尔逊表示，美方愿同中方一道应对气候变化。
        """);

    private static readonly Readout Theirs = new("en", """
        President James Wilson spoke today with President Xi Wangchuan of China.
        President Wilson underscored the importance of climate policy. The two leaders agreed that they must keep lines of communication open.
        """);

    public static TheoryData<string> ChinesePages => ["briefing", "report", "collation"];

    [Theory]
    [MemberData(nameof(ChinesePages))]
    public void A_page_in_Chinese_has_no_English_but_what_is_marked_and_what_has_no_language(string kind)
    {
        var page = PageOf(kind, TextLanguage.Chinese);
        var body = Style().Replace(page[page.IndexOf("<body", StringComparison.Ordinal)..], "");
        var words = InEnglish().Replace(body, "");
        var told = WebUtility.HtmlDecode(Tag().Replace(words, " ") + string.Join(' ', Label().Matches(words).Select(label => label.Groups["words"].Value)));
        foreach (var readout in Chinese)
        {
            told = told.Replace(readout.Id, "", StringComparison.Ordinal);
        }

        Assert.StartsWith("<!doctype html>\n<html lang=\"zh-Hans\">", page, StringComparison.Ordinal);
        Assert.All(LatinWord().Matches(Identity().Replace(told, "")), word => Assert.Contains(word.Value, (string[])["README", "Rhetoric", "SHA", "Tab", "UTF"]));
    }

    [Theory]
    [MemberData(nameof(ChinesePages))]
    public void The_language_of_a_page_changes_its_words_alone(string kind)
    {
        var (english, chinese) = (PageOf(kind, TextLanguage.English), PageOf(kind, TextLanguage.Chinese));

        Assert.Equal(Ids(english), Ids(chinese));
        Assert.Contains("<html lang=\"en\">", english, StringComparison.Ordinal);
        Assert.Equal(kind != "collation", chinese.Contains("文中标记", StringComparison.Ordinal));

        static string[] Ids(string page) => [.. Id().Matches(page).Select(id => id.Value)];
    }

    [Fact]
    public void In_short_and_marks_are_Chinese_on_a_page_in_Chinese()
    {
        var page = PageOf("briefing", TextLanguage.Chinese);

        Assert.Contains("<b>概要</b>", page, StringComparison.Ordinal);
        Assert.Matches("<p class=\"stand\"><b>概要</b> [^<]+：", page);
        Assert.Contains("<h2 id=\"changes\">变化：2019-06-27 → 2020-03-26</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">发布方</th>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_on_English_texts_has_nothing_in_Chinese()
    {
        foreach (var page in new[] { English.ToHtml(), English[0].Compare(English[2], English).ToHtml(), English.Collate().ToHtml() })
        {
            Assert.DoesNotContain("lang=\"zh", page, StringComparison.Ordinal);
            Assert.DoesNotContain("双方", page, StringComparison.Ordinal);
        }

        Assert.Contains("<b lang=\"en\">both sides</b>", English.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<span class=\"modal\" data-n=\"1\">must</span>", English.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_keep_the_name_of_their_text()
    {
        Assert.Equal(("双方", "both sides", "Varga"), (ShownVoice.Of("双方", Chinese[0]), ShownVoice.Of("双方", English[0]), ShownVoice.Of("Varga", English[0])));
        Assert.Null(ShownVoice.Of(null, English[0]));
    }

    [Fact]
    public void Shares_of_two_languages_are_of_countries()
    {
        var page = Ours.Compare(Theirs).ToHtml();

        Assert.Contains("<th scope=\"row\">China <span class=\"quiet\"><span lang=\"zh-Hans\">习望川</span> | –</span></th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">United States <span class=\"quiet\"><span lang=\"zh-Hans\">威尔逊</span> | <span lang=\"en\">Wilson</span></span></th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Both together</th>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Publisher", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Phrases_of_English_texts_are_of_words()
    {
        var page = English.ToHtml();
        var phrases = PhraseCell().Matches(page[page.IndexOf("<h2 id=\"phrases\">", StringComparison.Ordinal)..]).Select(cell => cell.Groups["words"].Value).ToArray();

        Assert.Contains("free and open ocean", phrases);
        Assert.Contains("keep lines of communication open", phrases);
        Assert.All(phrases, phrase => Assert.InRange(phrase.Split(' ').Length, 2, 5));
        Assert.DoesNotContain("Kestonia’s", phrases);
        Assert.DoesNotContain(phrases, phrase => phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || phrase.EndsWith(" of", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ChinesePages))]
    public void Every_table_says_what_it_is(string kind)
    {
        var tables = Table().Matches(PageOf(kind, TextLanguage.English)).ToArray();

        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Matches("^<table[^>]* aria-label=\"[^\"]+\"|<caption>", table.Value));
    }

    [Fact]
    public void On_paper_what_is_folded_is_open()
    {
        var style = PageOf("briefing", TextLanguage.English);

        Assert.Contains("details::details-content { content-visibility: visible;", style[style.IndexOf("@media print", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first", "onbar")]
    [InlineData("second", "onsecond")]
    [InlineData("both", "onbar")]
    public void Figures_on_bars_are_legible(string bar, string figure)
    {
        var style = PageOf("report", TextLanguage.English);

        Assert.NotEmpty(Colours(bar));
        Assert.Equal(Colours(bar).Count(), Colours(figure).Count());
        foreach (var (ground, ink) in Colours(bar).Zip(Colours(figure)))
        {
            var (lighter, darker) = (Math.Max(Luminance(ground), Luminance(ink)), Math.Min(Luminance(ground), Luminance(ink)));
            Assert.InRange((lighter + 0.05) / (darker + 0.05), 4.5, 21);
        }

        IEnumerable<string> Colours(string name) => Regex.Matches(style, $"--{name}: #(?<colour>[0-9a-f]+);").Select(match => match.Groups["colour"].Value);
    }

    private static Readout EnglishText(int day, string lead, string speech) => new($"call-{day}", $"{lead}\n{speech}") { Date = new DateOnly(2021, 5, day) };

    private static string PageOf(string kind, TextLanguage language) => kind switch
    {
        "briefing" => Chinese["2019-06-27"].Compare(Chinese["2020-03-26"], Chinese, new ComparisonOptions { Language = language }).ToHtml(20, language),
        "report" => Chinese.ToHtml(new ReportOptions { Language = language }),
        _ => Chinese.Collate().ToHtml(language),
    };

    private static double Luminance(string colour)
    {
        var full = colour.Length == 3 ? string.Concat(colour.Select(digit => $"{digit}{digit}")) : colour;
        double[] parts = [.. Enumerable.Range(0, 3).Select(at => Convert.ToInt32(full.Substring(2 * at, 2), 16) / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<(?<tag>[a-z]+)[^>]* lang=\"en\"[^>]*>[^<]*</\\k<tag>>")]
    private static partial Regex InEnglish();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(aria-label|data-name|title)=\"(?<words>[^\"]*)\"")]
    private static partial Regex Label();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex LatinWord();

    // Names of segmenter, dictionary and lexicon, and digests.
    [GeneratedRegex("(分词|词典|词表) [^；。]*|[0-9a-f]{16}")]
    private static partial Regex Identity();

    [GeneratedRegex(" id=\"[^\"]+\"")]
    private static partial Regex Id();

    [GeneratedRegex("<td class=\"phrase\"[^>]*>(?<words>[^<]*)</td>")]
    private static partial Regex PhraseCell();

    [GeneratedRegex("<table[^>]*>(<caption>)?")]
    private static partial Regex Table();
}
