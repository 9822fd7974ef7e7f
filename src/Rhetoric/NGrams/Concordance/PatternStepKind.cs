namespace Rhetoric.NGrams;

/// <summary>What a step of a pattern takes from a text.</summary>
internal enum PatternStepKind
{
    /// <summary>One certain character.</summary>
    Character,

    /// <summary>Any one character of a clause.</summary>
    AnyCharacter,

    /// <summary>Any one character of a clause that belongs to words, such as a letter or a digit.</summary>
    WordCharacter,

    /// <summary>Any characters of a clause, or none.</summary>
    Characters,

    /// <summary>Nothing, at the edge of a word.</summary>
    Edge,

    /// <summary>The white space of a line that stands at the edge of a word, or none.</summary>
    Blank,
}
