namespace Rhetoric;

/// <summary>A segment of an aligned series: what answers each other in the readouts that have it.</summary>
public sealed record AlignedSegment
{
    /// <summary>Its place in the row, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The id of the topic that most of it is about; null where it has none.</summary>
    public required string? Thread { get; init; }

    /// <summary>The readings in the order of the readouts, at least one, at most one of each.</summary>
    public required IReadOnlyList<SegmentReading> Readings { get; init; }

    /// <summary>Number, thread and how many readouts have it.</summary>
    public override string ToString() => ResultLine.Of($"{Number}. {Thread ?? "no thread"}: {ResultLine.Count(Readings.Count, "reading")}");
}
