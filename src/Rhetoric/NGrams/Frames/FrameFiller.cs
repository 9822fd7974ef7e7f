namespace Rhetoric;

/// <summary>What fills the slot of a frame.</summary>
/// <param name="Text">The filler, as its first place in the corpus has it.</param>
/// <param name="Length">Its length in units.</param>
/// <param name="Count">Occurrences in the slot, at least 1.</param>
/// <param name="Documents">Readouts that have it in the slot.</param>
/// <param name="First">The earliest dated readout that has it there; null where none is dated.</param>
/// <param name="Last">The latest dated readout that has it there; null where none is dated.</param>
public sealed record FrameFiller(string Text, int Length, int Count, int Documents, DateOnly? First, DateOnly? Last);
