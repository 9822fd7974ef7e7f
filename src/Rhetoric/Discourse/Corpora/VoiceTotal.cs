namespace Rhetoric;

/// <summary>How much of the attributed words of several readouts one voice has.</summary>
[TypeFormatterSource]
public sealed record VoiceTotal : IResultRow
{
    /// <summary>The speaker; <c>双方</c> for all joint voices together.</summary>
    public required string Speaker { get; init; }

    /// <summary>One person, one side, or both sides together.</summary>
    public required VoiceKind Kind { get; init; }

    /// <summary>In how many readouts the voice speaks.</summary>
    public required int Readouts { get; init; }

    /// <summary>UTF-16 code units attributed, punctuation included.</summary>
    public required long Characters { get; init; }

    /// <summary>Of all attributed characters of these readouts, 0 to 1: a long readout counts more than a short one.</summary>
    public required double Share { get; init; }

    /// <summary>The year that is summed over; null for all readouts together, and for those without a date.</summary>
    public int? Year { get; init; }

    /// <summary>The date of the first dated readout in which the voice speaks; null where there is none.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The date of the last dated readout in which the voice speaks; null where there is none.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The voice, its share and characters, readouts and dates.</summary>
    public override string ToString() => $"{Speaker}{(Year is { } year ? ResultLine.Of($" {year}") : "")}  "
        + ResultLine.Joined(ResultLine.Percent(Share), ResultLine.Count(Characters, "character"), ResultLine.Count(Readouts, "readout"), ResultLine.Dates(First, Last));
}
