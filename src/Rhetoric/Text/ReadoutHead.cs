namespace Rhetoric;

/// <summary>What the lead of a readout says of the event. Patterns, no lists of names: what the lead does not say is null, never guessed.</summary>
public sealed record ReadoutHead
{
    /// <summary>The agency's prefix, such as <c>新华社某地3月2日电（记者某某）</c>; null where there is none.</summary>
    public TextSpan? Dateline { get; init; }

    /// <summary>The day of the event: full in the text, or completed by metadata that agree; else null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where the date comes from, and whether text and metadata disagree.</summary>
    public DateEvidence DateEvidence { get; init; }

    /// <summary>The words in the text that name the day; null where there are none.</summary>
    public TextSpan? DateSpan { get; init; }

    /// <summary>The first principal and the one met, in this order; none, one or two.</summary>
    public IReadOnlyList<Principal> Principals { get; init; } = [];

    /// <summary>The word for the kind of meeting, such as <c>会谈</c>, <c>会见</c>, <c>会晤</c>, <c>通电话</c>; null where there is none.</summary>
    public string? MeetingWord => MeetingSpan is { } span ? Text.Substring(span.Start, span.Length) : null;

    /// <summary>Where the meeting word stands in the text; null where there is none.</summary>
    public TextSpan? MeetingSpan { get; init; }

    internal string Text { get; init; } = "";
}
