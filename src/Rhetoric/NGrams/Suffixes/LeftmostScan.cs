using System.Runtime.CompilerServices;

namespace Rhetoric.NGrams;

/// <summary>Walks the leftmost S positions of a text (see <see cref="SuffixArray"/>) from right to left, some at a time.</summary>
/// <remarks>
/// Whether a position is one of them looks random to a processor, so each is written and only the count depends on it.
/// Cost: O(1) for each symbol of the text.
/// </remarks>
internal unsafe struct LeftmostScan<T>
    where T : unmanaged
{
    private readonly T* _text;
    private int _position;

    // 1 if the suffix at the position is of type S, else 0.
    private int _isRising;

    /// <summary>Starts at the end of a text of <paramref name="length"/> symbols, the last of which is of type L.</summary>
    public LeftmostScan(T* text, int length)
    {
        _text = text;
        _position = length - 1;
    }

    /// <summary>Writes the next positions, the rightmost first.</summary>
    /// <param name="positions">Where to; not empty.</param>
    /// <param name="count">How many were written; it may be none before the end.</param>
    /// <returns>False when the scan is over, and nothing was written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public bool Next(Span<int> positions, out int count)
    {
        count = 0;
        var position = _position;
        if (position <= 0)
        {
            return false;
        }

        var isRising = _isRising;
        var next = SuffixArray.At(_text, position);
        var found = 0;
        fixed (int* to = positions)
        {
            for (; position > 0 && found < positions.Length; position--)
            {
                // S where the symbol is smaller than the next one, or the same and the next one is of type S.
                var here = SuffixArray.At(_text, position - 1);
                var wasRising = (int)((uint)(here - next - isRising) >> 31);
                to[found] = position;
                found += isRising & ~wasRising;
                (isRising, next) = (wasRising, here);
            }
        }

        (_position, _isRising, count) = (position, isRising, found);
        return true;
    }
}
