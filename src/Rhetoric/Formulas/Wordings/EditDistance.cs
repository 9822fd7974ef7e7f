namespace Rhetoric.Formulas;

/// <summary>The fewest characters to put in, take out or replace to make one text of another.</summary>
/// <remarks>Source: Levenshtein, Soviet Physics Doklady 10 (1966); by rows, Wagner and Fischer, JACM 21 (1974). O(n m) time, O(m) memory.</remarks>
internal static class EditDistance
{
    /// <summary>The distance; some number above <paramref name="most"/> where it is above that.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">Another.</param>
    /// <param name="most">Above this the number does not matter.</param>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most = int.MaxValue)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return Math.Abs(a.Length - b.Length);
        }

        var row = new int[b.Length + 1];
        for (var column = 0; column <= b.Length; column++)
        {
            row[column] = column;
        }

        for (var at = 0; at < a.Length; at++)
        {
            var (diagonal, least) = (row[0], row[0] = at + 1);
            for (var column = 1; column <= b.Length; column++)
            {
                var cost = Math.Min(Math.Min(row[column], row[column - 1]) + 1, diagonal + (a[at] == b[column - 1] ? 0 : 1));
                (diagonal, row[column]) = (row[column], cost);
                least = Math.Min(least, cost);
            }

            if (least > most)
            {
                return least;
            }
        }

        return row[^1];
    }
}
