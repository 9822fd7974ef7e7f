namespace Rhetoric;

/// <summary>A form of a traced phrase with its own uses.</summary>
/// <param name="Form">The form.</param>
/// <param name="Count">Its uses, those inside a longer form of the same phrase included, as a search for it finds them.</param>
/// <param name="OwnCount">Its uses that are not inside a longer form; these add up to the uses of the phrase.</param>
/// <param name="Documents">The readouts that use it, be it inside a longer form.</param>
/// <param name="FirstUse">The first dated readout that uses it; null where none is dated.</param>
/// <param name="LastUse">The last dated readout that uses it; null where none is dated.</param>
[TypeFormatterSource]
public sealed record TimelineForm(string Form, int Count, int OwnCount, int Documents, Readout? FirstUse, Readout? LastUse) : IResultRow
{
    /// <summary>The date of <see cref="FirstUse"/>.</summary>
    public DateOnly? First => FirstUse?.Date;

    /// <summary>The date of <see cref="LastUse"/>.</summary>
    public DateOnly? Last => LastUse?.Date;

    /// <summary>The wording, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Form}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
