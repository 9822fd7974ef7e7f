namespace Rhetoric;

/// <summary>A segment of an aligned series: what answers each other in the readouts that have it.</summary>
/// <param name="Number">Its place in the row, from 0.</param>
/// <param name="Thread">The id of the topic that most of it is about; null where it has none.</param>
/// <param name="Readings">The readings in the order of the readouts, at least one, at most one of each.</param>
public sealed record AlignedSegment(int Number, string? Thread, IReadOnlyList<SegmentReading> Readings)
{
    /// <summary>Number, thread and how many readouts have it.</summary>
    public override string ToString() => ResultLine.Of($"{Number}. {Thread ?? "no thread"}: {ResultLine.Count(Readings.Count, "reading")}");
}
