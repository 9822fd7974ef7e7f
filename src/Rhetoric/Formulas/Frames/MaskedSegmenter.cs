namespace Rhetoric.Formulas;

/// <summary>Cuts masked text: each mask is a word, the rest is cut as by another segmenter.</summary>
/// <remarks>Cost: that of the other segmenter and O(n).</remarks>
internal sealed class MaskedSegmenter(ISegmenter inner) : ISegmenter
{
    public string Identity => $"masked/{inner.Identity}";

    public int Cut(ReadOnlySpan<char> text, Span<int> ends)
    {
        var written = 0;
        for (var at = 0; at < text.Length;)
        {
            var mask = text[at..].IndexOfAny(CounterpartMask.Side, CounterpartMask.Pair);
            var end = mask < 0 ? text.Length : at + mask;
            if (end > at)
            {
                var count = inner.Cut(text[at..end], ends[written..]);
                foreach (ref var one in ends.Slice(written, count))
                {
                    one += at;
                }

                written += count;
            }

            if (mask >= 0)
            {
                end += 2;
                ends[written++] = end;
            }

            at = end;
        }

        return written;
    }
}
