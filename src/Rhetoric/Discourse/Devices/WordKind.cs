namespace Rhetoric.Discourse;

/// <summary>What kind of word a pattern of words counts it as.</summary>
internal enum WordKind : byte
{
    /// <summary>A sign, a letter, a number, or what is none of the others.</summary>
    Other,

    /// <summary>A noun, a pronoun, a name, or a verb or adjective used as a noun.</summary>
    Noun,

    /// <summary>A set phrase of four characters or more.</summary>
    Phrase,

    /// <summary>A verb.</summary>
    Verb,

    /// <summary>An adjective or a word that only modifies.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>A particle (的, 了).</summary>
    Particle,

    /// <summary>A conjunction.</summary>
    Connector,
}
