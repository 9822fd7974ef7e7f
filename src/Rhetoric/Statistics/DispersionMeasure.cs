using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>By which measure the spread of a phrase is told. The formulas are those of <see cref="Dispersion"/>.</summary>
public enum DispersionMeasure
{
    /// <summary>The readouts that hold the phrase, <see cref="Dispersion.Range"/>.</summary>
    Range,

    /// <summary>The coefficient of variation of the counts, <see cref="Dispersion.VariationCoefficient"/>: 0 is even.</summary>
    VariationCoefficient,

    /// <summary>Juilland's D, <see cref="Dispersion.JuillandD"/>: 1 is even.</summary>
    JuillandD,

    /// <summary>Carroll's D2, <see cref="Dispersion.CarrollD2"/>: 1 is even.</summary>
    CarrollD2,

    /// <summary>Rosengren's S, <see cref="Dispersion.RosengrenS"/>: 1 is even.</summary>
    RosengrenS,

    /// <summary>Gries's DP, <see cref="Dispersion.DeviationOfProportions"/>: 0 is even.</summary>
    DeviationOfProportions,

    /// <summary>DPnorm, <see cref="Dispersion.NormalisedDeviationOfProportions"/>: 0 is even. This is <see cref="Phrase.Dispersion"/>.</summary>
    NormalisedDeviationOfProportions,

    /// <summary>D_P after Egbert and others, <see cref="Dispersion.Evenness"/>: 1 is even.</summary>
    Evenness,

    /// <summary>Burch's DA, <see cref="Dispersion.BurchDA"/>: 1 is even.</summary>
    BurchDA,

    /// <summary>The Kullback–Leibler divergence in bits, <see cref="Dispersion.Divergence"/>: 0 is even.</summary>
    Divergence,

    /// <summary>DKL, <see cref="Dispersion.DivergenceEvenness"/>: 1 is even.</summary>
    DivergenceEvenness,

    /// <summary>The average reduced frequency, <see cref="Dispersion.AverageReducedFrequency"/>: the count is even. It needs no readouts.</summary>
    AverageReducedFrequency,
}
