using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>Where in a series of trials the share of those that have an item changes most, and how surprising that is.</summary>
/// <param name="At">The index of the first trial behind the change, from 1.</param>
/// <param name="Before">The trials before it that have the item.</param>
/// <param name="After">The trials from it on that have the item.</param>
/// <param name="P">The probability, from 0 to 1, that the best split of a series with a constant share is as good or better.</param>
/// <remarks>
/// <para>
/// Idea. Each split in two is a table of two by two, and the better split is the one whose hypergeometric tail, the smaller of the two, is smaller. As the best of
/// N − 1 splits was chosen, its tail is no p-value; but given N and K all orders of the trials are equally likely under a constant share, an order is a path
/// from (0, 0) to (N, K), and the splits as good as the best one are points that lie outside two rising boundaries. The probability that a path ever leaves them is
/// summed step by step: exact, without drawing permutations, and already corrected for the choice.
/// </para>
/// <para>
/// Sources: Koziol, "On maximally selected chi-square statistics", Biometrics 47 (1991), and Boulesteix, Biometrical Journal 48 (2006), who count such paths; Miller and
/// Siegmund, Biometrics 38 (1982), for the idea. Theirs is the largest chi-squared value; a tail takes its place, as chi-squared is far off at the ends of a
/// series of rare uses.
/// </para>
/// <para>Cost: O(N w) for boundaries w apart, which is some standard deviations, √N. Invariant: ties go to the first split; equal input gives equal output.</para>
/// </remarks>
public readonly record struct ChangePoint(int At, int Before, int After, double P)
{
    // Tables as probable as the best one must not be lost to rounding.
    private const double SameProbability = 1e-9;

    /// <summary>Whether the share is higher behind the change.</summary>
    public bool IsRise { get; private init; }

    /// <summary>Where the share rises or falls, and how likely that is by chance.</summary>
    public override string ToString() => ResultLine.Of($"{(IsRise ? "rise" : "fall")} at {At:N0}, p {ResultLine.Figure(P)}");

    /// <summary>The best split of a series.</summary>
    /// <param name="trials">Which trials have the item, in order.</param>
    /// <returns>The split; null where all trials have the item, or none.</returns>
    public static ChangePoint? Of(ReadOnlySpan<bool> trials)
    {
        var with = trials.Count(true);
        if (with == 0 || with == trials.Length)
        {
            return null;
        }

        var (at, before, best) = (0, 0, double.PositiveInfinity);
        for (var (split, seen) = (1, 0); split < trials.Length; split++)
        {
            seen += trials[split - 1] ? 1 : 0;
            var tail = Tail(split, with, trials.Length);
            var smaller = Math.Min(tail.LogAtMost(seen), tail.LogAtLeast(seen));
            if (smaller < best - SameProbability)
            {
                (at, before, best) = (split, seen, smaller);
            }
        }

        return new ChangePoint(at, before, with - before, ProbabilityOfLeaving(best + SameProbability, with, trials.Length))
        {
            IsRise = (long)before * (trials.Length - at) < (long)(with - before) * at,
        };
    }

    // Both boundaries rise by 0 or 1 a step: one more trial adds at most one use.
    private static double ProbabilityOfLeaving(double logTail, int with, int trials)
    {
        var mass = new double[with + 2];
        mass[0] = 1;
        var (low, high, left) = (-1, 1, 0.0);
        for (var split = 1; split < trials; split++)
        {
            var remaining = trials - split + 1.0;
            for (var uses = Math.Min(high, with); uses > low; uses--)
            {
                var stays = uses < high ? mass[uses] * (remaining - (with - uses)) / remaining : 0;
                var comes = uses - 1 > low ? mass[uses - 1] * (with - uses + 1) / remaining : 0;
                mass[uses] = stays + comes;
            }

            var tail = Tail(split, with, trials);
            var (least, most) = (Math.Max(0, with - (trials - split)), Math.Min(split, with));
            low += low + 1 < least || (low + 1 <= most && tail.LogAtMost(low + 1) <= logTail) ? 1 : 0;
            high += high > most || (high >= least && tail.LogAtLeast(high) <= logTail) ? 0 : 1;
            left += low >= 0 ? Take(mass, low) : 0;
            left += high <= with ? Take(mass, high) : 0;
        }

        return Math.Min(1, left);
    }

    private static double Take(double[] mass, int uses)
    {
        var taken = mass[uses];
        mass[uses] = 0;
        return taken;
    }

    // Only the margins matter.
    private static HypergeometricTail Tail(int split, int with, int trials)
    {
        var least = Math.Max(0, with - (trials - split));
        return new HypergeometricTail(new FrequencyPair(least, split, with - least, trials - split));
    }
}
