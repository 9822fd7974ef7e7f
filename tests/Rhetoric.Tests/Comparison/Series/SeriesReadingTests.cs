using Rhetoric.Comparison;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

public sealed class SeriesReadingTests
{
    [Fact]
    public void A_mixed_folder_is_parted_by_counterpart_and_language()
    {
        var series = ReadoutCorpus.Load(ComposedCorpus.Folders.Select(ComposedCorpus.Folder)).Series();

        Assert.Equal("岚海", series[0].Name);
        Assert.Equal([10, 9], series.Take(2).Select(one => one.Readouts.Count));
        Assert.All(series, one => Assert.Equal(one.Readouts.OrderBy(readout => readout.Date), one.Readouts));
        Assert.All(series, one => Assert.All(one.Readouts, readout => Assert.Equal((one.CounterpartId, one.Language), (readout.ReadCounterpart()!.Id, readout.Language))));
        Assert.Contains(series, one => one.Language == TextLanguage.English);
    }

    [Fact]
    public void A_series_names_itself() =>
        Assert.Equal("岚海: 9 readouts, 2014-05-16 – 2021-11-16", ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai")).Series()[0].ToString());

    [Theory]
    [InlineData("美国", "US")]
    [InlineData("us", "US")]
    [InlineData("俄", "RU")]
    public void A_series_is_found_by_name_by_id_and_by_their_beginning(string name, string id) => Assert.Equal(id, Mixed().Series(name).CounterpartId);

    [Fact]
    public void A_name_that_fits_none_names_those_that_there_are()
    {
        var unknown = Assert.Throws<KeyNotFoundException>(() => Mixed().Series("海棠"));

        Assert.Equal("There is no series '海棠'; there are 美国: 2 readouts, 2015-01-03 – 2016-01-03 (US, Chinese); 俄罗斯: 1 readout, 2017-01-03 (RU, Chinese).", unknown.Message);
        Assert.Equal("No readout tells whom one met, so there is no series.", Assert.Throws<KeyNotFoundException>(() => new ReadoutCorpus([new Readout("a", "天气很好。")]).Series("美国")).Message);
    }

    [Fact]
    public void The_latest_series_is_the_one_met_last_among_those_met_on_two_days()
    {
        Assert.Equal("US", Mixed().LatestSeries()!.CounterpartId);
        Assert.Equal("RU", new ReadoutCorpus([.. Mixed(), Met("later", "俄罗斯", new DateOnly(2017, 2, 3))]).LatestSeries()!.CounterpartId);
        Assert.Equal("US", new ReadoutCorpus([.. Mixed(), Met("same-day", "俄罗斯", new DateOnly(2017, 1, 3))]).LatestSeries()!.CounterpartId);
        Assert.Null(new ReadoutCorpus([Met("a", "俄罗斯", new DateOnly(2017, 1, 3)), Met("b", "美国", new DateOnly(2017, 1, 4))]).LatestSeries());
    }

    [Fact]
    public void The_last_two_are_of_two_days()
    {
        var readouts = new[] { Met("a", "美国", new DateOnly(2015, 1, 3)), Met("b", "美国", new DateOnly(2016, 1, 3)), Met("c", "美国", new DateOnly(2016, 1, 3)) };

        Assert.Equal(("a", "c"), new ReadoutCorpus(readouts).Series()[0].LastTwo is var (a, b) ? (a.Id, b.Id) : default);
        Assert.Null(new ReadoutCorpus(readouts[1..]).Series()[0].LastTwo);
        Assert.Null(new ReadoutCorpus([new Readout("x", readouts[0].Text), new Readout("y", readouts[0].Text)]).Series()[0].LastTwo);
    }

    [Fact]
    public void The_last_two_are_of_one_level_where_there_are_such()
    {
        Readout[] readouts =
        [
            Led("president-1", "国家主席习近平同美国总统奥巴马举行会谈。", 2015), Led("secretary", "国家主席习近平会见美国前国务卿基辛格。", 2016),
            Led("president-2", "国家主席习近平同美国总统特朗普举行会谈。", 2017), Led("minister", "国家主席习近平会见美国财政部长姆努钦。", 2018),
        ];

        Assert.Equal(("president-1", "president-2"), new ReadoutCorpus(readouts).Series()[0].LastTwo is var (a, b) ? (a.Id, b.Id) : default);
        Assert.Equal(("secretary", "minister"), new ReadoutCorpus([readouts[1], readouts[3]]).Series()[0].LastTwo is var (c, d) ? (c.Id, d.Id) : default);

        static Readout Led(string id, string lead, int year) => new(id, lead) { Date = new DateOnly(year, 1, 1) };
    }

    [Fact]
    public void A_readout_in_which_nobody_speaks_is_compared_only_where_no_two_are_left()
    {
        Readout[] readouts =
        [
            Of("talks-1", "国家主席习近平会见美国总统奥巴马。\n习近平指出，海面平静。", 2015), Of("talks-2", "国家主席习近平会见美国总统奥巴马。\n习近平指出，海面平静。", 2016),
            Of("silent", "国家主席习近平会见美国总统奥巴马。", 2017),
        ];

        Assert.Equal(("talks-1", "talks-2"), new ReadoutCorpus(readouts).Series()[0].LastTwo is var (a, b) ? (a.Id, b.Id) : default);
        Assert.Equal(("talks-2", "silent"), new ReadoutCorpus(readouts[1..]).Series()[0].LastTwo is var (c, d) ? (c.Id, d.Id) : default);

        static Readout Of(string id, string text, int year) => new(id, text) { Date = new DateOnly(year, 1, 1) };
    }

    [Theory]
    // Talks on a state visit name office and person alone; the title tells the state and the office.
    [InlineData("林远同美国总统会谈", "欢迎仪式后，林远主席同科兰总统举行会谈。", "state")]
    [InlineData("林远同美国总统会谈", "欢迎仪式后，林远同科兰举行会谈。", "state")]
    [InlineData("", "国家主席林远3日会见美国总统科兰。", "state")]
    [InlineData("林远同老挝人民革命党中央总书记 国家主席会谈", "随后，林远同科兰举行会谈。", "state")]
    [InlineData("林远会见德国总理", "林远3日会见德国总理科兰。", "government")]
    [InlineData("林远会见日本首相", "林远会见科兰。", "government")]
    // A former or first office, a deputy, and a chairman of no state are levels of their own.
    [InlineData("林远会见美国前总统", "林远3日会见美国前总统科兰。", "前总统")]
    [InlineData("林远会见哈萨克斯坦首任总统", "林远3日会见哈萨克斯坦首任总统科兰。", "首任总统")]
    [InlineData("林远会见美国副总统", "林远会见科兰。", "副总统")]
    [InlineData("林远会见联合国大会主席", "林远3日会见联合国大会主席科兰。", "大会主席")]
    [InlineData("林远会见缅甸国务资政", "林远3日会见缅甸国务资政科兰。", "国务资政")]
    [InlineData("林远会见美国代表团", "林远3日会见美国代表团。", null)]
    // An English title names both; a deputy who meets makes another level.
    [InlineData("Readout of President Ada Holm's Call with Prime Minister Haldor Venn of Islay", "President Ada Holm spoke today with Haldor Venn.", "government")]
    [InlineData("Readout of Vice President Ada Holm's Call with Prime Minister Haldor Venn of Islay", "Vice President Ada Holm spoke today with Haldor Venn.", "Vice President government")]
    [InlineData("Readout of President Ada Holm's Call with Foreign Minister Haldor Venn of Islay", "President Ada Holm spoke today with Haldor Venn.", null)]
    public void The_level_is_that_of_the_lead_or_of_the_title(string title, string text, string? rank) =>
        Assert.Equal(rank, OfficeLevel.Of(new Readout("case", $"{text}\n林远指出，海面平静。") { Title = title.Length == 0 ? null : title })?.Rank);

    [Theory]
    [InlineData("林远会见美国总统", true)]
    [InlineData("林远同美国总统会谈时强调 坚定推进合作", true)]
    [InlineData("林远同美国总统会谈 两国元首高度评价中美关系", true)]
    [InlineData("林远同美国总统会谈并共同会见记者", true)]
    [InlineData("林远同美国总统举行会谈 双方将对接规划", true)]
    [InlineData("林远抵达美国纽约将同科兰总统会晤", false)]
    [InlineData("林远将对美国进行访问并同科兰总统会晤", false)]
    [InlineData("林远结束同美国总统会晤回到京城", false)]
    [InlineData("海阔潮平——林远同美国总统会晤综述", false)]
    [InlineData("外交部就林远同美国总统会晤举行吹风会", false)]
    [InlineData("各界高度评价林远同美国总统会晤", false)]
    [InlineData("林远同美国总统共同会见记者", false)]
    [InlineData("林远和美国总统共同会见青年代表", false)]
    [InlineData("林远出席中美印领导人会晤", false)]
    public void What_tells_no_meeting_with_one_side_is_set_aside(string title, bool isMeeting)
    {
        var series = new ReadoutCorpus([Met("a", "美国", new DateOnly(2015, 1, 3)), new Readout("case", "林远说，海面平静。") { Title = title, Date = new DateOnly(2016, 1, 3) }]).Series("US");

        Assert.Equal(isMeeting ? ["a", "case"] : ["a"], series.Readouts.Select(readout => readout.Id));
        Assert.Equal(isMeeting ? [] : ["case"], series.SetAside.Select(readout => readout.Id));
    }

    [Fact]
    public void Without_a_title_a_lead_of_a_journey_in_which_nobody_speaks_is_set_aside()
    {
        var series = new ReadoutCorpus(
        [
            Met("a", "美国", new DateOnly(2015, 1, 3)), new Readout("arrival", "国家主席林远3日抵达纽约，将同美国总统科兰会晤。") { Date = new DateOnly(2016, 1, 3) },
            new Readout("talks", "国家主席林远3日抵达纽约后，同美国总统科兰举行会谈。\n林远指出，海面平静。") { Date = new DateOnly(2017, 1, 3) },
        ]).Series("US");

        Assert.Equal(["a", "talks"], series.Readouts.Select(readout => readout.Id));
    }

    [Fact]
    public void What_is_all_there_is_of_a_counterpart_is_its_series()
    {
        var series = new ReadoutCorpus([new Readout("a", "林远说，海面平静。") { Title = "林远抵达法国巴黎" }]).Series()[0];

        Assert.Equal((1, 0), (series.Count, series.SetAside.Count));
    }

    [Fact]
    public void The_last_two_are_of_the_level_met_most_often_lately()
    {
        Readout[] readouts =
        [
            Titled("king-1", "国王", 2010), Titled("premier-1", "首相", 2015), Titled("premier-2", "首相", 2016), Titled("king-2", "国王", 2017),
            Titled("former", "前首相", 2018), Titled("premier-3", "首相", 2018),
        ];

        Assert.Equal(("premier-2", "premier-3"), PairOf(readouts));
        Assert.Equal(["king-2", "former"], LastMeetings.Of(readouts)!.PassedOver.Select(readout => readout.Id));
        Assert.Equal(("king-1", "king-2"), PairOf([readouts[0], readouts[1], readouts[3]]));
    }

    [Fact]
    public void Of_one_day_and_level_the_longest_text_is_compared()
    {
        Readout[] readouts = [Titled("before", "国王", 2015), Titled("talks", "国王", 2016, "林远强调，两岸航线要直通。"), Titled("tea", "国王", 2016)];

        Assert.Equal(("before", "talks"), PairOf(readouts));
    }

    private static (string A, string B)? PairOf(Readout[] readouts) => LastMeetings.Of(readouts) is { } last ? (last.A.Id, last.B.Id) : null;

    private static Readout Titled(string id, string office, int year, string more = "") =>
        new(id, $"随后，林远同科兰举行会谈。\n林远指出，海面平静。{more}") { Title = $"林远同西班牙{office}会谈", Date = new DateOnly(year, 1, 1) };

    [Fact]
    public void A_report_on_a_mixed_folder_compares_the_last_two_of_one_counterpart()
    {
        var page = ReadoutCorpus.Load([ComposedCorpus.Folder("yunlan-lanhai"), ComposedCorpus.Folder("yunlan-jiyuan")]).ToHtml();

        Assert.Contains("<h2 id=\"changes\">What changed: 2020-03-26 → 2021-11-16</h2>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_compares_nothing_where_nobody_was_met_twice() =>
        Assert.DoesNotContain("id=\"changes\"", new ReadoutCorpus([Met("a", "俄罗斯", new DateOnly(2017, 1, 3)), Met("b", "美国", new DateOnly(2017, 1, 4))]).ToHtml(), StringComparison.Ordinal);

    private static ReadoutCorpus Mixed() => new([Met("a", "美国", new DateOnly(2015, 1, 3)), Met("b", "俄罗斯", new DateOnly(2017, 1, 3)), Met("c", "美国", new DateOnly(2016, 1, 3))]);

    private static Readout Met(string id, string country, DateOnly date) =>
        new(id, $"国家主席林远3日会见{country}总统。\n林远指出，中方愿同{country}扩大合作。") { Date = date, Title = $"林远会见{country}总统" };
}
