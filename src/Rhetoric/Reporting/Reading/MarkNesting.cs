namespace Rhetoric.Reporting;

/// <summary>Cuts marks so that they nest, as elements of a page must.</summary>
/// <remarks>
/// <para>Marks are taken by start, the longer first, then by kind. One that reaches over the end of a mark that is open around it is cut there, and what is
/// left of it comes up again as a mark of its own. So what lies inside stays whole wherever it can, and only what crosses is cut.</para>
/// <para>Cost: O(p log p) for p pieces; a mark is cut at most once for each mark that it crosses. Invariant: the pieces of a mark are disjoint and
/// together cover it; of any two pieces one holds the other or they are disjoint; holders come first.</para>
/// </remarks>
internal static class MarkNesting
{
    public static IReadOnlyList<MarkPiece> Nest(IEnumerable<TextMark> marks)
    {
        var arrived = 0;
        var waiting = new PriorityQueue<MarkPiece, (int Start, int Backwards, TextMarkKind Kind, int Order)>();
        foreach (var mark in marks)
        {
            Wait(new MarkPiece(mark, mark.Span));
        }

        var pieces = new List<MarkPiece>();
        var open = new Stack<TextSpan>();
        while (waiting.TryDequeue(out var piece, out _))
        {
            while (open.TryPeek(out var around) && around.End <= piece.Span.Start)
            {
                open.Pop();
            }

            if (open.TryPeek(out var holder) && holder.End < piece.Span.End)
            {
                Wait(piece with { Span = piece.Span with { Start = holder.End } });
                Wait(piece with { Span = piece.Span with { End = holder.End } });
                continue;
            }

            pieces.Add(piece);
            open.Push(piece.Span);
        }

        return pieces;

        void Wait(MarkPiece piece)
        {
            if (piece.Span.Length > 0)
            {
                // The order of arrival settles what nothing else does.
                waiting.Enqueue(piece, (piece.Span.Start, -piece.Span.End, piece.Mark.Kind, arrived++));
            }
        }
    }
}
