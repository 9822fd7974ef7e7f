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
            Of("home", "国家主席习近平结束同美国总统奥巴马的会晤后回到北京。", 2017),
        ];

        Assert.Equal(("talks-1", "talks-2"), new ReadoutCorpus(readouts).Series()[0].LastTwo is var (a, b) ? (a.Id, b.Id) : default);
        Assert.Equal(("talks-2", "home"), new ReadoutCorpus(readouts[1..]).Series()[0].LastTwo is var (c, d) ? (c.Id, d.Id) : default);

        static Readout Of(string id, string text, int year) => new(id, text) { Date = new DateOnly(year, 1, 1) };
    }

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
