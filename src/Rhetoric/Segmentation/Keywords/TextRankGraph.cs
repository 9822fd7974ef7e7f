using System.Runtime.InteropServices;

namespace Rhetoric.Segmentation;

/// <summary>
/// Words joined by how often they stand near one another, and their ranks.
/// </summary>
/// <remarks>
/// <para>
/// Idea. A word has the rank that its neighbours give it: each shares its own rank among its edges by their weight. Ten sweeps, in
/// place, bring the ranks near the fixed point.
/// </para>
/// <para>
/// Source: Mihalcea and Tarau, "TextRank: bringing order into text", 2004, in the figures of jieba 0.42.1, whose peculiarities are kept:
/// a pair and its reverse are two edges, and an edge from a word to itself counts twice.
/// </para>
/// <para>Cost: O(words of the text · window) and ten times the edges.</para>
/// <para>Invariant: sums run over the edges in the order in which the pairs first occur, sweeps over the words in ordinal order, so that every figure is jieba's.</para>
/// </remarks>
internal sealed class TextRankGraph
{
    private const double Damping = 0.85;
    private const int Sweeps = 10;

    private readonly int _words;
    private readonly List<int> _order = []; // Words that have an edge, as they came.
    private readonly List<(int Other, double Weight)>?[] _edges;

    private TextRankGraph(int words)
    {
        _words = words;
        _edges = new List<(int, double)>?[words];
    }

    /// <summary>Ranks the words of a text.</summary>
    /// <param name="sequence">The words as they follow one another; <see cref="KeywordCandidates.None"/> for those that do not count.</param>
    /// <param name="words">What the numbers stand for.</param>
    /// <param name="window">How many words in a row are near one another.</param>
    /// <returns>The words that stand near any, in the order in which they came into the graph, with their ranks.</returns>
    public static IEnumerable<(int Word, double Weight)> Rank(ReadOnlySpan<int> sequence, IReadOnlyList<(string Text, string? Tag)> words, int window)
    {
        var graph = new TextRankGraph(words.Count);
        foreach (var ((first, second), count) in Pairs(sequence, window))
        {
            graph.Join(first, second, count);
            graph.Join(second, first, count);
        }

        return graph.Rank(words);
    }

    private static List<((int First, int Second) Pair, int Count)> Pairs(ReadOnlySpan<int> sequence, int window)
    {
        var pairs = new List<((int First, int Second) Pair, int Count)>();
        var numbers = new Dictionary<(int, int), int>();
        for (var i = 0; i < sequence.Length; i++)
        {
            for (var j = i + 1; sequence[i] != KeywordCandidates.None && j < sequence.Length && j - i < window; j++)
            {
                if (sequence[j] == KeywordCandidates.None)
                {
                    continue;
                }

                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, (sequence[i], sequence[j]), out var exists);
                if (!exists)
                {
                    number = pairs.Count;
                    pairs.Add(((sequence[i], sequence[j]), 0));
                }

                CollectionsMarshal.AsSpan(pairs)[number].Count++;
            }
        }

        return pairs;
    }

    private void Join(int word, int other, int weight)
    {
        if (_edges[word] is not { } edges)
        {
            _order.Add(word);
            _edges[word] = edges = [];
        }

        edges.Add((other, weight));
    }

    private IEnumerable<(int Word, double Weight)> Rank(IReadOnlyList<(string Text, string? Tag)> words)
    {
        if (_order.Count == 0)
        {
            return [];
        }

        var ranks = new double[_words];
        var sums = new double[_words];
        foreach (var word in _order)
        {
            ranks[word] = 1.0 / _order.Count;
            sums[word] = _edges[word]!.Sum(edge => edge.Weight);
        }

        // Words of several parts of speech stay in the order in which they came.
        int[] sweep = [.. _order.OrderBy(word => words[word].Text, StringComparer.Ordinal)];
        for (var i = 0; i < Sweeps; i++)
        {
            foreach (var word in sweep)
            {
                var sum = 0.0;
                foreach (var (other, weight) in _edges[word]!)
                {
                    sum += weight / sums[other] * ranks[other];
                }

                ranks[word] = (1 - Damping) + (Damping * sum);
            }
        }

        var low = _order.Min(word => ranks[word]);
        var high = _order.Max(word => ranks[word]);
        return _order.Select(word => (word, (ranks[word] - (low / 10)) / (high - (low / 10))));
    }
}
