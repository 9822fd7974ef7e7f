namespace Rhetoric;

/// <summary>How a list differs from the one before it.</summary>
/// <param name="Before">The list before.</param>
/// <param name="After">The list.</param>
/// <param name="Added">Items that only <paramref name="After"/> has, in its order.</param>
/// <param name="Dropped">Items that only <paramref name="Before"/> has, in its order.</param>
/// <param name="Moved">Items that both have and that stand in another order: the fewest whose leaving out leaves one order, in that of <paramref name="After"/>.</param>
[TypeFormatterSource]
public sealed record ListChange(ListUse Before, ListUse After, IReadOnlyList<string> Added, IReadOnlyList<string> Dropped, IReadOnlyList<string> Moved) : IResultRow
{
    /// <summary>How many items it has more than before; negative where it has fewer.</summary>
    public int ArityChange => After.Items.Count - Before.Items.Count;

    /// <summary>The list before and after.</summary>
    public override string ToString() => $"{Before} → {After}";
}
