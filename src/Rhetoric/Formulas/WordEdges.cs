using System.Buffers;
using System.Collections;

namespace Rhetoric.Formulas;

/// <summary>Where the words of a text begin and end.</summary>
/// <remarks>Cost: O(n) to cut, a bit for each character.</remarks>
internal sealed class WordEdges
{
    private const int ShortestPart = 2;

    private readonly BitArray _edges;

    private WordEdges(BitArray edges)
    {
        _edges = edges;
    }

    public static WordEdges Of(string text, ISegmenter segmenter)
    {
        var ends = ArrayPool<int>.Shared.Rent(text.Length);
        var edges = new BitArray(text.Length + 1) { [0] = true };
        var count = segmenter.Cut(text, ends);
        for (var word = 0; word < count; word++)
        {
            edges[ends[word]] = true;
        }

        ArrayPool<int>.Shared.Return(ends);
        return new WordEdges(edges);
    }

    /// <summary>The same with the edges of the parts of words: where the dictionary alone cuts (莫|方|愿), and where a long word of it is two (正确|方向).</summary>
    /// <param name="text">The text.</param>
    /// <param name="heads">Characters that are words by themselves at the head of a word of two (更|好).</param>
    /// <remarks>Cost: O(n) to cut, and a look-up for each place inside a long word.</remarks>
    public WordEdges WithParts(string text, SearchValues<char> heads)
    {
        var parts = new BitArray(_edges);
        var ends = ArrayPool<int>.Shared.Rent(text.Length);
        var count = Segmenter.ByDictionary.Cut(text, ends);
        for (var (word, start) = (0, 0); word < count; start = ends[word++])
        {
            parts[ends[word]] = true;
            parts[start + 1] |= ends[word] - start == ShortestPart && heads.Contains(text[start]);
            for (var at = start + ShortestPart; at <= ends[word] - ShortestPart; at++)
            {
                parts[at] |= Segmenter.ByDictionary.FrequencyOf(text.AsSpan(start, at - start)) > 0 && Segmenter.ByDictionary.FrequencyOf(text.AsSpan(at, ends[word] - at)) > 0;
            }
        }

        ArrayPool<int>.Shared.Return(ends);
        return new WordEdges(parts);
    }

    /// <summary>Whether a word begins, or another ends, at an offset.</summary>
    public bool this[int offset] => _edges[offset];

    /// <summary>Whether a span begins and ends where words do.</summary>
    public bool Fit(TextSpan span) => _edges[span.Start] && _edges[span.End];
}
