namespace Rhetoric.Discourse;

/// <summary>What a token of an English text is.</summary>
internal enum EnglishTokenKind : byte
{
    /// <summary>A punctuation mark or a symbol.</summary>
    Mark,

    /// <summary>A word or a number.</summary>
    Word,

    /// <summary>A word with a capital letter.</summary>
    Capital,

    /// <summary>A word with 's behind it.</summary>
    Possessive,

    /// <summary>A word with a capital letter and 's behind it.</summary>
    CapitalPossessive,
}
