namespace Rhetoric.NGrams;

/// <summary>Suffixes in a row, by rank, that begin alike.</summary>
internal interface IRankRun
{
    /// <summary>The last rank, or the one behind it.</summary>
    int LastRank { get; }
}
