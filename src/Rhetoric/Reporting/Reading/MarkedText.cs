namespace Rhetoric.Reporting;

/// <summary>Writes a stretch of text with its marks as nested elements.</summary>
/// <remarks>
/// Markup goes between the characters and nothing else does: without its tags the output is the text. Numbers, labels and signs are attributes that the
/// style sheet shows. The first piece of a mark with a label takes the focus, so that a tap shows the label; a stop for the keyboard is it only where the label says what stands nowhere else:
/// an ask stands in the notes beside the text, and how many items a list has is written behind it. Cost: O(characters + pieces).
/// </remarks>
internal static class MarkedText
{
    public static void Write(HtmlBuilder html, string text, TextSpan stretch, IEnumerable<TextMark> marks)
    {
        var at = stretch.Start;
        var open = new Stack<TextSpan>();
        foreach (var piece in MarkNesting.Nest(marks.Select(mark => mark with { Span = Inside(text, stretch, mark.Span) })))
        {
            Close(piece.Span.Start);
            Advance(piece.Span.Start);
            Open(html, piece);
            open.Push(piece.Span);
        }

        Close(int.MaxValue);
        Advance(stretch.End);

        void Close(int until)
        {
            while (open.TryPeek(out var span) && span.End <= until)
            {
                Advance(span.End);
                html.Add($"</span>");
                open.Pop();
            }
        }

        void Advance(int end)
        {
            html.Add($"{text.AsSpan(at, end - at)}");
            at = end;
        }
    }

    // No border may stand inside a surrogate pair, half of which is no character.
    private static TextSpan Inside(string text, TextSpan stretch, TextSpan span)
    {
        var start = Whole(Math.Clamp(span.Start, stretch.Start, stretch.End));
        return new TextSpan(start, Math.Max(start, Whole(Math.Clamp(span.End, stretch.Start, stretch.End))));

        int Whole(int border) => border > stretch.Start && border < stretch.End && char.IsSurrogatePair(text[border - 1], text[border]) ? border - 1 : border;
    }

    private static void Open(HtmlBuilder html, MarkPiece piece)
    {
        var mark = piece.Mark;
        html.Add($"<span class=\"{(mark.Label.Length > 0 ? "m " : "")}{Names.Of(mark.Kind)}{(mark.Style.Length > 0 ? $" {mark.Style}" : "")}\"");
        if (mark.Label.Length > 0)
        {
            html.Add($" role=\"note\" aria-label=\"{(piece.IsFirst ? mark.Label : html.Words.Plain("label.goes-on", mark.Label))}\"");
        }

        if (mark.Id.Length > 0 && piece.IsFirst)
        {
            html.Add($" id=\"{mark.Id}\"");
        }

        if (mark.Label.Length > 0 && piece.IsFirst)
        {
            html.Add($" tabindex=\"{(mark.Kind is TextMarkKind.Ask or TextMarkKind.List ? -1 : 0)}\"");
        }

        // The number of an ask stands before its modal, that of a list behind its last item.
        if (mark.Number is { } number && (mark.Kind == TextMarkKind.List ? piece.IsLast : piece.IsFirst))
        {
            html.Add($" data-n=\"{number}\"");
        }

        html.Add($">");
    }
}
