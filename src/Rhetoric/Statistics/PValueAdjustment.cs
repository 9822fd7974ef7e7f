using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>How p-values of many tests made at once are adjusted. The methods are those of <see cref="MultipleTesting"/>.</summary>
public enum PValueAdjustment
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary><see cref="MultipleTesting.Bonferroni"/>: bounds the chance of even one false finding.</summary>
    Bonferroni,

    /// <summary><see cref="MultipleTesting.Holm"/>: the same bound, and never weaker.</summary>
    Holm,

    /// <summary><see cref="MultipleTesting.BenjaminiHochberg"/>: bounds the share of false findings.</summary>
    BenjaminiHochberg,
}
