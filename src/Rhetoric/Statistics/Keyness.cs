namespace Rhetoric.Statistics;

/// <summary>How much more common an item is in a target corpus than in a reference corpus.</summary>
/// <remarks>
/// In the formulas f1 and f2 are the counts, n1 and n2 the sizes, N = n1 + n2, p = f / n, O the four cells of the table and E their
/// expectations. Test statistics carry the sign of p1 − p2; null means that the measure is not defined for the counts.
/// On two readouts none of these has power: 12 to 0 in 1,100 words each is what survives a correction for 1,000 phrases.
/// </remarks>
public static class Keyness
{
    private const double TinyRate = 1e-18;

    /// <summary>The log-likelihood ratio over all four cells: G² = 2 Σ O ln(O/E), with 0 ln 0 = 0.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The statistic with the sign of p1 − p2; chi-squared with 1 degree of freedom under equal rates.</returns>
    /// <remarks>Source: Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19 (1993).</remarks>
    public static double LogLikelihood(FrequencyPair counts)
    {
        var rest = counts.Total - counts.Target - counts.Reference;
        var sum = Term(counts.Target, counts.ExpectedTarget)
            + Term(counts.Reference, counts.ExpectedReference)
            + Term(counts.TargetSize - counts.Target, rest * counts.TargetSize / counts.Total)
            + Term(counts.ReferenceSize - counts.Reference, rest * counts.ReferenceSize / counts.Total);
        return Signed(counts, Math.Max(2 * sum, 0));
    }

    /// <summary>The log-likelihood ratio over the two cells of the item: LL = 2 (f1 ln(f1/E11) + f2 ln(f2/E12)), with 0 ln 0 = 0.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The statistic with the sign of p1 − p2; near <see cref="LogLikelihood"/> where the item is rare.</returns>
    /// <remarks>Source: Rayson and Garside, "Comparing corpora using frequency profiling", 2000; also UCREL's calculator and WordSmith.</remarks>
    public static double LogLikelihoodTwoTerm(FrequencyPair counts) =>
        Signed(counts, Math.Max(2 * (Term(counts.Target, counts.ExpectedTarget) + Term(counts.Reference, counts.ExpectedReference)), 0));

    /// <summary>Pearson's χ² of the table: N (|ad − bc| − δN/2)² / (r1 r2 c1 c2), δ being 1 where the correction applies.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="correction">When Yates's correction for continuity applies; where it overshoots the statistic is 0.</param>
    /// <returns>The statistic with the sign of p1 − p2; null where the item occurs nowhere or fills both corpora.</returns>
    public static double? ChiSquared(FrequencyPair counts, YatesCorrection correction = YatesCorrection.Never)
    {
        double a = counts.Target, b = counts.Reference, c = counts.TargetSize - counts.Target, d = counts.ReferenceSize - counts.Reference;
        if (a + b == 0 || c + d == 0)
        {
            return null;
        }

        var total = counts.Total;
        var difference = Math.Abs((a * d) - (b * c));
        var smallest = Math.Min(a + b, c + d) * Math.Min(counts.TargetSize, counts.ReferenceSize) / total;
        var corrects = correction == YatesCorrection.Always
            || (correction == YatesCorrection.SmallExpected && smallest < 5 && difference >= total / 2);
        var corrected = Math.Max(difference - (corrects ? total / 2 : 0), 0);
        return Signed(counts, corrected / (a + b) * (corrected / (c + d)) / counts.TargetSize / counts.ReferenceSize * total);
    }

    /// <summary>Williams's divisor for small tables: q = 1 + (N/r1 + N/r2 − 1)(N/c1 + N/c2 − 1) / (6N). Divide G² or χ² by it.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>q, at least 1; exactly 1 where a cell is 0.</returns>
    /// <remarks>Source: Williams, "Improved likelihood ratio tests for complete contingency tables", Biometrika 63 (1976).</remarks>
    public static double WilliamsDivisor(FrequencyPair counts)
    {
        double with = counts.Target + counts.Reference, total = counts.Total, without = total - with;
        if (counts.Target == 0 || counts.Reference == 0 || counts.Target == counts.TargetSize || counts.Reference == counts.ReferenceSize)
        {
            return 1;
        }

        var rows = (total / with) + (total / without) - 1;
        var columns = (total / counts.TargetSize) + (total / counts.ReferenceSize) - 1;
        return 1 + (rows * columns / (6 * total));
    }

    /// <summary>The approximate Bayesian information criterion: |LL| − ln N, LL being <see cref="LogLikelihoodTwoTerm"/>.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>Evidence for different rates: above 2 positive, above 6 strong, above 10 very strong; below 0 for equal rates.</returns>
    /// <remarks>Source: Wilson, "Embracing Bayes factors for key item analysis in corpus linguistics", 2013.</remarks>
    public static double BayesianInformationCriterion(FrequencyPair counts) => Math.Abs(LogLikelihoodTwoTerm(counts)) - Math.Log(counts.Total);

    /// <summary>The effect size of the log-likelihood: ELL = |LL| / (N ln min E).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>From 0 to 1; null where the smaller expectation is at most 1, since the sign would flip.</returns>
    /// <remarks>Source: Johnston, Berry and Mielke, "Measures of effect size for chi-squared and likelihood-ratio goodness-of-fit tests", 2006.</remarks>
    public static double? LogLikelihoodEffect(FrequencyPair counts)
    {
        var smallest = Math.Min(counts.ExpectedTarget, counts.ExpectedReference);
        return smallest > 1 ? Math.Abs(LogLikelihoodTwoTerm(counts)) / (counts.Total * Math.Log(smallest)) : null;
    }

    /// <summary>The binary logarithm of the ratio of the rates: log2(p1 / p2). One more is twice as common.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="zeros">What stands in for a zero count.</param>
    /// <returns>The log ratio; null where the item occurs in neither.</returns>
    /// <remarks>
    /// Sources: Hardie, "Log Ratio", 2014 (<see cref="ZeroRule.HalfForZero"/>); Walter, "The distribution of Levin's measure of attributable
    /// risk", Biometrika 62 (1975) (<see cref="ZeroRule.HalfAdded"/>). The two differ for every pair of counts, so a report should name its rule.
    /// </remarks>
    public static double? LogRatio(FrequencyPair counts, ZeroRule zeros = ZeroRule.HalfForZero)
    {
        if (counts.Target + counts.Reference == 0)
        {
            return null;
        }

        return Math.Log2(PositiveRate(counts.Target, counts.TargetSize, zeros) / PositiveRate(counts.Reference, counts.ReferenceSize, zeros));
    }

    /// <summary>The conservative log ratio LRC: the bound of the log ratio's exact confidence interval that is nearest to 0.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="significance">The level α of the interval, between 0 and 1.</param>
    /// <param name="tests">For how many items at once the level holds (Bonferroni: α / tests), at least 1.</param>
    /// <returns>The bound, in doublings; 0 where the interval holds 0, so an item without evidence is never key.</returns>
    /// <remarks>
    /// Given f1 + f2, f1 is binomial with τ = λ1 n1 / (λ1 n1 + λ2 n2), and p1/p2 = τ/(1 − τ) · n2/n1; τ has a Clopper–Pearson interval.
    /// Source: Evert, "Measuring Keyness", DH 2022.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significance"/> or <paramref name="tests"/> is out of range.</exception>
    public static double ConservativeLogRatio(FrequencyPair counts, double significance = 0.05, int tests = 1)
    {
        CheckLevel(significance, tests);
        return counts.Direction switch
        {
            > 0 => Math.Max(LowerLogRatio(counts, significance / tests / 2), 0),
            < 0 => 0 - Math.Max(LowerLogRatio(counts.Swapped, significance / tests / 2), 0),
            _ => 0,
        };
    }

    /// <summary>The lower bound of the log ratio's exact one-sided confidence interval: how much more common the item is at the least.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="significance">The level α of the interval, between 0 and 1.</param>
    /// <param name="tests">For how many items at once the level holds (Bonferroni: α / tests), at least 1.</param>
    /// <returns>The bound, in doublings; −∞ where the item does not occur in the target.</returns>
    /// <remarks>Source: Evert, "Measuring Keyness", DH 2022 (positive LRC).</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significance"/> or <paramref name="tests"/> is out of range.</exception>
    public static double PositiveConservativeLogRatio(FrequencyPair counts, double significance = 0.05, int tests = 1)
    {
        CheckLevel(significance, tests);
        return LowerLogRatio(counts, significance / tests);
    }

    /// <summary>The relative difference of the rates in per cent: %DIFF = 100 (p1 − p2) / p2.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="zeros">What stands in for a zero in the reference; the target's zero stays.</param>
    /// <returns>−100 or more; null where the item occurs in neither.</returns>
    /// <remarks>
    /// Source: Gabrielatos and Marchi, "Keyness: Appropriate metrics and practical issues", 2012, whose own zero rule is
    /// <see cref="ZeroRule.TinyRate"/>; AntConc's is <see cref="ZeroRule.HalfForZero"/>.
    /// </remarks>
    public static double? PercentDifference(FrequencyPair counts, ZeroRule zeros = ZeroRule.HalfForZero)
    {
        if (counts.Target + counts.Reference == 0)
        {
            return null;
        }

        var target = zeros == ZeroRule.HalfAdded ? PositiveRate(counts.Target, counts.TargetSize, zeros) : counts.TargetRate;
        var reference = PositiveRate(counts.Reference, counts.ReferenceSize, zeros);
        return 100 * (target - reference) / reference;
    }

    /// <summary>The ratio of the rates (relative risk): p1 / p2.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="haldane">
    /// Whether ½ is added to each of the four cells (Haldane and Anscombe), so that it is ((f1 + ½) / (n1 + 1)) / ((f2 + ½) / (n2 + 1)), which is finite.
    /// </param>
    /// <returns>The ratio, +∞ where the reference lacks the item; null for 0/0.</returns>
    public static double? RelativeRisk(FrequencyPair counts, bool haldane = false) =>
        haldane ? (counts.Target + 0.5) / (counts.TargetSize + 1.0) / ((counts.Reference + 0.5) / (counts.ReferenceSize + 1.0))
        : counts.Target + counts.Reference == 0 ? null
        : counts.TargetRate / counts.ReferenceRate;

    /// <summary>The ratio of the odds: (f1 / (n1 − f1)) / (f2 / (n2 − f2)).</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="haldane">Whether ½ is added to each of the four cells (Haldane and Anscombe), which makes it finite.</param>
    /// <returns>The ratio, +∞ where a divisor is 0; null for 0/0.</returns>
    public static double? OddsRatio(FrequencyPair counts, bool haldane = false)
    {
        var added = haldane ? 0.5 : 0;
        var above = (counts.Target + added) * (counts.ReferenceSize - counts.Reference + added);
        var below = (counts.Reference + added) * (counts.TargetSize - counts.Target + added);
        return above == 0 && below == 0 ? null : above / below;
    }

    /// <summary>Kilgarriff's Simple Maths: (10⁶ p1 + k) / (10⁶ p2 + k).</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="smoothing">k, above 0: 1 brings rare items forward, 100 and more common ones.</param>
    /// <returns>Above 1 where the target has more.</returns>
    /// <remarks>Source: Kilgarriff, "Simple maths for keywords", 2009.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smoothing"/> is not above 0.</exception>
    public static double SimpleMaths(FrequencyPair counts, double smoothing = 1)
    {
        Positive(smoothing, nameof(smoothing));
        return ((1e6 * counts.TargetRate) + smoothing) / ((1e6 * counts.ReferenceRate) + smoothing);
    }

    /// <summary>The log-odds ratio with a Dirichlet prior and its z score ("Fightin' Words").</summary>
    /// <param name="counts">The counts y1, n1, y2, n2.</param>
    /// <param name="prior">α of the item: its pseudo-count in both corpora, above 0.</param>
    /// <param name="priorTotal">α0, the pseudo-counts of all items together, above <paramref name="prior"/>.</param>
    /// <param name="variance">How the variance of δ is estimated.</param>
    /// <returns>
    /// δ = ln((y1 + α)/(n1 + α0 − y1 − α)) − ln((y2 + α)/(n2 + α0 − y2 − α)) and z = δ / √(1/(y1 + α) + 1/(y2 + α)).
    /// </returns>
    /// <remarks>
    /// Source: Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16 (2008), equations 16, 20 and 22. Their equation 19 has two
    /// more terms, see <see cref="LogOddsVariance.Full"/>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A pseudo-count is out of its range.</exception>
    public static (double LogOdds, double ZScore) LogOddsWithPrior(
        FrequencyPair counts, double prior, double priorTotal, LogOddsVariance variance = LogOddsVariance.ItemOnly)
    {
        Positive(prior, nameof(prior));
        if (!(priorTotal > prior))
        {
            throw new ArgumentOutOfRangeException(nameof(priorTotal), priorTotal, $"{nameof(priorTotal)} must be above {prior}, the item's own share.");
        }

        var target = counts.Target + prior;
        var reference = counts.Reference + prior;
        var (otherTarget, otherReference) = (counts.TargetSize + priorTotal - target, counts.ReferenceSize + priorTotal - reference);
        var difference = Math.Log(target / otherTarget) - Math.Log(reference / otherReference);
        var others = variance == LogOddsVariance.Full ? (1 / otherTarget) + (1 / otherReference) : 0;
        return (difference, difference / Math.Sqrt((1 / target) + (1 / reference) + others));
    }

    /// <summary>Fisher's exact test of equal rates.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="side">Which tables count as at least as extreme.</param>
    /// <returns>
    /// The probability, to 1, of a table at least as extreme, given the margins; below about 1e−308 it is 0, see <see cref="LogFisherExact"/>.
    /// Two-sided: of all tables no more probable than this one.
    /// </returns>
    /// <remarks>
    /// Source: Fisher, "The Logic of Inductive Inference", J. R. Statist. Soc. 98 (1935); two-sided as in R's fisher.test.
    /// Cost: O(log N) and the tables that matter, at most some standard deviations of f1.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not defined.</exception>
    public static double FisherExact(FrequencyPair counts, TestSide side = TestSide.TwoSided) => Math.Exp(LogFisherExact(counts, side));

    /// <summary>The natural logarithm of the probability of <see cref="FisherExact"/>, which goes on where the probability is too small to be told from 0.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="side">Which tables count as at least as extreme.</param>
    /// <returns>ln p, at most 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not defined.</exception>
    public static double LogFisherExact(FrequencyPair counts, TestSide side = TestSide.TwoSided)
    {
        var tail = new HypergeometricTail(counts);
        return side switch
        {
            TestSide.More => tail.LogAtLeast(counts.Target),
            TestSide.Less => tail.LogAtMost(counts.Target),
            TestSide.TwoSided => tail.LogNoMoreProbable(counts.Target),
            _ => throw new ArgumentOutOfRangeException(nameof(side), side, $"{nameof(side)} must be one of {string.Join(", ", Enum.GetNames<TestSide>())}."),
        };
    }

    // 0 has no sign: −1 times 0 would print as −0.
    private static double Signed(FrequencyPair counts, double statistic) => counts.Direction < 0 ? 0 - statistic : counts.Direction * statistic;

    private static double Term(double observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);

    private static double PositiveRate(long count, long size, ZeroRule zeros) =>
        zeros switch
        {
            ZeroRule.HalfAdded => (count + 0.5) / (size + 0.5),
            ZeroRule.TinyRate when count == 0 => TinyRate,
            _ => Math.Max(count, 0.5) / size,
        };

    private static double LowerLogRatio(FrequencyPair counts, double tail)
    {
        if (counts.Target == 0)
        {
            return double.NegativeInfinity;
        }

        var share = BetaQuantile.Of(counts.Target, counts.Reference + 1.0, tail);
        return Math.Log2(share / (1 - share) * counts.ReferenceSize / counts.TargetSize);
    }

    private static void Positive(double value, string name)
    {
        if (!(value > 0))
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be above 0.");
        }
    }

    private static void CheckLevel(double significance, int tests)
    {
        if (!(significance is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(significance), significance, "The significance must lie between 0 and 1.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(tests, 1);
    }
}
