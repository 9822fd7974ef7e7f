namespace Rhetoric.NGrams;

/// <summary>Walks through several sorted counts in step and adds up what is equal.</summary>
/// <remarks>Cost: O(log parts) for each row; one row of each part in memory.</remarks>
internal sealed class PhraseCountMerge : PhraseCountCursor
{
    // Each part is its own priority: the phrase that it stands at.
    private readonly PriorityQueue<PhraseCountCursor, PhraseCountCursor> _waiting = new(new ByKey());

    /// <summary>Goes to the first phrase of each part.</summary>
    /// <param name="parts">The parts, not yet moved.</param>
    public PhraseCountMerge(IEnumerable<PhraseCountCursor> parts)
    {
        foreach (var part in parts)
        {
            if (part.MoveNext())
            {
                _waiting.Enqueue(part, part);
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="OverflowException">The figures of a phrase are too large.</exception>
    public override bool MoveNext()
    {
        if (_waiting.Count == 0)
        {
            return false;
        }

        var first = _waiting.Peek();
        SetKey(0, first.Key);
        var figures = first.Figures;
        Advance(first);
        while (_waiting.TryPeek(out var next, out _) && next.Key.SequenceEqual(Key))
        {
            figures += next.Figures;
            Advance(next);
        }

        Figures = figures;
        return true;
    }

    // Out of the queue before it moves: a queue does not see that a priority changes.
    private void Advance(PhraseCountCursor part)
    {
        _waiting.Dequeue();
        if (part.MoveNext())
        {
            _waiting.Enqueue(part, part);
        }
    }

    private sealed class ByKey : IComparer<PhraseCountCursor>
    {
        public int Compare(PhraseCountCursor? x, PhraseCountCursor? y) => x!.Key.SequenceCompareTo(y!.Key);
    }
}
