namespace Rhetoric;

/// <summary>A phrase and how it is spread over a corpus.</summary>
/// <param name="Text">The phrase; words are joined as they stand in the text.</param>
/// <param name="Length">Its length in units.</param>
/// <param name="Count">Occurrences, overlapping ones included.</param>
/// <param name="Documents">Readouts that hold it.</param>
/// <param name="PerMillion">Occurrences per million units of the corpus.</param>
/// <param name="Dispersion">Gries's DP normalised, 0 (even) to 1 (in one place); null for a corpus of one readout.</param>
/// <param name="First">The earliest dated readout that holds it; null where none is dated.</param>
/// <param name="Last">The latest dated readout that holds it; null where none is dated.</param>
[TypeFormatterSource]
public sealed record Phrase(
    string Text, int Length, long Count, int Documents, double PerMillion, double? Dispersion, DateOnly? First, DateOnly? Last) : IResultRow
{
    /// <summary>The phrase, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
