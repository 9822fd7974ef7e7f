namespace Rhetoric.NGrams;

/// <summary>Walks through phrase counts in the order of the written forms, holding one at a time.</summary>
internal abstract class PhraseCountCursor
{
    private byte[] _key = new byte[64];
    private int _keyLength;

    /// <summary>The UTF-8 bytes of the written form of the current phrase.</summary>
    public ReadOnlySpan<byte> Key => _key.AsSpan(0, _keyLength);

    /// <summary>The figures of the current phrase.</summary>
    public PhraseFigures Figures { get; protected set; }

    /// <summary>Goes to the next phrase.</summary>
    /// <returns>False behind the last one.</returns>
    public abstract bool MoveNext();

    /// <summary>Makes the next key of the beginning of the current one and a rest.</summary>
    /// <param name="shared">The bytes to keep.</param>
    /// <param name="rest">What follows them.</param>
    protected void SetKey(int shared, ReadOnlySpan<byte> rest)
    {
        _keyLength = shared + rest.Length;
        if (_key.Length < _keyLength)
        {
            Array.Resize(ref _key, 2 * _keyLength);
        }

        rest.CopyTo(_key.AsSpan(shared));
    }
}
