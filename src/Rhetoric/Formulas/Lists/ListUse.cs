using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>A list (相互尊重、和平共处、合作共赢) where a readout has it.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Span">From the first item to the last, in the readout's text.</param>
/// <param name="Items">The items as the text has them, in its order; at least two.</param>
/// <param name="Speaker">In whose mouth; null in the narrator's own words.</param>
[TypeFormatterSource]
public sealed record ListUse(Readout Readout, TextSpan Span, IReadOnlyList<string> Items, string? Speaker) : IResultRow
{
    /// <summary>What the items are: things and principles, qualities, or deeds.</summary>
    public EnumerationKind Kind { get; init; }

    /// <summary>The items with 、 between them.</summary>
    public override string ToString() => string.Join('、', Items);
}
