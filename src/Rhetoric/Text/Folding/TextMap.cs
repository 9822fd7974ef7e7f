namespace Rhetoric;

/// <summary>Leads from a rewritten text back to the one before.</summary>
/// <remarks>
/// A piece is a run, whose characters stand one for one, or a block, which is rewritten as a whole; dropped characters are no piece. Cost: 12 bytes a piece,
/// O(log pieces) a span.
/// </remarks>
internal sealed class TextMap(List<TextMap.Piece> pieces)
{
    /// <summary>Where a piece begins in the rewritten text and in the one before; its length there if it is a block, else 0.</summary>
    internal readonly record struct Piece(int Start, int Source, int BlockLength);

    private readonly Piece[] _pieces = [.. pieces];

    /// <summary>The span that a span was rewritten from: without what was dropped at its edges, with what was dropped inside.</summary>
    public TextSpan SourceOf(TextSpan span)
    {
        var first = PieceAt(span.Start);
        var start = first.BlockLength > 0 ? first.Source : first.Source + (span.Start - first.Start);
        if (span.Length == 0)
        {
            return new TextSpan(start, start);
        }

        var last = PieceAt(span.End - 1);
        return new TextSpan(start, last.BlockLength > 0 ? last.Source + last.BlockLength : last.Source + (span.End - last.Start));
    }

    private Piece PieceAt(int offset)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return _pieces[low];
    }
}
