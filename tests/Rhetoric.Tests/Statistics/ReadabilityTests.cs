using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class ReadabilityTests
{
    // quanteda.textstats, tests of textstat_readability: seven words without a long one; ten words of one syllable.
    [Fact]
    public void Agrees_with_the_published_values()
    {
        Oracles.AssertNear(2.8, Readability.GunningFog(7, 1, 0));
        Oracles.AssertNear(112.085, Readability.FleschReadingEase(10, 1, 10));
    }

    [Fact]
    public void An_empty_text_has_no_grade()
    {
        Assert.Null(Readability.GunningFog(0, 0, 0));
        Assert.Null(Readability.FleschReadingEase(5, 0, 7));
    }

    [Fact]
    public void Refuses_more_complex_words_than_words() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Readability.GunningFog(3, 1, 4));
}
