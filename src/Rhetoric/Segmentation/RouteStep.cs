namespace Rhetoric.Segmentation;

/// <summary>How a step of the best route packs the length of a word and what the emission of words asks of it.</summary>
internal static unsafe class RouteStep
{
    /// <summary>The length of the word in UTF-16 units.</summary>
    public const int LengthMask = 0x0FFF;

    /// <summary>Some word begins with the first two units.</summary>
    public const int HasPair = 0x1000;

    /// <summary>The unit stands outside the block class.</summary>
    public const int Outside = 0x2000;

    /// <summary>The unit stands outside the block class and may form one word with the next.</summary>
    public const int MayPair = 0x8000;

    /// <summary>How far the code of a unit outside the block class is shifted to give <see cref="MayPair"/>.</summary>
    public const int MayPairShift = 15;

    /// <summary>Whether a step is one character inside the block class.</summary>
    public static bool IsSingle(int step) => (step & ~HasPair) == 1;

    /// <summary>Where the word of a step ends.</summary>
    public static int End(int step, char* text, int position, int length)
    {
        if ((step & MayPair) != 0)
        {
            position += SecondUnit(text, position, length);
        }

        return position + (step & LengthMask);
    }

    /// <summary>1 if the unit makes one word with the next: a surrogate pair, or carriage return and line feed.</summary>
    public static int SecondUnit(char* text, int position, int length)
    {
        if (position + 1 >= length)
        {
            return 0;
        }

        var next = text[position + 1];
        return (text[position] == '\r' ? next == '\n' : char.IsLowSurrogate(next)) ? 1 : 0;
    }
}
