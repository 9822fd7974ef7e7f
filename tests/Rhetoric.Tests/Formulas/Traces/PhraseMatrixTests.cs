using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Formulas.Traces;

public sealed class PhraseMatrixTests
{
    private static readonly ReadoutCorpus Corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));

    private static readonly string[] Phrases = ["一个云澜原则", "一个云澜政策", "压舱石"];

    [Fact]
    public void A_heat_table_has_the_shares_of_the_years_in_tiers()
    {
        var heat = Corpus.HeatTable(Phrases);

        Assert.Equal(["2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021"], heat.Columns.Select(column => column.Label));
        Assert.Equal([1, 2, 1, 1, 1, 1, 1, 1], heat.Columns.Select(column => column.Documents));
        Assert.Equal([3, 3, 3, 3, -1, -1, -1, 3], Enumerable.Range(0, 8).Select(column => heat[1, column].Tier));
    }

    [Theory]
    [InlineData(0.0, -1)]
    [InlineData(0.001, 0)]
    [InlineData(0.0999, 0)]
    [InlineData(0.1, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0.5, 3)]
    [InlineData(1.0, 3)]
    public void A_share_is_in_the_tier_that_begins_at_it_or_below(double share, int tier) => Assert.Equal(tier, ShareTiers.Default.Of(share));

    [Fact]
    public void Nothing_is_in_no_tier() => Assert.Equal(-1, ShareTiers.Default.Of(null));

    [Fact]
    public void Tiers_that_do_not_rise_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new ShareTiers([]));
        Assert.Throws<ArgumentException>(() => new ShareTiers([new("a", 0.1)]));
        Assert.Throws<ArgumentException>(() => new ShareTiers([new("a", 0), new("b", 0.5), new("c", 0.5)]));
        Assert.Throws<ArgumentException>(() => new ShareTiers([new("a", 0), new("b", 1)]));
    }

    [Fact]
    public void By_readout_it_is_what_was_planted()
    {
        var matrix = Corpus.PhraseMatrix(Phrases, MatrixColumns.Readout);

        Assert.Equal(Corpus, matrix.Columns.Select(column => column.Readout));
        Assert.Equal("+++++---+", string.Concat(Enumerable.Range(0, 9).Select(column => matrix[1, column].With == 1 ? '+' : '-')));
        Assert.Equal("+++++-+-+", string.Concat(Enumerable.Range(0, 9).Select(column => matrix[2, column].With == 1 ? '+' : '-')));
    }

    [Fact]
    public void By_speaker_principle_and_policy_are_in_different_mouths()
    {
        var matrix = Corpus.PhraseMatrix(Phrases, MatrixColumns.Speaker);
        var speakers = matrix.Columns.Select(column => column.Label).ToList();

        Assert.Equal((9, 0), (matrix[0, speakers.IndexOf("沈怀舟")].With, matrix[1, speakers.IndexOf("沈怀舟")].With));
        Assert.Equal((4, 4), (matrix[1, speakers.IndexOf("维伦")].With, matrix[1, speakers.IndexOf("维伦")].Documents));
        Assert.Equal((2, 5), (matrix[1, speakers.IndexOf("科兰")].With, matrix[1, speakers.IndexOf("科兰")].Documents));
    }

    [Theory]
    [InlineData(MatrixColumns.Period)]
    [InlineData(MatrixColumns.Readout)]
    [InlineData(MatrixColumns.Counterpart)]
    public void Columns_that_share_no_readout_add_up_to_the_timeline(MatrixColumns columns)
    {
        var matrix = Corpus.PhraseMatrix(Phrases, columns);

        Assert.All(Enumerable.Range(0, Phrases.Length), row =>
        {
            Assert.Equal(matrix.Rows[row].Documents, Enumerable.Range(0, matrix.Columns.Count).Sum(column => matrix[row, column].With));
            Assert.Equal(matrix.Rows[row].Count, Enumerable.Range(0, matrix.Columns.Count).Sum(column => matrix[row, column].Count));
        });
    }

    [Fact]
    public void As_a_grid_it_shows_how_many_of_how_many()
    {
        using var text = new StringWriter();
        Corpus.HeatTable(Phrases).ToGrid().WriteCsv(text);

        Assert.Equal(
            "phrase,2014,2015,2016,2017,2018,2019,2020,2021\r\n一个云澜原则,1/1,2/2,1/1,1/1,1/1,1/1,1/1,1/1\r\n一个云澜政策,1/1,2/2,1/1,1/1,0/1,0/1,0/1,1/1\r\n压舱石,1/1,2/2,1/1,1/1,0/1,1/1,0/1,1/1\r\n",
            text.ToString());
    }
}
