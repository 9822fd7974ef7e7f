using MathNet.Numerics;

namespace Rhetoric.Statistics;

/// <summary>Upper tails of test statistics, exact far out where 1 − cdf is 0.</summary>
public static class TailProbability
{
    /// <summary>The probability of a chi-squared value at least this large.</summary>
    /// <param name="statistic">The value; its sign, which tells a direction, is dropped.</param>
    /// <param name="degreesOfFreedom">At least 1.</param>
    /// <returns>Q(df/2, x/2), from 0 to 1; NaN for NaN; below about 1e−308 it is 0, see <see cref="LogChiSquared"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreesOfFreedom"/> is below 1.</exception>
    public static double ChiSquared(double statistic, int degreesOfFreedom = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        var half = Math.Abs(statistic) / 2;
        return degreesOfFreedom == 1 ? SpecialFunctions.Erfc(Math.Sqrt(half)) : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, half);
    }

    /// <summary>The natural logarithm of the probability of a chi-squared value (1 degree of freedom) at least this large.</summary>
    /// <param name="statistic">The value; its sign, which tells a direction, is dropped.</param>
    /// <returns>ln p, at most 0; finite for every finite value.</returns>
    /// <remarks>Beyond p ≈ 1e−200 by the asymptotic series of erfc: ln erfc(z) = −z² − ln(z√π) + ln(1 − 1/(2z²) + 3/(4z⁴) − 15/(8z⁶)).</remarks>
    public static double LogChiSquared(double statistic)
    {
        var square = Math.Abs(statistic) / 2;
        if (square < 460)
        {
            return Math.Log(SpecialFunctions.Erfc(Math.Sqrt(square)));
        }

        var inverse = 1 / (2 * square);
        var series = 1 - (inverse * (1 - (3 * inverse * (1 - (5 * inverse)))));
        return -square - (0.5 * Math.Log(Math.PI * square)) + Math.Log(series);
    }

    /// <summary>The probability of a standard normal value at least this far from 0 on either side.</summary>
    /// <param name="z">The value.</param>
    /// <returns>erfc(|z| / √2), from 0 to 1.</returns>
    public static double NormalTwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);

    /// <summary>The natural logarithm of the probability of a standard normal value at least this far from 0 on either side.</summary>
    /// <param name="z">The value.</param>
    /// <returns>ln p, at most 0; finite for every value whose square is.</returns>
    /// <remarks>z² is chi-squared with 1 degree of freedom, see <see cref="LogChiSquared"/>.</remarks>
    public static double LogNormalTwoSided(double z) => LogChiSquared(z * z);
}
