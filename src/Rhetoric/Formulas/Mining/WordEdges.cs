using System.Buffers;
using System.Collections;

namespace Rhetoric.Formulas;

/// <summary>Where the words of a text begin and end.</summary>
/// <remarks>Cost: O(n) to cut, a bit for each character.</remarks>
internal sealed class WordEdges
{
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

    /// <summary>Whether a word begins, or another ends, at an offset.</summary>
    public bool this[int offset] => _edges[offset];

    /// <summary>Whether a span begins and ends where words do.</summary>
    public bool Fit(TextSpan span) => _edges[span.Start] && _edges[span.End];
}
