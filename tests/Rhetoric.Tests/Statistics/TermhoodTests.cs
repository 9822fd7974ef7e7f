using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class TermhoodTests
{
    // Frantzi, Ananiadou and Mima (2000), section 2.3.1: the candidates around "basal cell carcinoma".
    [Theory]
    [InlineData(5, 5, 0, 0, 11.609640)]
    [InlineData(4, 11, 5, 1, 12)]
    [InlineData(4, 7, 0, 0, 14)]
    [InlineData(4, 5, 0, 0, 10)]
    [InlineData(4, 3, 0, 0, 6)]
    [InlineData(3, 984, 26, 5, 1551.361296)]
    [InlineData(1, 984, 26, 5, 0)]
    public void Agrees_with_the_published_values(int length, long count, long nested, long longer, double expected) =>
        Oracles.AssertNear(expected, Termhood.CValue(length, count, nested, longer), 1e-6);

    [Theory]
    [InlineData(0, 1, 0, 0)]
    [InlineData(2, 1, 2, 1)]
    [InlineData(2, 3, 1, 0)]
    public void Refuses_what_cannot_be(int length, long count, long nested, long longer) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Termhood.CValue(length, count, nested, longer));
}
