using System.Net;
using System.Text.RegularExpressions;
using Rhetoric.Reporting;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Reporting;

public sealed partial class ReadingSectionTests
{
    [Theory]
    [InlineData("yunlan-lanhai")]
    [InlineData("yunlan-jiyuan")]
    [InlineData("pairs")]
    public void Without_its_tags_each_paragraph_is_that_of_the_source(string folder)
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(folder));
        var choice = ReadingChoice.Of(corpus, null);

        Assert.Equal(
            choice.Open.Concat(choice.Closed).SelectMany(readout => readout.Paragraphs.Select(paragraph => readout[paragraph])),
            Words().Matches(Section(choice)).Select(match => WebUtility.HtmlDecode(Tag().Replace(match.Groups["words"].Value, ""))));
    }

    [Fact]
    public void Each_speaker_stands_beside_the_paragraph_with_name_and_office()
    {
        var page = Section("国家主席沈怀舟16日同岚海联邦总统科兰举行会谈。\n沈怀舟指出，双方要相互尊重，求同存异。科兰表示，岚方愿同云方合作。\n双方商定，保持联系。");

        Assert.Contains("¶1 lead</span> <span class=\"voice\"><i class=\"shape none\"></i><span class=\"unseen\">the readout itself</span></span>", page, StringComparison.Ordinal);
        Assert.Contains(
            "¶2 speech</span> <span class=\"voice\"><i class=\"shape first\"></i><b lang=\"zh-Hans\">沈怀舟</b> <span class=\"office\" lang=\"zh-Hans\">国家主席</span></span>"
            + " <span class=\"voice\"><i class=\"shape second\"></i><b lang=\"zh-Hans\">科兰</b> <span class=\"office\" lang=\"zh-Hans\">岚海联邦总统</span></span>",
            page,
            StringComparison.Ordinal);
        Assert.Contains("<i class=\"shape both\"></i><b lang=\"zh-Hans\">双方</b> <span class=\"office\">both sides</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_are_numbered_through_a_readout_in_text_and_notes_alike()
    {
        var page = Section("国家主席沈怀舟16日会见岚海总统科兰。\n沈怀舟指出，双方要相互尊重。岚方务必恪守承诺。\n沈怀舟强调，岚方不能这样做。");
        string[] inText = [.. Number().Matches(page[page.IndexOf("<details", StringComparison.Ordinal)..]).Select(match => match.Groups["n"].Value)];
        var notes = Note().Matches(page).Select(match => match.Groups["n"].Value);

        Assert.Equal(["1", "2", "3"], inText);
        Assert.Equal(inText, notes);
        Assert.Contains("aria-label=\"2 · 沈怀舟: ask → 岚方 · 务必, imperative\"", page, StringComparison.Ordinal);
        Assert.Contains("<b>3</b> ask → 岚方 · 不能, ought, not to do</li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_name_who_asks_where_several_do()
    {
        var page = Section("国家主席沈怀舟16日会见科兰。\n沈怀舟指出，岚方务必恪守承诺。科兰表示，岚方愿同云方合作。");

        Assert.Contains("<b>1</b> 沈怀舟: ask → 岚方 · 务必, imperative</li>", page, StringComparison.Ordinal);
        Assert.Contains("<b>2</b> 科兰: offer → 云方 · 愿, willing</li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_carries_a_speech_on_says_so() => Assert.Contains(
        "<i class=\"shape both\"></i><b lang=\"zh-Hans\">双方</b> <span class=\"office\">both sides</span> <span class=\"office\">goes on</span>",
        Section("双方同意：\n一、扩大港口合作。"),
        StringComparison.Ordinal);

    [Fact]
    public void Words_told_to_somebody_and_verbs_of_all_levels_are_labelled()
    {
        var readout = new Readout("r", "沈怀舟对记者说，合作。");
        var said = new Attribution
        {
            Speaker = "沈怀舟",
            SpeakerSpan = new TextSpan(0, 3),
            Verb = "说",
            VerbSpan = new TextSpan(6, 7),
            Content = new TextSpan(8, 11),
            Kind = VoiceKind.Individual,
            Addressee = "记者",
        };

        Assert.Equal(["", "沈怀舟 → 记者 · 说: the words or their sense"], Labels(said));
        Assert.Equal(["", "沈怀舟 → 记者 · 说: the deed itself, with its object"], Labels(said with { Level = ReportingLevel.Act }));
        Assert.Equal(["", "沈怀舟 → 记者 · 说: only the subject is named"], Labels(said with { Level = ReportingLevel.Topic }));
        Assert.Equal(["沈怀舟 · 说: the words or their sense"], Labels(said with { Addressee = null, SpeakerSpan = null }));

        IEnumerable<string> Labels(Attribution attribution) => ReadoutMarks.Of(new ReadoutDiscourse(readout, [attribution], []) { Sections = [] }, PageWording.English).Select(mark => mark.Label);
    }

    [Fact]
    public void An_office_is_that_of_the_lead_or_of_the_line_of_attendance()
    {
        var read = new ReadoutDiscourse(new Readout("r", "President Odessa Coran spoke with President Shen Huaizhou of Yunlan."), [], [])
        {
            Sections = [],
            Attendance = [new Attendee
            {
                Name = "Li Tangqu",
                Titles = ["Minister", "State Councillor"],
                Span = new TextSpan(0, 1),
            }, new Attendee
            {
                Name = "Ann",
                Titles = [],
                Span = new TextSpan(0, 1),
            }],
        };
        var offices = new SpeakerOffices(read);

        Assert.Equal(("President", "Minister、State Councillor"), (offices.Of("Coran"), offices.Of("Li Tangqu")));
        Assert.All(["ran", "Ann", "nobody"], name => Assert.Null(offices.Of(name)));
    }

    [Fact]
    public void Every_label_takes_the_focus_and_no_two_kinds_look_alike()
    {
        var page = new ReadoutCorpus([new Readout("r", "沈怀舟指出，双方要在减灾、海运领域合作。岚方务必恪守承诺。")]).ToHtml();

        Assert.All(Labelled().Matches(page), mark => Assert.Contains(mark.Value.Contains("\"m ask", StringComparison.Ordinal) || mark.Value.Contains("\"m list", StringComparison.Ordinal) ? "tabindex=\"-1\"" : "tabindex=\"0\"", mark.Value, StringComparison.Ordinal));
        Assert.NotEmpty(Labelled().Matches(page));
        Assert.Contains(".m:focus::before", page, StringComparison.Ordinal);
        foreach (var kind in new[] { "verb", "ask", "ask.shared", "ask.offer", "ask.general", "item" })
        {
            Assert.Contains($".{kind}", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_compared_pair_stands_open_and_the_last_others_follow_closed()
    {
        Readout[] corpus = [.. Enumerable.Range(1, 20).Select(day => new Readout($"r{day}", "沈怀舟指出，合作。") { Date = new DateOnly(2020, 1, day) })];
        var choice = ReadingChoice.Of(corpus, (corpus[2], corpus[18]));

        Assert.Equal(["r3", "r19"], choice.Open.Select(readout => readout.Id));
        Assert.Equal(["r20", "r18", "r17", "r16", "r15", "r14", "r13", "r12", "r11", "r10"], choice.Closed.Select(readout => readout.Id));
        Assert.Contains(ReadingChoice.RuleIn(PageWording.English).Markup, Section(choice), StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(Section(choice), "<details class=\"reading\" open>"));
    }

    [Fact]
    public void Without_a_pair_the_last_readout_stands_open_and_long_others_are_left_out()
    {
        Readout[] corpus =
        [
            new("undated", "合作。"),
            new("long", new string('云', 100_001)) { Date = new DateOnly(2020, 1, 1) },
            new("late", "合作。") { Date = new DateOnly(2020, 1, 2) },
            new("last", "合作。") { Date = new DateOnly(2020, 1, 3) },
        ];
        var choice = ReadingChoice.Of(corpus, null);

        Assert.Equal(["last"], choice.Open.Select(readout => readout.Id));
        Assert.Equal(["late"], choice.Closed.Select(readout => readout.Id));
    }

    [Fact]
    public void A_readout_of_ten_thousand_paragraphs_is_written_in_one_pass()
    {
        var text = string.Join('\n', Enumerable.Repeat("沈怀舟指出，双方要在减灾、海运领域合作。", 10_000));

        Assert.Equal(10_000, Words().Count(Section(text)));
    }

    [Fact]
    public void Nothing_of_a_text_becomes_markup()
    {
        const string Hostile = "<script>alert(1)</script>\"'&";
        var page = Section($"国家主席沈怀舟16日会见科兰。\n沈怀舟指出，{Hostile}双方要{Hostile}、{Hostile}。");

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_page_of_a_comparison_holds_both_texts_open()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));
        var page = corpus["2016-09-02"].Compare(corpus["2017-11-07"]).ToHtml();

        Assert.Equal(2, Regex.Count(page, "<details class=\"reading\" open>"));
    }

    private static string Section(string text)
    {
        var readout = new Readout("r", text);
        return Section(new ReadingChoice([readout], []));
    }

    private static string Section(ReadingChoice choice)
    {
        var html = new HtmlBuilder();
        ReadingSection.Write(html, choice, VoiceRoles.Of(choice.Open));
        return html.ToString();
    }

    [GeneratedRegex("<p class=\"words\"[^>]*>(?<words>.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex Words();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("class=\"modal\" data-n=\"(?<n>[0-9]+)\"")]
    private static partial Regex Number();

    [GeneratedRegex("<li><b>(?<n>[0-9]+)</b>")]
    private static partial Regex Note();

    [GeneratedRegex("<span class=\"m [^>]*>")]
    private static partial Regex Labelled();
}
