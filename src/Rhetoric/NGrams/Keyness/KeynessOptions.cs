namespace Rhetoric;

/// <summary>How phrases of two corpora are compared.</summary>
public sealed record KeynessOptions
{
    /// <summary>Occurrences by log-likelihood.</summary>
    public static KeynessOptions Default { get; } = new();

    /// <summary>The measure to rank by.</summary>
    public KeynessMeasure Measure { get; init; } = KeynessMeasure.LogLikelihood;

    /// <summary>Whether occurrences or readouts are compared.</summary>
    public KeynessBasis Basis { get; init; } = KeynessBasis.Occurrences;

    /// <summary>How the p-values are adjusted for the number of phrases compared. The conservative log ratios are corrected in any case.</summary>
    public PValueAdjustment Adjustment { get; init; } = PValueAdjustment.None;

    /// <summary>
    /// When a phrase is left out as a part of a longer one that is listed, as 特朗 beside 特朗普: where the longer one has at least this share of its occurrences in the
    /// target and in the reference, whatever the <see cref="Basis"/>. Above 0 to 1; 0.9 by default; null lists every phrase.
    /// </summary>
    /// <remarks>
    /// Without it one event fills a list as often as it has parts. Figures do not depend on it: p-values are adjusted, and bounds corrected, for all phrases compared. What
    /// reaches beyond the longest length counted is no phrase and holds none.
    /// </remarks>
    public double? PartShare { get; init; } = 0.9;

    /// <summary>
    /// What stands in for a count of zero in <see cref="KeynessMeasure.LogRatio"/>, <see cref="KeynessMeasure.PercentDifference"/> and
    /// <see cref="PhraseKeyness.Effect"/>.
    /// </summary>
    public ZeroRule Zeros { get; init; } = ZeroRule.HalfForZero;

    /// <summary>
    /// Whether ½ is added to each of the four cells of <see cref="KeynessMeasure.RelativeRisk"/> and <see cref="KeynessMeasure.OddsRatio"/>, which
    /// are infinite without it where the reference lacks the phrase.
    /// </summary>
    public bool Haldane { get; init; }

    /// <summary>When <see cref="KeynessMeasure.ChiSquared"/> is corrected for continuity.</summary>
    public YatesCorrection Correction { get; init; } = YatesCorrection.SmallExpected;

    /// <summary>α, between 0 and 1: the intervals of the conservative log ratios hold with 1 − α for all phrases together.</summary>
    public double Significance { get; init; } = 0.05;

    /// <summary>k of <see cref="KeynessMeasure.SimpleMaths"/>, above 0: 1 brings rare phrases forward, 100 and more common ones.</summary>
    public double Smoothing { get; init; } = 1;

    /// <summary>
    /// α0 of <see cref="KeynessMeasure.LogOdds"/>, above 0: the prior weighs as much as this many units (or readouts). Set it to
    /// <see cref="FrequencyTable.Size"/> of <see cref="Prior"/> to take its counts as they are.
    /// </summary>
    public double PriorSize { get; init; } = 1000;

    /// <summary>
    /// Where the rates of the prior of <see cref="KeynessMeasure.LogOdds"/> come from; null for the rate in both corpora together. A phrase that the
    /// list lacks has half an occurrence there, as every phrase needs some. Its counts are of what <see cref="Basis"/> compares.
    /// </summary>
    /// <remarks>Source: Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16 (2008), section 3.5.1 (informative prior).</remarks>
    public FrequencyTable? Prior { get; init; }

    /// <summary>How the variance of <see cref="KeynessMeasure.LogOdds"/> is estimated.</summary>
    public LogOddsVariance Variance { get; init; } = LogOddsVariance.ItemOnly;

    internal void Validate()
    {
        Known(Enum.IsDefined(Measure), Measure, nameof(Measure));
        Known(Enum.IsDefined(Basis), Basis, nameof(Basis));
        Known(Enum.IsDefined(Adjustment), Adjustment, nameof(Adjustment));
        Known(Enum.IsDefined(Zeros), Zeros, nameof(Zeros));
        Known(Enum.IsDefined(Correction), Correction, nameof(Correction));
        Known(Enum.IsDefined(Variance), Variance, nameof(Variance));
        Positive(Smoothing, nameof(Smoothing));
        Positive(PriorSize, nameof(PriorSize));
        if (!(Significance is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(Significance), Significance, $"{nameof(Significance)} must lie between 0 and 1.");
        }

        if (PartShare is { } share && !(share is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(PartShare), PartShare, $"{nameof(PartShare)} must lie above 0 and be at most 1, or be null.");
        }

        if (Prior is { Size: 0 })
        {
            throw new ArgumentException($"{nameof(Prior)} has size 0; a prior needs a size of at least 1.", nameof(Prior));
        }
    }

    private static void Positive(double value, string name)
    {
        if (!(value > 0) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be above 0 and finite.");
        }
    }

    private static void Known<T>(bool known, T value, string name)
        where T : struct, Enum
    {
        if (!known)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be one of {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }
}
