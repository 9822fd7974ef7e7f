namespace Rhetoric.NGrams;

/// <summary>A stretch of symbols that cannot be made longer without losing an occurrence.</summary>
/// <param name="Position">Where one occurrence starts in the symbol sequence.</param>
/// <param name="Length">Its length in symbols.</param>
/// <param name="Count">Occurrences, overlapping ones included.</param>
/// <param name="Documents">Documents that hold it.</param>
/// <param name="Rank">The first of its <paramref name="Count"/> neighbouring entries in the suffix array.</param>
internal readonly record struct MaximalRepeat(int Position, int Length, int Count, int Documents, int Rank);
