namespace Rhetoric.NGrams;

/// <summary>The written form of a phrase, grown from that of the phrase before it.</summary>
internal sealed class WrittenPath(SymbolSequence sequence, PhraseUnit unit)
{
    private byte[] _bytes = new byte[64];
    private int[] _ends = new int[16];
    private int _length;

    /// <summary>The UTF-8 bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length == 0 ? 0 : _ends[_length - 1]);

    /// <summary>Keeps only the first symbols.</summary>
    /// <param name="length">How many at the most.</param>
    public void Keep(int length) => _length = Math.Min(_length, length);

    /// <summary>Goes on to a phrase that begins with the kept symbols.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="length">Its symbols.</param>
    /// <returns>The bytes of the kept symbols.</returns>
    public int Go(int position, int length)
    {
        var kept = Bytes.Length;
        if (_ends.Length < length)
        {
            Array.Resize(ref _ends, 2 * length);
        }

        var at = kept;
        for (; _length < length; _length++)
        {
            var written = sequence.WrittenOf(sequence.Symbols[position + _length]);
            if (_bytes.Length <= at + written.Length)
            {
                Array.Resize(ref _bytes, 2 * (at + written.Length));
            }

            if (_length > 0 && unit == PhraseUnit.Token)
            {
                _bytes[at++] = (byte)' ';
            }

            written.CopyTo(_bytes.AsSpan(at));
            at += written.Length;
            _ends[_length] = at;
        }

        return kept;
    }
}
