namespace Rhetoric;

/// <summary>Where the date in a head comes from.</summary>
public enum DateEvidence
{
    /// <summary>Nothing tells the date; a day without month and year, if the lead names one, stays unresolved.</summary>
    None,

    /// <summary>The metadata alone: the index, the field, the page, a full date in the title, or what the caller set.</summary>
    Metadata,

    /// <summary>The name of the file, or the id of a line or a stream, alone.</summary>
    FileName,

    /// <summary>The lead alone: year, month and day.</summary>
    Text,

    /// <summary>The lead names the day; metadata, title or file name give the year or the month.</summary>
    TextWithMetadata,

    /// <summary>The lead and the metadata disagree by more than a delay of publication; the date of the head is the text's where that is full, else null.</summary>
    Conflict,
}
