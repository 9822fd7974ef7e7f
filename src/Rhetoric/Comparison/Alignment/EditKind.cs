namespace Rhetoric;

/// <summary>What an edit does.</summary>
public enum EditKind
{
    /// <summary>Nothing: both sides hold the same.</summary>
    Equal,

    /// <summary>Takes text out.</summary>
    Delete,

    /// <summary>Puts text in.</summary>
    Insert,
}
