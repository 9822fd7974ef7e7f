using System.Collections;

namespace Rhetoric.Formulas;

/// <summary>Where words begin and end in readouts, cut once each.</summary>
internal sealed class WordEdges
{
    private readonly BitArray[] _edges;

    public WordEdges(IReadOnlyList<Readout> readouts, ISegmenter segmenter, CancellationToken cancellation)
    {
        _edges = new BitArray[readouts.Count];
        var ends = Array.Empty<int>();
        for (var document = 0; document < _edges.Length; document++)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = readouts[document].Text;
            ends = ends.Length < text.Length ? new int[text.Length] : ends;
            var edges = new BitArray(text.Length + 1) { [0] = true };
            var count = segmenter.Cut(text, ends);
            for (var word = 0; word < count; word++)
            {
                edges[ends[word]] = true;
            }

            _edges[document] = edges;
        }
    }

    /// <summary>Whether a span begins and ends where words do.</summary>
    public bool Fit(int document, TextSpan span) => _edges[document][span.Start] && _edges[document][span.End];
}
