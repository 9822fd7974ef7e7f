namespace Rhetoric.Segmentation;

/// <summary>How a step of the best route packs the length of a word and what the emission of words asks of it.</summary>
internal static class RouteStep
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
}
