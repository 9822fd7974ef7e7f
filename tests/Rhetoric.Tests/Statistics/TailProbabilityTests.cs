using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class TailProbabilityTests
{
    // The five-per-cent points of tables of χ² with 1 and 2 degrees of freedom; with 2 the tail is exp(−x/2).
    [Fact]
    public void The_tails_are_those_of_the_tables()
    {
        Assert.Equal(0.05, TailProbability.ChiSquared(3.841458820694124), 1e-12);
        Assert.Equal(Math.Exp(-2.5), TailProbability.ChiSquared(5, 2), 1e-12);
        Assert.Equal(0.05, TailProbability.NormalTwoSided(-1.959963984540054), 1e-12);
    }

    [Fact]
    public void The_logarithm_goes_on_where_the_probability_ends()
    {
        Assert.Equal(0, TailProbability.ChiSquared(10290));
        Assert.Equal(-10290 / 2.0 - (0.5 * Math.Log(Math.PI * 10290 / 2)), TailProbability.LogChiSquared(10290), 1e-3);
        Assert.Equal(TailProbability.LogChiSquared(919.999), TailProbability.LogChiSquared(920.001), 1e-2);
    }

    // ln erfc(z / √2) by mpmath in 40 digits.
    [Theory]
    [InlineData(0.5, -0.48276458103366726)]
    [InlineData(5, -14.371851213428788)]
    [InlineData(20, -203.22400819053732)]
    [InlineData(-38.5, -745.00212310985114)]
    [InlineData(40, -803.91529483319379)]
    [InlineData(100, -5004.8310615136431)]
    [InlineData(1e4, -50000009.436131735)]
    public void The_logarithm_of_the_normal_tail_is_exact_far_out(double z, double expected)
    {
        Assert.Equal(1, TailProbability.LogNormalTwoSided(z) / expected, 1e-12);
        Assert.Equal(1, TailProbability.LogChiSquared(z * z) / expected, 1e-12);
    }
}
