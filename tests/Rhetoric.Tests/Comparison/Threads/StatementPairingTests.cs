using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class StatementPairingTests
{
    [Theory]
    [InlineData("沈怀舟指出，两国守护北海航道。", "沈怀舟指出，两国携手守护北海航道。", "两国守护北海航道", "两国携手守护北海航道")]
    [InlineData("沈怀舟指出，贸易额上升，增长2.5%。", "沈怀舟指出，贸易额上升，增长3.5%。", "增长2.5%", "增长3.5%")]
    [InlineData("沈怀舟指出，两国要守护航道，不可以。", "沈怀舟指出，两国要守护航道，行。", "不可以", "行")]
    [InlineData("沈怀舟指出，今天很冷。", "沈怀舟指出，稻米贸易令人满意并将继续扩大。", "今天很冷", null)]
    public void A_statement_has_its_partner(string a, string b, string statement, string? partner)
    {
        var (textA, textB) = (StatedText.Of(new Readout("a", a)), StatedText.Of(new Readout("b", b)));
        var found = StatementPairing.Of(textA, textB).PartnerOf(textA.Statements.Single(one => textA.Readout[one.Span] == statement), isA: true);

        Assert.Equal(partner, found is null ? null : textB.Readout[found.Span]);
    }

    [Fact]
    public void Many_statements_each_find_their_own_partner()
    {
        var words = string.Concat(Enumerable.Range(0, 14_000).Select(at => $"第{at}号航道由{(char)('一' + (at * 37 % 5000))}{(char)('丁' + (at * 91 % 5000))}守护，"));
        var (textA, textB) = (StatedText.Of(new Readout("a", words)), StatedText.Of(new Readout("b", words.Replace("守护", "共管", StringComparison.Ordinal))));
        var pairs = StatementPairing.Of(textA, textB);

        Assert.All(textA.Statements.Zip(textB.Statements), two => Assert.Equal(two.Second.Span, pairs.PartnerOf(two.First, isA: true)?.Span));
    }
}
