using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Rhetoric.Formulas;

/// <summary>Finds the next place in a text where a form may begin, by its first characters.</summary>
/// <remarks>
/// <para>
/// Idea. As many characters as the shortest form has, four at the most, are one number of 64 bits. A set of bits, chosen by a product of that
/// number, says for nearly every place that no form begins there; what passes is looked up in a table that holds the numbers themselves.
/// </para>
/// <para>Source: Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 1970, with one hash.</para>
/// <para>Cost: O(1) for each place. 16 to 32 bytes for each different beginning.</para>
/// </remarks>
internal sealed class FormBeginnings
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
    /// <param name="stateOf">The state that a beginning leads to, not 0.</param>
    public static FormBeginnings Of(IEnumerable<string> forms, Func<ReadOnlySpan<char>, int> stateOf)
    {
        var all = forms.ToArray();
        var length = all.Length == 0 ? 0 : Math.Min(Longest, all.Min(form => form.Length));
        var beginnings = all.Select(form => form[..length]).Distinct(StringComparer.Ordinal).ToArray();
        var table = new FormBeginnings(length, beginnings.Length);
        foreach (var beginning in beginnings)
        {
            table.Add(KeyAt(beginning, 0, length), stateOf(beginning));
        }

        return table;
    }

    /// <summary>Goes to the next beginning.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; where one was found, or the end of the text.</param>
    /// <param name="state">The state that it leads to.</param>
    /// <returns>Whether there is one.</returns>
    public bool Next(string text, ref int at, out int state)
    {
        state = 0;
        if (Length == 0)
        {
            return false;
        }

        ref var first = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text.AsSpan()));
        ref var bits = ref MemoryMarshal.GetArrayDataReference(_bits);
        var place = at;
        for (; place <= text.Length - Longest; place++)
        {
            var key = BitConverter.IsLittleEndian
                ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, (nint)place * sizeof(char))) & _mask
                : KeyAt(text, place, Length);
            var bit = (key * Multiplier) >> _bitShift;
            if ((Unsafe.Add(ref bits, (nint)(bit >> 6)) >> (int)(bit & 63) & 1) != 0 && (state = Find(key)) != 0)
            {
                at = place;
                return true;
            }
        }

        // Where four characters would not fit any more.
        for (; place <= text.Length - Length; place++)
        {
            if ((state = Find(KeyAt(text, place, Length))) != 0)
            {
                at = place;
                return true;
            }
        }

        at = text.Length;
        return false;
    }

    private static ulong KeyAt(ReadOnlySpan<char> text, int place, int length)
    {
        var key = 0UL;
        for (var offset = length - 1; offset >= 0; offset--)
        {
            key = (key << 16) | text[place + offset];
        }

        return key;
    }

    private void Add(ulong key, int state)
    {
        var bit = (key * Multiplier) >> _bitShift;
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
        var slot = SlotOf(key);
        while (_slots[slot].State != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = new Slot(key, state);
    }

    private int Find(ulong key)
    {
        var slot = SlotOf(key);
        while (_slots[slot].State != 0 && _slots[slot].Key != key)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return _slots[slot].State;
    }

    private int SlotOf(ulong key) => (int)((key * Multiplier) >> _slotShift);

    // Free where the state is 0.
    private readonly record struct Slot(ulong Key, int State);
}
