namespace Rhetoric;

/// <summary>A figure of speech.</summary>
public enum DeviceKind
{
    /// <summary>Clauses or items of like build (排比, 对偶).</summary>
    Parallelism,

    /// <summary>Two members set against each other (不是…而是…).</summary>
    Antithesis,

    /// <summary>A unit of four characters (四字格).</summary>
    FourCharacter,

    /// <summary>A figurative word (压舱石, 快车道).</summary>
    Metaphor,

    /// <summary>A proverb or a quotation.</summary>
    Proverb,

    /// <summary>A word of the speaker's own, or one in quotation marks that is no title.</summary>
    Coinage,

    /// <summary>Something said to be the most, the first or the only one of its kind.</summary>
    Superlative,
}
