using System.Runtime.CompilerServices;
using System.Text;
using static Rhetoric.Segmentation.TagModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>The compiled figures of jieba's model of parts of speech; the memory is touched only by what tags.</summary>
/// <remarks>Immutable and shared by all threads.</remarks>
internal sealed unsafe class TagModel
{
    private readonly EmbeddedModel _data;
    private readonly ushort[] _codes;
    private readonly string[] _tags;
    private readonly char[] _letters;

    private TagModel(EmbeddedModel data)
    {
        _data = data;
        Start = (double*)Section(Field.StartSection);
        Transitions = (double*)Section(Field.TransitionSection);
        Successors = (StateSet*)Section(Field.SuccessorSection);
        Possible = (ushort*)Section(Field.PossibleSection);
        Sets = (StateSet*)Section(Field.SetSection);
        FirstEmission = (int*)Section(Field.FirstEmissionSection);
        EmissionStates = Section(Field.EmissionStateSection);
        Emissions = (double*)Section(Field.EmissionSection);

        var names = Encoding.UTF8.GetString(Section(Field.NameSection), data[(int)Field.StartSection] - data[(int)Field.NameSection]).TrimEnd('\0').Split('\n');
        _letters = [.. names.Select(name => name[0])];
        _tags = [.. names.Select(name => string.Intern(name[2..]))];

        // Unlike the words of Cut, those of the tagger never hold a percent sign or a hyphen.
        _codes = GC.AllocateUninitializedArray<ushort>(1 << 16, pinned: true);
        new ReadOnlySpan<ushort>(SegmentationModel.Jieba.Codes, _codes.Length).CopyTo(_codes);
        _codes['%'] = ModelFormat.NotInBlock;
        _codes['-'] = ModelFormat.NotInBlock;
        Codes = (ushort*)Unsafe.AsPointer(ref _codes[0]);
    }

    /// <summary>jieba's own figures.</summary>
    public static TagModel Jieba { get; } = new(EmbeddedModel.Open("Rhetoric.Segmentation.tags", Magic, TagModelFormat.Version, HeaderLength));

    /// <summary>The code of each UTF-16 unit in the block class of the tagger.</summary>
    public ushort* Codes { get; }

    /// <summary>Logarithm of the probability to begin, by state.</summary>
    public double* Start { get; }

    /// <summary>Logarithm of the probability of a transition, by target and then by source.</summary>
    public double* Transitions { get; }

    /// <summary>The targets of each state.</summary>
    public StateSet* Successors { get; }

    /// <summary>The number of the set of states possible for a Han character.</summary>
    public ushort* Possible { get; }

    /// <summary>The sets of states.</summary>
    public StateSet* Sets { get; }

    /// <summary>Where the emissions of a Han character begin.</summary>
    public int* FirstEmission { get; }

    /// <summary>The states of the emissions.</summary>
    public byte* EmissionStates { get; }

    /// <summary>Logarithms of the emission probabilities.</summary>
    public double* Emissions { get; }

    /// <summary>The part of speech of a state.</summary>
    public string TagOf(int state) => _tags[state];

    /// <summary>Whether a word ends with a character in a state.</summary>
    public bool Ends(int state) => _letters[state] is 'E' or 'S';

    private byte* Section(Field field) => _data.Header + _data[(int)field];
}
