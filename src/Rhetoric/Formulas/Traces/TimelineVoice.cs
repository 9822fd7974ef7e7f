namespace Rhetoric;

/// <summary>In whose mouth a traced phrase is.</summary>
/// <param name="Speaker">The speaker under one name a readout, <c>双方</c> for both sides together; null for the narrator's own words.</param>
/// <param name="Count">The uses.</param>
/// <param name="Documents">The readouts in which the speaker uses it.</param>
/// <param name="First">The date of the first; null where none is dated.</param>
/// <param name="Last">The date of the last; null where none is dated.</param>
[TypeFormatterSource]
public sealed record TimelineVoice(string? Speaker, int Count, int Documents, DateOnly? First, DateOnly? Last) : IResultRow
{
    /// <summary>The voice, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Speaker ?? "narrator"}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
