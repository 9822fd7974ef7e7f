using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison.Layers;

public class ChangeWeightsTests
{
    [Fact]
    public void Every_category_of_the_lexicon_has_a_weight() =>
        Assert.All(FormulaLexicon.Default.Families.Select(family => family.Category).OfType<string>().Distinct(), category => Assert.True(ChangeWeights.Knows(category), category));

    [Theory]
    [InlineData("taiwan", 3.5)]
    [InlineData("protocol", 0.2)]
    [InlineData("nothing-known", 1)]
    [InlineData(null, 1)]
    public void A_category_weighs_what_the_table_says(string? category, double weight) => Assert.Equal(weight, ChangeWeights.OfCategory(category));

    [Theory]
    [InlineData("恪守一个岚海原则", 2.2)]
    [InlineData("领土完整", 2.2)]
    [InlineData("一个原则", 1)]
    [InlineData("扩大贸易", 1)]
    [InlineData("", 1)]
    public void Words_of_sovereignty_weigh_whatever_the_lexicon_knows(string words, double weight) => Assert.Equal(weight, ChangeWeights.OfWords(words));

    [Theory]
    [InlineData(SectionRole.Speech, 1)]
    [InlineData(SectionRole.Outcomes, 0.6)]
    [InlineData(SectionRole.Attendance, 0.25)]
    public void What_is_said_weighs_whole(SectionRole role, double share) => Assert.Equal(share, ChangeWeights.OfRole(role));
}
