namespace Rhetoric;

/// <summary>In whose mouth a traced phrase is.</summary>
[TypeFormatterSource]
public sealed record TimelineVoice : IResultRow
{
    /// <summary>The speaker under one name a readout, <c>双方</c> for both sides together; null for the narrator's own words.</summary>
    public required string? Speaker { get; init; }

    /// <summary>The uses.</summary>
    public required int Count { get; init; }

    /// <summary>The readouts in which the speaker uses it.</summary>
    public required int Documents { get; init; }

    /// <summary>The date of the first; null where none is dated.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>The date of the last; null where none is dated.</summary>
    public required DateOnly? Last { get; init; }

    /// <summary>The voice, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Speaker ?? "narrator"}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
