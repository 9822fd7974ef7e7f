namespace Rhetoric.NGrams;

/// <summary>Neighbouring ranks of a suffix array whose suffixes begin alike: an inner node of the suffix tree.</summary>
/// <param name="First">The first rank.</param>
/// <param name="Count">How many ranks, at least 2: the occurrences of the common beginning.</param>
/// <param name="Length">The symbols that all of them share, at least 1.</param>
/// <param name="Documents">The documents that the suffixes start in.</param>
/// <param name="IsLeftDiverse">Whether at least two different symbols (or edges) stand before the occurrences.</param>
internal readonly record struct PrefixInterval(int First, int Count, int Length, int Documents, bool IsLeftDiverse);
