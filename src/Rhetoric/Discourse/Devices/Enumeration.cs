namespace Rhetoric;

/// <summary>A list whose items the list comma 、 separates.</summary>
/// <remarks>Inner items are exact; the outer ends of the first and the last item are weighed by what stands around them and by how like the items are.</remarks>
/// <param name="Span">From the first item to the last.</param>
/// <param name="Items">The items, in text order, disjoint; at least two.</param>
[TypeFormatterSource]
public sealed record Enumeration(TextSpan Span, IReadOnlyList<TextSpan> Items) : IResultRow
{
    /// <summary>What the items are.</summary>
    public EnumerationKind Kind { get; init; }

    /// <summary>The number of items and the place.</summary>
    public override string ToString() => $"list of {ResultLine.Count(Items.Count, "item")} {Span}";
}
