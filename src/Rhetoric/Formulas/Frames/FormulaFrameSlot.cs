namespace Rhetoric;

/// <summary>A slot of a frame and what fills it.</summary>
public sealed record FormulaFrameSlot
{
    /// <summary>The letter that stands for it in the frame's text; <c>#</c> for a number.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The different fillers by falling count; ties by falling documents, then ordinal. Fillers that differ in quotation marks or width alone are one,
    /// written as at its first place. Lengths are in characters.
    /// </summary>
    public required IReadOnlyList<FrameFiller> Fillers { get; init; }

    /// <summary>Uses of the frame in which the slot is filled: all of them, but for a slot that may be left out.</summary>
    public int Count => Fillers.Sum(filler => filler.Count);

    /// <summary>The slot and its fillers, the most used first.</summary>
    public override string ToString() => $"{Name}: {ResultLine.Cut(string.Join('、', Fillers.Select(filler => filler.Text)))}";
}
