namespace Rhetoric.NGrams;

/// <summary>Packs phrase counts that come in rising order of their written forms. The form is told at <see cref="PackedPhraseCounts"/>.</summary>
internal sealed class PackedPhraseWriter
{
    private const int SmallestChunk = 4096;
    private const int LargestChunk = 1 << 20;

    private readonly List<PackedPhraseCounts.Block> _blocks = [];
    private byte[] _chunk = [];
    private int _used;
    private byte[] _block = new byte[1024];
    private int _blockLength;
    private int _rows;
    private byte[] _key = new byte[64];
    private int _keyLength;
    private int _day;

    /// <summary>Packs what a cursor walks over.</summary>
    /// <param name="phrases">Not yet moved.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public static PackedPhraseWriter Of(PhraseCountCursor phrases, CancellationToken cancellationToken = default)
    {
        var packed = new PackedPhraseWriter();
        for (var row = 0L; phrases.MoveNext(); row++)
        {
            if ((row & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            packed.Add(phrases.Key, phrases.Figures);
        }

        return packed;
    }

    /// <summary>Adds a phrase.</summary>
    /// <param name="key">The UTF-8 bytes of its written form, above those before.</param>
    /// <param name="figures">Its figures.</param>
    public void Add(ReadOnlySpan<byte> key, in PhraseFigures figures)
    {
        var shared = key.CommonPrefixLength(_key.AsSpan(0, _keyLength));
        Add(shared, key[shared..], figures);
    }

    /// <summary>Adds a phrase of which the beginning is known.</summary>
    /// <param name="shared">The bytes that it shares with the phrase before it, or fewer.</param>
    /// <param name="rest">The bytes after these.</param>
    /// <param name="figures">Its figures.</param>
    public void Add(int shared, ReadOnlySpan<byte> rest, in PhraseFigures figures)
    {
        _keyLength = shared + rest.Length;
        if (_key.Length < _keyLength)
        {
            Array.Resize(ref _key, 2 * _keyLength);
        }

        rest.CopyTo(_key.AsSpan(shared));
        if (_rows == PackedPhraseCounts.RowsOfBlock)
        {
            EndBlock();
        }

        AddRow(_rows == 0 ? 0 : shared, figures);
        _rows++;
    }

    /// <summary>Ends the writing.</summary>
    /// <returns>The blocks in order; the numbers of their first rows are not set.</returns>
    public IReadOnlyList<PackedPhraseCounts.Block> Finish()
    {
        EndBlock();
        return _blocks;
    }

    private void AddRow(int shared, in PhraseFigures figures)
    {
        var rest = _key.AsSpan(shared, _keyLength - shared);
        var most = rest.Length + (6 * VariableLength.MostBytes);
        if (_block.Length < _blockLength + most)
        {
            Array.Resize(ref _block, (2 * _block.Length) + most);
        }

        var row = _block.AsSpan(_blockLength);
        var at = VariableLength.Write(row, (ulong)shared);
        at += VariableLength.Write(row[at..], (ulong)rest.Length);
        rest.CopyTo(row[at..]);
        at += rest.Length;

        var isDated = figures.FirstDay != PhraseFigures.NoFirstDay;
        at += VariableLength.Write(row[at..], ((ulong)figures.Count << 1) | (isDated ? 1UL : 0));
        if (figures.Count > 1)
        {
            at += VariableLength.Write(row[at..], (ulong)figures.Documents);
        }

        if (isDated)
        {
            at += VariableLength.WriteSigned(row[at..], figures.FirstDay - _day);
            _day = figures.FirstDay;
            if (figures.Count > 1)
            {
                at += VariableLength.Write(row[at..], (ulong)(figures.LastDay - figures.FirstDay));
            }
        }

        _blockLength += at;
    }

    private void EndBlock()
    {
        if (_rows == 0)
        {
            return;
        }

        if (_chunk.Length - _used < _blockLength)
        {
            _chunk = new byte[Math.Max(_blockLength, Math.Clamp(2 * _chunk.Length, SmallestChunk, LargestChunk))];
            _used = 0;
        }

        _block.AsSpan(0, _blockLength).CopyTo(_chunk.AsSpan(_used));
        _blocks.Add(new PackedPhraseCounts.Block(_chunk, _used, _rows, 0));
        _used += _blockLength;
        (_rows, _blockLength, _day) = (0, 0, 0);
    }
}
