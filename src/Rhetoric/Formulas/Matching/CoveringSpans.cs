using System.Runtime.InteropServices;

namespace Rhetoric.Formulas;

/// <summary>Which of the spans so far covers the next one; spans come by start, longer first.</summary>
/// <remarks>
/// <para>
/// Idea. Of two spans the earlier one covers whatever the later covers from then on, unless the later one reaches further. So only those are
/// kept that reached further than all before them: both their starts and their ends ascend, and the first that reaches far enough is the
/// one that begins first.
/// </para>
/// <para>Cost: O(1) for each span and each that covers its start.</para>
/// </remarks>
internal sealed class CoveringSpans
{
    private readonly List<TextSpan> _furthest = [];
    private int _past;
    private int _reach;

    /// <summary>The span that covers this one and begins first; an empty one if none does.</summary>
    public TextSpan Cover(TextSpan span)
    {
        if (span.End > _reach)
        {
            if (span.Start >= _reach)
            {
                _furthest.Clear();
                _past = 0;
            }

            _reach = span.End;
            _furthest.Add(span);
            return default;
        }

        var spans = CollectionsMarshal.AsSpan(_furthest);
        while (spans[_past].End <= span.Start)
        {
            _past++;
        }

        var number = _past;
        while (spans[number].End < span.End)
        {
            number++;
        }

        return spans[number];
    }
}
