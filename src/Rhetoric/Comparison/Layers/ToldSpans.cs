using System.Numerics;

namespace Rhetoric.Comparison;

/// <summary>The characters of a text that were told, a bit for each.</summary>
/// <remarks>Cost: O(length / 64) to add a span or to ask how much of it was told; memory a bit for each character up to the last one told.</remarks>
internal sealed class ToldSpans
{
    private const int Block = 64;

    private ulong[] _blocks = [];

    /// <summary>Tells some spans.</summary>
    public void Add(IReadOnlyList<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            var last = (span.End + Block - 1) / Block;
            if (last > _blocks.Length)
            {
                Array.Resize(ref _blocks, Math.Max(last, 2 * _blocks.Length));
            }

            for (var block = span.Start / Block; block < last; block++)
            {
                _blocks[block] |= MaskOf(span, block);
            }
        }
    }

    /// <summary>How many characters of a span were told.</summary>
    public int Covered(TextSpan span)
    {
        var covered = 0;
        for (var block = span.Start / Block; block < Math.Min(_blocks.Length, (span.End + Block - 1) / Block); block++)
        {
            covered += BitOperations.PopCount(_blocks[block] & MaskOf(span, block));
        }

        return covered;
    }

    // The characters of a block that lie in a span.
    private static ulong MaskOf(TextSpan span, int block)
    {
        var (from, to) = (Math.Max(0, span.Start - (block * Block)), Math.Min(Block, span.End - (block * Block)));
        return to <= from ? 0 : (to - from == Block ? ulong.MaxValue : (1UL << (to - from)) - 1) << from;
    }
}
