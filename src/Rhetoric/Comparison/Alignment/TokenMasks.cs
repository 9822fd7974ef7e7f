using System.Numerics;
using System.Runtime.InteropServices;

namespace Rhetoric.Comparison;

/// <summary>Where a sequence has each of its tokens, as bits, and the step from row to row that they make.</summary>
/// <remarks>
/// <para>The row is that of <see cref="CommonSubsequence"/>. A word in which the token does not stand changes only if a carry runs into it, so that a step costs as many words as hold
/// the token, and the few that a carry crosses. A token that stands in more than a quarter of the words has a mask instead.</para>
/// <para>Memory: O(n), since fewer than 256 tokens can be that frequent.</para>
/// </remarks>
internal sealed class TokenMasks
{
    private const int Dense = 4;

    private readonly Dictionary<int, int> _numbers = [];
    private readonly int[] _starts;
    private readonly (int Word, ulong Bits)[] _words;
    private readonly int[] _ends;
    private readonly ulong[]?[] _masks;

    public TokenMasks(ReadOnlySpan<int> sequence)
    {
        Words = (sequence.Length + 63) / 64;
        var counts = new List<int>();
        foreach (var token in sequence)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, token, out var isKnown);
            if (!isKnown)
            {
                number = counts.Count;
                counts.Add(0);
            }

            counts[number]++;
        }

        _starts = new int[counts.Count];
        for (var number = 1; number < counts.Count; number++)
        {
            _starts[number] = _starts[number - 1] + counts[number - 1];
        }

        _ends = [.. _starts];
        _words = new (int, ulong)[sequence.Length];
        for (var at = 0; at < sequence.Length; at++)
        {
            var number = _numbers[sequence[at]];
            if (_ends[number] == _starts[number] || _words[_ends[number] - 1].Word != at >> 6)
            {
                _words[_ends[number]++] = (at >> 6, 0);
            }

            _words[_ends[number] - 1].Bits |= 1UL << (at & 63);
        }

        _masks = new ulong[counts.Count][];
        for (var number = 0; number < counts.Count; number++)
        {
            if (_ends[number] - _starts[number] > Words / Dense)
            {
                var mask = _masks[number] = new ulong[Words];
                foreach (var (word, bits) in _words.AsSpan(_starts[number].._ends[number]))
                {
                    mask[word] = bits;
                }
            }
        }
    }

    /// <summary>Words of 64 bits in a row.</summary>
    public int Words { get; }

    /// <summary>Takes a row of the table to the next by a token of the other sequence.</summary>
    public void Advance(Span<ulong> row, int token)
    {
        if (!_numbers.TryGetValue(token, out var number))
        {
            return;
        }

        if (_masks[number] is { } mask)
        {
            CommonSubsequence.Advance(row, mask);
            return;
        }

        var carry = 0UL;
        var next = 0;
        foreach (var (word, bits) in _words.AsSpan(_starts[number].._ends[number]))
        {
            for (; carry != 0 && next < word; next++)
            {
                carry = Carry(ref row[next]);
            }

            var value = row[word];
            var partial = value + (value & bits);
            var sum = partial + carry;
            carry = partial < value || sum < partial ? 1UL : 0UL;
            row[word] = sum | (value & ~bits);
            next = word + 1;
        }

        for (; carry != 0 && next < row.Length; next++)
        {
            carry = Carry(ref row[next]);
        }
    }

    /// <summary>The length that a row stands for.</summary>
    public static int LengthOf(ReadOnlySpan<ulong> row)
    {
        var length = 0;
        foreach (var word in row)
        {
            length += BitOperations.PopCount(~word);
        }

        return length;
    }

    // A carry into a word without the token sets its lowest zero; only a word of ones hands it on.
    private static ulong Carry(ref ulong word)
    {
        var sum = word + 1;
        word |= sum;
        return sum == 0 ? 1UL : 0UL;
    }
}
