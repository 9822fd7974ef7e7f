namespace Rhetoric;

/// <summary>Units in order, with others skipped between them.</summary>
/// <param name="Units">The units, as they stand at the first place.</param>
/// <param name="Count">How often they are found so: every choice of places counts.</param>
/// <param name="Documents">Readouts that hold it.</param>
/// <param name="First">The earliest dated readout that holds it; null where none is dated.</param>
/// <param name="Last">The latest dated readout that holds it; null where none is dated.</param>
[TypeFormatterSource]
public sealed record SkipGram(IReadOnlyList<string> Units, long Count, int Documents, DateOnly? First, DateOnly? Last) : IResultRow
{
    /// <summary>The units with … between them.</summary>
    public string Text => string.Join('…', Units);

    /// <summary>The skip-gram, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
