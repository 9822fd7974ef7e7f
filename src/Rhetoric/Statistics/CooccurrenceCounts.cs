namespace Rhetoric;

/// <summary>How often two items occur, together and each: the table that association is computed from.</summary>
public readonly record struct CooccurrenceCounts
{
    /// <summary>Makes the table.</summary>
    /// <param name="joint">Occurrences together, O, from 0 to the smaller of the two below.</param>
    /// <param name="first">Occurrences of the first item, F1.</param>
    /// <param name="second">Occurrences of the second item, F2.</param>
    /// <param name="total">The size of the sample, N, at least 1 and at least F1 + F2 − O.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers do not make a table without negative cells.</exception>
    public CooccurrenceCounts(long joint, long first, long second, long total)
    {
        if (total < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(total), total, $"{nameof(total)} is {total}; it must be at least 1.");
        }

        if (joint < 0 || joint > Math.Min(first, second) || first > total || second > total || first - joint > total - second)
        {
            throw new ArgumentOutOfRangeException(
                nameof(joint), joint, $"{joint} of {first} and {second} in {total} leave a negative cell; together must not exceed either, nor both the total.");
        }

        (Joint, First, Second, Total) = (joint, first, second, total);
    }

    /// <summary>The four counts: together, each, and all.</summary>
    public override string ToString() => ResultLine.Of($"{Joint:N0} together of {First:N0} and {Second:N0} in {Total:N0}");

    /// <summary>Occurrences together, O.</summary>
    public long Joint { get; }

    /// <summary>Occurrences of the first item, F1.</summary>
    public long First { get; }

    /// <summary>Occurrences of the second item, F2.</summary>
    public long Second { get; }

    /// <summary>The size of the sample, N.</summary>
    public long Total { get; }

    /// <summary>Occurrences together by chance, E = F1 F2 / N.</summary>
    public double Expected => (double)First * Second / Total;

    /// <summary>The same table with the items in the other order.</summary>
    internal CooccurrenceCounts Swapped => new(Joint, Second, First, Total);
}
