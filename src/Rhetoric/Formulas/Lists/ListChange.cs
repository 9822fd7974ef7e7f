namespace Rhetoric;

/// <summary>How a list differs from the one before it that was said to the same counterpart.</summary>
/// <remarks>An item with a verb or a name before the first (打造和平) or a noun behind the last (共赢旗帜) is the item, and one word for two items (不冲突不对抗) is both.</remarks>
[TypeFormatterSource]
public sealed record ListChange : IResultRow
{
    /// <summary>The list before.</summary>
    public required ListUse Before { get; init; }

    /// <summary>The list.</summary>
    public required ListUse After { get; init; }

    /// <summary>Items that only <see cref="After"/> has, in its order.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>Items that only <see cref="Before"/> has, in its order.</summary>
    public required IReadOnlyList<string> Dropped { get; init; }

    /// <summary>Items that both have, in the words of <see cref="Before"/>, and that stand in another order: the fewest whose leaving out leaves one order, in that of <see cref="After"/>.</summary>
    public required IReadOnlyList<string> Moved { get; init; }

    /// <summary>How many items it has more than before; negative where it has fewer.</summary>
    public int ArityChange => After.Items.Count - Before.Items.Count;

    /// <summary>The list before and after.</summary>
    public override string ToString() => $"{Before} → {After}";
}
