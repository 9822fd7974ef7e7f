namespace Rhetoric;

/// <summary>What is counted when phrases of two corpora are compared.</summary>
public enum KeynessBasis
{
    /// <summary>Occurrences, out of the units of each corpus. One speech that repeats itself weighs as much as many.</summary>
    Occurrences,

    /// <summary>Readouts that hold the phrase, out of all readouts.</summary>
    Documents,
}
