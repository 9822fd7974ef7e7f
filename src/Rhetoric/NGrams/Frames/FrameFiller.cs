namespace Rhetoric;

/// <summary>What fills the slot of a frame.</summary>
/// <param name="Text">The filler, as its first place in the corpus has it.</param>
/// <param name="Length">Its length in units.</param>
/// <param name="Count">Occurrences in the slot, at least 1.</param>
/// <param name="Documents">Readouts that have it in the slot.</param>
/// <param name="First">The earliest dated readout that has it there; null where none is dated.</param>
/// <param name="Last">The latest dated readout that has it there; null where none is dated.</param>
[TypeFormatterSource]
public sealed record FrameFiller(string Text, int Length, int Count, int Documents, DateOnly? First, DateOnly? Last) : IResultRow
{
    /// <summary>The filler, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
