namespace Rhetoric.Discourse;

/// <summary>By what two members are alike, the weakest first.</summary>
internal enum Likeness
{
    /// <summary>By nothing that counts.</summary>
    None,

    /// <summary>Near-equal length and the same pattern of a subject and what is said of it.</summary>
    Clause,

    /// <summary>Near-equal length and the same pattern of word classes, a verb or preposition first.</summary>
    Pattern,

    /// <summary>Equal length, and every word of one as long as that of the other.</summary>
    Mirror,

    /// <summary>One word at the same distance from the left or from the right.</summary>
    Offset,

    /// <summary>One word or frame character at the head or the end.</summary>
    Word,

    /// <summary>A shared beginning of two or more characters.</summary>
    Frame,
}
