namespace Rhetoric;

/// <summary>How the use of a phrase turns.</summary>
public enum PhraseTurnKind
{
    /// <summary>It is used for the first time, after readouts without it.</summary>
    Birth,

    /// <summary>It is not used for a while, or not any more.</summary>
    Silence,

    /// <summary>It is used again after a silence.</summary>
    Return,

    /// <summary>A greater share of readouts uses it from here on.</summary>
    Rise,

    /// <summary>A smaller share of readouts uses it from here on.</summary>
    Fall,
}
