using System.Numerics;
using System.Runtime.CompilerServices;
using Rhetoric.Segmentation;

namespace Rhetoric.Formulas;

/// <summary>Finds the places in a text where a form may begin, by its first characters.</summary>
/// <remarks>
/// <para>
/// Idea. As many characters as the shortest form has, four at the most, are one number of 64 bits. A set of bits, chosen by a product of that
/// number, says for nearly every place that no form begins there; what passes is looked up in a table that holds the numbers themselves.
/// The table is a perfect one: a number has one place, found by a factor that was chosen for the few numbers of its group, so that no look-up
/// tries twice. Each pass over the places announces to the cache what the next one reads, and none branches on what it finds.
/// </para>
/// <para>
/// Sources: Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 1970, with one hash; Belazzougui, Botelho and
/// Dietzfelbinger, "Hash, displace, and compress", ESA 2009, without compressing.
/// </para>
/// <para>Cost: O(1) for each place. About 25 bytes for each different beginning; found in expected O(number of beginnings).</para>
/// </remarks>
internal sealed unsafe class FormBeginnings
{
    private const int Longest = 4;
    private const int BitsForEach = 16;
    private const int NumbersInGroup = 4;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong FirstFactor = 0xD6E8FEB86659FD93;

    private readonly ulong _mask;
    private readonly ulong[] _bits;
    private readonly int _bitShift;
    private readonly ushort[] _factors;
    private readonly int _groupShift;
    private Slot[] _slots;

    private FormBeginnings(int length, int count)
    {
        Length = length;
        _mask = length == Longest ? ulong.MaxValue : (1UL << (16 * length)) - 1;
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, BitsForEach * count));
        var groups = BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count / NumbersInGroup));
        _bits = new ulong[bits / 64];
        _bitShift = 64 - BitOperations.Log2(bits);
        _factors = new ushort[groups];
        _groupShift = 64 - BitOperations.Log2(groups);
        _slots = new Slot[count + (count / NumbersInGroup) + 1];
    }

    /// <summary>The characters of a beginning: those of the shortest form, four at the most; 0 where there is no form.</summary>
    public int Length { get; }

    /// <summary>Gathers the beginnings of forms.</summary>
    /// <param name="forms">The forms, none empty.</param>
    /// <param name="trie">Their trie.</param>
    public static FormBeginnings Of(IReadOnlyCollection<string> forms, PhraseTrie trie)
    {
        var length = forms.Count == 0 ? 0 : Math.Min(Longest, forms.Min(form => form.Length));
        var beginnings = forms.Select(form => form[..length]).Distinct(StringComparer.Ordinal).ToArray();
        var table = new FormBeginnings(length, beginnings.Length);
        var slots = new Slot[beginnings.Length];
        for (var number = 0; number < slots.Length; number++)
        {
            var state = 0;
            foreach (var character in beginnings[number])
            {
                state = trie.Next(state, character);
            }

            slots[number] = new Slot(KeyOf(beginnings[number]), state, trie.Codes[beginnings[number][^1]]);
            var bit = (slots[number].Key * Multiplier) >> table._bitShift;
            table._bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }

        while (!table.TryPlace(slots))
        {
            table._slots = new Slot[table._slots.Length + (table._slots.Length / NumbersInGroup) + 1];
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FindIn(char* text, int length, int from, int to, FormWalk* walks)
    {
        fixed (ulong* bits = _bits)
        fixed (ushort* factors = _factors)
        fixed (Slot* slots = _slots)
        {
            var bitShift = _bitShift;
            var passed = 0;
            var place = from;
            for (var whole = Math.Min(to, length - Longest + 1); place < whole; place++)
            {
                var bit = (KeyAt(text + place) * Multiplier) >> bitShift;
                walks[passed].Start = place;
                passed += (int)(bits[bit >> 6] >> (int)(bit & 63)) & 1;
            }

            // Where four characters would not fit any more.
            for (; place < to; place++)
            {
                walks[passed++].Start = place;
            }

            var groupShift = _groupShift;
            var slotCount = (uint)_slots.Length;
            for (var number = 0; number < passed; number++)
            {
                var key = KeyAt(text, length, walks[number].Start);
                var slot = SlotOf(key, factors[(key * Multiplier) >> groupShift], slotCount);
                walks[number].State = slot;
                CacheLine.Announce(slots + slot);
            }

            var found = 0;
            for (var number = 0; number < passed; number++)
            {
                var start = walks[number].Start;
                ref readonly var slot = ref slots[walks[number].State];
                var differs = slot.Key ^ KeyAt(text, length, start);
                walks[found] = new FormWalk { Start = start, State = slot.State, Code = slot.Code };
                found += 1 - (int)((differs | (0 - differs)) >> 63);
            }

            return found;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong KeyAt(char* place) =>
        BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<ulong>(place) & _mask : KeyOf(new ReadOnlySpan<char>(place, Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    // An odd factor times a bijection of the key: two keys may fall together under one factor, but not under all.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ulong key, uint factor, uint slots)
    {
        var mixed = key * Multiplier;
        mixed = (mixed ^ (mixed >> 32)) * (FirstFactor + (factor * (Multiplier << 1)));
        return (int)(((mixed >> 32) * slots) >> 32);
    }

    // The largest groups first, while there is most room.
    private bool TryPlace(Slot[] all)
    {
        var places = new int[all.Length];
        foreach (var group in all.GroupBy(slot => (slot.Key * Multiplier) >> _groupShift).OrderByDescending(group => group.Count()).ThenBy(group => group.Key))
        {
            var members = group.ToArray();
            if (!TryPlace(members, places, out var factor))
            {
                return false;
            }

            _factors[group.Key] = factor;
        }

        return true;
    }

    private bool TryPlace(Slot[] members, Span<int> places, out ushort factor)
    {
        for (factor = 0; factor < ushort.MaxValue; factor++)
        {
            var placed = 0;
            while (placed < members.Length)
            {
                var place = SlotOf(members[placed].Key, factor, (uint)_slots.Length);
                if (_slots[place].State != 0 || places[..placed].Contains(place))
                {
                    break;
                }

                places[placed++] = place;
            }

            if (placed == members.Length)
            {
                for (var number = 0; number < placed; number++)
                {
                    _slots[places[number]] = members[number];
                }

                return true;
            }
        }

        return false;
    }

    // Free where the state is 0; a text of four zeros finds it, but nothing leads to the root, so the walk ends there.
    private readonly record struct Slot(ulong Key, int State, int Code);
}
