using System.Globalization;
using Rhetoric.Reporting;

namespace Rhetoric;

// Frames of what is said.
public static partial class ResultTables
{
    /// <summary>Frames with first and last use, who says them, and the commonest fillers of each slot; <see cref="ToFillerTable"/> has all.</summary>
    /// <param name="frames">The frames.</param>
    public static ResultTable ToTable(this IEnumerable<FormulaFrame> frames) => new(
        [
            new("frame"), new("gloss"), new("origin"), new("count", true), new("docs", true), new("first"), new("last"), new("score", true), new("speakers"), new("fillers"),
        ],
        [
            .. frames.Select(frame => new object?[]
            {
                frame.Text, frame.Gloss, Names.Of(frame.Origin), frame.Count, frame.Documents, frame.FirstUse?.Date, frame.LastUse?.Date,
                frame.Origin == FormulaOrigin.Lexicon ? null : frame.Score,
                Voices(frame.Speakers),
                string.Join(" | ", frame.Slots.Select(slot => $"{slot.Name}: {string.Join(", ", slot.Fillers.Take(MostInCell).Select(filler => $"{filler.Text} {filler.Count}"))}{More(slot)}")),
            }),
        ]);

    /// <summary>The fillers of frames, a row for each slot and filler.</summary>
    /// <param name="frames">The frames.</param>
    public static ResultTable ToFillerTable(this IEnumerable<FormulaFrame> frames) => new(
        [new("frame"), new("slot"), new("filler"), new("count", true), new("docs", true), new("first"), new("last")],
        [
            .. frames.SelectMany(frame => frame.Slots.SelectMany(slot => slot.Fillers, (slot, filler) => new object?[]
            {
                frame.Text, slot.Name, filler.Text, filler.Count, filler.Documents, filler.First, filler.Last,
            })),
        ]);

    private static string More(FormulaFrameSlot slot) =>
        slot.Fillers.Count > MostInCell ? string.Create(CultureInfo.InvariantCulture, $", … +{slot.Fillers.Count - MostInCell}") : "";
}
