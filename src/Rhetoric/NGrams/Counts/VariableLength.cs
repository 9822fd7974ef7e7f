namespace Rhetoric.NGrams;

/// <summary>Numbers in as many bytes as they need: seven bits each, the lowest first; the highest bit says that more follow.</summary>
internal static class VariableLength
{
    /// <summary>The bytes of the greatest number.</summary>
    public const int MostBytes = 10;

    /// <summary>Writes a number.</summary>
    /// <returns>The bytes written.</returns>
    public static int Write(Span<byte> bytes, ulong number)
    {
        var length = 0;
        for (; number > 127; number >>= 7)
        {
            bytes[length++] = (byte)(number | 128);
        }

        bytes[length++] = (byte)number;
        return length;
    }

    /// <summary>Writes a number that may be negative; small distances from 0 take few bytes.</summary>
    /// <returns>The bytes written.</returns>
    public static int WriteSigned(Span<byte> bytes, int number) => Write(bytes, (uint)((number << 1) ^ (number >> 31)));

    /// <summary>Reads a number and goes behind it.</summary>
    public static ulong Read(ref ReadOnlySpan<byte> bytes)
    {
        var number = 0UL;
        var (at, shift) = (0, 0);
        while (bytes[at] > 127)
        {
            number |= (ulong)(bytes[at++] & 127) << shift;
            shift += 7;
        }

        number |= (ulong)bytes[at++] << shift;
        bytes = bytes[at..];
        return number;
    }

    /// <summary>Reads what <see cref="WriteSigned"/> wrote and goes behind it.</summary>
    public static int ReadSigned(ref ReadOnlySpan<byte> bytes)
    {
        var number = (uint)Read(ref bytes);
        return (int)(number >> 1) ^ -(int)(number & 1);
    }
}
