namespace Rhetoric;

/// <summary>When a chi-squared statistic of a two by two table is corrected for continuity.</summary>
public enum YatesCorrection
{
    /// <summary>Never: Pearson's statistic.</summary>
    Never,

    /// <summary>Where an expected count is below 5 and the correction does not overshoot, as quanteda does.</summary>
    SmallExpected,

    /// <summary>Always; a correction that overshoots leaves 0.</summary>
    Always,
}
