namespace Rhetoric;

/// <summary>A list whose items the list comma 、 separates.</summary>
/// <remarks>Inner items are exact; the outer ends of the first and the last item are weighed by what stands around them and by how like the items are.</remarks>
[TypeFormatterSource]
public sealed record Enumeration : IResultRow
{
    /// <summary>From the first item to the last.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The items, in text order, disjoint; at least two.</summary>
    public required IReadOnlyList<TextSpan> Items { get; init; }

    /// <summary>What the items are.</summary>
    public EnumerationKind Kind { get; init; }

    /// <summary>The number of items and the place.</summary>
    public override string ToString() => $"list of {ResultLine.Count(Items.Count, "item")} {Span}";
}
