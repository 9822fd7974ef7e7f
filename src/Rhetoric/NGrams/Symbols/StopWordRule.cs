namespace Rhetoric;

/// <summary>What a stop word does to phrases. It stays a unit of the text's size either way.</summary>
public enum StopWordRule
{
    /// <summary>A phrase neither begins nor ends with one, but may hold it inside, as 的 stands inside a set phrase.</summary>
    AtEdges,

    /// <summary>No phrase holds one: it parts phrases as a comma does.</summary>
    Anywhere,
}
