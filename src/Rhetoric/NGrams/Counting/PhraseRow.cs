namespace Rhetoric.NGrams;

/// <summary>A phrase of a table by its place.</summary>
/// <param name="Position">The first place in the corpus.</param>
/// <param name="Length">Its symbols.</param>
/// <param name="Group">The number of its group; the complement of its document's number where it occurs once.</param>
internal readonly record struct PhraseRow(int Position, int Length, int Group);
