using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>By which measure collocates are ranked. The formulas are those of <see cref="Association"/>.</summary>
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
}
