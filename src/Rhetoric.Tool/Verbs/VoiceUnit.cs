namespace Rhetoric.Tool.Verbs;

/// <summary>Over what voices are summed.</summary>
internal enum VoiceUnit
{
    /// <summary>Each readout.</summary>
    Readout,

    /// <summary>The readouts of a year.</summary>
    Year,

    /// <summary>All readouts.</summary>
    Corpus,
}
