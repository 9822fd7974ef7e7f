using System.Text;

namespace Rhetoric;

/// <summary>Rewrites a text from left to right and remembers where its characters come from.</summary>
/// <param name="source">The text before.</param>
internal sealed class TextRewriting(string source)
{
    private readonly StringBuilder _text = new(source.Length);
    private readonly List<TextMap.Piece> _pieces = [new(0, 0, 0)];
    private int _taken;

    /// <summary>The way back; null where every character still stands at its place. To be asked for when all is rewritten.</summary>
    public TextMap? Map
    {
        get
        {
            Take(source.Length);
            return _pieces.Count > 1 || _pieces[0] != new TextMap.Piece(0, 0, 0) ? new TextMap(_pieces) : null;
        }
    }

    /// <summary>Writes something for a stretch, which begins where the last one ended or behind it.</summary>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="by">What stands for it; may be nothing.</param>
    public void Replace(int start, int end, ReadOnlySpan<char> by)
    {
        Take(start);
        if (by.Length != end - start)
        {
            if (!by.IsEmpty)
            {
                Begin(new TextMap.Piece(_text.Length, start, end - start));
            }

            Begin(new TextMap.Piece(_text.Length + by.Length, end, 0));
        }

        _text.Append(by);
        _taken = end;
    }

    /// <summary>The rewritten text.</summary>
    public override string ToString()
    {
        Take(source.Length);
        return _text.ToString();
    }

    // A piece of no character gives way to the next.
    private void Begin(TextMap.Piece piece)
    {
        if (_pieces[^1].Start == piece.Start)
        {
            _pieces.RemoveAt(_pieces.Count - 1);
        }

        _pieces.Add(piece);
    }

    private void Take(int end)
    {
        _text.Append(source, _taken, end - _taken);
        _taken = end;
    }
}
