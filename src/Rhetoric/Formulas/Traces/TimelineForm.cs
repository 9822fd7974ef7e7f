namespace Rhetoric;

/// <summary>A form of a traced phrase with its own uses.</summary>
[TypeFormatterSource]
public sealed record TimelineForm : IResultRow
{
    /// <summary>The form.</summary>
    public required string Form { get; init; }

    /// <summary>Its uses, those inside a longer form of the same phrase included, as a search for it finds them.</summary>
    public required int Count { get; init; }

    /// <summary>Its uses that are not inside a longer form; these add up to the uses of the phrase.</summary>
    public required int OwnCount { get; init; }

    /// <summary>The readouts that use it, be it inside a longer form.</summary>
    public required int Documents { get; init; }

    /// <summary>The first dated readout that uses it; null where none is dated.</summary>
    public required Readout? FirstUse { get; init; }

    /// <summary>The last dated readout that uses it; null where none is dated.</summary>
    public required Readout? LastUse { get; init; }

    /// <summary>The date of <see cref="FirstUse"/>.</summary>
    public DateOnly? First => FirstUse?.Date;

    /// <summary>The date of <see cref="LastUse"/>.</summary>
    public DateOnly? Last => LastUse?.Date;

    /// <summary>The wording, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Form}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
