namespace Rhetoric.NGrams;

/// <summary>Phrases with the same occurrences, one the beginning of the other: a node of the suffix tree.</summary>
/// <param name="First">The first of the neighbouring ranks that begin with them.</param>
/// <param name="Shorter">One less than the symbols of the shortest phrase.</param>
/// <param name="Longest">The symbols of the longest phrase.</param>
/// <param name="Count">How many ranks, at least 2: the occurrences.</param>
/// <param name="Documents">The readouts that hold them.</param>
/// <param name="Position">The first place in the corpus.</param>
/// <param name="FirstDay">As for <see cref="PhraseFigures"/>.</param>
/// <param name="LastDay">As for <see cref="PhraseFigures"/>.</param>
internal readonly record struct PhraseGroup(int First, int Shorter, int Longest, int Count, int Documents, int Position, int FirstDay, int LastDay)
{
    /// <summary>What adds up over parts.</summary>
    public PhraseFigures Figures => new(Count, Documents, FirstDay, LastDay);
}
