using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class ProportionIntervalTests
{
    [Fact]
    public void Each_interval_holds_the_share_and_none_leaves_zero_to_one() =>
        Gen.Int[1, 60].SelectMany(trials => Gen.Int[0, trials].Select(successes => (successes, trials))).Sample(sample =>
        {
            var share = (double)sample.successes / sample.trials;
            foreach (var interval in new[]
            {
                ProportionInterval.Wilson(sample.successes, sample.trials),
                ProportionInterval.Jeffreys(sample.successes, sample.trials),
                ProportionInterval.ClopperPearson(sample.successes, sample.trials),
            })
            {
                Assert.True(interval.Low >= 0 && interval.Low <= share + 1e-12 && interval.High >= share - 1e-12 && interval.High <= 1);
            }
        });

    [Fact]
    public void Nothing_in_ten_has_the_closed_forms()
    {
        const double Z = 1.959963984540054;

        Assert.Equal(Z * Z / (10 + (Z * Z)), ProportionInterval.Wilson(0, 10).High, 1e-9);
        Assert.Equal(1 - Math.Pow(0.025, 0.1), ProportionInterval.ClopperPearson(0, 10).High, 1e-9);
        Assert.Equal(0, ProportionInterval.Jeffreys(0, 10).Low);
    }

    // One in n: the lower bound is 1 − (1 − α/2)^(1/n), far below the eighth decimal place.
    [Theory]
    [InlineData(100, 1e-12)]
    [InlineData(1_000_000, 1e-8)]
    public void A_bound_near_nothing_is_exact(long trials, double tolerance) =>
        Assert.Equal(1, ProportionInterval.ClopperPearson(1, trials).Low / -double.ExpM1(double.LogP1(-0.025) / trials), tolerance);

    // All of a: the lower bound is (α/2)^(1/a).
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(100_000)]
    public void A_bound_below_everything_is_exact(long trials) =>
        Assert.Equal(1, ProportionInterval.ClopperPearson(trials, trials).Low / Math.Pow(0.025, 1.0 / trials), 1e-12);

    [Theory]
    [InlineData(-1, 10, 0.95, "successes is -1")]
    [InlineData(1, 0, 0.95, "trials is 0")]
    [InlineData(1, 10, 1, "between 0 and 1")]
    public void Refuses_what_is_no_share(long successes, long trials, double confidence, string message)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ProportionInterval.Wilson(successes, trials, confidence));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
