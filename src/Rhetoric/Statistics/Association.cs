using System.Numerics;

namespace Rhetoric.Statistics;

/// <summary>How strongly two items attract each other.</summary>
/// <remarks>
/// In the formulas O is the joint count, F1 and F2 the single ones, N the sample, E = F1 F2 / N. Null means not defined: a test that divides by O,
/// or an item that does not occur. A logarithm of 0 is −∞, which ranks last.
/// </remarks>
public static class Association
{
    /// <summary>Pointwise mutual information with an exponent on O: log2(O^k / E). k = 1 is MI; MI2 and MI3 favour frequent pairs.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="exponent">k, at least 1.</param>
    /// <returns>In bits; −∞ where O is 0; null where an item does not occur.</returns>
    /// <remarks>
    /// Sources: Church and Hanks, Computational Linguistics 16 (1990); Daille, "Approche mixte pour l'extraction automatique de terminologie",
    /// 1994. WordSmith's MI3 is another formula and not comparable.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/> is below 1.</exception>
    public static double? MutualInformation(CooccurrenceCounts counts, int exponent = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(exponent, 1);
        return counts.Expected == 0 ? null : (exponent * Math.Log2(counts.Joint)) - Math.Log2(counts.Expected);
    }

    /// <summary>Mutual information normalised: NPMI = MI / −log2(O / N).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>−1 (never together) over 0 (as by chance) to 1 (only together); null where an item does not occur, or both fill the sample.</returns>
    /// <remarks>Source: Bouma, "Normalized (Pointwise) Mutual Information in Collocation Extraction", GSCL 2009.</remarks>
    public static double? NormalisedMutualInformation(CooccurrenceCounts counts) => counts switch
    {
        { Expected: 0 } => null,
        { Joint: 0 } => -1,
        _ when counts.Joint == counts.Total => null,
        _ => Math.Min(1, MutualInformation(counts)!.Value / -Math.Log2((double)counts.Joint / counts.Total)),
    };

    /// <summary>Salience: MI · ln(O + 1).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The product; null where O is 0.</returns>
    /// <remarks>Source: Kilgarriff and Tugwell, "Word Sketch", 2001 (MI.log_f of Sketch Engine).</remarks>
    public static double? Salience(CooccurrenceCounts counts) => counts.Joint == 0 ? null : MutualInformation(counts) * Math.Log(counts.Joint + 1.0);

    /// <summary>The t score: (O − E) / √O.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The score; null where O is 0.</returns>
    /// <remarks>Source: Church, Gale, Hanks and Hindle, "Using statistics in lexical analysis", 1991.</remarks>
    public static double? TScore(CooccurrenceCounts counts) => counts.Joint == 0 ? null : (counts.Joint - counts.Expected) / Math.Sqrt(counts.Joint);

    /// <summary>The z score: (O − E) / √E.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The score; null where an item does not occur.</returns>
    public static double? ZScore(CooccurrenceCounts counts) => counts.Expected == 0 ? null : (counts.Joint - counts.Expected) / Math.Sqrt(counts.Expected);

    /// <summary>The log-likelihood ratio over all four cells, G² = 2 Σ O ln(O/E).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The statistic, negative where the items avoid each other; null where an item occurs nowhere or everywhere.</returns>
    public static double? LogLikelihood(CooccurrenceCounts counts) => Table(counts) is { } table ? Keyness.LogLikelihood(table) : null;

    /// <summary>Pearson's χ² of the table.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="correction">When Yates's correction applies.</param>
    /// <returns>The statistic, negative where the items avoid each other; null where an item occurs nowhere or everywhere.</returns>
    public static double? ChiSquared(CooccurrenceCounts counts, YatesCorrection correction = YatesCorrection.Never) =>
        Table(counts) is { } table ? Keyness.ChiSquared(table, correction) : null;

    /// <summary>Dice's coefficient: 2 O / (F1 + F2).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>0 to 1 (only together), whatever the size of the sample; null where neither item occurs.</returns>
    public static double? Dice(CooccurrenceCounts counts) =>
        counts.First + counts.Second == 0 ? null : 2.0 * counts.Joint / ((double)counts.First + counts.Second);

    /// <summary>logDice = 14 + log2 of Dice's coefficient: comparable across corpora of any size.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>At most 14; −∞ where O is 0; null where neither item occurs.</returns>
    /// <remarks>Source: Rychlý, "A Lexicographer-Friendly Association Score", RASLAN 2008.</remarks>
    public static double? LogDice(CooccurrenceCounts counts) => Dice(counts) is { } dice ? 14 + Math.Log2(dice) : null;

    /// <summary>Jaccard's coefficient: O / (F1 + F2 − O).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>0 to 1 (only together); null where neither item occurs.</returns>
    public static double? Jaccard(CooccurrenceCounts counts) =>
        counts.First + counts.Second == 0 ? null : counts.Joint / ((double)counts.First + counts.Second - counts.Joint);

    /// <summary>Minimum sensitivity: min(O / F1, O / F2).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>0 to 1 (only together); null where an item does not occur.</returns>
    /// <remarks>Source: Pedersen and Bruce, "What to infer from a description", 1996.</remarks>
    public static double? MinimumSensitivity(CooccurrenceCounts counts) =>
        counts.Expected == 0 ? null : (double)counts.Joint / Math.Max(counts.First, counts.Second);

    /// <summary>ΔP of the second item given the first: O / F1 − (F2 − O) / (N − F1). The other direction is <see cref="DeltaPBackward"/>.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>−1 to 1 (the second always and only with the first); null where the first occurs nowhere or everywhere.</returns>
    /// <remarks>Source: Ellis, "Language acquisition as rational contingency learning", 2006; Gries, "50-something years of work on collocations", 2013.</remarks>
    public static double? DeltaP(CooccurrenceCounts counts) =>
        counts.First == 0 || counts.First == counts.Total
            ? null
            : ((double)counts.Joint / counts.First) - ((double)(counts.Second - counts.Joint) / (counts.Total - counts.First));

    /// <summary>ΔP of the first item given the second: O / F2 − (F1 − O) / (N − F2).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>−1 to 1 (the first always and only with the second); null where the second occurs nowhere or everywhere.</returns>
    /// <remarks>Sources: as for <see cref="DeltaP"/>.</remarks>
    public static double? DeltaPBackward(CooccurrenceCounts counts) => DeltaP(counts.Swapped);

    /// <summary>The log ratio of a collocation: log2 of the second item's rate beside the first over its rate elsewhere, log2((O/F1) / ((F2 − O)/(N − F1))).</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="zeros">What stands in for a zero count.</param>
    /// <returns>Doublings; null where an item occurs nowhere or everywhere.</returns>
    /// <remarks>Source: Hardie, "Log Ratio", 2014, as in CQPweb. See <see cref="Keyness.LogRatio"/>.</remarks>
    public static double? LogRatio(CooccurrenceCounts counts, ZeroRule zeros = ZeroRule.HalfForZero) =>
        Table(counts) is { } table ? Keyness.LogRatio(table, zeros) : null;

    /// <summary>The conservative log ratio LRC of a collocation: the bound nearest 0 of the exact confidence interval of <see cref="LogRatio"/>.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="significance">The level α of the interval, between 0 and 1.</param>
    /// <param name="tests">For how many items at once the level holds (Bonferroni: α / tests), at least 1.</param>
    /// <returns>The bound, in doublings; 0 where the interval holds 0; null where an item occurs nowhere or everywhere.</returns>
    /// <remarks>Source: Evert, "Measuring Keyness", DH 2022. See <see cref="Keyness.ConservativeLogRatio"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significance"/> or <paramref name="tests"/> is out of range.</exception>
    public static double? ConservativeLogRatio(CooccurrenceCounts counts, double significance = 0.05, int tests = 1) =>
        Table(counts) is { } table ? Keyness.ConservativeLogRatio(table, significance, tests) : null;

    /// <summary>The ratio of the odds, ½ added to each cell (Haldane and Anscombe).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>Above 0, 1 as by chance; null where an item occurs nowhere or everywhere.</returns>
    public static double? OddsRatio(CooccurrenceCounts counts) => Table(counts) is { } table ? Keyness.OddsRatio(table, haldane: true) : null;

    /// <summary>The squared phi coefficient: φ² = χ² / N.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>0 (as by chance) to 1 (only together, or never); null where an item occurs nowhere or everywhere.</returns>
    /// <remarks>Source: Church and Gale, "Concordances for parallel text", 1991.</remarks>
    public static double? PhiSquared(CooccurrenceCounts counts) => ChiSquared(counts) is { } statistic ? Math.Abs(statistic) / counts.Total : null;

    /// <summary>The Poisson significance in Stirling's approximation: O (log2(O / E) − 1).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>In bits; null where O is 0.</returns>
    /// <remarks>Source: Quasthoff and Wolff, "The Poisson collocation measure and its applications", 2002 (NLTK's poisson_stirling has log2).</remarks>
    public static double? PoissonStirling(CooccurrenceCounts counts) => counts.Joint == 0 ? null : counts.Joint * (MutualInformation(counts) - 1);

    /// <summary>The symmetric conditional probability: SCP = O² / (F1 F2).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>0 to 1 (only together); null where an item does not occur.</returns>
    /// <remarks>Source: Ferreira da Silva and Pereira Lopes, "A local maxima method", 1999.</remarks>
    public static double? SymmetricConditionalProbability(CooccurrenceCounts counts) =>
        counts.Expected == 0 ? null : (double)counts.Joint / counts.First * counts.Joint / counts.Second;

    /// <summary>Fisher's exact test that the items meet by chance.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="side">Which tables count as at least as extreme.</param>
    /// <returns>The probability, 0 to 1; null where an item occurs nowhere or everywhere.</returns>
    /// <remarks>See <see cref="Keyness.FisherExact"/>; for collocations Pedersen, "Fishing for exactness", 1996.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not defined.</exception>
    public static double? FisherExact(CooccurrenceCounts counts, TestSide side = TestSide.More) =>
        Table(counts) is { } table ? Keyness.FisherExact(table, side) : null;

    /// <summary>WordSmith's z score: (O − E) / √(E (1 − P)), P = F2 / (N − F1) being the second item's rate elsewhere and E = P F1 span.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="span">The words looked at around each occurrence of the first item, at least 1.</param>
    /// <returns>The score; null where the second item has no rate, or one of 1 or more, elsewhere, or the first does not occur.</returns>
    /// <remarks>Source: Oakes, "Statistics for Corpus Linguistics", 1998, as in WordSmith's manual. Not comparable with <see cref="ZScore"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is below 1.</exception>
    public static double? WordSmithZScore(CooccurrenceCounts counts, int span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, 1);
        var elsewhere = counts.Total - counts.First;
        if (counts.Expected == 0 || elsewhere <= counts.Second)
        {
            return null;
        }

        var rate = (double)counts.Second / elsewhere;
        var expected = rate * counts.First * span;
        return (counts.Joint - expected) / Math.Sqrt(expected * (1 - rate));
    }

    /// <summary>WordSmith's MI3: log2(O³ E / B) with E = O + (N − F1) + (N − F2) + (N − F1 − F2) and B = (O + N − F1)(O + N − F2).</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>In bits; −∞ where O is 0; null where E or B is not above 0.</returns>
    /// <remarks>Source: WordSmith's manual, after Oakes, 1998. Another formula than <see cref="MutualInformation"/> with exponent 3, and not comparable.</remarks>
    public static double? WordSmithMutualInformation3(CooccurrenceCounts counts)
    {
        double joint = counts.Joint, withoutFirst = counts.Total - counts.First, withoutSecond = counts.Total - counts.Second;
        var sum = joint + withoutFirst + withoutSecond + (withoutFirst - counts.Second);
        var product = (joint + withoutFirst) * (joint + withoutSecond);
        return sum > 0 && product > 0 ? (3 * Math.Log2(joint)) + Math.Log2(sum) - Math.Log2(product) : null;
    }

    /// <summary>λ, the interaction of all K places of a pattern: λ = Σ (−1)^(K − b) ln(n + ½), b being the number of places that fit; z = λ / √Σ 1/(n + ½).</summary>
    /// <param name="cells">
    /// 2^K counts, K from 2 to 30: cell i counts the K-word stretches that have the pattern's word exactly at the places whose bits are set in i
    /// (bit 0 is the last place). The last cell is the pattern itself.
    /// </param>
    /// <returns>λ and z. ½ is added to every cell, so both are always defined.</returns>
    /// <remarks>
    /// Source: Blaheta and Johnson, "Unsupervised learning of multi-word verbs", 2001; quanteda's textstat_collocations. For K above 2 it measures
    /// what the whole has beyond its parts: a fixed name of three words scores 0 or less, so it does not rank formulas.
    /// </remarks>
    /// <exception cref="ArgumentException">The number of cells is no power of two from 4 to 2³⁰, or a count is negative.</exception>
    public static (double Lambda, double ZScore) Lambda(ReadOnlySpan<long> cells)
    {
        if (cells.Length < 4 || !BitOperations.IsPow2(cells.Length))
        {
            throw new ArgumentException($"There are {cells.Length} cells; a pattern of K places has 2 to the power of K, K from 2 to 30.", nameof(cells));
        }

        var places = BitOperations.Log2((uint)cells.Length);
        var (lambda, variance) = (0.0, 0.0);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cells[cell] < 0)
            {
                throw new ArgumentException($"Cell {cell} is {cells[cell]}; a count must not be negative.", nameof(cells));
            }

            var sign = (places - BitOperations.PopCount((uint)cell)) % 2 == 0 ? 1 : -1;
            lambda += sign * Math.Log(cells[cell] + 0.5);
            variance += 1 / (cells[cell] + 0.5);
        }

        return (lambda, lambda / Math.Sqrt(variance));
    }

    // The second item inside and outside the first's places.
    private static FrequencyPair? Table(CooccurrenceCounts counts) =>
        counts.First == 0 || counts.First == counts.Total || counts.Second == 0 || counts.Second == counts.Total
            ? null
            : new FrequencyPair(counts.Joint, counts.First, counts.Second - counts.Joint, counts.Total - counts.First);
}
