using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Cuts a text of any length into words while it is read, without holding it and without a string a word.</summary>
/// <remarks>
/// <para>
/// Idea. What stands behind a character outside the block class (punctuation, white space) is cut in the same way whatever stands
/// before it. So the text is cut piece by piece, each up to the last such character that has been read, and the words are those of the
/// whole text. No piece ends between a carriage return and its line feed or inside a surrogate pair.
/// </para>
/// <para>
/// Cost: that of cutting the text. Memory: some 100 KB, and more only for a stretch without any character outside the block class, which
/// is held as a whole (2 bytes a UTF-16 unit for the text, 4 for the ends of words, in search mode 16 more, and the segmenter's scratch memory).
/// </para>
/// <para>
/// Reads ahead in the text, which it does not close; for one thread at a time. An exception of the text passes through, and reading
/// may go on after it. Obtained from <see cref="Segmenter.Read(TextReader)"/>.
/// </para>
/// </remarks>
public sealed class WordReader
{
    private const int UsualCapacity = 8192;

    private readonly Segmenter _segmenter;
    private readonly TextReader _text;
    private char[] _buffer = new char[UsualCapacity];
    private int[] _ends = new int[UsualCapacity];
    private TextSpan[]? _found; // In search mode, the words of the piece.
    private long _offset; // Of the buffer in the text.
    private int _filled;
    private int _searched; // No piece ends here or before.
    private int _words; // Of the piece.
    private int _next;
    private bool _isOver;

    internal WordReader(Segmenter segmenter, TextReader text, SegmentationMode mode)
    {
        _segmenter = segmenter;
        _text = text;
        _found = mode == SegmentationMode.Search ? new TextSpan[SearchCut.MostIn(UsualCapacity)] : null;
    }

    /// <summary>The word; empty before the first and behind the last. Valid until the next call of <see cref="Read"/> or <see cref="ReadAsync"/>.</summary>
    public ReadOnlySpan<char> Word => _next == 0 ? [] : _buffer.AsSpan(WordStart..EndOf(_next - 1));

    /// <summary>Where the word begins, in UTF-16 units from where the text stood at first; the length of the text behind the last word.</summary>
    public long Start => _offset + WordStart;

    private int WordStart => _found is not null ? (_next == 0 ? 0 : _found[_next - 1].Start) : _next < 2 ? 0 : _ends[_next - 2];

    // The last word of a piece ends it, in search mode too.
    private int PieceEnd => _words == 0 ? 0 : EndOf(_words - 1);

    /// <summary>Goes on to the next word.</summary>
    /// <returns>False behind the last word.</returns>
    public bool Read()
    {
        while (_next == _words)
        {
            MakeRoom();
            if (_isOver || !CutPiece(_text.Read(_buffer.AsSpan(_filled))))
            {
                return false;
            }
        }

        _next++;
        return true;
    }

    /// <summary>Goes on to the next word, without blocking the thread while the text is awaited.</summary>
    /// <param name="cancellationToken">Stops the reading; what has been read is not lost.</param>
    /// <returns>False behind the last word.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (_next == _words)
        {
            return ReadPieceAsync(cancellationToken);
        }

        _next++;
        return new ValueTask<bool>(true);
    }

    private int EndOf(int word) => _found is null ? _ends[word] : _found[word].End;

    private async ValueTask<bool> ReadPieceAsync(CancellationToken cancellationToken)
    {
        while (_next == _words)
        {
            MakeRoom();
            if (_isOver || !CutPiece(await _text.ReadAsync(_buffer.AsMemory(_filled), cancellationToken).ConfigureAwait(false)))
            {
                return false;
            }
        }

        _next++;
        return true;
    }

    // Moves what is not yet cut to the front, and grows the buffer if that fills it.
    private void MakeRoom()
    {
        var cut = PieceEnd;
        if (cut > 0)
        {
            _buffer.AsSpan(cut.._filled).CopyTo(_buffer);
        }

        _offset += cut;
        _filled -= cut;
        _searched = Math.Max(0, _searched - cut);
        _words = 0;
        _next = 0;
        if (_filled == _buffer.Length)
        {
            Array.Resize(ref _buffer, checked(_filled * 2));
            _ends = new int[_buffer.Length];
            _found = _found is null ? null : new TextSpan[SearchCut.MostIn(_buffer.Length)];
        }
    }

    // Takes the units read into account; false at the end of the text, if nothing is left of it.
    private bool CutPiece(int read)
    {
        _isOver = read == 0;
        _filled += read;
        var length = _isOver ? _filled : FindPieceEnd();
        _words = _segmenter.Cut(_buffer.AsSpan(0, length), _ends);
        _words = _found is null ? _words : _segmenter.FindInside(_buffer.AsSpan(0, length), _ends.AsSpan(0, _words), _found);
        return !_isOver || length > 0;
    }

    private int FindPieceEnd()
    {
        var end = _filled;
        while (end > _searched && !IsPieceEnd(end))
        {
            end--;
        }

        // The last unit may yet pair with the next.
        var found = end > _searched ? end : 0;
        _searched = _filled - 1;
        return found;
    }

    private bool IsPieceEnd(int end)
    {
        var last = _buffer[end - 1];
        if (last != '\r' && !char.IsHighSurrogate(last))
        {
            return !ModelFormat.IsBlock(last);
        }

        return end < _filled && !(last == '\r' ? _buffer[end] == '\n' : char.IsLowSurrogate(_buffer[end]));
    }
}
