namespace Rhetoric.Discourse;

/// <summary>How a word names a country.</summary>
internal enum NameKind
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By an adjective (British) or its people (Germans).</summary>
    Adjective,

    /// <summary>By a part of it, a party, an institution.</summary>
    Part,

    /// <summary>By its capital or another city, which may be only where they met.</summary>
    City,

    /// <summary>Together with the home country (中美, 美中).</summary>
    Pair,

    /// <summary>As a side (美方, the Chinese side).</summary>
    Side,

    /// <summary>Not at all: the word only looks like it (朝鲜半岛).</summary>
    None,
}
