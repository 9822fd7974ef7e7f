namespace Rhetoric.NGrams;

/// <summary>Finds the maximal repeats of a text: stretches that occur at least twice and cannot be made longer on either side without losing an occurrence.</summary>
/// <remarks>
/// <para>
/// Every repeated stretch has exactly the occurrences of one maximal repeat that covers it, so nothing is lost by looking at these alone,
/// and there are fewer of them than symbols. An edge of the text counts as a symbol of its own that differs from every other.
/// </para>
/// <para>Cost: O(n) for the suffix array and the common prefixes, O(n log d) for the walk over nodes nested d deep; five ints for each symbol.</para>
/// </remarks>
internal static class MaximalRepeats
{
    /// <summary>Finds the maximal repeats of several documents.</summary>
    /// <param name="symbols">
    /// The documents one behind the other, as symbols from 0. Between two documents, and wherever else a repeat must not cross, stands a
    /// separator: a symbol that occurs once. Numbers should be dense: memory grows with the greatest.
    /// </param>
    /// <param name="documentStarts">Where each document starts, ascending from 0.</param>
    /// <param name="minCount">The fewest occurrences (overlapping ones included), at least 2.</param>
    /// <param name="minDocuments">The fewest documents, at least 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The repeats in the order of their first rank, shorter first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A threshold or a symbol is too small, or <paramref name="documentStarts"/> do not ascend from 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static IReadOnlyList<MaximalRepeat> Find(
        ReadOnlySpan<int> symbols,
        ReadOnlySpan<int> documentStarts,
        int minCount = 2,
        int minDocuments = 1,
        CancellationToken cancellationToken = default)
    {
        var greatest = -1;
        foreach (var symbol in symbols)
        {
            greatest = Math.Max(greatest, symbol);
        }

        return SuffixIndex.Build(symbols.ToArray(), greatest + 1, documentStarts.ToArray(), cancellationToken: cancellationToken).MaximalRepeats(minCount, minDocuments, cancellationToken);
    }
}
