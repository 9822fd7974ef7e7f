namespace Rhetoric.Statistics;

/// <summary>How strongly two or more parts of a whole attract each other, by measures that need no table but only the counts.</summary>
/// <remarks>
/// In the formulas O is the count of the whole, f1 … fK those of its parts, N the sample, E = f1 ⋯ fK / N^(K − 1): the count if every part stood where it
/// does by chance, alone. For two parts each measure is that of <see cref="Association"/>. Null means not defined: a part that does not occur.
/// Sources: Petrović, Šnajder and Dalbelo Bašić, "Extending lexical association measures for collocation extraction", Computer Speech and Language
/// 24 (2010); for E, t and z also NLTK's NgramAssocMeasures.
/// </remarks>
public static class MultiwayAssociation
{
    /// <summary>The expected count: E = f1 ⋯ fK / N^(K − 1).</summary>
    /// <param name="parts">The counts of the parts, at least two.</param>
    /// <param name="total">The size of the sample, at least 1.</param>
    /// <returns>0 or more; for very many rare parts 0 is what is left of it.</returns>
    /// <exception cref="ArgumentException">There are fewer than two parts, or a count is negative or above <paramref name="total"/>.</exception>
    public static double Expected(ReadOnlySpan<long> parts, long total)
    {
        Check(0, parts, total);
        var expected = (double)total;
        foreach (var part in parts)
        {
            expected *= (double)part / total;
        }

        return expected;
    }

    /// <summary>Pointwise mutual information with an exponent on O: log2(O^k / E). k = 1 is the specific correlation; 2 and 3 favour what is frequent.</summary>
    /// <param name="joint">O.</param>
    /// <param name="parts">The counts of the parts, at least two.</param>
    /// <param name="total">N.</param>
    /// <param name="exponent">k, at least 1.</param>
    /// <returns>In bits; −∞ where O is 0; null where a part does not occur.</returns>
    /// <exception cref="ArgumentException">There are fewer than two parts, or the counts do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/> is below 1.</exception>
    public static double? MutualInformation(long joint, ReadOnlySpan<long> parts, long total, int exponent = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(exponent, 1);
        Check(joint, parts, total);

        // In logarithms, since E may be too small for a number.
        var expected = Math.Log2(total);
        foreach (var part in parts)
        {
            expected += Math.Log2(part) - Math.Log2(total);
        }

        return parts.Contains(0) ? null : (exponent * Math.Log2(joint)) - expected;
    }

    /// <summary>Mutual information normalised: MI / (−(K − 1) log2(O / N)).</summary>
    /// <param name="joint">O.</param>
    /// <param name="parts">The counts of the parts, at least two.</param>
    /// <param name="total">N.</param>
    /// <returns>At most 1 (only together), 0 as by chance, −1 / (K − 1) for never together; null where a part does not occur, or the whole fills the sample.</returns>
    /// <remarks>Source: Bouma, "Normalized (Pointwise) Mutual Information in Collocation Extraction", GSCL 2009; the bound for K parts is that of parts that occur together only.</remarks>
    /// <exception cref="ArgumentException">There are fewer than two parts, or the counts do not fit.</exception>
    public static double? NormalisedMutualInformation(long joint, ReadOnlySpan<long> parts, long total)
    {
        var information = MutualInformation(joint, parts, total);
        return joint == 0 && information is not null ? -1.0 / (parts.Length - 1)
            : joint == total || information is null ? null
            : Math.Clamp(information.Value / (-(parts.Length - 1) * Math.Log2((double)joint / total)), -1.0 / (parts.Length - 1), 1);
    }

    /// <summary>The t score: (O − E) / √O.</summary>
    /// <param name="joint">O.</param>
    /// <param name="parts">The counts of the parts, at least two.</param>
    /// <param name="total">N.</param>
    /// <returns>The score; null where O is 0.</returns>
    /// <exception cref="ArgumentException">There are fewer than two parts, or the counts do not fit.</exception>
    public static double? TScore(long joint, ReadOnlySpan<long> parts, long total)
    {
        Check(joint, parts, total);
        return joint == 0 ? null : (joint - Expected(parts, total)) / Math.Sqrt(joint);
    }

    /// <summary>The z score: (O − E) / √E.</summary>
    /// <param name="joint">O.</param>
    /// <param name="parts">The counts of the parts, at least two.</param>
    /// <param name="total">N.</param>
    /// <returns>The score, +∞ where E is too small for a number; null where a part does not occur.</returns>
    /// <exception cref="ArgumentException">There are fewer than two parts, or the counts do not fit.</exception>
    public static double? ZScore(long joint, ReadOnlySpan<long> parts, long total)
    {
        Check(joint, parts, total);
        var expected = Expected(parts, total);
        return parts.Contains(0) ? null : expected == 0 ? double.PositiveInfinity : (joint - expected) / Math.Sqrt(expected);
    }

    /// <summary>Dice's coefficient: K O / (f1 + ⋯ + fK).</summary>
    /// <param name="joint">O.</param>
    /// <param name="parts">The counts of the parts, at least two.</param>
    /// <param name="total">N; it does not matter but for what fits.</param>
    /// <returns>0 to 1 (only together); null where no part occurs.</returns>
    /// <exception cref="ArgumentException">There are fewer than two parts, or the counts do not fit.</exception>
    public static double? Dice(long joint, ReadOnlySpan<long> parts, long total)
    {
        Check(joint, parts, total);
        var sum = 0.0;
        foreach (var part in parts)
        {
            sum += part;
        }

        return sum == 0 ? null : parts.Length * (double)joint / sum;
    }

    /// <summary>Minimum sensitivity: min(O / f1, …, O / fK).</summary>
    /// <param name="joint">O.</param>
    /// <param name="parts">The counts of the parts, at least two.</param>
    /// <param name="total">N; it does not matter but for what fits.</param>
    /// <returns>0 to 1 (only together); null where a part does not occur.</returns>
    /// <exception cref="ArgumentException">There are fewer than two parts, or the counts do not fit.</exception>
    public static double? MinimumSensitivity(long joint, ReadOnlySpan<long> parts, long total)
    {
        Check(joint, parts, total);
        var greatest = parts[0];
        foreach (var part in parts)
        {
            greatest = Math.Max(greatest, part);
        }

        return parts.Contains(0) ? null : (double)joint / greatest;
    }

    private static void Check(long joint, ReadOnlySpan<long> parts, long total)
    {
        if (parts.Length < 2)
        {
            throw new ArgumentException($"There are {parts.Length} parts; there must be at least 2.", nameof(parts));
        }

        foreach (var part in parts)
        {
            if (joint < 0 || joint > part || part > total || total < 1)
            {
                throw new ArgumentException($"A whole that occurs {joint} times cannot have a part that occurs {part} times in {total}; it must be 0 ≤ whole ≤ part ≤ total.", nameof(parts));
            }
        }
    }
}
