namespace Rhetoric;

/// <summary>The first rows of an answer.</summary>
internal static class TopRows
{
    /// <summary>The first rows.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="count">How many at the most, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static IEnumerable<T> Of<T>(IEnumerable<T> rows, int count)
    {
        Least.Of(0, count);
        return rows.Take(count);
    }
}
