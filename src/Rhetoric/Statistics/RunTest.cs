using MathNet.Numerics;

namespace Rhetoric.Statistics;

/// <summary>How surprising it is that an item stays away from a run of trials, if it came at a constant rate.</summary>
/// <remarks>
/// <para>
/// Idea. Given how many of N trials have the item, a constant rate makes every order of them equally likely; so each probability here is a share of orders,
/// exact for any N. Nothing is assumed of the rate itself.
/// </para>
/// <para>
/// Sources: Mood, "The Distribution Theory of Runs", Annals of Mathematical Statistics 11 (1940); for the longest run Bateman, "On the power function of the
/// longest run as a test for randomness in a sequence of alternatives", Biometrika 35 (1948).
/// </para>
/// </remarks>
public static class RunTest
{
    // From here on p is 1 to four digits, and the alternating sum loses its own.
    private const double ManyRuns = 10;

    /// <summary>The probability that at least so many trials before the first one with the item lack it.</summary>
    /// <param name="lacking">The trials at the beginning that lack the item, from 0.</param>
    /// <param name="with">The trials that have it, at least 1.</param>
    /// <param name="trials">All trials, at least the two together.</param>
    /// <returns>
    /// C(N − 1 − g, K − 1) / C(N − 1, K − 1), from 0 to 1: the trial that ends the run is what made one look, so it is not counted; with one use p is 1. For the end
    /// of a series the same holds backwards.
    /// </returns>
    /// <remarks>Never less than the share of all orders that begin with such a run, which is this times (N − g) / N. O(1).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static double Beginning(int lacking, int with, int trials)
    {
        Check(lacking, with, trials);
        return Math.Exp(Math.Min(0, SpecialFunctions.BinomialLn(trials - 1 - lacking, with - 1) - SpecialFunctions.BinomialLn(trials - 1, with - 1)));
    }

    /// <summary>The probability that somewhere between two trials with the item at least so many lack it.</summary>
    /// <param name="lacking">The length of the longest such run, from 0.</param>
    /// <param name="with">The trials that have the item, at least 1.</param>
    /// <param name="trials">All trials, at least the two together.</param>
    /// <returns>
    /// Σ from j = 1 of (−1)^(j + 1) C(K − 1, j) C(N − j g, K) / C(N, K), from 0 to 1; 1 where more than ten such runs are expected; 0 where K is 1 and g above 0.
    /// </returns>
    /// <remarks>O(N / g).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static double Between(int lacking, int with, int trials)
    {
        Check(lacking, with, trials);
        if (lacking == 0)
        {
            return 1;
        }

        var all = SpecialFunctions.BinomialLn(trials, with);
        var sum = 0.0;
        for (var runs = 1; runs < with && (long)runs * lacking <= trials - with; runs++)
        {
            var term = Math.Exp(SpecialFunctions.BinomialLn(with - 1, runs) + SpecialFunctions.BinomialLn(trials - (runs * lacking), with) - all);
            if (runs == 1 && term > ManyRuns)
            {
                return 1;
            }

            sum += runs % 2 == 1 ? term : -term;
        }

        return Math.Clamp(sum, 0, 1);
    }

    private static void Check(int lacking, int with, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lacking);
        ArgumentOutOfRangeException.ThrowIfLessThan(with, 1);
        if ((long)lacking + with > trials)
        {
            throw new ArgumentOutOfRangeException(nameof(trials), trials, $"{nameof(trials)} is {trials}; there are {lacking} without and {with} with the item.");
        }
    }
}
