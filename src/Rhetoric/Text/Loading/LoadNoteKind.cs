namespace Rhetoric;

/// <summary>What a <see cref="LoadNote"/> tells.</summary>
public enum LoadNoteKind
{
    /// <summary>A folder holds files of kinds that are not read.</summary>
    OtherKinds,

    /// <summary>A page, or an answer in JSON, that Rhetoric wrote is no readout and was not read.</summary>
    OwnPage,

    /// <summary>A file of another kind was named itself and is read as plain text, signs between its fields and all.</summary>
    PlainText,

    /// <summary>Several readouts have one id and were given longer ones.</summary>
    LongerIds,

    /// <summary>A readout has the very text of another; both are there.</summary>
    SameText,
}
