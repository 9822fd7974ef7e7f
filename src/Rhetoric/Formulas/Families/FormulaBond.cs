namespace Rhetoric;

/// <summary>Why a wording belongs to its family.</summary>
public enum FormulaBond
{
    /// <summary>It is the heading.</summary>
    Heading,

    /// <summary>It differs from another wording of the family only as tolerances forgive.</summary>
    Tolerance,

    /// <summary>The lexicon lists it.</summary>
    Listed,

    /// <summary>A user decided so.</summary>
    Decision,

    /// <summary>It is the heading with a name in the place of X.</summary>
    Slot,
}
