using static Rhetoric.Segmentation.IdfFormat;

namespace Rhetoric.Segmentation;

/// <summary>jieba's inverse document frequencies, read where they stand in the assembly.</summary>
/// <remarks>Immutable and shared by all threads.</remarks>
internal sealed unsafe class IdfModel
{
    private readonly EmbeddedModel _data;
    private readonly double* _figures;
    private readonly ushort* _seeds;
    private readonly ushort* _slots;
    private readonly int* _shorterListed;
    private readonly char* _listed;
    private readonly ushort* _listedFigures;

    private IdfModel(EmbeddedModel data)
    {
        _data = data;
        _figures = (double*)Section(Field.FigureSection);
        _seeds = (ushort*)Section(Field.SeedSection);
        _slots = (ushort*)Section(Field.SlotSection);
        _shorterListed = (int*)Section(Field.ListedCountSection);
        _listed = (char*)Section(Field.ListedTextSection);
        _listedFigures = (ushort*)Section(Field.ListedFigureSection);
    }

    /// <summary>jieba's own figures.</summary>
    public static IdfModel Jieba { get; } = new(EmbeddedModel.Open("Rhetoric.Segmentation.idf", Magic, IdfFormat.Version, HeaderLength));

    /// <summary>The figure that stands in the middle of all words' figures.</summary>
    public double Median => _figures[this[Field.Median]];

    private int this[Field field] => _data[(int)field];

    /// <summary>The figure of a word; false if it has none.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out double figure)
    {
        var number = Lexicon.Jieba.IsWord(word) ? KnownFigure(word) : ListedFigure(word);
        figure = number == NoFigure ? 0 : _figures[number];
        return number != NoFigure;
    }

    private ushort KnownFigure(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        return _slots[Slot(hash, _seeds[Bucket(hash, this[Field.Buckets])], this[Field.Slots])];
    }

    private ushort ListedFigure(ReadOnlySpan<char> word)
    {
        if (word.Length > this[Field.LongestListed])
        {
            return NoFigure;
        }

        // The words of one length have one stride; all shorter ones stand before them.
        var text = _listed;
        for (var length = 1; length < word.Length; length++)
        {
            text += length * (_shorterListed[length + 1] - _shorterListed[length]);
        }

        var first = _shorterListed[word.Length];
        var low = 0;
        var high = _shorterListed[word.Length + 1] - first - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = word.SequenceCompareTo(new ReadOnlySpan<char>(text + (middle * word.Length), word.Length));
            if (order == 0)
            {
                return _listedFigures[first + middle];
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return NoFigure;
    }

    private byte* Section(Field field) => _data.Header + _data[(int)field];
}
