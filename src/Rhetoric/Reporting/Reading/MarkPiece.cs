namespace Rhetoric.Reporting;

/// <summary>A mark, or a part of one that had to be cut because another mark crosses it.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Span">The characters of this piece.</param>
internal readonly record struct MarkPiece(TextMark Mark, TextSpan Span)
{
    /// <summary>Whether the mark begins here.</summary>
    public bool IsFirst => Span.Start == Mark.Span.Start;

    /// <summary>Whether the mark ends here.</summary>
    public bool IsLast => Span.End == Mark.Span.End;
}
