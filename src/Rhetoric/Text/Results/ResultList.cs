using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Rhetoric;

/// <summary>Makes lists of rows, for collection expressions.</summary>
public static class ResultList
{
    /// <summary>Makes a list of rows: <c>ResultList&lt;Phrase&gt; rows = [.. phrases.Where(…)]</c>.</summary>
    /// <typeparam name="T">What a row is.</typeparam>
    /// <param name="rows">The rows.</param>
    public static ResultList<T> Of<T>(ReadOnlySpan<T> rows)
        where T : IResultRow => new(rows.ToArray());

    /// <summary>Rows as a list with a table, that saves and shows itself: <c>comparison.Findings.Where(…).ToResultList()</c>.</summary>
    /// <typeparam name="T">What a row is.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <returns>The rows in their order; a list that is one already, as it is. O(rows).</returns>
    public static ResultList<T> ToResultList<T>(this IEnumerable<T> rows)
        where T : IResultRow => rows as ResultList<T> ?? new([.. rows]);
}

/// <summary>The rows that a query gives, in its order: a list that has a table, saves itself and shows itself in a notebook.</summary>
/// <typeparam name="T">What a row is.</typeparam>
/// <remarks>Immutable. What <c>Where</c>, <c>Take</c> and the like leave of it has a table too and saves itself.</remarks>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
[CollectionBuilder(typeof(ResultList), nameof(ResultList.Of))]
public sealed class ResultList<T> : IReadOnlyList<T>
    where T : IResultRow
{
    private readonly T[] _rows;

    internal ResultList(T[] rows) => _rows = rows;

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Length;

    /// <summary>The row at a place.</summary>
    /// <param name="index">From 0.</param>
    public T this[int index] => _rows[index];

    /// <summary>The first rows.</summary>
    /// <param name="count">How many at the most, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ResultList<T> Top(int count) => count >= _rows.Length ? this : new([.. TopRows.Of(_rows, count)]);

    /// <summary>The rows in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of rows, and the first of them.</summary>
    public override string ToString() => _rows.Length == 0 ? "no rows" : $"{ResultLine.Count(_rows.Length, "row")}, first: {_rows[0]}";
}
