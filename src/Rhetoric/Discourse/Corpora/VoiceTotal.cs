namespace Rhetoric;

/// <summary>How much of the attributed words of several readouts one voice has.</summary>
/// <param name="Speaker">The speaker; <c>双方</c> for all joint voices together.</param>
/// <param name="Kind">One speaker, or both sides.</param>
/// <param name="Readouts">In how many readouts the voice speaks.</param>
/// <param name="Characters">UTF-16 code units attributed, punctuation included.</param>
/// <param name="Share">Of all attributed characters of these readouts, 0 to 1: a long readout counts more than a short one.</param>
[TypeFormatterSource]
public sealed record VoiceTotal(string Speaker, VoiceKind Kind, int Readouts, long Characters, double Share) : IResultRow
{
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
