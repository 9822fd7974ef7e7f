using CsCheck;
using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Wordings;

public sealed class WordingHoldersTests
{
    private static readonly Readout[] Texts =
    [
        new("one", "双方共建“晨光走廊”，增长2.5%。"),
        new("two", "共建 晨光走廊 ，共建。"),
        new("three", "共同建设走廊，增长２．５％。"),
    ];

    [Theory]
    [InlineData("共建晨光走廊", new[] { 0, 1 })]
    [InlineData("共建「晨光走廊」", new[] { 0, 1 })]
    [InlineData("走廊", new[] { 0, 1, 2 })]
    [InlineData("增长2.5%", new[] { 0, 2 })]
    [InlineData("建", new[] { 0, 1, 2 })]
    [InlineData("共建走廊", new int[0])]
    [InlineData("晨光海岸", new int[0])]
    [InlineData("“ ”", new int[0])]
    [InlineData("", new int[0])]
    public void A_wording_is_held_where_it_stands_but_for_typography(string wording, int[] holders) =>
        Assert.Equal(holders, WordingHolders.In(Texts).Of(wording));

    [Fact]
    public void Holders_are_those_that_a_search_finds() =>
        Gen.Select(Gen.String[Gen.Char["甲乙丙 “"], 0, 12].Array[1, 6], Gen.String[Gen.Char["甲乙丙 “"], 0, 5]).Sample((texts, wording) =>
        {
            Readout[] readouts = [.. texts.Select((text, number) => new Readout($"r{number}", text))];
            var folded = FoldedCharacter.Of(wording);
            var expected = Enumerable.Range(0, texts.Length).Where(number => folded.Length > 0 && FoldedCharacter.Of(texts[number]).Contains(folded));
            Assert.Equal(expected, WordingHolders.In(readouts).Of(wording));
        });
}
