namespace Rhetoric.Tests.Text.Groups;

public sealed class SlicingTests
{
    private static readonly ReadoutCorpus Corpus = new(
    [
        Text("2017-03-01-call", 2017, 3, 1, "社", ("kind", "通话")),
        Text("2017-11-09-talks", 2017, 11, 9, "报", ("kind", "会谈")),
        Text("2018-12-02-talks", 2018, 12, 2, null, ("Kind", "会谈")),
        new Readout("undated", "双方要开好海洋对话。"),
    ]);

    [Fact]
    public void A_part_is_a_corpus_with_the_readouts_themselves_in_order()
    {
        var talks = Corpus.Where(readout => readout.Id.EndsWith("talks", StringComparison.Ordinal));

        Assert.Equal(["2017-11-09-talks", "2018-12-02-talks"], talks.Select(readout => readout.Id));
        Assert.Same(Corpus[1], talks[0]);
        Assert.Same(Corpus[2], talks[^1]);
        Assert.Equal(2, talks.Locate("海洋").Count);
    }

    [Fact]
    public void A_part_keeps_the_failures_and_the_notes_of_the_whole()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "双方要开好海洋对话。");
        folder.Write("b.txt", "双方要开好海洋对话。");
        folder.Write("c.txt", "");
        var whole = ReadoutCorpus.Load([folder.Path, Path.Combine(folder.Path, "absent")]);

        var part = whole.Where(readout => readout.Id == "a");

        Assert.NotEmpty(whole.Failures);
        Assert.NotEmpty(whole.Notes);
        Assert.Equal(whole.Failures, part.Failures);
        Assert.Equal(whole.Notes, part.Notes);
        Assert.Equal(whole.Failures, whole.GroupByYear()[0].Corpus.Failures);
    }

    [Theory]
    [InlineData("2017-03-01", "2018-12-02", 3)]
    [InlineData("2017-03-02", "2018-12-01", 1)]
    [InlineData("2017-11-09", "2017-11-09", 1)]
    [InlineData("0001-01-01", "9999-12-31", 3)]
    [InlineData("2019-01-01", "2020-01-01", 0)]
    public void Days_count_at_both_ends_and_the_undated_in_none(string from, string to, int count) =>
        Assert.Equal(count, Corpus.Between(Day(from), Day(to)).Count);

    [Fact]
    public void Days_the_wrong_way_round_are_refused() =>
        Assert.Contains("2017-01-01, before the first, 2018-01-01", Assert.Throws<ArgumentException>(() => Corpus.Between(Day("2018-01-01"), Day("2017-01-01"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Years_rise_and_the_undated_are_last()
    {
        var years = Corpus.GroupByYear();

        Assert.Equal([2017, 2018, null], years.Select(year => year.Key));
        Assert.Equal(["2017: 2 readouts", "2018: 1 readout", "none: 1 readout"], years.Select(year => year.ToString()));
        Assert.Same(Corpus, years.Corpus);
        Assert.Equal(Corpus.Count, years.Sum(year => year.Count));
        Assert.Equal("2018-12-02-talks", years.Find(2018)!.Corpus[0].Id);
        Assert.Null(years.Find(1999));
    }

    [Fact]
    public void Strings_rise_in_ordinal_order_and_none_is_last()
    {
        Assert.Equal(["报", "社", null], Corpus.GroupBySource().Select(group => group.Key));
        Assert.Equal(["B", "a", "ä"], Three("ä", "a", "B").GroupBySource().Select(group => group.Key));
    }

    [Fact]
    public void Keys_that_cannot_be_compared_stand_in_the_order_of_their_first_readouts()
    {
        var (one, other) = (new object(), new object());

        var groups = Corpus.GroupBy(readout => readout.Date is null ? null : readout.Date.Value.Year == 2018 ? one : other);

        Assert.Equal([other, one, null], groups.Select(group => group.Key));
    }

    [Fact]
    public void Days_and_numbers_are_labelled_the_same_in_every_culture()
    {
        Assert.Equal("2017-03-01", Corpus.GroupBy(readout => readout.Date)[0].Label);
        Assert.Equal("0.5", Corpus.GroupBy(_ => 0.5)[0].Label);
    }

    [Fact]
    public void A_column_of_the_metadata_groups_whatever_its_case()
    {
        Assert.Equal([("会谈", 2), ("通话", 1), (null, 1)], Corpus.GroupByMetadata("KIND").Select(group => (group.Key, group.Count)));
        Assert.Contains("'place'; there are kind", Assert.Throws<KeyNotFoundException>(() => Corpus.GroupByMetadata("place")).Message, StringComparison.Ordinal);
        Assert.Empty(new ReadoutCorpus([]).GroupByMetadata("kind"));
    }

    [Fact]
    public void A_readout_is_asked_for_without_an_exception()
    {
        Assert.True(Corpus.TryGet("2018-12", out var readout));
        Assert.Equal("2018-12-02-talks", readout.Id);
        Assert.False(Corpus.TryGet("2017", out var several));
        Assert.Null(several);
        Assert.False(Corpus.TryGet("2016", out _));
        Assert.Throws<ArgumentException>(() => Corpus.TryGet("", out _));
    }

    [Theory]
    [InlineData("2018-12-01", "2018-12-02-talks (2018-12-02).")]
    [InlineData("2018-01-31", "2017-11-09-talks (2017-11-09).")]
    [InlineData("2018-12-02-call", "2018-12-02-talks (2018-12-02).")]
    [InlineData("TALKS", "2017-11-09-talks (2017-11-09), 2018-12-02-talks (2018-12-02).")]
    public void A_miss_names_the_nearest(string asked, string nearest) =>
        Assert.EndsWith("; the nearest are " + nearest, Assert.Throws<KeyNotFoundException>(() => Corpus[asked]).Message, StringComparison.Ordinal);

    [Fact]
    public void A_miss_that_is_near_nothing_names_nothing() =>
        Assert.Equal("No readout has an id or a date that begins with 'xyz'.", Assert.Throws<KeyNotFoundException>(() => Corpus["xyz"]).Message);

    private static ReadoutCorpus Three(params string[] sources) => new(sources.Select((source, at) => new Readout($"r{at}", "海洋。") { Source = source }));

    private static Readout Text(string id, int year, int month, int day, string? source, params (string, string)[] metadata) =>
        new(id, "双方要开好海洋对话。") { Date = new DateOnly(year, month, day), Source = source, Metadata = ReadoutMetadata.Of(metadata) };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
