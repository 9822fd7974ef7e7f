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

    /// <summary>Evenness after Egbert and others: D_P = 1 − DP / (1 − s), s being the smallest share among the parts that hold the item.</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <param name="sizes">The size of each part, none negative.</param>
    /// <returns>0 (in one part) to 1 (even): the other way round than DP. Null where the item does not occur or there is one part only.</returns>
    /// <remarks>Source: Egbert, Burch and Biber, "Lexical dispersion and corpus design", IJCL 25 (2020).</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, a number is negative, or a part of size 0 holds the item.</exception>
    public static double? Evenness(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        if (DeviationOfProportions(counts, sizes) is not { } deviation)
        {
            return null;
        }

        var (smallest, n) = (long.MaxValue, 0L);
        for (var part = 0; part < counts.Length; part++)
        {
            smallest = counts[part] > 0 ? Math.Min(smallest, sizes[part]) : smallest;
            n += sizes[part];
        }

        var room = 1 - ((double)smallest / n);
        return room > 0 ? Math.Max(1 - (deviation / room), 0) : null;
    }

    /// <summary>The number of parts that hold the item.</summary>
    /// <param name="counts">The item's count in each part.</param>
    public static int Range(ReadOnlySpan<int> counts)
    {
        var range = 0;
        foreach (var count in counts)
        {
            range += count > 0 ? 1 : 0;
        }

        return range;
    }

    /// <summary>The coefficient of variation of the counts: their population's standard deviation over their mean. The parts' sizes do not enter.</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <returns>0 (equal counts) to √(k − 1) (all in one part); null where the item does not occur.</returns>
    /// <remarks>Source: Gries, "Dispersions and adjusted frequencies in corpora", IJCL 13 (2008), vc. For parts of different size use <see cref="JuillandD"/>.</remarks>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static double? VariationCoefficient(ReadOnlySpan<int> counts)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var count in counts)
        {
            sum += count >= 0 ? count : throw new ArgumentException($"A count is {count}; it must not be negative.", nameof(counts));
        }

        var mean = sum / counts.Length;
        foreach (var count in counts)
        {
            squares += (count - mean) * (count - mean);
        }

        return sum == 0 ? null : Math.Sqrt(squares / counts.Length) / mean;
    }

    /// <summary>Juilland's D = 1 − CV(p) / √(k − 1), CV being the coefficient of variation of the rates with the population's standard deviation.</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <param name="sizes">The size of each part, at least 1.</param>
    /// <returns>0 (in one part) to 1 (even); null where the item does not occur or there is one part only.</returns>
    /// <remarks>Source: Juilland, Brodin and Davidovitch, "Frequency dictionary of French words", 1970; rates as in Gries (2020).</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, a number is negative, or a part has size 0.</exception>
    public static double? JuillandD(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        if (Rates(counts, sizes) is not { Length: > 1 } rates)
        {
            return null;
        }

        var mean = rates.Average();
        var variance = rates.Average(rate => (rate - mean) * (rate - mean));
        return Math.Max(1 - (Math.Sqrt(variance) / mean / Math.Sqrt(rates.Length - 1)), 0);
    }

    /// <summary>Carroll's D2: the entropy of the rates' shares over its greatest value, H(p / Σp) / log2 k.</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <param name="sizes">The size of each part, at least 1.</param>
    /// <returns>0 (in one part) to 1 (even); null where the item does not occur or there is one part only.</returns>
    /// <remarks>Source: Carroll, "An alternative to Juilland's usage coefficient for lexical frequencies", 1970.</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, a number is negative, or a part has size 0.</exception>
    public static double? CarrollD2(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        if (Rates(counts, sizes) is not { Length: > 1 } rates)
        {
            return null;
        }

        var sum = rates.Sum();
        return rates.Sum(rate => rate == 0 ? 0 : -rate / sum * Math.Log2(rate / sum)) / Math.Log2(rates.Length);
    }

    /// <summary>Rosengren's S = (Σ √(s v))² / f.</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <param name="sizes">The size of each part, none negative.</param>
    /// <returns>The share of the smallest part that could hold it, up to 1 (even); null where the item does not occur.</returns>
    /// <remarks>Source: Rosengren, "The quantitative concept of language and its relation to the structure of frequency dictionaries", 1971.</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, a number is negative, or a part of size 0 holds the item.</exception>
    public static double? RosengrenS(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        var (f, n) = Totals(counts, sizes);
        var sum = 0.0;
        for (var part = 0; part < counts.Length; part++)
        {
            sum += Math.Sqrt((double)sizes[part] / n * counts[part]);
        }

        return f == 0 ? null : sum * sum / f;
    }

    /// <summary>Burch's DA = 1 − mean |p − p′| / (2 p̄) over all pairs of parts.</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <param name="sizes">The size of each part, at least 1.</param>
    /// <returns>0 (in one part) to 1 (even); null where the item does not occur or there is one part only. O(k log k).</returns>
    /// <remarks>Source: Burch, Egbert and Biber, "Measuring and interpreting lexical dispersion in corpus linguistics", 2017.</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, a number is negative, or a part has size 0.</exception>
    public static double? BurchDA(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        if (Rates(counts, sizes) is not { Length: > 1 } rates)
        {
            return null;
        }

        // In rising order the i-th of k rates is the greater one of i pairs and the smaller one of k − 1 − i.
        Array.Sort(rates);
        var (k, differences) = (rates.Length, 0.0);
        for (var rank = 0; rank < k; rank++)
        {
            differences += rates[rank] * ((2 * rank) - k + 1);
        }

        var mean = differences / (k * (k - 1.0) / 2);
        return Math.Max(1 - (mean / (2 * rates.Average())), 0);
    }

    /// <summary>The Kullback–Leibler divergence of the item's spread from the parts' sizes: Σ v/f log2((v/f) / s).</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <param name="sizes">The size of each part, none negative.</param>
    /// <returns>0 bits (even) upwards; null where the item does not occur. <see cref="DivergenceEvenness"/> brings it between 0 and 1.</returns>
    /// <remarks>Source: Gries, "Analyzing dispersion", in Paquot and Gries, "A Practical Handbook of Corpus Linguistics", 2020.</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, a number is negative, or a part of size 0 holds the item.</exception>
    public static double? Divergence(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        var (f, n) = Totals(counts, sizes);
        var sum = 0.0;
        for (var part = 0; part < counts.Length; part++)
        {
            var share = (double)counts[part] / f;
            sum += counts[part] == 0 ? 0 : share * Math.Log2(share * n / sizes[part]);
        }

        return f == 0 ? null : Math.Max(sum, 0);
    }

    /// <summary>DKL = 1 / (1 + KL), KL being <see cref="Divergence"/>.</summary>
    /// <param name="counts">The item's count in each part, none negative.</param>
    /// <param name="sizes">The size of each part, none negative.</param>
    /// <returns>Near 0 (in one small part) to 1 (even); null where the item does not occur.</returns>
    /// <remarks>Source: Sönning, "Evaluation of keyness metrics", 2022, and its package tlda.</remarks>
    /// <exception cref="ArgumentException">The spans differ in length, a number is negative, or a part of size 0 holds the item.</exception>
    public static double? DivergenceEvenness(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes) => 1 / (1 + Divergence(counts, sizes));

    /// <summary>The average reduced frequency: ARF = Σ min(d, N/f) / (N/f), d being the distances from each occurrence to the next, the last to the first.</summary>
    /// <param name="positions">Where the item stands, ascending, from 0 to <paramref name="size"/> − 1.</param>
    /// <param name="size">The size N of the corpus.</param>
    /// <returns>From about 1 (all in one clump) to f (even); 1 for one occurrence; null for none.</returns>
    /// <remarks>It needs no parts, which suits a phrase in a dated series. Source: Savický and Hlaváčová, "Measures of word commonness", 2002.</remarks>
    /// <exception cref="ArgumentException">The positions do not ascend within the corpus, or are more than it has.</exception>
    public static double? AverageReducedFrequency(ReadOnlySpan<int> positions, long size)
    {
        if (size < positions.Length)
        {
            throw new ArgumentException($"{positions.Length} positions cannot lie in a corpus of {size}.", nameof(size));
        }

        for (var index = 0; index < positions.Length; index++)
        {
            var least = index == 0 ? 0 : positions[index - 1] + 1;
            if (positions[index] < least || positions[index] >= size)
            {
                throw new ArgumentException($"Position {positions[index]} must lie from {least} to {size - 1}.", nameof(positions));
            }
        }

        if (positions.IsEmpty)
        {
            return null;
        }

        var fair = (double)size / positions.Length;
        var sum = 0.0;
        for (var index = 0; index < positions.Length; index++)
        {
            var distance = index == 0 ? positions[0] + size - positions[^1] : positions[index] - positions[index - 1];
            sum += Math.Min(distance, fair);
        }

        return sum / fair;
    }

    internal static double? Normalise(double deviation, double smallestShare) => smallestShare < 1 ? Math.Min(deviation / (1 - smallestShare), 1) : null;

    private static double[]? Rates(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        var (f, _) = Totals(counts, sizes);
        var rates = new double[counts.Length];
        for (var part = 0; part < rates.Length; part++)
        {
            if (sizes[part] == 0)
            {
                throw new ArgumentException($"Part {part} has size 0; a rate needs a size of at least 1.", nameof(sizes));
            }

            rates[part] = (double)counts[part] / sizes[part];
        }

        return f == 0 ? null : rates;
    }

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
