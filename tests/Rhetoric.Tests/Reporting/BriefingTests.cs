using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Rhetoric.Comparison;
using Rhetoric.Discourse;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Reporting;

/// <summary>The page on two readouts tells what the comparison holds, and nothing else.</summary>
public sealed partial class BriefingTests
{
    private static readonly ReadoutCorpus Corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));
    private static readonly ReadoutComparison Comparison = Corpus[5].Compare(Corpus[6], Corpus);
    private static readonly string Page = Comparison.ToHtml();

    [Fact]
    public void Each_finding_is_a_row_and_each_quote_leads_to_its_very_words_in_the_full_text()
    {
        var rows = Row().Matches(Page).Select(row => row.Value).ToArray();
        Finding[] shown = [.. Comparison.Findings.Take(20)];

        Assert.Equal(shown.Length, rows.Length);
        foreach (var (finding, row) in shown.Zip(rows))
        {
            Assert.Contains(finding.Title, Plain(row), StringComparison.Ordinal);
            (Quote Quote, Readout Readout)[] quotes = [.. finding.A.Select(quote => (quote, Comparison.A)), .. finding.B.Select(quote => (quote, Comparison.B))];
            Assert.Equal(quotes.Select(quote => QuoteMarks.Of(quote.Readout, quote.Quote.Span)), Quoted().Matches(row).Select(quote => WebUtility.HtmlDecode(quote.Groups["words"].Value)));
            string[] targets = [.. Link().Matches(row).Select(link => link.Groups["id"].Value)];
            Assert.Equal(quotes.Length, targets.Length);
            Assert.All(targets, target => Assert.Equal(1, CountOf($"id=\"{target}\"")));
            Assert.Equal(finding.A.Count == 0 ? 1 : 0, CountIn(row, "<div class=\"qa\">", "not said"));
        }
    }

    [Fact]
    public void Only_words_of_findings_are_marked_in_the_texts()
    {
        var marked = Mark().Matches(Page).Select(mark => mark.Groups["id"].Value).ToHashSet();
        var told = Comparison.Findings.Take(20).SelectMany(finding => finding.A.Index().Select(quote => $"a-f{finding.Rank}-{quote.Index + 1}")
            .Concat(finding.B.Index().Select(quote => $"b-f{finding.Rank}-{quote.Index + 1}"))).ToHashSet();

        Assert.Equal(told.Order(), marked.Order());
    }

    [Fact]
    public void Boxes_are_filled_for_the_readouts_that_the_sentence_counts()
    {
        var uses = Comparison.Findings.Take(20).SelectMany(finding => finding.Earlier).ToArray();
        var strips = Strip().Matches(Page).Select(strip => strip.Value).ToArray();

        Assert.Equal(uses.Length, strips.Length);
        Assert.All(uses.Zip(strips), pair =>
        {
            Assert.Equal(Comparison.Series.Count + 1, Box().Count(pair.Second));
            Assert.Equal(pair.First.With, Box().Matches(pair.Second).Take(pair.First.Of).Count(box => box.Value.Contains("\"on", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void What_a_page_has_nothing_of_it_says_or_leaves_out()
    {
        const string Head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n";
        var page = new Readout("a", Head + "沈怀舟指出，双方要扩大稻米贸易。").Compare(new Readout("b", Head + "沈怀舟指出，岚方要降低木材关税。")).ToHtml();

        Assert.DoesNotContain("Boxes:", page, StringComparison.Ordinal);
        Assert.Contains("<h3>Unchanged, and telling</h3><p class=\"quiet\">No clause", page, StringComparison.Ordinal);
        Assert.Contains("Neither text has a graded word for how it went", page, StringComparison.Ordinal);
        Assert.Contains("Boxes:", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_words_stand_in_both_texts_and_on_the_page()
    {
        Assert.NotEmpty(Comparison.Kept);
        Assert.All(Comparison.Kept, kept =>
        {
            Assert.Equal(FoldedCharacter.Of(Comparison.A[kept.A.Span]), FoldedCharacter.Of(Comparison.B[kept.B.Span]));
            Assert.Equal(kept.A.Speaker, kept.B.Speaker);
        });
        Assert.Equal(Comparison.Kept.Count, Comparison.Kept.Select(kept => kept.Thread).Distinct().Count());
        Assert.All(Comparison.Kept.Take(6), kept => Assert.Contains(kept.Title, Plain(Page), StringComparison.Ordinal));
    }

    [Fact]
    public void Shares_of_voice_are_those_of_the_reading()
    {
        var home = Comparison.A.ReadDiscourse().Voice.Where(voice => new VoiceStanding(Comparison.A.ReadDiscourse()).Of(voice.Speaker) == SideRole.Home).Sum(voice => voice.Share);

        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Publisher&#x27;s side</th><td class=\"bars\"><span class=\"vb a\" style=\"width:{100 * home:F1}%\">"), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_ask_of_the_other_side_stands_on_its_side()
    {
        var asks = AskSection().Match(Page).Value;

        Assert.All(new[] { Comparison.A, Comparison.B }, readout => Assert.All(
            readout.ReadDiscourse().Asks.Where(ask => ask.Kind == AskKind.Request),
            ask => Assert.Contains($"{readout[ask.ModalSpan]} {readout[ask.Content]}", Plain(asks), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("harder: 希望 → 务必", "harder: ｟希望｠ → ｟务必｠")]
    [InlineData("say “走廊” now", "say “｟走廊｠” now")]
    [InlineData("list: 云“渡轮走廊”计划", "list: ｟云“渡轮走廊”计划｠")]
    [InlineData("plain", "plain")]
    public void Chinese_in_an_English_line_is_marked_as_such(string line, string expected)
    {
        var html = new Rhetoric.Reporting.HtmlBuilder();
        Rhetoric.Reporting.MixedText.Write(html, line);

        Assert.Equal(expected, WebUtility.HtmlDecode(html.ToString().Replace("<span lang=\"zh-Hans\">", "｟", StringComparison.Ordinal).Replace("</span>", "｠", StringComparison.Ordinal)));
    }

    [Fact]
    public void Texts_without_differences_say_so()
    {
        var same = new Readout("a", "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。");

        Assert.Contains("the two texts say the same on every thread", same.Compare(same).ToHtml(), StringComparison.Ordinal);
    }

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    private static int CountOf(string text) => Page.Split(text).Length - 1;

    private static int CountIn(string row, string from, string text) => row[row.IndexOf(from, StringComparison.Ordinal)..row.IndexOf("<div class=\"qb\">", StringComparison.Ordinal)].Split(text).Length - 1;

    [GeneratedRegex("<li id=\"f[0-9]+\">.*?</li>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<q [^>]*>(?<words>.*?)</q>")]
    private static partial Regex Quoted();

    [GeneratedRegex("href=\"#(?<id>[ab]-f[0-9]+-[0-9]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"(?<id>[ab]-f[0-9]+-[0-9]+)\"")]
    private static partial Regex Mark();

    [GeneratedRegex("<span class=\"strip\".*?</span>")]
    private static partial Regex Strip();

    [GeneratedRegex("<i class=\"(on|off)( [ab])?\"")]
    private static partial Regex Box();

    [GeneratedRegex("<section id=\"asks\">.*?</section>", RegexOptions.Singleline)]
    private static partial Regex AskSection();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
