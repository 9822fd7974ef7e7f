namespace Rhetoric.Segmentation;

/// <summary>The binary model of parts of speech, as the compiler writes it and the library reads it.</summary>
/// <remarks>
/// A state is a letter (B, E, M, S) with a part of speech; states are numbered in the ordinal order of letter and part of speech, so
/// that "the larger state" is the larger number. Little-endian; the header stands first, and every section begins on a multiple of
/// eight. Tables by character have one entry for each Han character of <see cref="ModelFormat.IsHan"/>.
/// </remarks>
internal static class TagModelFormat
{
    /// <summary>"RTAG" in little-endian order.</summary>
    public const int Magic = 0x4741_5452;

    /// <summary>Raised whenever the layout changes.</summary>
    public const int Version = 1;

    /// <summary>Integers in the header.</summary>
    public const int HeaderLength = 16;

    /// <summary>The number of states.</summary>
    public const int States = 256;

    /// <summary>The first Han character.</summary>
    public const char FirstHan = '\u4E00';

    /// <summary>The number of Han characters.</summary>
    public const int HanCount = 0x9FD5 - 0x4E00 + 1;

    /// <summary>The set of all states, that of a character of which nothing is known.</summary>
    public const int AllStates = 0;

    /// <summary>Positions of the fields in the header; sections are given by their offset in bytes from the header.</summary>
    public enum Field
    {
        Magic,
        Version,
        Length,

        /// <summary>The names of the states, such as <c>B-nr</c>, in lines of UTF-8.</summary>
        NameSection,

        /// <summary>Logarithm of the probability to begin, by state.</summary>
        StartSection,

        /// <summary>Logarithm of the probability of a transition, by target and then by source; minus infinity where there is none.</summary>
        TransitionSection,

        /// <summary>The set of targets, by source.</summary>
        SuccessorSection,

        /// <summary>The number of the set of states possible for a character.</summary>
        PossibleSection,

        /// <summary>The sets of states that characters name.</summary>
        SetSection,

        /// <summary>Where the emissions of a character begin; one entry more than characters.</summary>
        FirstEmissionSection,

        /// <summary>The states of the emissions, ascending for each character.</summary>
        EmissionStateSection,

        /// <summary>Logarithms of the emission probabilities.</summary>
        EmissionSection,
    }
}
