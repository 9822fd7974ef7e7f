namespace Rhetoric.Tests.Text.Progress;

public sealed class ConcurrentlyTests
{
    [Fact]
    public void Both_results_are_given_in_their_order() => Assert.Equal((1, "two"), Concurrently.Both(() => 1, () => "two"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_either_throws_is_thrown_as_it_was(bool isFirst)
    {
        var thrown = Assert.Throws<FormatException>(() => Concurrently.Both(() => isFirst ? throw new FormatException("one") : 1, () => isFirst ? 2 : throw new FormatException("one")));

        Assert.Equal("one", thrown.Message);
    }
}
