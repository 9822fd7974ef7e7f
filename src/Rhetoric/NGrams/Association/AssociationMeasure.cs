using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>By which measure collocates, or phrases by their parts, are ranked. The formulas are those of <see cref="Association"/>.</summary>
public enum AssociationMeasure
{
    /// <summary>Log-likelihood over four cells, <see cref="Association.LogLikelihood"/>: evidence that the two attract each other.</summary>
    LogLikelihood,

    /// <summary>logDice, <see cref="Association.LogDice"/>: comparable across corpora.</summary>
    LogDice,

    /// <summary>Mutual information, <see cref="Association.MutualInformation"/>: favours rare words.</summary>
    MutualInformation,

    /// <summary>Mutual information normalised, <see cref="Association.NormalisedMutualInformation"/>.</summary>
    NormalisedMutualInformation,

    /// <summary>The t score, <see cref="Association.TScore"/>: favours frequent words.</summary>
    TScore,

    /// <summary>The z score, <see cref="Association.ZScore"/>.</summary>
    ZScore,

    /// <summary>The log ratio, <see cref="Association.LogRatio"/>, ½ for a zero.</summary>
    LogRatio,

    /// <summary>
    /// The bound nearest 0 of the log ratio's 95 % interval, corrected for the number of collocates, <see cref="Association.ConservativeLogRatio"/>.
    /// </summary>
    ConservativeLogRatio,

    /// <summary>Minimum sensitivity, <see cref="Association.MinimumSensitivity"/>.</summary>
    MinimumSensitivity,

    /// <summary>ΔP of the collocate given the match, <see cref="Association.DeltaP"/>.</summary>
    DeltaP,

    /// <summary>ΔP of the match given the collocate, <see cref="Association.DeltaPBackward"/>.</summary>
    DeltaPBackward,

    /// <summary>Pearson's χ², <see cref="Association.ChiSquared"/>, without correction.</summary>
    ChiSquared,

    /// <summary>MI2, <see cref="Association.MutualInformation"/> with exponent 2.</summary>
    MutualInformation2,

    /// <summary>MI3, <see cref="Association.MutualInformation"/> with exponent 3: favours frequent words.</summary>
    MutualInformation3,

    /// <summary>Salience, <see cref="Association.Salience"/>.</summary>
    Salience,

    /// <summary>Dice's coefficient, <see cref="Association.Dice"/>.</summary>
    Dice,

    /// <summary>Jaccard's coefficient, <see cref="Association.Jaccard"/>.</summary>
    Jaccard,

    /// <summary>The ratio of the odds, <see cref="Association.OddsRatio"/>.</summary>
    OddsRatio,

    /// <summary>The Poisson significance, <see cref="Association.PoissonStirling"/>.</summary>
    PoissonStirling,

    /// <summary>The symmetric conditional probability, <see cref="Association.SymmetricConditionalProbability"/>.</summary>
    SymmetricConditionalProbability,
}
