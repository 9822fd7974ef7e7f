namespace Rhetoric.Segmentation;

/// <summary>
/// The binary segmentation model, as the compiler writes it and the library reads it.
/// </summary>
/// <remarks>
/// <para>
/// Idea. Everything that cutting needs lies in one block of memory that is used where it stands, without parsing: a map from
/// UTF-16 units to codes, a trie of the dictionary as a double array over these codes, the weight of each frequency, and the
/// figures of the hidden Markov model. Frequent characters have small codes and frequent nodes small addresses, so that the
/// part in use stays in the cache.
/// </para>
/// <para>
/// A slot of the double array holds, from the low end, the code that leads to it (16 bits), its weight (16 bits), the base of its
/// children (24 bits) and its tag (8 bits), so that each can be read by itself. No two nodes share a base, so the code alone tells
/// whether a slot belongs to its parent.
/// </para>
/// <para>Source: Aoe, "An efficient digital search algorithm by using a double-array structure", 1989.</para>
/// <para>
/// Invariants: little-endian; the header stands first, and every section begins on a multiple of eight; code 0 leads to no slot.
/// </para>
/// </remarks>
internal static class ModelFormat
{
    /// <summary>"RSEG" in little-endian order.</summary>
    public const int Magic = 0x4745_5352;

    /// <summary>Raised whenever the layout changes.</summary>
    public const int Version = 3;

    /// <summary>Integers in the header.</summary>
    public const int HeaderLength = 32;

    /// <summary>The code of a unit outside the block class: a word by itself.</summary>
    public const int NotInBlock = 0;

    /// <summary>The code of a unit outside the block class that may form one word with the next: a high surrogate, a carriage return.</summary>
    public const int MayPair = 1;

    /// <summary>The code of the first ASCII character of the block class.</summary>
    public const int FirstAscii = 2;

    /// <summary>One more than the code of the last ASCII letter or digit; the other signs of the block class follow.</summary>
    public const int FirstSign = FirstAscii + 62;

    /// <summary>The code of every Han character that neither the dictionary nor the hidden Markov model knows.</summary>
    public const int UnknownHan = FirstAscii + 69;

    /// <summary>The code of the most frequent Han character.</summary>
    public const int FirstHan = UnknownHan + 1;

    /// <summary>The greatest length of a word, in UTF-16 units.</summary>
    public const int LongestWord = 20;

    /// <summary>The weight of a prefix that is no word: minus infinity.</summary>
    public const int NoWord = 0;

    /// <summary>The weight of a character that the dictionary does not hold: that of frequency one.</summary>
    public const int UnknownWord = 1;

    /// <summary>The number of different weights that a slot can name.</summary>
    public const int MaximumWeights = 1 << 16;

    /// <summary>The number of different tags that a slot can name.</summary>
    public const int MaximumTags = 1 << 8;

    /// <summary>The number of different bases that a slot can name.</summary>
    public const int MaximumBases = 1 << 24;

    /// <summary>The bits of a slot, shifted by <see cref="BaseShift"/>, that are its base.</summary>
    public const ulong BaseMask = MaximumBases - 1;

    /// <summary>Where in a slot the weight begins.</summary>
    public const int WeightShift = 16;

    /// <summary>Where in a slot the base begins.</summary>
    public const int BaseShift = 32;

    /// <summary>Where in a slot the tag begins.</summary>
    public const int TagShift = 56;

    /// <summary>A slot that no code leads to.</summary>
    public const ulong EmptySlot = 0xFFFF;

    /// <summary>What stands for the weight of a character outside the block class as a word: zero, above that of every word.</summary>
    public const double OutsideWeight = 0;

    /// <summary>The logarithm that stands for a probability of zero; finite, as in jieba, so that sums of it still compare.</summary>
    public const double Impossible = -3.14e100;

    /// <summary>Positions of the fields in the header; sections are given by their offset in bytes from the header.</summary>
    public enum Field
    {
        Magic,
        Version,
        Length,
        Codes,
        Slots,
        Weights,
        Tags,
        Total,
        CodeSection,
        RootSection,
        RootBaseSection,
        SlotSection,
        WeightSection,
        SingleWeightSection,
        LogarithmSection,
        FrequencySection,
        EmissionSection,
        TagSection,
        Hash,
    }

    /// <summary>Whether a UTF-16 unit belongs to the class that the dictionary and the hidden Markov model cut.</summary>
    public static bool IsBlock(char unit) =>
        IsHan(unit) || char.IsAsciiLetterOrDigit(unit) || unit is '+' or '#' or '&' or '.' or '_' or '%' or '-';

    /// <summary>Whether a UTF-16 unit is Han in the sense of jieba, which ends before Unicode does.</summary>
    public static bool IsHan(char unit) => unit is >= '\u4E00' and <= '\u9FD5';

    /// <summary>Packs a slot.</summary>
    public static ulong Slot(int code, int children, int tag, int weight) =>
        ((ulong)tag << TagShift) | ((ulong)children << BaseShift) | ((ulong)weight << WeightShift) | (uint)code;

    /// <summary>The base of a slot's children; 0 if it has none.</summary>
    public static nuint BaseOf(ulong slot) => (nuint)((slot >> BaseShift) & BaseMask);

    /// <summary>The weight of a slot.</summary>
    public static nuint WeightOf(ulong slot) => (ushort)(slot >> WeightShift);
}
