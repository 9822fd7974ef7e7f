namespace Rhetoric.Statistics;

/// <summary>Adjusts the p-values of many tests made at once.</summary>
/// <remarks>Each method keeps the order of its input; an adjusted value is compared with the level as a single one would be. O(n log n).</remarks>
public static class MultipleTesting
{
    /// <summary>Bonferroni: min(1, n p). Bounds the chance of even one false finding.</summary>
    /// <param name="values">The p-values, each from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is no probability.</exception>
    public static double[] Bonferroni(ReadOnlySpan<double> values)
    {
        Check(values);
        var adjusted = values.ToArray();
        for (var index = 0; index < adjusted.Length; index++)
        {
            adjusted[index] = Math.Min(1, adjusted[index] * adjusted.Length);
        }

        return adjusted;
    }

    /// <summary>Holm: the running maximum of (n − i + 1) p of the i-th smallest. As strict as Bonferroni and never weaker.</summary>
    /// <param name="values">The p-values, each from 0 to 1.</param>
    /// <remarks>Source: Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A value is no probability.</exception>
    public static double[] Holm(ReadOnlySpan<double> values)
    {
        Check(values);
        var order = Order(values);
        var adjusted = new double[values.Length];
        var running = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            running = Math.Max(running, Math.Min(1, values[order[rank]] * (order.Length - rank)));
            adjusted[order[rank]] = running;
        }

        return adjusted;
    }

    /// <summary>Benjamini and Hochberg: the running minimum, from the greatest down, of n p / i. Bounds the share of false findings.</summary>
    /// <param name="values">The p-values, each from 0 to 1.</param>
    /// <remarks>Source: Benjamini and Hochberg, "Controlling the False Discovery Rate", J. R. Statist. Soc. B 57 (1995).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A value is no probability.</exception>
    public static double[] BenjaminiHochberg(ReadOnlySpan<double> values)
    {
        Check(values);
        var order = Order(values);
        var adjusted = new double[values.Length];
        var running = 1.0;
        for (var rank = order.Length - 1; rank >= 0; rank--)
        {
            running = Math.Min(running, values[order[rank]] * order.Length / (rank + 1));
            adjusted[order[rank]] = running;
        }

        return adjusted;
    }

    /// <summary>Adjusts by a method chosen by name.</summary>
    /// <param name="values">The p-values, each from 0 to 1.</param>
    /// <param name="method">The method; <see cref="PValueAdjustment.None"/> gives the values as they are.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is no probability, or <paramref name="method"/> is not defined.</exception>
    public static double[] Adjust(ReadOnlySpan<double> values, PValueAdjustment method)
    {
        Check(values);
        return method switch
        {
            PValueAdjustment.None => values.ToArray(),
            PValueAdjustment.Bonferroni => Bonferroni(values),
            PValueAdjustment.Holm => Holm(values),
            PValueAdjustment.BenjaminiHochberg => BenjaminiHochberg(values),
            _ => throw new ArgumentOutOfRangeException(
                nameof(method), method, $"{nameof(method)} must be one of {string.Join(", ", Enum.GetNames<PValueAdjustment>())}."),
        };
    }

    private static int[] Order(ReadOnlySpan<double> values)
    {
        var keys = values.ToArray();
        var order = new int[keys.Length];
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = index;
        }

        Array.Sort(keys, order);
        return order;
    }

    private static void Check(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (!(value is >= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(values), value, "A p-value must lie from 0 to 1.");
            }
        }
    }
}
