namespace Rhetoric.Comparison;

/// <summary>The weights of places in a text, which may overlap.</summary>
/// <remarks>Sorted by start; a look-up goes back no further than the longest place reaches. Cost: O(log n + places about the span).</remarks>
internal sealed class WeighedSpans
{
    private readonly TextSpan[] _spans;
    private readonly double[] _weights;
    private readonly int _longest;

    public WeighedSpans(IEnumerable<(TextSpan Span, double Weight)> places)
    {
        var sorted = places.OrderBy(place => place.Span).ThenBy(place => place.Weight).ToArray();
        _spans = Array.ConvertAll(sorted, place => place.Span);
        _weights = Array.ConvertAll(sorted, place => place.Weight);
        _longest = _spans.Length == 0 ? 0 : _spans.Max(span => span.Length);
    }

    /// <summary>The greatest weight of the places that share characters with a span; 0 for none.</summary>
    public double HeaviestIn(TextSpan span)
    {
        var heaviest = 0.0;
        for (var at = Math.Max(0, _spans.LastFrom(span.Start - _longest)); at < _spans.Length && _spans[at].Start < span.End; at++)
        {
            heaviest = _spans[at].Overlaps(span) ? Math.Max(heaviest, _weights[at]) : heaviest;
        }

        return heaviest;
    }
}
