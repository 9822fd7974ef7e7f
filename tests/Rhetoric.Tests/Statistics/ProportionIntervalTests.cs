using CsCheck;
using MathNet.Numerics;

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

    // scipy 1.10.1: beta.ppf(.025, k + .5, n - k + .5) and beta.isf(.025, k + .5, n - k + .5).
    [Theory]
    [InlineData(0, 1, 0, 0.8532536836904248)]
    [InlineData(0, 10, 0, 0.21719626750921053)]
    [InlineData(0, 508, 0, 0.004930142770808388)]
    [InlineData(0, 509, 0, 0.004920485450657264)]
    [InlineData(0, 567, 0, 0.0044184906976205696)]
    [InlineData(0, 10_000, 0, 0.00025115648438334137)]
    [InlineData(0, 1_000_000, 0, 2.5119393107786436e-06)]
    [InlineData(0, 10_000_000, 0, 2.511942714944482e-07)]
    [InlineData(1, 10, 0.011011673763161138, 0.3813147710666164)]
    [InlineData(2, 567, 0.0007336929653979505, 0.011267193807953001)]
    [InlineData(500, 1000, 0.46904771269911394, 0.5309522873008861)]
    [InlineData(1, 1_000_000, 1.0789766246541877e-07, 4.6741920467298275e-06)]
    [InlineData(1, 10_000_000, 1.0789764342729514e-08, 4.674200826695119e-07)]
    [InlineData(7, 10_000_000, 3.131069424939558e-07, 1.3744191453439017e-06)]
    [InlineData(5_000_000, 10_000_000, 0.49969010252135654, 0.5003098974786435)]
    public void Jeffreys_interval_is_that_of_scipy_and_so_is_its_mirror(long successes, long trials, double low, double high)
    {
        var (interval, mirrored) = (ProportionInterval.Jeffreys(successes, trials), ProportionInterval.Jeffreys(trials - successes, trials));

        Assert.Equal(low, interval.Low, 1e-6 * low);
        Assert.Equal(high, interval.High, 1e-6 * high);
        Assert.Equal(1 - high, mirrored.Low, 1e-12 + (1e-6 * high));
        Assert.Equal(1 - low, mirrored.High, 1e-12 + (1e-6 * low));
    }

    // The incomplete beta function at the bounds must give the tails back; it is not what the bounds are found by alone.
    [Fact]
    public void Every_bound_leaves_the_tail_that_was_asked_for()
    {
        foreach (var trials in new long[] { 1, 2, 9, 100, 567, 5_000, 70_000, 1_000_000, 10_000_000 })
        {
            foreach (var successes in new[] { 0, 1, 2, trials / 3, trials / 2, trials - 1, trials }.Where(successes => successes <= trials))
            {
                foreach (var confidence in new[] { 0.5, 0.95, 0.9999 })
                {
                    var (a, b, tail) = (successes + 0.5, trials - successes + 0.5, (1 - confidence) / 2);
                    var interval = ProportionInterval.Jeffreys(successes, trials, confidence);
                    if (successes > 0)
                    {
                        var below = a <= b ? SpecialFunctions.BetaRegularized(a, b, interval.Low) : 1 - SpecialFunctions.BetaRegularized(b, a, 1 - interval.Low);
                        Assert.Equal(tail, below, 1e-5 * tail);
                    }

                    if (successes < trials)
                    {
                        var above = a <= b ? 1 - SpecialFunctions.BetaRegularized(a, b, interval.High) : SpecialFunctions.BetaRegularized(b, a, 1 - interval.High);
                        Assert.Equal(tail, above, 1e-5 * tail);
                    }
                }
            }
        }
    }

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
