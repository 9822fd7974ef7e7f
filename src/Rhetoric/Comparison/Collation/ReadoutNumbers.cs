namespace Rhetoric.Comparison;

/// <summary>Readouts by number, and numbers by readout. A look-up of a cell costs O(log cells).</summary>
internal static class ReadoutNumbers
{
    /// <summary>The number of each readout.</summary>
    public static Dictionary<Readout, int> Of(IReadOnlyList<Readout> readouts)
    {
        var numbers = new Dictionary<Readout, int>(readouts.Count, ReferenceEqualityComparer.Instance);
        for (var number = 0; number < readouts.Count; number++)
        {
            numbers.Add(readouts[number], number);
        }

        return numbers;
    }

    /// <summary>The cell of a readout among cells in the order of their readouts; null where there is none.</summary>
    public static T? In<T>(IReadOnlyList<T> cells, int readout, Func<T, int> numberOf)
        where T : class
    {
        var (low, high) = (0, cells.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numberOf(cells[middle]) < readout ? (middle + 1, high) : (low, middle);
        }

        return low < cells.Count && numberOf(cells[low]) == readout ? cells[low] : null;
    }
}
