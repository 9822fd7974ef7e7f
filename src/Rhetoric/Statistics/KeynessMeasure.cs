using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>By which measure phrases of two corpora are compared. The formulas are those of <see cref="Keyness"/>.</summary>
/// <remarks>What a formula leaves open, such as the zero rule, is chosen in <see cref="KeynessOptions"/>; the defaults are named here.</remarks>
public enum KeynessMeasure
{
    /// <summary>Log-likelihood over four cells, <see cref="Keyness.LogLikelihood"/>.</summary>
    LogLikelihood,

    /// <summary>Log-likelihood over two cells, <see cref="Keyness.LogLikelihoodTwoTerm"/>.</summary>
    LogLikelihoodTwoTerm,

    /// <summary>χ² with Yates's correction where an expectation is below 5, <see cref="Keyness.ChiSquared"/>.</summary>
    ChiSquared,

    /// <summary>
    /// The z score of the log-odds ratio, <see cref="Keyness.LogOddsWithPrior"/>. The prior holds as much evidence as 1,000 units at the
    /// rate of both corpora together, so that rare phrases are drawn towards no difference.
    /// </summary>
    LogOdds,

    /// <summary>The binary logarithm of the ratio of rates, ½ for a zero, <see cref="Keyness.LogRatio"/>.</summary>
    LogRatio,

    /// <summary>
    /// The bound nearest 0 of the log ratio's 95 % interval, corrected for the number of phrases, <see cref="Keyness.ConservativeLogRatio"/>:
    /// the best single ranking.
    /// </summary>
    ConservativeLogRatio,

    /// <summary>The relative difference of the rates in per cent, <see cref="Keyness.PercentDifference"/>.</summary>
    PercentDifference,

    /// <summary>The ratio of the rates per million with 1 added to each, <see cref="Keyness.SimpleMaths"/>.</summary>
    SimpleMaths,

    /// <summary>
    /// The Bayesian information criterion, <see cref="Keyness.BayesianInformationCriterion"/>. It does not tell which corpus has more: see
    /// <see cref="PhraseKeyness.Effect"/>.
    /// </summary>
    BayesianInformationCriterion,

    /// <summary>
    /// The effect size of the log-likelihood, <see cref="Keyness.LogLikelihoodEffect"/>. It does not tell which corpus has more: see
    /// <see cref="PhraseKeyness.Effect"/>.
    /// </summary>
    LogLikelihoodEffect,

    /// <summary>The ratio of the rates, <see cref="Keyness.RelativeRisk"/>: 1 for equal rates.</summary>
    RelativeRisk,

    /// <summary>The ratio of the odds, <see cref="Keyness.OddsRatio"/>: 1 for equal rates.</summary>
    OddsRatio,

    /// <summary>
    /// The lower bound of the log ratio's one-sided 95 % interval, corrected for the number of phrases,
    /// <see cref="Keyness.PositiveConservativeLogRatio"/>: how much more common a phrase is at the least.
    /// </summary>
    PositiveConservativeLogRatio,

    /// <summary>
    /// −log10 p of Fisher's exact test with two sides, negative where the target has less, <see cref="Keyness.FisherExact"/>: the collostruction
    /// strength of Gries and Stefanowitsch (2004).
    /// </summary>
    FisherExact,

    /// <summary>Log-likelihood over four cells divided by Williams's q, <see cref="Keyness.WilliamsDivisor"/>.</summary>
    WilliamsLogLikelihood,
}
