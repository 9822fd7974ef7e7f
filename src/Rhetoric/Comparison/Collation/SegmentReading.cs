namespace Rhetoric;

/// <summary>What one readout has at a segment.</summary>
public sealed record SegmentReading
{
    /// <summary>The number of the readout.</summary>
    public required int Readout { get; init; }

    /// <summary>One sentence or several, up to where the next one begins, so that the readings of a readout are its text without a gap.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Who says it first; null for the narrator.</summary>
    public required string? Speaker { get; init; }

    /// <summary>By what it stands here.</summary>
    public required SegmentBond Bond { get; init; }

    /// <summary>The readout by its number, the place, and who says it.</summary>
    public override string ToString() => ResultLine.Of($"readout {Readout} {Span}{(Speaker is null ? "" : $" ({Speaker})")}");
}
