using System.Numerics;

namespace Rhetoric.Segmentation;

/// <summary>A set of the states of the model of parts of speech, one bit each.</summary>
internal struct StateSet
{
    private ulong _first;
    private ulong _second;
    private ulong _third;
    private ulong _fourth;

    /// <summary>Whether it holds no state.</summary>
    public readonly bool IsEmpty => (_first | _second | _third | _fourth) == 0;

    /// <summary>The states of either set.</summary>
    public static StateSet operator |(in StateSet left, in StateSet right) => new()
    {
        _first = left._first | right._first,
        _second = left._second | right._second,
        _third = left._third | right._third,
        _fourth = left._fourth | right._fourth,
    };

    /// <summary>The states of both sets.</summary>
    public static StateSet operator &(in StateSet left, in StateSet right) => new()
    {
        _first = left._first & right._first,
        _second = left._second & right._second,
        _third = left._third & right._third,
        _fourth = left._fourth & right._fourth,
    };

    /// <summary>Adds a state.</summary>
    public void Add(int state)
    {
        var bit = 1UL << (state & 63);
        switch (state >> 6)
        {
            case 0:
                _first |= bit;
                break;
            case 1:
                _second |= bit;
                break;
            case 2:
                _third |= bit;
                break;
            default:
                _fourth |= bit;
                break;
        }
    }

    /// <summary>Writes the states in ascending order.</summary>
    /// <returns>Their number.</returns>
    public readonly int CopyTo(Span<byte> states)
    {
        var count = Copy(_first, 0, states, 0);
        count = Copy(_second, 64, states, count);
        count = Copy(_third, 128, states, count);
        return Copy(_fourth, 192, states, count);
    }

    private static int Copy(ulong bits, int offset, Span<byte> states, int count)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            states[count++] = (byte)(offset + BitOperations.TrailingZeroCount(bits));
        }

        return count;
    }
}
