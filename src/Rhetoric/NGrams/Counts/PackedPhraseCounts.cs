using System.Text;

namespace Rhetoric.NGrams;

/// <summary>Phrase counts in the order of their written forms, in about a dozen bytes each.</summary>
/// <remarks>
/// <para>
/// Idea. Neighbours in a sorted list begin alike, so a row tells how many bytes it shares with the row before it and then only the rest
/// (front coding). Numbers take as many bytes as they need. A row that occurs once says so in one byte, and days are told as the distance
/// from the day before. After <see cref="RowsOfBlock"/> rows a block begins with a whole phrase, so that any row is found by bisection over
/// the blocks and a short walk.
/// </para>
/// <para>Source: Witten, Moffat and Bell, Managing Gigabytes, 1999, section 4.1 (front coding).</para>
/// <para>Cost: a row by number or by phrase O(log rows); a walk over all O(bytes). No object for each row.</para>
/// <para>Invariant: written forms rise strictly as bytes, so equal counts are equal whatever they were made of.</para>
/// </remarks>
internal sealed class PackedPhraseCounts
{
    /// <summary>The most rows of a block.</summary>
    public const int RowsOfBlock = 32;

    private readonly Block[] _blocks;

    /// <summary>Puts rows together that were packed in pieces.</summary>
    /// <param name="pieces">The pieces in rising order.</param>
    public PackedPhraseCounts(params ReadOnlySpan<PackedPhraseWriter> pieces)
    {
        var blocks = new List<Block>();
        foreach (var piece in pieces)
        {
            foreach (var block in piece.Finish())
            {
                blocks.Add(block with { FirstRow = Count });
                Count = Count <= int.MaxValue - block.Rows
                    ? Count + block.Rows
                    : throw new OverflowException($"There are more than {int.MaxValue} different phrases, the most that memory can hold; merge their files into a file.");
            }
        }

        _blocks = [.. blocks];
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>Walks over all rows.</summary>
    public Cursor Walk() => new(_blocks, 0);

    /// <summary>Walks from a row on.</summary>
    /// <param name="row">From 0.</param>
    /// <returns>A cursor that stands on the row.</returns>
    public Cursor WalkFrom(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        var block = LastBlock(block => _blocks[block].FirstRow <= row);
        var cursor = new Cursor(_blocks, block);
        for (var at = _blocks[block].FirstRow; at <= row; at++)
        {
            cursor.MoveNext();
        }

        return cursor;
    }

    /// <summary>Looks a phrase up.</summary>
    /// <param name="key">Its written form.</param>
    /// <returns>Its figures; null where there is none.</returns>
    public PhraseFigures? Find(string key)
    {
        var bytes = Encoding.UTF8.GetBytes(key);
        var first = LastBlock(block => FirstKeyOf(block).SequenceCompareTo(bytes) <= 0);
        if (first < 0)
        {
            return null;
        }

        var cursor = new Cursor(_blocks, first);
        for (var row = 0; row < _blocks[first].Rows && cursor.MoveNext(); row++)
        {
            if (cursor.Key.SequenceEqual(bytes))
            {
                return cursor.Figures;
            }
        }

        return null;
    }

    // The last block of which it is true, as it is of all before it; -1 where there is none.
    private int LastBlock(Func<int, bool> isAtOrBefore)
    {
        var (low, high) = (0, _blocks.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = isAtOrBefore(middle) ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private ReadOnlySpan<byte> FirstKeyOf(int block)
    {
        ReadOnlySpan<byte> row = _blocks[block].Bytes.AsSpan(_blocks[block].Start);
        VariableLength.Read(ref row);
        var length = (int)VariableLength.Read(ref row);
        return row[..length];
    }

    /// <summary>Some rows that can be read without those before them.</summary>
    /// <param name="Bytes">Holds them.</param>
    /// <param name="Start">Where the first begins.</param>
    /// <param name="Rows">How many.</param>
    /// <param name="FirstRow">The number of the first.</param>
    internal readonly record struct Block(byte[] Bytes, int Start, int Rows, int FirstRow);

    /// <summary>Walks over packed rows.</summary>
    internal sealed class Cursor(Block[] blocks, int block) : PhraseCountCursor
    {
        private int _next = block;
        private int _rows;
        private byte[] _bytes = [];
        private int _at;
        private int _day;

        /// <inheritdoc/>
        public override bool MoveNext()
        {
            if (_rows == 0)
            {
                if (_next == blocks.Length)
                {
                    return false;
                }

                (_bytes, _at, _rows, _) = blocks[_next++];
                _day = 0;
            }

            _rows--;
            ReadOnlySpan<byte> rest = _bytes.AsSpan(_at);
            var left = rest.Length;
            var shared = (int)VariableLength.Read(ref rest);
            var length = (int)VariableLength.Read(ref rest);
            SetKey(shared, rest[..length]);
            rest = rest[length..];
            Figures = ReadFigures(ref rest);
            _at += left - rest.Length;
            return true;
        }

        private PhraseFigures ReadFigures(ref ReadOnlySpan<byte> rest)
        {
            var countAndDated = VariableLength.Read(ref rest);
            var count = (long)(countAndDated >> 1);
            var documents = count == 1 ? 1 : (int)VariableLength.Read(ref rest);
            if ((countAndDated & 1) == 0)
            {
                return new PhraseFigures(count, documents, PhraseFigures.NoFirstDay, PhraseFigures.NoLastDay);
            }

            _day += VariableLength.ReadSigned(ref rest);
            return new PhraseFigures(count, documents, _day, count == 1 ? _day : _day + (int)VariableLength.Read(ref rest));
        }
    }
}
