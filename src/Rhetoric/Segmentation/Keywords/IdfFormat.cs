namespace Rhetoric.Segmentation;

/// <summary>
/// The binary table of inverse document frequencies, as the compiler writes it and the library reads it.
/// </summary>
/// <remarks>
/// <para>
/// Idea. Nine words in ten are words of the dictionary, which is there already: for those the table holds no text, only the number of a
/// figure at the place where the word hashes to. A word hashes to a bucket, and the bucket has a seed with which no two words of the
/// dictionary hash to one slot. So the slot of a word that is not in the dictionary means nothing: ask the dictionary first. The words
/// that the dictionary does not hold are listed, by length and then in ordinal order.
/// </para>
/// <para>Source: Belazzougui, Botelho, Dietzfelbinger, "Hash, displace, and compress", 2009.</para>
/// <para>
/// Cost: two bytes a slot and half a byte a word for the seeds. Invariants: little-endian; the header stands first, and every section
/// begins on a multiple of eight.
/// </para>
/// </remarks>
internal static class IdfFormat
{
    /// <summary>"RIDF" in little-endian order.</summary>
    public const int Magic = 0x4644_4952;

    /// <summary>Raised whenever the layout changes.</summary>
    public const int Version = 1;

    /// <summary>Integers in the header.</summary>
    public const int HeaderLength = 16;

    /// <summary>The number that stands for no figure.</summary>
    public const ushort NoFigure = ushort.MaxValue;

    /// <summary>Positions of the fields in the header; sections are given by their offset in bytes from the header.</summary>
    public enum Field
    {
        Magic,
        Version,
        Length,
        Buckets,
        Slots,

        /// <summary>The number of the figure that stands in the middle of all words' figures.</summary>
        Median,

        /// <summary>The length of the longest listed word.</summary>
        LongestListed,

        /// <summary>The different figures, ascending.</summary>
        FigureSection,

        /// <summary>The seed of each bucket.</summary>
        SeedSection,

        /// <summary>The number of the figure of each slot.</summary>
        SlotSection,

        /// <summary>How many listed words are shorter, by length from 0 to one more than the longest.</summary>
        ListedCountSection,

        /// <summary>The listed words, one behind the other.</summary>
        ListedTextSection,

        /// <summary>The number of the figure of each listed word.</summary>
        ListedFigureSection,
    }

    /// <summary>The hash of a word, from which bucket and slot follow.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0UL;
        foreach (var unit in word)
        {
            hash = (hash ^ unit) * 0x9E37_79B9_7F4A_7C15;
            hash ^= hash >> 29;
        }

        return hash * 0xD6E8_FEB8_6659_FD93;
    }

    /// <summary>The bucket of a word.</summary>
    public static int Bucket(ulong hash, int buckets) => Scale(hash, buckets);

    /// <summary>The slot of a word, given the seed of its bucket.</summary>
    public static int Slot(ulong hash, int seed, int slots)
    {
        var mixed = hash + ((ulong)seed * 0xA076_1D64_78BD_642F);
        mixed = (mixed ^ (mixed >> 32)) * 0xE703_7ED1_A0B4_28DB;
        return Scale(mixed ^ (mixed << 31), slots);
    }

    private static int Scale(ulong hash, int count) => (int)(((hash >> 32) * (uint)count) >> 32);
}
