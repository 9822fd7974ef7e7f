namespace Rhetoric.DictionaryCompiler;

/// <summary>
/// Finds room for the children of a node in a double array.
/// </summary>
/// <remarks>
/// <para>
/// Idea. First fit, sixty-four bases at a time: the bases free for a child code c are the free slots shifted by c, so the bases free
/// for all children are the conjunction of as many shifted bit rows. No base is given twice.
/// </para>
/// <para>
/// Cost: a search starts where the last ones of a similar number of children began to succeed, so that the full front of the array
/// is not read again and again; a few free slots are passed over for it.
/// </para>
/// </remarks>
internal sealed class SlotAllocator
{
    // Words of 64 bases that a search may pass in vain before the next one starts later.
    private const int Patience = 256;

    private readonly ulong[] _takenSlots = new ulong[1 << 16];
    private readonly ulong[] _takenBases = new ulong[1 << 16];
    private readonly int[] _start = new int[32];

    public SlotAllocator()
    {
        _takenBases[0] = 1; // Base 0 means: no children.
    }

    /// <summary>One more than the last slot taken.</summary>
    public int Length { get; private set; }

    /// <summary>Takes the slots base + code for every code and returns the base.</summary>
    public int Allocate(ReadOnlySpan<int> codes)
    {
        ref var start = ref _start[int.Log2(codes.Length)];
        var word = start;
        ulong free;
        while ((free = FreeBases(word, codes)) == 0)
        {
            word++;
        }

        start = Math.Max(start, word - Patience);
        var found = (word << 6) + int.CreateTruncating(ulong.TrailingZeroCount(free));
        Take(_takenBases, found);
        foreach (var code in codes)
        {
            Take(_takenSlots, found + code);
            Length = Math.Max(Length, found + code + 1);
        }

        return found;
    }

    private static void Take(ulong[] bits, int index) => bits[index >> 6] |= 1UL << (index & 63);

    private ulong FreeBases(int word, ReadOnlySpan<int> codes)
    {
        var free = ~_takenBases[word];
        foreach (var code in codes)
        {
            var first = (word << 6) + code;
            var low = _takenSlots[first >> 6] >> (first & 63);
            var high = (first & 63) == 0 ? 0 : _takenSlots[(first >> 6) + 1] << (64 - (first & 63));
            free &= ~(low | high);
            if (free == 0)
            {
                break;
            }
        }

        return free;
    }
}
