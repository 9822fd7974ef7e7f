using System.Numerics;

namespace Rhetoric.Comparison;

/// <summary>The length of the longest common subsequence of a fixed text with others.</summary>
/// <remarks>
/// <para>Bit-parallel rows (Crochemore et al. 2001, Hyyrö 2004): bit i of the row is 0 where the row's value grows at character i of the
/// pattern. For each character c of the other text, with U = V &amp; M[c], the row becomes (V + U) | (V &amp; ~M[c]), the sum carrying over words.</para>
/// <para>Cost: ⌈n/64⌉·m word operations after O(n) preparation, without allocation for patterns up to 4,096 characters.</para>
/// <para>Invariant: bits above the pattern are never cleared, so the zeros of the row are the length.</para>
/// </remarks>
internal sealed class CommonSubsequence
{
    private const int LongestOnStack = 64;

    private readonly Dictionary<char, int> _rows = [];
    private readonly ulong[] _masks;
    private readonly int _words;
    private readonly int _length;

    public CommonSubsequence(ReadOnlySpan<char> pattern)
    {
        _length = pattern.Length;
        _words = (pattern.Length + 63) / 64;
        foreach (var character in pattern)
        {
            _rows.TryAdd(character, _rows.Count);
        }

        _masks = new ulong[_rows.Count * _words];
        for (var at = 0; at < pattern.Length; at++)
        {
            _masks[(_rows[pattern[at]] * _words) + (at >> 6)] |= 1UL << (at & 63);
        }
    }

    public int LengthWith(ReadOnlySpan<char> other)
    {
        Span<ulong> row = _words <= LongestOnStack ? stackalloc ulong[_words] : new ulong[_words];
        row.Fill(ulong.MaxValue);
        foreach (var character in other)
        {
            if (!_rows.TryGetValue(character, out var index))
            {
                continue;
            }

            var masks = _masks.AsSpan(index * _words, _words);
            var carry = 0UL;
            for (var word = 0; word < row.Length; word++)
            {
                var value = row[word];
                var kept = value & masks[word];
                var partial = value + kept;
                var sum = partial + carry;
                carry = partial < value || sum < partial ? 1UL : 0UL;
                row[word] = sum | (value & ~masks[word]);
            }
        }

        var length = 0;
        foreach (var word in row)
        {
            length += BitOperations.PopCount(~word);
        }

        return length;
    }

    // Two empty texts are alike.
    public double RatioWith(ReadOnlySpan<char> other) =>
        _length + other.Length == 0 ? 1 : 2.0 * LengthWith(other) / (_length + other.Length);
}
