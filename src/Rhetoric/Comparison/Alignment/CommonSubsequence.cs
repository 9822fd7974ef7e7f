namespace Rhetoric.Comparison;

/// <summary>The length of the longest common subsequence of one text with others.</summary>
/// <remarks>
/// <para>Bit-parallel rows (Crochemore et al. 2001, Hyyrö 2004): bit i of the row is 0 where the row's value grows at character i of the
/// pattern. For each character c of the other text, with U = V &amp; M[c], the row becomes (V + U) | (V &amp; ~M[c]), the sum carrying over words.</para>
/// <para>Cost: ⌈n/64⌉·m word operations after O(n) preparation; of a length without allocation for patterns up to 4,096 characters. One
/// object serves any number of patterns, so that the sentences of a text need no masks of their own.</para>
/// <para>Invariant: bits above the pattern are never cleared, so the zeros of the row are the length.</para>
/// </remarks>
internal sealed class CommonSubsequence
{
    private const int LongestOnStack = 64;
    private const int PageSize = 256;

    // One more than the place of a character's masks, 0 for none; pages of 256 characters, made where a pattern has such a character.
    private readonly int[]?[] _pages = new int[]?[char.MaxValue / PageSize + 1];
    private readonly List<char> _characters = [];
    private ulong[] _masks = [];
    private int _words;
    private int _length;

    public CommonSubsequence()
    {
    }

    public CommonSubsequence(ReadOnlySpan<char> pattern) => SetPattern(pattern);

    /// <summary>Takes another pattern in place of the one before.</summary>
    public void SetPattern(ReadOnlySpan<char> pattern)
    {
        foreach (var character in _characters)
        {
            _pages[character / PageSize]![character % PageSize] = 0;
        }

        _characters.Clear();
        (_length, _words) = (pattern.Length, (pattern.Length + 63) / 64);
        foreach (var character in pattern)
        {
            ref var row = ref (_pages[character / PageSize] ??= new int[PageSize])[character % PageSize];
            if (row == 0)
            {
                _characters.Add(character);
                row = _characters.Count;
            }
        }

        var size = _characters.Count * _words;
        if (_masks.Length < size)
        {
            _masks = new ulong[size];
        }
        else
        {
            _masks.AsSpan(0, size).Clear();
        }

        for (var at = 0; at < pattern.Length; at++)
        {
            _masks[((RowOf(pattern[at]) - 1) * _words) + (at >> 6)] |= 1UL << (at & 63);
        }
    }

    public int LengthWith(ReadOnlySpan<char> other)
    {
        Span<ulong> row = _words <= LongestOnStack ? stackalloc ulong[_words] : new ulong[_words];
        row.Fill(ulong.MaxValue);
        foreach (var character in other)
        {
            if (RowOf(character) is var index and > 0)
            {
                Advance(row, _masks.AsSpan((index - 1) * _words, _words));
            }
        }

        return TokenMasks.LengthOf(row);
    }

    // Two empty texts are alike.
    public double RatioWith(ReadOnlySpan<char> other) =>
        _length + other.Length == 0 ? 1 : 2.0 * LengthWith(other) / (_length + other.Length);

    /// <summary>Takes a row of the table to the next.</summary>
    /// <param name="row">The row, changed in place.</param>
    /// <param name="mask">Where the pattern has the next token of the other sequence; as long as the row.</param>
    public static void Advance(Span<ulong> row, ReadOnlySpan<ulong> mask)
    {
        mask = mask[..row.Length];
        var carry = 0UL;
        for (var word = 0; word < row.Length; word++)
        {
            var value = row[word];
            var partial = value + (value & mask[word]);
            var sum = partial + carry;
            carry = partial < value || sum < partial ? 1UL : 0UL;
            row[word] = sum | (value & ~mask[word]);
        }
    }

    private int RowOf(char character) => _pages[character / PageSize] is { } page ? page[character % PageSize] : 0;
}
