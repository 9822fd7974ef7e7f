namespace Rhetoric.Comparison;

/// <summary>Of whom a clause speaks.</summary>
internal enum SpokenSubject
{
    /// <summary>Nobody is named.</summary>
    Nobody,

    /// <summary>The two who meet, or how they stand to each other.</summary>
    TheTwo,

    /// <summary>Somebody else, or the world.</summary>
    Others,
}
