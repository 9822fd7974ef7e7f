namespace Rhetoric;

/// <summary>A list (相互尊重、和平共处、合作共赢) where a readout has it.</summary>
[TypeFormatterSource]
public sealed record ListUse : IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>From the first item to the last, in the readout's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The items as the text has them, in its order; at least two.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>In whose mouth; null in the narrator's own words.</summary>
    public required string? Speaker { get; init; }

    /// <summary>What the items are: things and principles, qualities, or deeds.</summary>
    public EnumerationKind Kind { get; init; }

    /// <summary>The items with 、 between them.</summary>
    public override string ToString() => string.Join('、', Items);
}
