using MathNet.Numerics.Distributions;
using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>A confidence interval for a share, such as the share of readouts that hold a phrase.</summary>
/// <param name="Low">The lower bound, at least 0.</param>
/// <param name="High">The upper bound, at most 1.</param>
public readonly record struct ProportionInterval(double Low, double High)
{
    /// <summary>The two bounds in whole per cent: <c>12 % – 34 %</c>.</summary>
    public override string ToString() => $"{ResultLine.Percent(Low)} – {ResultLine.Percent(High)}";

    /// <summary>Wilson's score interval: the shares that a normal test would not reject.</summary>
    /// <param name="successes">How many have it, from 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">Of how many, at least 1.</param>
    /// <param name="confidence">The confidence, between 0 and 1.</param>
    /// <returns>(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n): a sound default for small n too.</returns>
    /// <remarks>Source: Wilson, "Probable Inference", JASA 22 (1927); recommended by Brown, Cai and DasGupta, Statistical Science 16 (2001).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static ProportionInterval Wilson(long successes, long trials, double confidence = 0.95)
    {
        Check(successes, trials, confidence);
        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        var share = (double)successes / trials;
        var square = z * z / trials;
        var centre = share + (square / 2);
        var half = z * Math.Sqrt((share * (1 - share) / trials) + (square / (4 * trials)));
        return new ProportionInterval(
            successes == 0 ? 0 : (centre - half) / (1 + square),
            successes == trials ? 1 : (centre + half) / (1 + square));
    }

    /// <summary>Jeffreys's interval: the central part of the Beta(k + ½, n − k + ½) posterior.</summary>
    /// <param name="successes">How many have it, from 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">Of how many, at least 1.</param>
    /// <param name="confidence">The confidence, between 0 and 1.</param>
    /// <returns>The interval; its lower bound is 0 where none has it, its upper bound 1 where all have it.</returns>
    /// <remarks>Source: Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static ProportionInterval Jeffreys(long successes, long trials, double confidence = 0.95)
    {
        Check(successes, trials, confidence);
        var (a, b, tail) = (successes + 0.5, trials - successes + 0.5, (1 - confidence) / 2);
        return new ProportionInterval(successes == 0 ? 0 : BetaQuantile.Of(a, b, tail), successes == trials ? 1 : BetaQuantile.Upper(a, b, tail));
    }

    /// <summary>The exact interval of Clopper and Pearson: the shares that neither exact one-sided test would reject.</summary>
    /// <param name="successes">How many have it, from 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">Of how many, at least 1.</param>
    /// <param name="confidence">The confidence, between 0 and 1.</param>
    /// <returns>The interval; never covers less than the confidence, most often more.</returns>
    /// <remarks>Source: Clopper and Pearson, "The use of confidence or fiducial limits", Biometrika 26 (1934).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static ProportionInterval ClopperPearson(long successes, long trials, double confidence = 0.95)
    {
        Check(successes, trials, confidence);
        var tail = (1 - confidence) / 2;
        return new ProportionInterval(
            successes == 0 ? 0 : BetaQuantile.Of(successes, trials - successes + 1.0, tail),
            successes == trials ? 1 : BetaQuantile.Upper(successes + 1.0, trials - successes, tail));
    }

    private static void Check(long successes, long trials, double confidence)
    {
        if (trials < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(trials), trials, $"{nameof(trials)} is {trials}; it must be at least 1.");
        }

        if (successes < 0 || successes > trials)
        {
            throw new ArgumentOutOfRangeException(nameof(successes), successes, $"{nameof(successes)} is {successes}; it must lie from 0 to {trials}.");
        }

        if (!(confidence is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "The confidence must lie between 0 and 1.");
        }
    }
}
