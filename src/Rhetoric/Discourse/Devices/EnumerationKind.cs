namespace Rhetoric;

/// <summary>What the items of a list are.</summary>
public enum EnumerationKind
{
    /// <summary>Things, persons, fields, named principles: 能源、农业; also verb-like items that a principle takes (坚持平等相待、合作共赢).</summary>
    Nominal,

    /// <summary>Qualities before a noun or a verb: 广泛、深入.</summary>
    Modifier,

    /// <summary>Deeds: 扩大贸易、改善民生.</summary>
    Predicate,
}
