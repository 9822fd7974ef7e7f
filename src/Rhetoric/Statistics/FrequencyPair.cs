namespace Rhetoric.Statistics;

/// <summary>How often an item occurs in a target corpus and in a reference corpus: the two by two table that keyness is computed from.</summary>
/// <remarks>Counts may be occurrences over tokens or readouts over readouts; the formulas are the same.</remarks>
public readonly record struct FrequencyPair
{
    /// <summary>Makes the table.</summary>
    /// <param name="target">Occurrences in the target, from 0 to <paramref name="targetSize"/>.</param>
    /// <param name="targetSize">Size of the target, at least 1.</param>
    /// <param name="reference">Occurrences in the reference, from 0 to <paramref name="referenceSize"/>.</param>
    /// <param name="referenceSize">Size of the reference, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public FrequencyPair(long target, long targetSize, long reference, long referenceSize)
    {
        Check(target, targetSize, nameof(target), nameof(targetSize));
        Check(reference, referenceSize, nameof(reference), nameof(referenceSize));
        (Target, TargetSize, Reference, ReferenceSize) = (target, targetSize, reference, referenceSize);
    }

    /// <summary>Occurrences in the target, f1.</summary>
    public long Target { get; }

    /// <summary>Size of the target, n1.</summary>
    public long TargetSize { get; }

    /// <summary>Occurrences in the reference, f2.</summary>
    public long Reference { get; }

    /// <summary>Size of the reference, n2.</summary>
    public long ReferenceSize { get; }

    /// <summary>The rate in the target, p1 = f1 / n1.</summary>
    public double TargetRate => (double)Target / TargetSize;

    /// <summary>The rate in the reference, p2 = f2 / n2.</summary>
    public double ReferenceRate => (double)Reference / ReferenceSize;

    /// <summary>Both sizes together, N.</summary>
    internal double Total => (double)TargetSize + ReferenceSize;

    /// <summary>What the target would hold at the pooled rate, E11 = (f1 + f2) n1 / N.</summary>
    internal double ExpectedTarget => ((double)Target + Reference) * TargetSize / Total;

    /// <summary>What the reference would hold at the pooled rate, E12 = (f1 + f2) n2 / N.</summary>
    internal double ExpectedReference => ((double)Target + Reference) * ReferenceSize / Total;

    /// <summary>1 where the target has more than expected, −1 where it has less, 0 where it has as much.</summary>
    internal int Direction => ((Int128)Target * ReferenceSize).CompareTo((Int128)Reference * TargetSize);

    /// <summary>The same table seen from the reference.</summary>
    internal FrequencyPair Swapped => new(Reference, ReferenceSize, Target, TargetSize);

    private static void Check(long count, long size, string countName, string sizeName)
    {
        if (size < 1)
        {
            throw new ArgumentOutOfRangeException(sizeName, size, $"{sizeName} is {size}; it must be at least 1.");
        }

        if (count < 0 || count > size)
        {
            throw new ArgumentOutOfRangeException(countName, count, $"{countName} is {count}; it must lie from 0 to {size}, the size.");
        }
    }
}
