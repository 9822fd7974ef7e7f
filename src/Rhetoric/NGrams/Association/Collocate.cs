namespace Rhetoric;

/// <summary>A word (or character) that stands near the matches of a pattern.</summary>
[TypeFormatterSource]
public sealed record Collocate : IResultRow
{
    /// <summary>The word.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The table. In a window: its occurrences near a match, the words near matches, its occurrences, all words; words inside matches are left
    /// out of all four. In a clause, sentence or paragraph: those that hold both, a match, the word outside matches, and all that hold words.
    /// </summary>
    public required CooccurrenceCounts Counts { get; init; }

    /// <summary>How many of the joint ones stand before a match (or have the word before one).</summary>
    public required long Before { get; init; }

    /// <summary>How many of the joint ones stand after a match (or have the word after one); one between two matches is in both.</summary>
    public required long After { get; init; }

    /// <summary>Readouts in which the two meet.</summary>
    public required int Documents { get; init; }

    /// <summary>The measure.</summary>
    public required AssociationMeasure Measure { get; init; }

    /// <summary>The measure's value; null where it is not defined.</summary>
    public required double? Value { get; init; }

    /// <summary>The word, how often it stands beside the node, and the value of the measure.</summary>
    public override string ToString() => $"{Text}  " + ResultLine.Joined(
        ResultLine.Of($"{Counts.Joint:N0} together ({Before:N0} before, {After:N0} after)"), ResultLine.Count(Documents, "readout"), $"{ResultLine.Word(Measure)} {ResultLine.Figure(Value)}");
}
