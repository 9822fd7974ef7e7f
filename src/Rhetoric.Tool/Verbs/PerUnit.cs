namespace Rhetoric.Tool.Verbs;

/// <summary>Over what figures are taken.</summary>
internal enum PerUnit
{
    /// <summary>Each readout.</summary>
    Readout,

    /// <summary>The readouts of a year.</summary>
    Year,

    /// <summary>All readouts.</summary>
    Corpus,
}
