using Rhetoric.Statistics;

namespace Rhetoric.NGrams;

/// <summary>What the measure of some options says of one pair of counts.</summary>
/// <param name="Value">The value; null where it is not defined.</param>
/// <param name="P">The probability under equal rates; null for a measure that is no test.</param>
/// <param name="LogP">Its natural logarithm.</param>
internal readonly record struct KeynessScore(double? Value, double? P, double? LogP)
{
    /// <summary>Measures a pair.</summary>
    /// <param name="options">The options, valid ones.</param>
    /// <param name="pair">The counts.</param>
    /// <param name="priorRate">The rate of the item in the prior, 0 to 1.</param>
    /// <param name="tests">For how many items at once a level holds.</param>
    public static KeynessScore Of(KeynessOptions options, FrequencyPair pair, double priorRate, int tests) => options.Measure switch
    {
        KeynessMeasure.LogLikelihood => OfChiSquared(Keyness.LogLikelihood(pair)),
        KeynessMeasure.LogLikelihoodTwoTerm => OfChiSquared(Keyness.LogLikelihoodTwoTerm(pair)),
        KeynessMeasure.WilliamsLogLikelihood => OfChiSquared(Keyness.LogLikelihood(pair) / Keyness.WilliamsDivisor(pair)),
        KeynessMeasure.ChiSquared => OfChiSquared(Keyness.ChiSquared(pair, options.Correction)),
        KeynessMeasure.LogOdds => OfNormal(
            priorRate < 1 ? Keyness.LogOddsWithPrior(pair, options.PriorSize * priorRate, options.PriorSize, options.Variance).ZScore : null),
        KeynessMeasure.FisherExact => OfLogP(Keyness.LogFisherExact(pair), pair.Direction),
        KeynessMeasure.LogRatio => OfNoTest(Keyness.LogRatio(pair, options.Zeros)),
        KeynessMeasure.ConservativeLogRatio => OfNoTest(Keyness.ConservativeLogRatio(pair, options.Significance, tests)),
        KeynessMeasure.PositiveConservativeLogRatio => OfNoTest(Keyness.PositiveConservativeLogRatio(pair, options.Significance, tests)),
        KeynessMeasure.PercentDifference => OfNoTest(Keyness.PercentDifference(pair, options.Zeros)),
        KeynessMeasure.SimpleMaths => OfNoTest(Keyness.SimpleMaths(pair, options.Smoothing)),
        KeynessMeasure.BayesianInformationCriterion => OfNoTest(Keyness.BayesianInformationCriterion(pair)),
        KeynessMeasure.LogLikelihoodEffect => OfNoTest(Keyness.LogLikelihoodEffect(pair)),
        KeynessMeasure.RelativeRisk => OfNoTest(Keyness.RelativeRisk(pair, options.Haldane)),
        _ => OfNoTest(Keyness.OddsRatio(pair, options.Haldane)),
    };

    private static KeynessScore OfNoTest(double? value) => new(value, null, null);

    private static KeynessScore OfChiSquared(double? value) =>
        value is { } statistic ? new KeynessScore(value, TailProbability.ChiSquared(statistic), TailProbability.LogChiSquared(statistic)) : default;

    private static KeynessScore OfNormal(double? value) =>
        value is { } z ? new KeynessScore(value, TailProbability.NormalTwoSided(z), TailProbability.LogNormalTwoSided(z)) : default;

    // Written so that no evidence is 0, never −0.
    private static KeynessScore OfLogP(double logP, int direction)
    {
        var evidence = -logP / Math.Log(10);
        return new KeynessScore(direction < 0 ? 0 - evidence : direction == 0 ? 0 : 0 + evidence, Math.Exp(logP), logP);
    }
}
