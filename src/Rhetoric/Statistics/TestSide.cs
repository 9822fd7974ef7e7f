namespace Rhetoric.Statistics;

/// <summary>Which outcomes of a test count as at least as extreme as the one seen.</summary>
public enum TestSide
{
    /// <summary>Differences in either direction.</summary>
    TwoSided,

    /// <summary>As much or more in the target.</summary>
    More,

    /// <summary>As much or less in the target.</summary>
    Less,
}
