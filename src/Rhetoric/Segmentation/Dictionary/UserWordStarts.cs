using System.Runtime.CompilerServices;

namespace Rhetoric.Segmentation;

/// <summary>Tells from the codes of two neighbouring units that no word of a user begins there; where one may, it is to be looked up.</summary>
/// <remarks>Source: Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 1970, with one hash. 16 KB, O(1).</remarks>
internal sealed class UserWordStarts
{
    private const int Bits = 16;
    private const uint Multiplier = 0x9E3779B1;

    private readonly ulong[] _pairs = new ulong[(1 << Bits) / 64];
    private readonly ulong[] _units = new ulong[(1 << Bits) / 64]; // By code, for words of one unit.
    private bool _hasUnits;

    public UserWordStarts()
    {
    }

    /// <summary>A copy that grows on its own.</summary>
    public UserWordStarts(UserWordStarts other)
    {
        _pairs = [.. other._pairs];
        _units = [.. other._units];
        _hasUnits = other._hasUnits;
    }

    /// <summary>Adds a word by the codes of its units.</summary>
    public unsafe void Add(string word, ushort* map)
    {
        var first = map[word[0]];
        if (word.Length == 1)
        {
            _units[first >> 6] |= 1UL << (first & 63);
            _hasUnits = true;
            return;
        }

        var bit = BitOf(first, map[word[1]]);
        _pairs[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    /// <summary>1 if a word may begin with these codes, else 0.</summary>
    /// <param name="first">The code of the unit.</param>
    /// <param name="second">The code of the next unit; 0 if there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayBegin(ushort first, ushort second)
    {
        var bit = BitOf(first, second);
        var pair = (int)(_pairs[bit >> 6] >> (int)(bit & 63)) & 1;
        return _hasUnits ? pair | ((int)(_units[first >> 6] >> (first & 63)) & 1) : pair;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint BitOf(ushort first, ushort second) => (((uint)first << 16 | second) * Multiplier) >> (32 - Bits);
}
