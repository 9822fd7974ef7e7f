using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Text;

public sealed class ReadoutHeadTests
{
    [Theory]
    [InlineData("沈怀舟同岚海联邦总统维伦举行会谈\n国家主席沈怀舟16日在澜京同岚海联邦总统维伦举行会谈。", "2014-05-16")]
    [InlineData("沈怀舟同岚海联邦总统维伦举行会谈\n\n16日，国家主席沈怀舟在澜京同岚海联邦总统维伦举行会谈。", "2014-05-16")]
    [InlineData("沈怀舟同岚海联邦总统维伦15日举行会谈\n国家主席沈怀舟16日在澜京同岚海联邦总统维伦举行会谈。", "2014-05-15")]
    [InlineData("沈怀舟同岚海联邦总统维伦举行会谈\n双方16日发表声明。", "2014-05-17")]
    [InlineData("国家主席沈怀舟同岚海联邦总统维伦举行会谈。\n国家主席沈怀舟16日在澜京同岚海联邦总统维伦再次会谈。", "2014-05-17")]
    public void The_day_stands_below_a_headline_that_has_none(string text, string date) =>
        Assert.Equal(DateOnly.Parse(date), new Readout("r", text) { Date = new DateOnly(2014, 5, 17) }.Head.Date);

    [Fact]
    public void The_lead_names_who_met_whom_where_when_and_how()
    {
        var readout = new Readout("r", "国家主席沈怀舟16日在澜京观澜堂同岚海联邦总统维伦举行会谈。") { Date = new DateOnly(2014, 5, 16) };
        var head = readout.Head;

        Assert.Equal([("沈怀舟", "国家主席", null), ("维伦", "岚海联邦总统", "岚海联邦")], head.Principals.Select(principal => (principal.Name, principal.Title, principal.Side)));
        Assert.Equal(("会谈", "澜京观澜堂", new DateOnly(2014, 5, 16), DateEvidence.TextWithMetadata), (head.MeetingWord, head.Place, head.Date, head.DateEvidence));
        Assert.Equal("16日", readout[head.DateSpan!.Value]);
        AssertSpans(readout);
    }

    [Theory]
    [InlineData("国家主席沈怀舟同美国总统维伦会谈。", "沈怀舟=国家主席 维伦=美国总统@美国")]
    [InlineData("5月16日晚，国家主席沈怀舟应约同岚海总统维伦通电话。", "沈怀舟=国家主席 维伦=岚海总统@岚海")]
    [InlineData("国家主席沈怀舟9日会见来云澜出席论坛的霁原共和国总统莫尔丹。", "沈怀舟=国家主席 莫尔丹=霁原共和国总统@霁原共和国")]
    [InlineData("合作党中央总书记、国家主席、中央军委主席沈怀舟会见岚海外长何川。", "沈怀舟=合作党中央总书记、国家主席、中央军委主席 何川=岚海外长@岚海")]
    [InlineData("国家主席沈怀舟会见岚海总统特别代表、财政部长雅各·卢比。", "沈怀舟=国家主席 雅各·卢比=岚海总统特别代表、财政部长@岚海")]
    [InlineData("国家主席沈怀舟会见岚海当选总统科兰。", "沈怀舟=国家主席 科兰=岚海当选总统@岚海")]
    [InlineData("国家主席沈怀舟会见岚海前总统维伦。", "沈怀舟=国家主席 维伦=岚海前总统@岚海")]
    [InlineData("国家主席沈怀舟会见刚果（布）总统维伦。", "沈怀舟=国家主席 维伦=刚果（布）总统@刚果（布）")]
    [InlineData("国家主席沈怀舟同特立尼达和多巴哥总理维伦会谈。", "沈怀舟=国家主席 维伦=特立尼达和多巴哥总理@特立尼达和多巴哥")]
    [InlineData("国家主席沈怀舟16日会见日本首相维伦。", "沈怀舟=国家主席 维伦=日本首相@日本")]
    [InlineData("国家主席沈怀舟和夫人16日会见苏丹总统维伦夫妇。", "沈怀舟=国家主席 维伦=苏丹总统@苏丹")]
    [InlineData("国家主席沈怀舟致贺信，热烈祝贺大会召开。", "沈怀舟=国家主席")]
    [InlineData("国政院总理陆清晏日前签署国政院令。", "陆清晏=国政院总理")]
    [InlineData("岚海总统维伦当天宣布取消访问。", "维伦=岚海总统@岚海")]
    [InlineData("沈怀舟总书记关于海洋的重要讲话发表。", "")]
    [InlineData("国家主席沈怀舟会见岚海总统维伦特使何川。", "沈怀舟=国家主席 何川=岚海总统维伦特使@岚海")]
    [InlineData("国政院总理陆清晏会见岚海国会议长科兰。", "陆清晏=国政院总理 科兰=岚海国会议长")]
    [InlineData("国家主席沈怀舟分别会见岚海总统维伦、霁原总统叶戈兰。", "沈怀舟=国家主席 维伦=岚海总统@岚海 叶戈兰=霁原总统@霁原")]
    [InlineData("随后，叶戈兰总统同沈怀舟主席举行会谈。", "叶戈兰=总统 沈怀舟=主席")]
    [InlineData("国家主席沈怀舟主持会议，国家主席沈怀舟会见岚海总统维伦。", "沈怀舟=国家主席 维伦=岚海总统@岚海")]
    [InlineData("美国总统在总统府会见主席国代表。", "")]
    [InlineData("欢迎仪式后，两国元首举行会谈。", "")]
    [InlineData("欢迎仪式后，同叶戈兰总统多次会谈。", "叶戈兰=总统")]
    public void Principals_are_persons_with_an_office_and_their_side_is_the_country_of_the_title(string text, string expected)
    {
        var readout = new Readout("r", text);

        Assert.Equal(expected, string.Join(' ', readout.Head.Principals.Select(Written)));
        AssertSpans(readout);
    }

    [Theory]
    [InlineData("国家主席沈怀舟在鹭汀应邀同岚海总统维伦举行会晤。", "会晤", "鹭汀")]
    [InlineData("国家主席沈怀舟同岚海总统维伦在望海城举行会晤。", "会晤", "望海城")]
    [InlineData("国家主席沈怀舟在环洋合作峰会期间会见岚海总统维伦。", "会见", null)]
    [InlineData("国家主席沈怀舟在峰会闭幕后会见岚海总统维伦。", "会见", null)]
    [InlineData("国家主席沈怀舟在松陵出席会晤期间会见前来访问的岚海总统维伦。", "会见", "松陵")]
    [InlineData("国家主席沈怀舟同岚海总统维伦通电话，现在关系很好。", "通电话", null)]
    [InlineData("在会谈后，国家主席沈怀舟同岚海总统维伦共同会见记者。", null, null)]
    [InlineData("国家主席沈怀舟同岚海总统维伦举行视频会晤。", "视频会晤", null)]
    public void The_meeting_word_is_that_of_this_meeting_and_the_place_is_where_it_was(string text, string? word, string? place)
    {
        var readout = new Readout("r", text);

        Assert.Equal((word, place), (readout.Head.MeetingWord, readout.Head.Place));
        AssertSpans(readout);
    }

    [Theory]
    // The day of the metadata, and the week before it, which may begin in another month or year.
    [InlineData("16日", "2014-05-16", "2014-05-16", DateEvidence.TextWithMetadata)]
    [InlineData("16日", "2014-05-17", "2014-05-16", DateEvidence.TextWithMetadata)]
    [InlineData("30日", "2014-05-01", "2014-04-30", DateEvidence.TextWithMetadata)]
    [InlineData("12月31日", "2014-01-01", "2013-12-31", DateEvidence.TextWithMetadata)]
    [InlineData("5月16号", "2014-05-16", "2014-05-16", DateEvidence.TextWithMetadata)]
    [InlineData("１６日", "2014-05-16", "2014-05-16", DateEvidence.TextWithMetadata)]
    [InlineData("2014年5月16日", "2014-05-17", "2014-05-16", DateEvidence.Text)]
    [InlineData("2014年5月16日", null, "2014-05-16", DateEvidence.Text)]
    [InlineData("２０１４年５月１６日", null, "2014-05-16", DateEvidence.Text)]
    // Nothing is guessed.
    [InlineData("16日", null, null, DateEvidence.None)]
    [InlineData("5月16日", null, null, DateEvidence.None)]
    [InlineData("2014年2月30日", null, null, DateEvidence.None)]
    [InlineData("99日", null, null, DateEvidence.None)]
    [InlineData("16日", "2014-05-23", null, DateEvidence.Conflict)]
    [InlineData("16日", "2014-05-15", null, DateEvidence.Conflict)]
    [InlineData("6月16日", "2014-05-16", null, DateEvidence.Conflict)]
    [InlineData("16日", "0001-01-01", null, DateEvidence.Conflict)]
    [InlineData("2013年5月16日", "2014-05-16", "2013-05-16", DateEvidence.Conflict)]
    public void A_day_is_completed_by_metadata_of_its_week_and_by_nothing_else(string day, string? metadata, string? date, DateEvidence evidence)
    {
        var readout = new Readout("r", $"国家主席沈怀舟{day}会见岚海总统维伦。") { Date = Parsed(metadata) };

        Assert.Equal((Parsed(date), evidence), (readout.Head.Date, readout.Head.DateEvidence));
        Assert.Equal(day, readout[readout.Head.DateSpan!.Value]);
        Assert.Equal("沈怀舟", readout.Head.Principals[0].Name);
    }

    [Theory]
    [InlineData("2014年5月会谈", "2014-05-16", DateEvidence.TextWithMetadata)]
    [InlineData("2014年5月16日会谈", "2014-05-16", DateEvidence.TextWithMetadata)]
    [InlineData("2014年2月会谈30日", null, DateEvidence.None)]
    [InlineData("2014年会谈", null, DateEvidence.None)]
    [InlineData("5月会谈", null, DateEvidence.None)]
    public void A_title_with_the_month_completes_the_day(string title, string? date, DateEvidence evidence)
    {
        var day = title.Contains("30日", StringComparison.Ordinal) ? "30日" : "16日";
        var head = new Readout("r", $"国家主席沈怀舟{day}会见岚海总统维伦。") { Title = title }.Head;

        Assert.Equal((Parsed(date), evidence), (head.Date, head.DateEvidence));
    }

    [Fact]
    public void A_title_or_an_agency_gives_what_the_lead_leaves_out()
    {
        Assert.Equal(new DateOnly(2014, 5, 16), new Readout("r", "国家主席沈怀舟5月16日会见岚海总统维伦。") { Title = "2014年会谈" }.Head.Date);
        Assert.Equal(new DateOnly(2014, 5, 16), new Readout("r", "云澜社5月16日电 国家主席沈怀舟16日会见岚海总统维伦。") { Title = "2014年会谈" }.Head.Date);
        Assert.Equal(
            (new DateOnly(2014, 5, 16), DateEvidence.Metadata),
            new Readout("r", "国家主席沈怀舟会见岚海总统维伦。") { Title = "2014年5月16日会谈" }.Head is var head ? (head.Date!.Value, head.DateEvidence) : default);
    }

    [Theory]
    [InlineData("去年16日")]
    [InlineData("90日元")]
    [InlineData("2014号楼")]
    public void A_number_that_is_no_day_of_the_event_is_left_alone(string words) =>
        Assert.Null(new Readout("r", $"国家主席沈怀舟在{words}会见岚海总统维伦。").Head.DateSpan);

    [Fact]
    public void The_head_says_whether_the_index_the_file_name_or_the_text_gave_the_date()
    {
        using var folder = new TemporaryFolder();
        const string bare = "国家主席沈怀舟会见岚海总统维伦。";
        const string day = "国家主席沈怀舟16日会见岚海总统维伦。";
        const string full = "国家主席沈怀舟2014年5月16日会见岚海总统维伦。";
        folder.Write("a-index.txt", bare);
        folder.Write("b-2014-05-16.txt", bare);
        folder.Write("c-2014-05-17.txt", day);
        folder.Write("2014-05-talks.txt", day);
        folder.Write("e-full.txt", full);
        folder.Write("f-day.txt", day);
        folder.Write("g.jsonl", "{\"id\":\"g-2014-05-16\",\"text\":\"" + bare + "\"}");
        folder.Write("index.tsv", "file\tdate\na-index.txt\t2014-05-16\n");

        var corpus = ReadoutCorpus.Load(folder.Path);

        Assert.Empty(corpus.Failures);
        var date = new DateOnly(2014, 5, 16);
        AssertHead("a-index", date, date, DateEvidence.Metadata);
        AssertHead("b-2014-05-16", date, date, DateEvidence.FileName);
        AssertHead("c-2014-05-17", new DateOnly(2014, 5, 17), date, DateEvidence.TextWithMetadata);
        AssertHead("2014-05-talks", date, date, DateEvidence.TextWithMetadata);
        AssertHead("e-full", date, date, DateEvidence.Text);
        AssertHead("f-day", null, null, DateEvidence.None);
        AssertHead("g-2014-05-16", date, date, DateEvidence.FileName);

        void AssertHead(string id, DateOnly? known, DateOnly? told, DateEvidence evidence) =>
            Assert.Equal((known, told, evidence), (corpus[id].Date, corpus[id].Head.Date, corpus[id].Head.DateEvidence));
    }

    [Fact]
    public void The_prefix_of_the_agency_is_set_apart()
    {
        var readout = new Readout("r", "云澜社澜京5月16日电（记者甲乙）国家主席沈怀舟16日会见岚海总统维伦。");

        Assert.Equal("云澜社澜京5月16日电（记者甲乙）", readout[readout.Head.Dateline!.Value]);
        Assert.Equal("会见", readout.Head.MeetingWord);
        Assert.Equal("16日", readout[readout.Head.DateSpan!.Value]);
    }

    [Theory]
    [InlineData("云澜网消息（晚间）：\n国家主席沈怀舟16日会见岚海总统维伦。")]
    [InlineData("澜京的傍晚，微风送爽。\r\n国家主席沈怀舟16日会见岚海总统维伦。")]
    [InlineData("各位听众，这里是澜京。国家主席沈怀舟16日会见岚海总统维伦。")]
    [InlineData("\n\n  国家主席沈怀舟16日会见岚海总统维伦")]
    public void A_prefix_or_a_scene_before_the_lead_is_passed_over(string text)
    {
        var readout = new Readout("r", text);

        Assert.Equal(["沈怀舟", "维伦"], readout.Head.Principals.Select(principal => principal.Name));
        Assert.Equal(("会见", "16日"), (readout.Head.MeetingWord, readout[readout.Head.DateSpan!.Value]));
        AssertSpans(readout);
    }

    [Fact]
    public void A_later_paragraph_does_not_lend_its_persons_to_a_lead_that_tells_of_the_meeting()
    {
        var head = new Readout("r", "欢迎仪式后，两国元首举行会谈。\n国家主席沈怀舟说，我同岚海总统维伦多次会晤。").Head;

        Assert.Equal(("会谈", 0), (head.MeetingWord, head.Principals.Count));
    }

    [Theory]
    [InlineData("President Odessa Coran spoke today by telephone with President Shen Huaizhou of Yunlan.", "Odessa Coran=President Shen Huaizhou=President@Yunlan", "spoke")]
    [InlineData("Vice President J. R. Coran, Jr. met with Prime Minister O'Vell of the Republic of Jiyuan.", "J. R. Coran=Vice President O'Vell=Prime Minister@the Republic of Jiyuan", "met")]
    [InlineData("President Coran’s Plan was praised by King Aldo II.", "Aldo II=King", null)]
    [InlineData("The leaders met in Poer Bay.", "", "met")]
    public void English_leads_name_persons_with_an_office_too(string text, string principals, string? word)
    {
        var readout = new Readout("r", text);

        Assert.Equal(principals, string.Join(' ', readout.Head.Principals.Select(Written)));
        Assert.Equal(word, readout.Head.MeetingWord);
        AssertSpans(readout);
    }

    [Fact]
    public void Every_Chinese_lead_of_the_composed_corpus_is_read_in_full()
    {
        var readouts = ComposedCorpus.Folders.SelectMany(folder => ReadoutCorpus.Load(ComposedCorpus.Folder(folder)))
            .Where(readout => readout.Language == TextLanguage.Chinese).ToArray();

        Assert.NotEmpty(readouts);
        foreach (var readout in readouts)
        {
            var head = readout.Head;
            var guest = readout.Text.Contains("霁原", StringComparison.Ordinal)
                ? readout.Date < new DateOnly(2018, 1, 1) ? "叶戈兰=霁原共和国总统@霁原共和国" : "莫尔丹=霁原共和国总统@霁原共和国"
                : readout.Date < new DateOnly(2017, 1, 1) ? "维伦=岚海联邦总统@岚海联邦" : "科兰=岚海联邦总统@岚海联邦";
            string[] expected = readout.Id.EndsWith("jiyuan-side", StringComparison.Ordinal) ? [guest, "沈怀舟=云澜国家主席@云澜"] : ["沈怀舟=国家主席", guest];
            string[] words = readout.Id.Split('-')[3] switch
            {
                "call" => ["通电话"],
                "talks" => ["会谈"],
                "video" => ["视频会晤"],
                _ => ["会见", "会晤", "双边会晤"],
            };
            Assert.Equal(expected, head.Principals.Select(Written));
            Assert.Contains(head.MeetingWord, words);
            Assert.Equal((readout.Date, DateEvidence.TextWithMetadata), (head.Date, head.DateEvidence));
            Assert.Equal(readout.Id.Contains("call", StringComparison.Ordinal), head.Place is null);
            AssertSpans(readout);
        }
    }

    [Fact]
    public void The_persons_who_speak_in_the_composed_corpus_are_the_principals_of_its_leads()
    {
        foreach (var gold in ComposedCorpus.Folders.SelectMany(ComposedCorpus.Gold).Where(gold => gold.Readout.Language == TextLanguage.Chinese))
        {
            var names = gold.Readout.Head.Principals.Select(principal => principal.Name).ToHashSet();
            var speakers = gold.Attributions.Where(attribution => attribution.Kind == VoiceKind.Individual).Select(attribution => attribution.Speaker).Where(speaker => !speaker.EndsWith('方')).Distinct().ToArray();

            Assert.NotEmpty(speakers);
            Assert.All(speakers, speaker => Assert.Contains(names, name => speaker.StartsWith(name, StringComparison.Ordinal)));
        }
    }

    [SharedFact]
    public void The_real_seed_is_read_in_full()
    {
        var head = ReadoutCorpus.Load(SharedTexts.Require("corpus/seed-2017-11-09-xinhua.txt"))[0].Head;

        Assert.Equal(["习近平=国家主席", "特朗普=美国总统@美国"], head.Principals.Select(Written));
        Assert.Equal(("会谈", "人民大会堂", new DateOnly(2017, 11, 9), DateEvidence.TextWithMetadata), (head.MeetingWord, head.Place, head.Date, head.DateEvidence));
    }

    [SharedFact]
    public void Nearly_every_real_lead_of_a_series_names_both_principals_and_resolves_its_day()
    {
        var corpus = ReadoutCorpus.Load(SharedTexts.Require("corpus/us-china"));

        Assert.Empty(corpus.Failures);
        Assert.Equal(47, corpus.Count);
        Assert.Equal(46, corpus.Count(readout => readout.Head.Principals.Count == 2 && readout.Head.Principals[1].Side == "美国"));
        Assert.Equal(46, corpus.Count(readout => readout.Head.DateEvidence is DateEvidence.TextWithMetadata or DateEvidence.Text));
        Assert.Equal(new DateOnly(2013, 3, 14), corpus["2013-03-15-call"].Head.Date);
        Assert.Equal(new DateOnly(2016, 3, 31), corpus["2016-04-01-meeting"].Head.Date);
        Assert.All(corpus, AssertSpans);
    }

    [Theory]
    [InlineData("")]
    [InlineData("总统")]
    [InlineData("国家主席")]
    [InlineData("）总统维伦同")]
    [InlineData("同和与的在，：。、（）·-")]
    [InlineData("President ")]
    public void Any_text_has_a_head(string unit)
    {
        foreach (var times in new[] { 1, 2, 1_000 })
        {
            var readout = new Readout("r", string.Concat(Enumerable.Repeat(unit, times)));

            Assert.Equal(DateEvidence.None, readout.Head.DateEvidence);
            AssertSpans(readout);
        }
    }

    private static DateOnly? Parsed(string? date) => date is null ? null : DateOnly.Parse(date);

    private static string Written(Principal principal) => $"{principal.Name}={principal.Title}{(principal.Side is null ? "" : "@" + principal.Side)}";

    private static void AssertSpans(Readout readout)
    {
        var head = readout.Head;
        Assert.Equal((head.MeetingWord, head.Place), (head.MeetingSpan is { } word ? readout[word] : null, head.PlaceSpan is { } place ? readout[place] : null));
        foreach (var principal in head.Principals)
        {
            Assert.Equal((principal.Name, principal.Title), (readout[principal.NameSpan], readout[principal.TitleSpan]));
            Assert.Equal(principal.Side, principal.SideSpan is { } side ? readout[side] : null);
        }
    }
}
