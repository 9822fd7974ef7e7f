namespace Rhetoric;

/// <summary>Looks places up in spans that are in text order and do not overlap. O(log n) each.</summary>
internal static class SpanSearch
{
    /// <summary>The index of the last span that begins at or before an offset; −1 where none does.</summary>
    public static int LastFrom(this IReadOnlyList<TextSpan> spans, int offset)
    {
        var low = 0;
        var high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>The spans that share characters with another one.</summary>
    public static IEnumerable<TextSpan> Touching(this IReadOnlyList<TextSpan> spans, TextSpan outer)
    {
        for (var i = Math.Max(0, spans.LastFrom(outer.Start)); i < spans.Count && spans[i].Start < outer.End; i++)
        {
            if (spans[i].Overlaps(outer))
            {
                yield return spans[i];
            }
        }
    }
}
