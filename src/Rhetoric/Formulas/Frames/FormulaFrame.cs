namespace Rhetoric;

/// <summary>A frame with slots in what is said, such as 坚持X原则, and everything that fills them.</summary>
[TypeFormatterSource]
public sealed record FormulaFrame : IResultRow
{
    /// <summary>The frame: capital letters are slots, <c>X方</c> is a slot for a side; a named one as its file writes it.</summary>
    public required string Text { get; init; }

    /// <summary>What it means, from the lexicon; null where mined or not told.</summary>
    public string? Gloss { get; init; }

    /// <summary>Mined, named by the lexicon, or both.</summary>
    public required FormulaOrigin Origin { get; init; }

    /// <summary>How much it is a frame that an analyst would name, comparable within one call; 0 for one that only the lexicon names.</summary>
    public required double Score { get; init; }

    /// <summary>Its slots, in the order of the text; at least one.</summary>
    public required IReadOnlyList<FormulaFrameSlot> Slots { get; init; }

    /// <summary>Every use, in corpus and text order; at least one.</summary>
    public required ResultList<FormulaFrameUse> Occurrences { get; init; }

    /// <summary>In whose mouth it is, the most frequent voice first, ties in ordinal order; uses by nobody are left out.</summary>
    public IReadOnlyList<SpeakerCount> Speakers => SpeakerCount.Of(Occurrences.Select(use => (use.Speaker, use.Readout)));

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
