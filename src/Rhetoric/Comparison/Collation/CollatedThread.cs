using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>A thread of a series, readout by readout: a topic, or what readouts usually say in some words or others.</summary>
/// <param name="Id">Its name for data, such as <c>taiwan</c>.</param>
/// <param name="Title">Its title in English.</param>
/// <param name="ChineseTitle">Its title in Chinese.</param>
/// <param name="Gravity">How much a change of it usually matters, 0.5 to 4.</param>
/// <param name="IsTopic">Whether it is a topic; else a slot, such as how relations stand.</param>
/// <param name="Cells">What is said on it, for each readout that has it, in date order; at least one.</param>
public sealed record CollatedThread(string Id, string Title, string ChineseTitle, double Gravity, bool IsTopic, IReadOnlyList<ThreadReadout> Cells)
{
    /// <summary>The UTF-16 code units of all clauses that touch it. A clause counts for every thread that its words touch, so threads do not add up to the text.</summary>
    public int Characters => Cells.Sum(cell => cell.Characters);

    /// <summary>What a readout says on it; null where it says nothing.</summary>
    /// <param name="readout">The number of the readout.</param>
    public ThreadReadout? In(int readout) => ReadoutNumbers.In(Cells, readout, static cell => cell.Readout);

    /// <summary>The thread, how many readouts have it, and how much.</summary>
    public override string ToString() => $"{Title}  {ResultLine.Count(Cells.Count, "readout")}, {ResultLine.Count(Characters, "character")}";
}
