namespace Rhetoric;

/// <summary>A frame with slots in what is said, such as 坚持X原则, and everything that fills them.</summary>
/// <param name="Text">The frame: capital letters are slots, <c>X方</c> is a slot for a side; a named one as its file writes it.</param>
/// <param name="Gloss">What it means, from the lexicon; empty where mined or not told.</param>
/// <param name="Origin">Mined, named by the lexicon, or both.</param>
/// <param name="Score">How much it is a frame that an analyst would name, comparable within one call; 0 for one that only the lexicon names.</param>
/// <param name="Slots">Its slots, in the order of the text; at least one.</param>
/// <param name="Occurrences">Every use, in corpus and text order; at least one.</param>
[TypeFormatterSource]
public sealed record FormulaFrame(
    string Text, string Gloss, FormulaOrigin Origin, double Score, IReadOnlyList<FormulaFrameSlot> Slots, IReadOnlyList<FormulaFrameUse> Occurrences) : IResultRow
{
    /// <summary>Uses, whatever the fillers.</summary>
    public int Count => Occurrences.Count;

    /// <summary>Readouts that have it.</summary>
    public int Documents => Occurrences.Select(use => use.Readout).Distinct().Count();

    /// <summary>The earliest dated readout that has it; null where none is dated.</summary>
    public Readout? FirstUse => Occurrences.Select(use => use.Readout).Where(readout => readout.Date is not null).MinBy(readout => readout.Date);

    /// <summary>The latest dated readout that has it; null where none is dated.</summary>
    public Readout? LastUse => Occurrences.Select(use => use.Readout).Where(readout => readout.Date is not null).MaxBy(readout => readout.Date);

    /// <summary>The frame, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(FirstUse?.Date, LastUse?.Date))}";
}
