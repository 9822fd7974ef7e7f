using Rhetoric.NGrams;

namespace Rhetoric;

public sealed partial class PhraseTable
{
    /// <summary>Counts accepted phrases outside longer accepted ones: 共同体 where it is not part of 命运共同体.</summary>
    /// <param name="accepted">The phrases to count and to take off, as for <see cref="Find"/>; null for the whole table.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    /// <returns>The accepted phrases in the order of the table, each once. Those that do not stand in this table are left out.</returns>
    /// <remarks>
    /// An occurrence is net if no occurrence of a longer accepted phrase covers it. Two phrases that only overlap do not take from each other.
    /// Cost: O(n + occurrences of the accepted phrases + phrases × longest²).
    /// </remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public ResultList<NetPhrase> CountNet(IEnumerable<string>? accepted = null, CancellationToken cancellationToken = default)
    {
        var ranks = accepted is null
            ? Enumerable.Range(0, _rows.Count)
            : accepted.Select(RankOf).OfType<int>().Distinct().Order();
        return [.. new NetCounter(_sequence, _index, [.. ranks.Select(rank => (_rows[rank], _rows.PositionOf(rank)))]).Count(cancellationToken)];
    }

    /// <summary>Ranks the phrases by how far they are terms of their own and not parts of longer ones (C-value).</summary>
    /// <param name="cancellationToken">Stops the ranking.</param>
    /// <returns>
    /// All phrases of the table as <see cref="CountNet"/> counts them, by falling <see cref="NetPhrase.CValue"/>; ties in the order of the table.
    /// Phrases of one unit come last, with 0.
    /// </returns>
    /// <remarks>A table of words, of phrases that come several times, gives terms. Cost: that of <see cref="CountNet"/>.</remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public ResultList<NetPhrase> RankByCValue(CancellationToken cancellationToken = default) =>
        [.. CountNet(cancellationToken: cancellationToken).OrderByDescending(phrase => phrase.CValue)];
}
