using Rhetoric.NGrams;

namespace Rhetoric;

public sealed partial class PhraseTable
{
    /// <summary>Counts accepted phrases outside longer accepted ones: 共同体 where it is not part of 命运共同体.</summary>
    /// <param name="accepted">The phrases to count and to take off, as for <see cref="Find"/>; null for the whole table.</param>
    /// <param name="cancellation">Stops the counting.</param>
    /// <returns>The accepted phrases in the order of the table, each once. Those that do not stand in this table are left out.</returns>
    /// <remarks>
    /// An occurrence is net if no occurrence of a longer accepted phrase covers it. Two phrases that only overlap do not take from each other.
    /// Cost: O(n + occurrences of the accepted phrases + phrases × longest²).
    /// </remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public IReadOnlyList<NetPhrase> CountNet(IEnumerable<string>? accepted = null, CancellationToken cancellation = default)
    {
        var ranks = accepted is null
            ? Enumerable.Range(0, _rows.Count)
            : accepted.Select(text => _byText.Value.GetValueOrDefault(_sequence.Rules.Fold(text), -1)).Where(rank => rank >= 0).Distinct().Order();
        return new NetCounter(_sequence, _index, [.. ranks.Select(rank => (_rows[rank], _rows.PositionOf(rank)))]).Count(cancellation);
    }
}
