namespace Rhetoric;

/// <summary>The order of groups: by rising key, strings ordinal, no key last; what cannot be compared stays in the order given.</summary>
internal static class KeyOrder
{
    /// <summary>The groups in order. O(n log n).</summary>
    /// <param name="groups">The groups; of equal keys the earlier stays the earlier.</param>
    /// <param name="keyOf">The key of a group; null for none.</param>
    public static IEnumerable<T> Sorted<T, TKey>(IEnumerable<T> groups, Func<T, TKey> keyOf)
    {
        T[] all = [.. groups];
        var first = all.Select(keyOf).FirstOrDefault(key => key is not null);
        var lastNone = all.OrderBy(group => keyOf(group) is null);
        return first is IComparable<TKey> or IComparable
            ? lastNone.ThenBy(keyOf, StringComparer.Ordinal as IComparer<TKey> ?? Comparer<TKey>.Default)
            : lastNone;
    }
}
