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
        _ => MutualInformation(counts) / -Math.Log2((double)counts.Joint / counts.Total),
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

    /// <summary>ΔP of the second item given the first: O / F1 − (F2 − O) / (N − F1). For the other direction swap the items.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>−1 to 1 (the second always and only with the first); null where the first occurs nowhere or everywhere.</returns>
    /// <remarks>Source: Ellis, "Language acquisition as rational contingency learning", 2006; Gries, "50-something years of work on collocations", 2013.</remarks>
    public static double? DeltaP(CooccurrenceCounts counts) =>
        counts.First == 0 || counts.First == counts.Total
            ? null
            : ((double)counts.Joint / counts.First) - ((double)(counts.Second - counts.Joint) / (counts.Total - counts.First));

    // The second item inside and outside the first's places.
    private static FrequencyPair? Table(CooccurrenceCounts counts) =>
        counts.First == 0 || counts.First == counts.Total || counts.Second == 0 || counts.Second == counts.Total
            ? null
            : new FrequencyPair(counts.Joint, counts.First, counts.Second - counts.Joint, counts.Total - counts.First);
}
