namespace Rhetoric.Formulas;

/// <summary>What a <see cref="WordingReading"/> tells of a sign.</summary>
[Flags]
internal enum SignTraits : byte
{
    None = 0,

    /// <summary>A connector or a preposition between two words, or what governs at the head.</summary>
    Joint = 1,

    /// <summary>A connector that may be left out.</summary>
    Loose = 2,

    /// <summary>The first sign behind a particle that was left out.</summary>
    BehindParticle = 4,
}
