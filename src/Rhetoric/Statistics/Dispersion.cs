namespace Rhetoric.Statistics;

/// <summary>How evenly an item is spread over the parts of a corpus.</summary>
/// <remarks>
/// In the formulas v is the item's counts in the k parts, f their sum, s the parts' shares of the corpus and p = v / size the rates.
/// Every measure is null where f is 0: an item that does not occur is neither even nor uneven.
/// </remarks>
public static class Dispersion
{
    /// <summary>Gries's deviation of proportions: DP = ½ Σ |v/f − s|.</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <param name="sizes">The size of each part, none negative.</param>
    /// <returns>0 (as even as the parts allow) to 1 − min s (all in the smallest part); null where the item does not occur.</returns>
    /// <remarks>Source: Gries, "Dispersions and adjusted frequencies in corpora", IJCL 13 (2008).</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, a number is negative, or a part of size 0 holds the item.</exception>
    public static double? DeviationOfProportions(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        var (f, n) = Totals(counts, sizes);
        if (f == 0)
        {
            return null;
        }

        var deviation = 0.0;
        for (var part = 0; part < counts.Length; part++)
        {
            deviation += Math.Abs(((double)counts[part] / f) - ((double)sizes[part] / n));
        }

        return deviation / 2;
    }

    /// <summary>The deviation of proportions divided by its greatest possible value: DPnorm = DP / (1 − min s).</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <param name="sizes">The size of each part, none negative.</param>
    /// <returns>0 (even) to 1 (all in the smallest part); null where the item does not occur or there is one part only.</returns>
    /// <remarks>Source: Lijffijt and Gries, "Correction to Stefan Th. Gries' 'Dispersions and adjusted frequencies in corpora'", IJCL 17 (2012).</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, a number is negative, or a part of size 0 holds the item.</exception>
    public static double? NormalisedDeviationOfProportions(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        if (DeviationOfProportions(counts, sizes) is not { } deviation)
        {
            return null;
        }

        var (smallest, n) = (long.MaxValue, 0L);
        foreach (var size in sizes)
        {
            smallest = Math.Min(smallest, size);
            n += size;
        }

        return Normalise(deviation, (double)smallest / n);
    }

    internal static double? Normalise(double deviation, double smallestShare) => smallestShare < 1 ? Math.Min(deviation / (1 - smallestShare), 1) : null;

    private static (long Count, long Size) Totals(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        if (counts.Length != sizes.Length)
        {
            throw new ArgumentException($"There are {counts.Length} counts for {sizes.Length} sizes; each part has one of both.", nameof(sizes));
        }

        var (f, n) = (0L, 0L);
        for (var part = 0; part < counts.Length; part++)
        {
            if (counts[part] < 0 || sizes[part] < 0 || (counts[part] > 0 && sizes[part] == 0))
            {
                throw new ArgumentException(
                    $"Part {part} has count {counts[part]} and size {sizes[part]}; neither may be negative, and a part that holds the item has a size.",
                    nameof(counts));
            }

            f += counts[part];
            n += sizes[part];
        }

        return (f, n);
    }
}
