using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Rhetoric.Statistics;

/// <summary>Quantiles of the beta distribution that are exact near 0 too.</summary>
/// <remarks>
/// Idea: MathNet's inverse is good to about 8 decimal places, too few for a quantile near 0; Newton's method brings it as
/// near as the incomplete beta function is exact: about 12 digits at shapes of 100, 8 at a million. It works on ln F as a function of ln x, which
/// is concave for b of 1 or more: a step from anywhere lands left of the root and climbs from there. A b below 1 is seen in the mirror, where it is a.
/// Cost: a few evaluations of the incomplete beta function.
/// </remarks>
internal static class BetaQuantile
{
    private const int MostSteps = 100;

    /// <summary>The x with F(x) = p.</summary>
    /// <param name="a">The first shape, above 0.</param>
    /// <param name="b">The second shape, above 0. One of the two is at least 1.</param>
    /// <param name="p">The probability, between 0 and 1.</param>
    public static double Of(double a, double b, double p) => b >= 1 ? Climb(a, b, p) : 1 - Climb(b, a, 1 - p);

    /// <summary>The x with 1 − F(x) = p, exact near 0 too.</summary>
    /// <param name="a">The first shape, above 0.</param>
    /// <param name="b">The second shape, above 0. One of the two is at least 1.</param>
    /// <param name="p">The probability, between 0 and 1.</param>
    public static double Upper(double a, double b, double p) => a <= b ? Climb(a, b, 1 - p) : 1 - Climb(b, a, p);

    // For b of 1 or more.
    private static double Climb(double a, double b, double p)
    {
        var logBeta = SpecialFunctions.BetaLn(a, b);
        var logP = Math.Log(p);

        // For small x, F(x) is x^a / (a B): MathNet's 0 is too far off to start from.
        var log = Math.Min(Math.Max(Math.Log(Beta.InvCDF(a, b, p)), (logP + Math.Log(a) + logBeta) / a), -double.Epsilon);
        for (var step = 0; step < MostSteps; step++)
        {
            var x = Math.Exp(log);
            var cumulated = SpecialFunctions.BetaRegularized(a, b, x);
            var slope = Math.Exp((a * log) + ((b - 1) * Math.Log(1 - x)) - logBeta) / cumulated;
            var move = (logP - Math.Log(cumulated)) / slope;
            if (!double.IsFinite(move) || log + move >= 0)
            {
                break;
            }

            log += move;
            if (Math.Abs(move) <= 1e-15 * Math.Max(1, Math.Abs(log)))
            {
                break;
            }
        }

        return Math.Exp(log);
    }
}
