namespace Rhetoric.Formulas;

/// <summary>The kind of word at the edge of a frame.</summary>
internal enum FrameEdge
{
    /// <summary>An adverb, a pronoun, a numeral, an adjective, a conjunction.</summary>
    Other,

    /// <summary>A verb (坚持, 推动).</summary>
    Verb,

    /// <summary>A preposition (在, 为, 同).</summary>
    Preposition,

    /// <summary>A noun, a verb used as one (发展, 合作), a set expression.</summary>
    Noun,

    /// <summary>A word of place behind a noun (上, 下, 中).</summary>
    Place,

    /// <summary>The counterpart's side or both sides in one word.</summary>
    Counterpart,

    /// <summary>A particle (的, 了).</summary>
    Particle,

    /// <summary>A word that joins members of a list (和, 与, 及).</summary>
    Conjunction,
}
