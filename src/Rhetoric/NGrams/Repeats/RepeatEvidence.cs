using System.Buffers;

namespace Rhetoric.NGrams;

/// <summary>What speaks for a repeat being a unit of language: free neighbours, edges of clauses, parts that belong together.</summary>
/// <param name="LeftEntropy">
/// The entropy in bits of the symbols before it, from 0 to log2 of its count; every edge counts as a symbol of its own, so a repeat that
/// always opens a clause has the full entropy.
/// </param>
/// <param name="RightEntropy">The same for the symbols after it.</param>
/// <param name="LeftEdges">The share of occurrences, 0 to 1, with an edge right before them.</param>
/// <param name="RightEdges">The share of occurrences, 0 to 1, with an edge right after them.</param>
/// <param name="Dominance">The largest share of occurrences, 0 to 1, with one and the same symbol beside them: near 1 for a part of something longer.</param>
/// <param name="Cohesion">
/// The weakest bond between two parts: the least over all splits ab of log2(f N / (f(a) f(b))), in bits; null for a single symbol.
/// </param>
/// <remarks>
/// Sources: Harris, "From Phoneme to Morpheme", Language 31 (1955), and Huang and Powers, "Chinese word segmentation based on contextual
/// entropy", PACLIC 2003 (entropy of the neighbours); Church and Hanks, "Word Association Norms", Computational Linguistics 16 (1990) (bond).
/// </remarks>
internal readonly record struct RepeatEvidence(double LeftEntropy, double RightEntropy, double LeftEdges, double RightEdges, double Dominance, double? Cohesion)
{
    /// <summary>The entropy before a repeat, the share of edges there, and the share of the commonest symbol.</summary>
    /// <param name="sequence">The corpus.</param>
    /// <param name="index">Its suffixes.</param>
    /// <param name="repeat">A repeat of that index.</param>
    public static (double Entropy, double Edges, double Most) LeftOf(SymbolSequence sequence, SuffixIndex index, MaximalRepeat repeat) =>
        Beside(sequence, index, repeat, -1);

    /// <summary>The entropy after a repeat, the share of edges there, and the share of the commonest symbol.</summary>
    /// <param name="sequence">The corpus.</param>
    /// <param name="index">Its suffixes.</param>
    /// <param name="repeat">A repeat of that index.</param>
    public static (double Entropy, double Edges, double Most) RightOf(SymbolSequence sequence, SuffixIndex index, MaximalRepeat repeat) =>
        Beside(sequence, index, repeat, repeat.Length);

    /// <summary>The entropy of neighbours, H = log2 f − Σ c log2 c / f.</summary>
    /// <param name="count">f, the occurrences.</param>
    /// <param name="sum">Σ c log2 c, c being how often each different neighbour stands there.</param>
    public static double Entropy(int count, double sum) => Math.Max(Math.Log2(count) - (sum / count), 0);

    // Every stretch of symbols is followed by an edge; only the first has nothing before it.
    private static (double Entropy, double Edges, double Most) Beside(SymbolSequence sequence, SuffixIndex index, MaximalRepeat repeat, int offset)
    {
        var rented = ArrayPool<int>.Shared.Rent(repeat.Count);
        try
        {
            var neighbours = rented.AsSpan(0, repeat.Count);
            var suffixes = index.Suffixes.Slice(repeat.Rank, repeat.Count);
            for (var occurrence = 0; occurrence < neighbours.Length; occurrence++)
            {
                var at = suffixes[occurrence] + offset;
                neighbours[occurrence] = at < 0 ? int.MaxValue : sequence.Symbols[at];
            }

            return Neighbours(neighbours, sequence.Breaks);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    // What occurs once, as every edge does, adds nothing to the sum.
    private static (double Entropy, double Edges, double Most) Neighbours(Span<int> symbols, int breaks)
    {
        symbols.Sort();
        var (sum, edges, most) = (0.0, 0, 0);
        for (int start = 0, end; start < symbols.Length; start = end)
        {
            end = start + 1;
            while (end < symbols.Length && symbols[end] == symbols[start])
            {
                end++;
            }

            var isEdge = symbols[start] >= breaks;
            edges += isEdge ? end - start : 0;
            most = isEdge ? most : Math.Max(most, end - start);
            sum += end - start > 1 ? (end - start) * Math.Log2(end - start) : 0;
        }

        return (Entropy(symbols.Length, sum), (double)edges / symbols.Length, (double)most / symbols.Length);
    }
}
