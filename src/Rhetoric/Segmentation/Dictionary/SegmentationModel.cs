using System.Runtime.CompilerServices;
using System.Text;
using static Rhetoric.Segmentation.ModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>The compiled dictionary and hidden Markov model, read where they stand in the assembly.</summary>
/// <remarks>Immutable and shared by all threads; the pointers stay valid for the life of the process.</remarks>
internal sealed unsafe class SegmentationModel
{
    private const string ResourceName = "Rhetoric.Segmentation.model";

    private readonly EmbeddedModel _data;
    private readonly byte* _header;
    private readonly Lazy<string[]> _tags;

    private SegmentationModel(EmbeddedModel data)
    {
        _data = data;
        _header = data.Header;
        _tags = new Lazy<string[]>(ReadTags);
        Codes = (ushort*)Section(Field.CodeSection);
        Root = (ulong*)Section(Field.RootSection);
        RootBases = (uint*)Section(Field.RootBaseSection);
        Slots = (ulong*)Section(Field.SlotSection);
        Weights = (double*)Section(Field.WeightSection);
        SingleWeights = (double*)Section(Field.SingleWeightSection);
        Logarithms = (double*)Section(Field.LogarithmSection);
        Frequencies = (int*)Section(Field.FrequencySection);
        Emissions = (double*)Section(Field.EmissionSection);
    }

    /// <summary>jieba's own figures.</summary>
    public static SegmentationModel Jieba { get; } = new(EmbeddedModel.Open(ResourceName, Magic, ModelFormat.Version, HeaderLength));

    /// <summary>The code of each UTF-16 unit.</summary>
    public ushort* Codes { get; }

    /// <summary>The slot of each single character, by code.</summary>
    public ulong* Root { get; }

    /// <summary>The base of each single character, by code.</summary>
    public uint* RootBases { get; }

    /// <summary>The double array: the child of a node for a code stands at its base plus the code.</summary>
    public ulong* Slots { get; }

    /// <summary>Logarithm of the relative frequency, by weight.</summary>
    public double* Weights { get; }

    /// <summary>The same by the code of a single character; <see cref="OutsideWeight"/> outside the block class.</summary>
    public double* SingleWeights { get; }

    /// <summary>Logarithm of the frequency, by weight.</summary>
    public double* Logarithms { get; }

    /// <summary>The frequency, by weight.</summary>
    public int* Frequencies { get; }

    /// <summary>Logarithms of the emission probabilities, four for each code in the order B, E, M, S.</summary>
    public double* Emissions { get; }

    /// <summary>One more than the largest code.</summary>
    public int CodeCount => this[Field.Codes];

    /// <summary>The number of different weights.</summary>
    public int WeightCount => this[Field.Weights];

    /// <summary>The sum of all frequencies.</summary>
    public long Total => this[Field.Total];

    /// <summary>The first twelve hexadecimal digits of the SHA-256 of the source files.</summary>
    public string Hash => Convert.ToHexStringLower(new ReadOnlySpan<byte>(_header + ((int)Field.Hash * sizeof(int)), 6));

    private int this[Field field] => _data[(int)field];

    /// <summary>The child of a slot for a code, or zero: weight 0 is that of no word, and base 0 has no children.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong ChildOrZero(ulong slot, nuint code) => SlotOrZero(Slots[BaseOf(slot) + code], code);

    /// <summary>A slot if a code leads to it, else zero; without a branch, because it is as often as not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SlotOrZero(ulong slot, nuint code) => slot & (ulong)(((long)((ushort)slot ^ code) - 1) >> 63);

    /// <summary>The part of speech of a slot; null if it is no word.</summary>
    public string? TagOf(ulong slot)
    {
        var tag = (int)(slot >> TagShift);
        return tag == 0 ? null : _tags.Value[tag - 1];
    }

    private string[] ReadTags() =>
        Encoding.UTF8.GetString(Section(Field.TagSection), this[Field.Length] - this[Field.TagSection]).TrimEnd('\0').Split('\n');

    private byte* Section(Field field) => _header + this[field];
}
