namespace Rhetoric.Formulas;

/// <summary>Tells by their parts of speech how the sides of a frame begin and end.</summary>
/// <remarks>Each side is tagged once, by itself: 推动 is a verb there whatever stands behind. Cost: O(length) for each side not seen before.</remarks>
internal sealed class FrameEdges(Segmenter segmenter)
{
    private readonly Dictionary<string, (FrameEdge First, FrameEdge Last)> _known = new(StringComparer.Ordinal);

    /// <summary>How a side begins.</summary>
    public FrameEdge FirstOf(string side) => Of(side).First;

    /// <summary>How a side ends.</summary>
    public FrameEdge LastOf(string side) => Of(side).Last;

    private static FrameEdge EdgeOf(string word, string tag) => word switch
    {
        [CounterpartMask.Side or CounterpartMask.Pair, ..] => FrameEdge.Counterpart,
        _ => tag switch
        {
            "f" => FrameEdge.Place,
            "vn" or "l" or "i" or "j" or "s" => FrameEdge.Noun,
            ['p', ..] => FrameEdge.Preposition,
            ['n', ..] => FrameEdge.Noun,
            ['v', ..] => FrameEdge.Verb,
            ['c', ..] => FrameEdge.Conjunction,
            ['u' or 'y' or 'e' or 'o' or 'x' or 'w', ..] => FrameEdge.Particle,
            _ => FrameEdge.Other,
        },
    };

    private (FrameEdge First, FrameEdge Last) Of(string side)
    {
        if (!_known.TryGetValue(side, out var edges))
        {
            var words = segmenter.Tag(side);
            _known.Add(side, edges = (EdgeOf(words[0].Span.TextIn(side), words[0].Tag), EdgeOf(words[^1].Span.TextIn(side), words[^1].Tag)));
        }

        return edges;
    }
}
