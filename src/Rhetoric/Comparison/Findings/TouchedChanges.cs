namespace Rhetoric.Comparison;

/// <summary>The changes underneath a finding: those that share characters with its quotes.</summary>
/// <remarks>Layers that are spread over the text do not count (<see cref="ChangeLayers.IsSpread"/>). Cost: O(spans · log spans) once; of a quote the spans that begin before its end, back to the last that none before outreaches.</remarks>
internal sealed class TouchedChanges
{
    private readonly IReadOnlyList<Change> _changes;
    private readonly Side _a;
    private readonly Side _b;

    public TouchedChanges(IReadOnlyList<Change> changes)
    {
        _changes = changes;
        (_a, _b) = (new Side(changes, change => change.A), new Side(changes, change => change.B));
    }

    /// <summary>The changes of a finding, in their order.</summary>
    public IReadOnlyList<Change> Of(Finding finding)
    {
        var found = new SortedSet<int>();
        _a.AddTouched(finding.A, found);
        _b.AddTouched(finding.B, found);
        return [.. found.Select(number => _changes[number])];
    }

    private sealed class Side
    {
        private readonly (TextSpan Span, int Change)[] _spans;
        private readonly int[] _reached; // How far the spans up to one reach.

        public Side(IReadOnlyList<Change> changes, Func<Change, IReadOnlyList<TextSpan>> spansOf)
        {
            var spans = new List<(TextSpan Span, int Change)>();
            for (var number = 0; number < changes.Count; number++)
            {
                if (!changes[number].Layer.IsSpread())
                {
                    foreach (var span in spansOf(changes[number]))
                    {
                        spans.Add((span, number));
                    }
                }
            }

            spans.Sort();
            (_spans, _reached) = ([.. spans], new int[spans.Count]);
            for (var (at, reached) = (0, 0); at < _reached.Length; at++)
            {
                _reached[at] = reached = Math.Max(reached, _spans[at].Span.End);
            }
        }

        public void AddTouched(IReadOnlyList<Quote> quotes, SortedSet<int> found)
        {
            foreach (var quote in quotes)
            {
                var at = Array.BinarySearch(_spans, (new TextSpan(quote.Span.End, quote.Span.End), -1));
                for (at = (at < 0 ? ~at : at) - 1; at >= 0 && _reached[at] > quote.Span.Start; at--)
                {
                    if (_spans[at].Span.Overlaps(quote.Span))
                    {
                        found.Add(_spans[at].Change);
                    }
                }
            }
        }
    }
}
