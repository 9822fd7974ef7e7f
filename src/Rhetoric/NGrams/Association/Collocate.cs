using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>A word (or character) that stands near the matches of a pattern.</summary>
/// <param name="Text">The word.</param>
/// <param name="Counts">
/// The table. In a window: its occurrences near a match, the words near matches, its occurrences, all words; words inside matches are left
/// out of all four. In a clause, sentence or paragraph: those that hold both, a match, the word outside matches, and all that hold words.
/// </param>
/// <param name="Before">How many of the joint ones stand before a match (or have the word before one).</param>
/// <param name="After">How many of the joint ones stand after a match (or have the word after one); one between two matches is in both.</param>
/// <param name="Documents">Readouts in which the two meet.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Value">The measure's value; null where it is not defined.</param>
[TypeFormatterSource]
public sealed record Collocate(
    string Text, CooccurrenceCounts Counts, long Before, long After, int Documents, AssociationMeasure Measure, double? Value) : IResultRow
{
    /// <summary>The word, how often it stands beside the node, and the value of the measure.</summary>
    public override string ToString() => $"{Text}  " + ResultLine.Joined(
        ResultLine.Of($"{Counts.Joint:N0} together ({Before:N0} before, {After:N0} after)"), ResultLine.Count(Documents, "readout"), $"{ResultLine.Word(Measure)} {ResultLine.Figure(Value)}");
}
