namespace Rhetoric.Tests.Discourse;

public sealed class EnumerationReadingTests
{
    [Theory]
    [InlineData("贵在相互尊重、平等相待、合作共赢。", "相互尊重|平等相待|合作共赢")]
    [InlineData("维护半岛和平、安宁、稳定。", "和平|安宁|稳定")]
    [InlineData("维护半岛和平、稳定与安宁。", "和平|稳定|安宁")]
    [InlineData("要在能源、农业、海运等领域合作。", "能源|农业|海运")]
    [InlineData("发展相互尊重、互利共赢的云岚关系。", "相互尊重|互利共赢")]
    [InlineData("双方要平等相待、合作共赢。", "平等相待|合作共赢")]
    public void Takes_the_items_between_the_list_commas(string text, string items)
    {
        var readout = new Readout("r", text);

        Assert.Equal(items, string.Join('|', Assert.Single(readout.ReadDiscourse().Lists).Items.Select(item => readout[item])));
    }

    [Fact]
    public void A_clause_without_a_list_comma_has_no_list() => Assert.Empty(new Readout("r", "合作，共赢。发展和稳定。").ReadDiscourse().Lists);
}
