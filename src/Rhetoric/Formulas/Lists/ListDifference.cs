namespace Rhetoric.Formulas;

/// <summary>What one list has and another lacks, and what stands elsewhere.</summary>
/// <remarks>Which items both have <see cref="ListItems"/> tells; they are in order along a longest common subsequence; the others moved. Cost: O(items of one · items of the other).</remarks>
internal static class ListDifference
{
    /// <summary>The difference; null where the items are the same in the same order.</summary>
    public static ListChange? Between((ListUse Use, string[] Items) before, (ListUse Use, string[] Items) after)
    {
        var (itemsBefore, itemsAfter) = ListItems.Aligned(before.Items, after.Items);
        string[] added = [.. itemsAfter.Except(itemsBefore, StringComparer.Ordinal)];
        string[] dropped = [.. itemsBefore.Except(itemsAfter, StringComparer.Ordinal)];
        string[] keptBefore = [.. itemsBefore.Where(itemsAfter.Contains)];
        string[] keptAfter = [.. itemsAfter.Where(itemsBefore.Contains)];
        var inOrder = InOrder(keptBefore, keptAfter);
        string[] moved = [.. keptAfter.Where((_, at) => !inOrder[at])];
        return added.Length + dropped.Length + moved.Length == 0 ? null : new ListChange
        {
            Before = before.Use,
            After = after.Use,
            Added = added,
            Dropped = dropped,
            Moved = moved,
        };
    }

    // Which items of b lie on a longest common subsequence; the first ones where several are as long.
    private static bool[] InOrder(string[] a, string[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var kept = new bool[b.Length];
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                kept[j] = true;
                i++;
                j++;
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return kept;
    }
}
