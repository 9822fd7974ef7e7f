namespace Rhetoric.Tests.Text.Groups;

public sealed class PlaceTallyingTests
{
    private static readonly ReadoutCorpus Corpus = new(
    [
        new Readout("a", "海洋，海洋。") { Date = new DateOnly(2017, 3, 1) },
        new Readout("b", "渔业。") { Date = new DateOnly(2017, 4, 1) },
        new Readout("c", "渔业。") { Date = new DateOnly(2018, 4, 1) },
        new Readout("d", "海洋。"),
    ]);

    [Fact]
    public void Every_group_has_a_row_with_its_readouts_and_its_rate()
    {
        var tallies = Corpus.GroupByYear().Tally(Corpus.Locate("海洋"));

        Assert.Equal([("2017", 2, 1, 2), ("2018", 0, 0, 1), ("none", 1, 1, 1)], tallies.Select(tally => (tally.Label, tally.Count, tally.With, tally.Documents!.Value)));
        Assert.Equal([0.5, 0, 1], tallies.Select(tally => tally.Share));
        Assert.Equal([2000.0 / 9, 0, 1000.0 / 3], tallies.Select(tally => tally.PerThousand));
        Assert.Equal((new DateOnly(2017, 3, 1), new DateOnly(2017, 3, 1)), (tallies[0].First!.Value, tallies[0].Last!.Value));
        Assert.Null(tallies[1].First);
    }

    [Fact]
    public void Places_in_no_group_are_not_counted() =>
        Assert.Equal([0], Corpus.Between(new DateOnly(2018, 1, 1), new DateOnly(2018, 12, 31)).GroupByYear().Tally(Corpus.Locate("海洋")).Select(tally => tally.Count));

    [Fact]
    public void Places_are_counted_by_whatever_they_have_in_common()
    {
        var tallies = Corpus.Locate("海洋").TallyBy(use => use.Readout.Date?.Year);

        Assert.Equal([("2017", 2, 1), ("none", 1, 1)], tallies.Select(tally => (tally.Label, tally.Count, tally.With)));
        Assert.All(tallies, tally => Assert.Null(tally.Share));
        Assert.Equal([3], Corpus.Concordance("海洋").TallyBy(line => line.Match).Select(tally => tally.Count));
    }
}
