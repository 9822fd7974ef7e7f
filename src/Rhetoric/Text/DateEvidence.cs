namespace Rhetoric;

/// <summary>Where the date in a head comes from.</summary>
public enum DateEvidence
{
    /// <summary>The lead names no day.</summary>
    None,

    /// <summary>The lead alone: year, month and day, or, where the date is null, a day without the rest.</summary>
    Text,

    /// <summary>The lead names the day, and the metadata, which agree, give the year or the month.</summary>
    TextWithMetadata,

    /// <summary>The lead and the metadata disagree; the date of the head is the text's where that is full, else null.</summary>
    Conflict,
}
