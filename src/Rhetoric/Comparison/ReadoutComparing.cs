namespace Rhetoric;

/// <summary>Compares readouts.</summary>
public static class ReadoutComparing
{
    /// <summary>Finds and ranks what changed from <paramref name="a"/> to <paramref name="b"/>.</summary>
    /// <param name="a">The earlier readout.</param>
    /// <param name="b">The later readout.</param>
    /// <param name="background">Earlier readouts that tell what is usual; null for none. The two themselves are not counted.</param>
    /// <param name="options">How; null for <see cref="ComparisonOptions.Default"/>.</param>
    public static ReadoutComparison CompareTo(
        this Readout a, Readout b, ReadoutCorpus? background = null, ComparisonOptions? options = null) => throw new NotImplementedException();
}
