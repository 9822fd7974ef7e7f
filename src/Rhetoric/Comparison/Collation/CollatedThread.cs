using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>A thread of a series, readout by readout: a topic, or what readouts usually say in some words or others.</summary>
public sealed record CollatedThread
{
    /// <summary>Its name for data, such as <c>taiwan</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title in English.</summary>
    public required string Title { get; init; }

    /// <summary>Its title in Chinese.</summary>
    public required string ChineseTitle { get; init; }

    /// <summary>How much a change of it usually matters, 0.5 to 4.</summary>
    public required double Gravity { get; init; }

    /// <summary>Whether it is a topic; else a slot, such as how relations stand.</summary>
    public required bool IsTopic { get; init; }

    /// <summary>What is said on it, for each readout that has it, in date order; at least one.</summary>
    public required IReadOnlyList<ThreadReadout> Cells { get; init; }

    /// <summary>The UTF-16 code units of all clauses that touch it. A clause counts for every thread that its words touch, so threads do not add up to the text.</summary>
    public int Characters => Cells.Sum(cell => cell.Characters);

    /// <summary>What a readout says on it; null where it says nothing.</summary>
    /// <param name="readout">The number of the readout.</param>
    public ThreadReadout? In(int readout) => ReadoutNumbers.In(Cells, readout, static cell => cell.Readout);

    /// <summary>The thread, how many readouts have it, and how much.</summary>
    public override string ToString() => $"{Title}  {ResultLine.Count(Cells.Count, "readout")}, {ResultLine.Count(Characters, "character")}";
}
