namespace Rhetoric;

/// <summary>What one readout has at a segment.</summary>
/// <param name="Readout">The number of the readout.</param>
/// <param name="Span">One sentence or several, up to where the next one begins, so that the readings of a readout are its text without a gap.</param>
/// <param name="Speaker">Who says it first; null for the narrator.</param>
/// <param name="Bond">By what it stands here.</param>
public sealed record SegmentReading(int Readout, TextSpan Span, string? Speaker, SegmentBond Bond)
{
    /// <summary>The readout by its number, the place, and who says it.</summary>
    public override string ToString() => ResultLine.Of($"readout {Readout} {Span}{(Speaker is null ? "" : $" ({Speaker})")}");
}
