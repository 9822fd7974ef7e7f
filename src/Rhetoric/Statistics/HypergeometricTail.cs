using MathNet.Numerics;

namespace Rhetoric.Statistics;

/// <summary>Tails of the hypergeometric distribution of f1 given the margins of a table, in logarithms.</summary>
/// <remarks>
/// <para>
/// Idea. The logarithm of a factorial of a million has seven digits before the point, so a difference of such logarithms has lost them behind it.
/// Loader's form of the binomial probability, a saddle point with its exact remainder, takes no such difference, and the hypergeometric
/// probability is B(f1; n1) B(f2; n2) / B(f1 + f2; N), all three at the pooled rate. From the first table of a tail on, each next
/// probability is the one before it times a ratio, until what is left cannot change the sum.
/// </para>
/// <para>Source: Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000, as in R's dhyper.</para>
/// <para>Cost: O(log N) to find where a tail begins; then its tables, at most some standard deviations. Nothing is allocated.</para>
/// <para>Invariant: the probabilities fall on both sides of the mode, and so do the ratios; a tail is summed from its inner end outwards.</para>
/// </remarks>
internal readonly struct HypergeometricTail
{
    // Tables as probable as the observed one must not be lost to rounding.
    private const double SameProbability = 1e-7;

    // What is left of a tail once it is this small a part of the sum does not matter.
    private const double Negligible = 1e-17;

    private readonly long _targetSize;
    private readonly long _referenceSize;
    private readonly long _with;
    private readonly long _least;
    private readonly long _most;
    private readonly long _mode;

    /// <summary>Takes the margins of a table.</summary>
    /// <param name="counts">The table.</param>
    public HypergeometricTail(FrequencyPair counts)
    {
        (_targetSize, _referenceSize, _with) = (counts.TargetSize, counts.ReferenceSize, counts.Target + counts.Reference);
        (_least, _most) = (Math.Max(0, _with - _referenceSize), Math.Min(_with, _targetSize));
        var mode = ((Int128)_targetSize + 1) * ((Int128)_with + 1) / ((Int128)_targetSize + _referenceSize + 2);
        _mode = Math.Clamp((long)mode, _least, _most);
    }

    /// <summary>ln P(f1 ≥ target).</summary>
    /// <param name="target">A count that the margins allow.</param>
    public double LogAtLeast(long target) =>
        target <= _least ? 0 : target > _mode ? LogTailUp(target) : Math.Log(1 - Math.Exp(LogTailDown(target - 1)));

    /// <summary>ln P(f1 ≤ target).</summary>
    /// <param name="target">A count that the margins allow.</param>
    public double LogAtMost(long target) =>
        target >= _most ? 0 : target < _mode ? LogTailDown(target) : Math.Log(1 - Math.Exp(LogTailUp(target + 1)));

    /// <summary>ln of the probability of all tables no more probable than the one with this count.</summary>
    /// <param name="target">A count that the margins allow.</param>
    public double LogNoMoreProbable(long target)
    {
        var most = LogProbability(target) + SameProbability;
        if (LogProbability(_mode) <= most)
        {
            return 0;
        }

        // Both ends of the gap in the middle, by bisection.
        var (low, high) = (_least - 1, _mode);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = LogProbability(middle) <= most ? (middle, high) : (low, middle);
        }

        var below = low < _least ? double.NegativeInfinity : LogTailDown(low);
        (low, high) = (_mode, _most + 1);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = LogProbability(middle) <= most ? (low, middle) : (middle, high);
        }

        var above = high > _most ? double.NegativeInfinity : LogTailUp(high);
        var greater = Math.Max(below, above);
        return Math.Min(greater + Math.Log(1 + Math.Exp(Math.Min(below, above) - greater)), 0);
    }

    // From a count above the mode upwards.
    private double LogTailUp(long first)
    {
        var (sum, term) = (1.0, 1.0);
        for (var target = first; target < _most; target++)
        {
            var ratio = (double)(_with - target) / (target + 1) * (_targetSize - target) / (_referenceSize - _with + target + 1);
            term *= ratio;
            sum += term;
            if (term * ratio <= Negligible * sum * (1 - ratio))
            {
                break;
            }
        }

        return Math.Min(LogProbability(first) + Math.Log(sum), 0);
    }

    // From a count below the mode downwards.
    private double LogTailDown(long first)
    {
        var (sum, term) = (1.0, 1.0);
        for (var target = first; target > _least; target--)
        {
            var ratio = (double)target / (_with - target + 1) * (_referenceSize - _with + target) / (_targetSize - target + 1);
            term *= ratio;
            sum += term;
            if (term * ratio <= Negligible * sum * (1 - ratio))
            {
                break;
            }
        }

        return Math.Min(LogProbability(first) + Math.Log(sum), 0);
    }

    private double LogProbability(long target)
    {
        double total = (double)_targetSize + _referenceSize, without = total - _with;
        return LogBinomial(target, _targetSize, _with / total, without / total)
            + LogBinomial(_with - target, _referenceSize, _with / total, without / total)
            - LogBinomial(_with, total, _with / total, without / total);
    }

    private static double LogBinomial(double count, double trials, double p, double q)
    {
        if (p == 0 || q == 0)
        {
            return 0;
        }

        if (count == 0)
        {
            return p < 0.1 ? -Deviance(trials, trials * q) - (trials * p) : trials * Math.Log(q);
        }

        if (count == trials)
        {
            return q < 0.1 ? -Deviance(trials, trials * p) - (trials * q) : trials * Math.Log(p);
        }

        var rest = trials - count;
        return StirlingError(trials) - StirlingError(count) - StirlingError(rest) - Deviance(count, trials * p) - Deviance(rest, trials * q)
            - (0.5 * Math.Log(Constants.Pi2 * count * (rest / trials)));
    }

    // x ln(x / m) + m − x, without taking the difference of near equals.
    private static double Deviance(double x, double mean)
    {
        if (Math.Abs(x - mean) >= 0.1 * (x + mean))
        {
            return (x * Math.Log(x / mean)) + mean - x;
        }

        var v = (x - mean) / (x + mean);
        var sum = (x - mean) * v;
        var power = 2 * x * v;
        for (var order = 3; ; order += 2)
        {
            power *= v * v;
            var more = sum + (power / order);
            if (more == sum)
            {
                return sum;
            }

            sum = more;
        }
    }

    // ln n! − (n + ½) ln n + n − ½ ln 2π.
    private static double StirlingError(double n)
    {
        if (n <= 15)
        {
            return SpecialFunctions.FactorialLn((int)n) - ((n + 0.5) * Math.Log(n)) + n - (0.5 * Math.Log(Constants.Pi2));
        }

        var square = n * n;
        return ((1 / 12.0) - (((1 / 360.0) - (((1 / 1260.0) - (((1 / 1680.0) - (1 / 1188.0 / square)) / square)) / square)) / square)) / n;
    }
}
