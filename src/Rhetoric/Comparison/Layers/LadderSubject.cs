namespace Rhetoric.Comparison;

/// <summary>What a ladder grades.</summary>
internal enum LadderSubject : byte
{
    /// <summary>What is done with a thing, or how much of it.</summary>
    Deed,

    /// <summary>How much is asked.</summary>
    Ask,

    /// <summary>Where a speaker stands.</summary>
    Stance,

    /// <summary>How high a visit of one person stands.</summary>
    Visit,

    /// <summary>How the two sides talked, whoever says it.</summary>
    Meeting,

    /// <summary>How the two sides stand to each other, whoever says it.</summary>
    Relation,
}
