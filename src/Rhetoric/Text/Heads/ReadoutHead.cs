namespace Rhetoric;

/// <summary>What the lead of a readout says of the event. Patterns, no lists of names: what the lead does not say is null, never guessed.</summary>
public sealed record ReadoutHead
{
    /// <summary>The agency's prefix, such as <c>新华社某地3月2日电（记者某某）</c>; null where there is none.</summary>
    public TextSpan? Dateline { get; init; }

    /// <summary>The day of the event, for which <see cref="DateEvidence"/> gives the reason; null where nothing tells it or the sources disagree.</summary>
    /// <remarks>
    /// A day without month or year (<c>16日</c>) is completed only by metadata, title or file name: it is the day of that number among the seven days up
    /// to <see cref="Readout.Date"/>, which often is that of publication, or the one in the month that title or file name tell. So it may be earlier than
    /// <see cref="Readout.Date"/>.
    /// </remarks>
    public DateOnly? Date { get; init; }

    /// <summary>Where the date comes from, and whether text and metadata disagree.</summary>
    public DateEvidence DateEvidence { get; init; }

    /// <summary>The words in the text that name the day, resolved or not; null where there are none.</summary>
    public TextSpan? DateSpan { get; init; }

    /// <summary>The place, such as <c>人民大会堂</c>; null where the lead names none. Read from Chinese leads only.</summary>
    public string? Place => PlaceSpan is { } span ? span.TextIn(Text) : null;

    /// <summary>Where the place stands in the text; null where there is none.</summary>
    public TextSpan? PlaceSpan { get; init; }

    /// <summary>The persons whom the lead names with an office, in text order, each once: first the one it tells of, then those met. May be empty.</summary>
    public IReadOnlyList<Principal> Principals { get; init; } = [];

    /// <summary>The word for the kind of meeting, such as <c>会谈</c>, <c>会见</c>, <c>会晤</c>, <c>通电话</c>; null where there is none.</summary>
    public string? MeetingWord => MeetingSpan is { } span ? span.TextIn(Text) : null;

    /// <summary>Where the meeting word stands in the text; null where there is none.</summary>
    public TextSpan? MeetingSpan { get; init; }

    /// <summary>Date, place, kind of meeting and who met.</summary>
    public override string ToString() =>
        ResultLine.Joined(ResultLine.Dates(Date, Date), Place, MeetingWord, string.Join('、', Principals.Select(principal => principal.Name)));

    internal string Text { get; init; } = "";
}
