namespace Rhetoric.NGrams;

/// <summary>Finds the phrases of a comparison that only tell again what a longer one tells: 特朗 and 朗普 beside 特朗普.</summary>
/// <remarks>
/// Idea. A phrase is a part where a longer one that is listed holds it and has, on both sides, at least a given share of its occurrences: of readouts 云岚 and 云岚关系 may have the same, and are two matters. From the longest on: what is a part
/// itself holds none, so whatever is left out stands inside a phrase that is listed. Cost: O(phrases · longest²) look-ups.
/// </remarks>
internal static class PartsOfPhrases
{
    /// <summary>Tells of each phrase whether it is a part.</summary>
    /// <param name="rows">The phrases.</param>
    /// <param name="symbols">The sequence that they stand in.</param>
    /// <param name="compared">What is told of each, in the order of the rows.</param>
    /// <param name="share">The share, above 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static bool[] Of(PhraseRows rows, int[] symbols, PhraseKeyness[] compared, double share, CancellationToken cancellationToken)
    {
        var ranks = new StretchMap(symbols, rows.Count);
        for (var rank = 0; rank < rows.Count; rank++)
        {
            ranks.Add(rows.PositionOf(rank), rows.LengthOf(rank), rank);
        }

        var isPart = new bool[rows.Count];
        foreach (var rank in Enumerable.Range(0, rows.Count).OrderByDescending(rows.LengthOf))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var length = isPart[rank] ? 0 : rows.LengthOf(rank) - 1; length > 0; length--)
            {
                for (var offset = 0; offset + length <= rows.LengthOf(rank); offset++)
                {
                    if (ranks.Find(rows.PositionOf(rank) + offset, length) is { } inner && Holds(compared[rank], compared[inner], share))
                    {
                        isPart[inner] = true;
                    }
                }
            }
        }

        return isPart;
    }

    private static bool Holds(PhraseKeyness longer, PhraseKeyness shorter, double share) =>
        longer.Phrase.Count >= share * shorter.Phrase.Count && longer.ReferenceCount >= share * shorter.ReferenceCount;
}
