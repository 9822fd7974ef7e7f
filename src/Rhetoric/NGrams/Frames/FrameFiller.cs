namespace Rhetoric;

/// <summary>What fills the slot of a frame.</summary>
[TypeFormatterSource]
public sealed record FrameFiller : IResultRow
{
    /// <summary>The filler, as its first place in the corpus has it.</summary>
    public required string Text { get; init; }

    /// <summary>Its length in units.</summary>
    public required int Length { get; init; }

    /// <summary>Occurrences in the slot, at least 1.</summary>
    public required int Count { get; init; }

    /// <summary>Readouts that have it in the slot.</summary>
    public required int Documents { get; init; }

    /// <summary>The earliest dated readout that has it there; null where none is dated.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>The latest dated readout that has it there; null where none is dated.</summary>
    public required DateOnly? Last { get; init; }

    /// <summary>The filler, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
