namespace Rhetoric.Formulas;

/// <summary>What a scope at the head of a wording is.</summary>
internal enum WordingScopeKind
{
    /// <summary>A time or the world: 当今世界正经历.</summary>
    Frame,

    /// <summary>Two countries by their letters: 中美.</summary>
    Pair,

    /// <summary>The name of a place: 朝鲜 of 朝鲜半岛.</summary>
    Place,
}
