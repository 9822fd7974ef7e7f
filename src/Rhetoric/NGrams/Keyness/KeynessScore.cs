using Rhetoric.Statistics;

namespace Rhetoric.NGrams;

/// <summary>What a measure says of one pair of counts.</summary>
/// <param name="Value">The value; null where it is not defined.</param>
/// <param name="P">The probability under equal rates; null for a measure that is no test.</param>
/// <param name="LogP">Its natural logarithm.</param>
internal readonly record struct KeynessScore(double? Value, double? P, double? LogP)
{
    /// <summary>Of a measure that is no test.</summary>
    public static KeynessScore OfNoTest(double? value) => new(value, null, null);

    /// <summary>Of a statistic that is chi-squared with 1 degree of freedom.</summary>
    public static KeynessScore OfChiSquared(double? value) =>
        value is { } statistic ? new KeynessScore(value, TailProbability.ChiSquared(statistic), TailProbability.LogChiSquared(statistic)) : default;

    /// <summary>Of a z score.</summary>
    public static KeynessScore OfNormal(double? value) =>
        value is { } z ? new KeynessScore(value, TailProbability.NormalTwoSided(z), TailProbability.LogNormalTwoSided(z)) : default;

    /// <summary>Of a p: its −log10, negative where the target has less.</summary>
    public static KeynessScore OfLogP(double logP, int direction)
    {
        // Written so that no evidence is 0, never −0.
        var evidence = -logP / Math.Log(10);
        return new KeynessScore(direction < 0 ? 0 - evidence : direction == 0 ? 0 : 0 + evidence, Math.Exp(logP), logP);
    }
}
