namespace Rhetoric.Tests.Text;

/// <summary>A readout from a text in memory.</summary>
public sealed class ReadoutTests
{
    private const string Text = "云澜主席沈怀舟6日会见岚海总统罗海宁。";

    [Theory]
    [InlineData("2019-06-29-talks", 2019, 6, 29)]
    [InlineData("2019-06-29", 2019, 6, 29)]
    [InlineData("20190629", 2019, 6, 29)]
    public void A_day_in_its_id_is_its_date(string id, int year, int month, int day)
    {
        var readout = new Readout(id, Text);

        Assert.Equal(new DateOnly(year, month, day), readout.Date);
        Assert.Single(new ReadoutCorpus([readout]).Timeline("会见").Periods);
    }

    [Theory]
    [InlineData("talks")]
    [InlineData("2019-06")]
    [InlineData("2019-13-45")]
    public void Without_a_day_there_it_has_none(string id) => Assert.Null(new Readout(id, Text).Date);

    [Fact]
    public void What_the_caller_sets_counts_before_its_id()
    {
        Assert.Equal(new DateOnly(2020, 1, 2), new Readout("2019-06-29", Text) { Date = new DateOnly(2020, 1, 2) }.Date);
        Assert.Null(new Readout("2019-06-29", Text) { Date = null }.Date);
    }

    [Fact]
    public void What_the_caller_sets_is_surer_than_its_id()
    {
        var day = new DateOnly(2019, 6, 29);

        Assert.Equal(DateEvidence.FileName, new Readout("2019-06-29", Text).DateOrigin);
        Assert.Equal(DateEvidence.Metadata, new Readout("2019-06-29", Text) { Date = day }.DateOrigin);
    }
}
