using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>What is said in a corpus as one row of numbered symbols, with the way back to readout and offset.</summary>
/// <remarks>
/// <para>Symbols below <see cref="Breaks"/> are numbered in the order of their codes (characters) or of their letters (words), so that the order of the suffixes does
/// not depend on the order of reading; every break is a symbol of its own that occurs once, so that no two of them match.</para>
/// <para>Cost: O(characters); fourteen bytes for each symbol. Immutable once built.</para>
/// </remarks>
internal sealed class SpokenSequence
{
    private const int None = -1;

    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly SymbolTraits[] _traits;
    private readonly int[] _documentStarts;
    private readonly int _country = None;

    private SpokenSequence(IReadOnlyList<Readout> readouts, List<SpokenSymbol>[] read, Func<int, int> numberOf, int vocabulary, bool byWords)
    {
        Readouts = readouts;
        ByWords = byWords;
        Breaks = vocabulary;
        var length = read.Sum(symbols => symbols.Count);
        Symbols = new int[length];
        _starts = new int[length];
        _ends = new int[length];
        _traits = new SymbolTraits[length];
        _documentStarts = new int[readouts.Count];
        var (at, breaks) = (0, vocabulary);
        for (var document = 0; document < read.Length; document++)
        {
            _documentStarts[document] = at;
            foreach (var symbol in read[document])
            {
                Symbols[at] = symbol.Code == SpokenSymbol.Break ? breaks++ : numberOf(symbol.Code);
                _country = symbol.Code == SpokenSymbol.Country ? Symbols[at] : _country;
                (_starts[at], _ends[at], _traits[at]) = (symbol.Span.Start, symbol.Span.End, symbol.Traits);
                at++;
            }

            read[document] = [];
        }

        AlphabetSize = breaks;
    }

    /// <summary>The symbols, breaks among them.</summary>
    public int[] Symbols { get; }

    /// <summary>The first symbol that is a break.</summary>
    public int Breaks { get; }

    /// <summary>One more than the greatest symbol.</summary>
    public int AlphabetSize { get; }

    /// <summary>The number of positions, breaks included.</summary>
    public int Length => Symbols.Length;

    /// <summary>The number of positions without the breaks.</summary>
    public int SymbolCount => Symbols.Length - (AlphabetSize - Breaks);

    /// <summary>Whether the symbols are words.</summary>
    public bool ByWords { get; }

    /// <summary>The readouts, in the order of the sequence.</summary>
    public IReadOnlyList<Readout> Readouts { get; }

    /// <summary>Reads what is said in Chinese readouts.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="segmenter">Tells where words begin and end.</param>
    /// <param name="progress">Told the share read.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    public static SpokenSequence OfCharacters(IReadOnlyList<Readout> readouts, ISegmenter segmenter, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var read = new List<SpokenSymbol>[readouts.Count];
        Concurrently.For(readouts.Count, Environment.ProcessorCount, document => read[document] = SpokenReader.Characters(readouts[document], segmenter), progress, cancellationToken);
        var numbers = CodeNumbers.Of(read);
        return new SpokenSequence(readouts, read, code => numbers[code], numbers.Count, byWords: false);
    }

    /// <summary>Reads what is said in English readouts.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="progress">Told the share read.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    public static SpokenSequence OfWords(IReadOnlyList<Readout> readouts, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var met = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var read = new List<SpokenSymbol>[readouts.Count];
        var done = progress.Pieces(read.Length);
        for (var document = 0; document < read.Length; document++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read[document] = SpokenReader.Words(readouts[document], met);
            done.Add();
        }

        var numbers = new int[met.Count];
        var number = 0;
        foreach (var (_, first) in met.OrderBy(word => word.Key, StringComparer.OrdinalIgnoreCase))
        {
            numbers[first] = number++;
        }

        return new SpokenSequence(readouts, read, code => numbers[code], met.Count, byWords: true);
    }

    /// <summary>Sorts the suffixes.</summary>
    public SuffixIndex Index(IProgress<double>? progress, CancellationToken cancellationToken) => SuffixIndex.Build(Symbols, AlphabetSize, _documentStarts, progress, cancellationToken);

    /// <summary>What is known of the symbol at a position.</summary>
    public SymbolTraits TraitsAt(int position) => _traits[position];

    /// <summary>Whether a stretch holds what stands for the counterpart.</summary>
    public bool HasSlot(int position, int length) => Array.FindIndex(_traits, position, length, static traits => (traits & SymbolTraits.Slot) != 0) >= 0;

    /// <summary>Whether the symbol at a position is a break that stands for a speaker's name.</summary>
    public bool IsName(int position) => IsBreak(Symbols[position]) && (_traits[position] & SymbolTraits.Named) != 0;

    /// <summary>Whether the symbol at a position stands for the counterpart by its name (联合国, not X方).</summary>
    public bool IsCountry(int position) => Symbols[position] == _country;

    /// <summary>What stands before a symbol in its readout, as written.</summary>
    public ReadOnlySpan<char> Before(int document, int position) => Readouts[document].Text.AsSpan(0, _starts[position]);

    /// <summary>Whether the symbol is a break.</summary>
    public bool IsBreak(int symbol) => symbol >= Breaks;

    /// <summary>Where a stretch lies in its readout; a quotation or a title that it opens or closes is taken whole.</summary>
    /// <param name="document">Its readout.</param>
    /// <param name="position">The position of its first symbol, no break.</param>
    /// <param name="length">Its symbols, no break among them.</param>
    public TextSpan SpanAt(int document, int position, int length) =>
        QuotationBalance.Whole(Readouts[document].Text, new TextSpan(_starts[position], _ends[position + length - 1]));

    /// <summary>The characters of a stretch without its quotation marks, the counterpart as X.</summary>
    /// <param name="document">Its readout.</param>
    /// <param name="position">The position of its first symbol, no break.</param>
    /// <param name="length">Its symbols, no break among them.</param>
    public string HeadingAt(int document, int position, int length)
    {
        var text = Readouts[document].Text;
        var heading = new System.Text.StringBuilder();
        for (var at = position; at < position + length; at++)
        {
            if (ByWords && at > position)
            {
                heading.Append(' ');
            }

            var letters = text.AsSpan(_starts[at], _ends[at] - _starts[at]);
            heading.Append((_traits[at] & SymbolTraits.Slot) != 0 ? SlotReader.Written(letters) : letters);
        }

        return heading.ToString();
    }
}
