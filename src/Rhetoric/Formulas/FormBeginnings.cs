using System.Numerics;
using System.Runtime.CompilerServices;
using Rhetoric.Segmentation;

namespace Rhetoric.Formulas;

/// <summary>Finds the places in a text where a form may begin, by its first characters.</summary>
/// <remarks>
/// <para>
/// Idea. As many characters as the shortest form has, four at the most, are one number of 64 bits. A set of bits, chosen by a product of that
/// number, says for nearly every place that no form begins there; what passes is looked up in a table that holds the numbers themselves.
/// Each pass over the places announces to the cache what the next one reads.
/// </para>
/// <para>Source: Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 1970, with one hash.</para>
/// <para>Cost: O(1) for each place. 16 to 32 bytes for each different beginning.</para>
/// </remarks>
internal sealed unsafe class FormBeginnings
{
    private const int Longest = 4;
    private const int BitsForEach = 16;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly ulong _mask;
    private readonly ulong[] _bits;
    private readonly int _bitShift;
    private readonly Slot[] _slots;
    private readonly int _slotShift;

    private FormBeginnings(int length, int count)
    {
        Length = length;
        _mask = length == Longest ? ulong.MaxValue : (1UL << (16 * length)) - 1;
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, BitsForEach * count));
        var slots = BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 2 * count));
        _bits = new ulong[bits / 64];
        _bitShift = 64 - BitOperations.Log2(bits);
        _slots = new Slot[slots];
        _slotShift = 64 - BitOperations.Log2(slots);
    }

    /// <summary>The characters of a beginning: those of the shortest form, four at the most; 0 where there is no form.</summary>
    public int Length { get; }

    /// <summary>Gathers the beginnings of forms.</summary>
    /// <param name="forms">The forms, none empty.</param>
    /// <param name="stateOf">The state that a beginning leads to, not 0, and the one before it.</param>
    public static FormBeginnings Of(IEnumerable<string> forms, Func<string, (int Parent, int State)> stateOf)
    {
        var all = forms.ToArray();
        var length = all.Length == 0 ? 0 : Math.Min(Longest, all.Min(form => form.Length));
        var beginnings = all.Select(form => form[..length]).Distinct(StringComparer.Ordinal).ToArray();
        var table = new FormBeginnings(length, beginnings.Length);
        foreach (var beginning in beginnings)
        {
            var (parent, state) = stateOf(beginning);
            table.Add(KeyOf(beginning), parent, state);
        }

        return table;
    }

    /// <summary>Finds the beginnings in a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Its length.</param>
    /// <param name="from">The first place to look at.</param>
    /// <param name="to">Behind the last; a beginning from there must still fit into the text.</param>
    /// <param name="walks">Receives the beginnings, one behind the other; as long as the stretch.</param>
    /// <returns>How many there are.</returns>
    public int FindIn(char* text, int length, int from, int to, FormWalk* walks)
    {
        fixed (ulong* bits = _bits)
        fixed (Slot* slots = _slots)
        {
            var passed = 0;
            var place = from;
            for (var whole = Math.Min(to, length - Longest + 1); place < whole; place++)
            {
                var bit = (KeyAt(text + place) * Multiplier) >> _bitShift;
                walks[passed].Start = place;
                passed += (int)(bits[bit >> 6] >> (int)(bit & 63)) & 1;
            }

            // Where four characters would not fit any more.
            for (; place < to; place++)
            {
                walks[passed++].Start = place;
            }

            for (var number = 0; number < passed; number++)
            {
                CacheLine.Announce(slots + SlotOf(KeyAt(text, length, walks[number].Start)));
            }

            var found = 0;
            for (var number = 0; number < passed; number++)
            {
                var start = walks[number].Start;
                ref readonly var slot = ref slots[Find(slots, KeyAt(text, length, start))];
                walks[found] = new FormWalk { Start = start, Parent = slot.Parent, State = slot.State };
                found += slot.State != 0 ? 1 : 0;
            }

            return found;
        }
    }

    private ulong KeyAt(char* place) =>
        BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<ulong>(place) & _mask : KeyOf(new ReadOnlySpan<char>(place, Length));

    private ulong KeyAt(char* text, int length, int place) =>
        place <= length - Longest ? KeyAt(text + place) : KeyOf(new ReadOnlySpan<char>(text + place, Length));

    private static ulong KeyOf(ReadOnlySpan<char> beginning)
    {
        var key = 0UL;
        for (var offset = beginning.Length - 1; offset >= 0; offset--)
        {
            key = (key << 16) | beginning[offset];
        }

        return key;
    }

    private void Add(ulong key, int parent, int state)
    {
        var bit = (key * Multiplier) >> _bitShift;
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
        fixed (Slot* slots = _slots)
        {
            slots[Find(slots, key)] = new Slot(key, parent, state);
        }
    }

    // The place of the key, or a free one.
    private int Find(Slot* slots, ulong key)
    {
        var slot = SlotOf(key);
        while (slots[slot].State != 0 && slots[slot].Key != key)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private int SlotOf(ulong key) => (int)((key * Multiplier) >> _slotShift);

    // Free where the state is 0.
    private readonly record struct Slot(ulong Key, int Parent, int State);
}
