using System.Runtime.InteropServices;

namespace Rhetoric.NGrams;

/// <summary>A corpus as one row of numbered symbols (characters or words), with the way back to readout and offset.</summary>
/// <remarks>
/// <para>
/// Symbols below <see cref="Breaks"/> are entries of the vocabulary, numbered as they are first met. Every edge that a phrase must not
/// cross is a symbol of its own from <see cref="Breaks"/> on that occurs once, so that no two edges ever match; each stretch of symbols
/// is followed by one.
/// </para>
/// <para>Cost: O(characters); two ints for each symbol. Immutable once built.</para>
/// </remarks>
internal sealed class SymbolSequence
{
    private readonly int[] _symbols;
    private readonly int[] _offsets;
    private readonly int[] _documentStarts;
    private readonly string[] _vocabulary;
    private readonly bool[] _isMark;
    private readonly bool[] _isBarredFromEdges;

    private SymbolSequence(Builder builder, IReadOnlyList<Readout> readouts)
    {
        Readouts = readouts;
        _vocabulary = [.. builder.Vocabulary];
        _isMark = [.. _vocabulary.Select(text => !PhraseMarks.IsWord(text))];
        _isBarredFromEdges = [.. _vocabulary.Select((text, symbol) => _isMark[symbol] || builder.Rules.IsStopWord(text))];
        Rules = builder.Rules;
        _documentStarts = builder.DocumentStarts;
        _symbols = builder.Symbols.ToArray();
        _offsets = builder.Offsets.ToArray();
        UnitsOf = builder.StopWordsOf;

        var document = -1;
        var breaks = _vocabulary.Length;
        for (var position = 0; position < _symbols.Length; position++)
        {
            while (document + 1 < _documentStarts.Length && _documentStarts[document + 1] <= position)
            {
                document++;
            }

            if (_symbols[position] < 0)
            {
                _symbols[position] = breaks++;
            }
            else if (!_isMark[_symbols[position]])
            {
                UnitsOf[document]++;
            }
        }

        AlphabetSize = breaks;
    }

    /// <summary>What makes two characters or words the same symbol.</summary>
    public SymbolRules Rules { get; }

    /// <summary>The symbols, breaks among them.</summary>
    public int[] Symbols => _symbols;

    /// <summary>The number of positions, breaks included.</summary>
    public int Length => _symbols.Length;

    /// <summary>The number of positions without the breaks.</summary>
    public int SymbolCount => _symbols.Length - (AlphabetSize - Breaks);

    /// <summary>The first symbol that is a break; all below are vocabulary.</summary>
    public int Breaks => _vocabulary.Length;

    /// <summary>One more than the greatest symbol.</summary>
    public int AlphabetSize { get; }

    /// <summary>The readouts, in the order of the sequence; document numbers count in this list.</summary>
    public IReadOnlyList<Readout> Readouts { get; }

    /// <summary>Where each readout starts in the sequence; equal starts are readouts without a symbol.</summary>
    public ReadOnlySpan<int> DocumentStarts => _documentStarts;

    /// <summary>The characters or words of each readout; marks and breaks are left out.</summary>
    public int[] UnitsOf { get; }

    /// <summary>The characters or words of all readouts.</summary>
    public long Units => UnitsOf.Sum(static units => (long)units);

    /// <summary>Numbers the characters of a corpus; a surrogate pair is one symbol.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="boundary">What parts the sequence.</param>
    /// <param name="rules">What makes two characters the same symbol.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Looked at before each readout.</param>
    public static SymbolSequence OfCharacters(
        IReadOnlyList<Readout> readouts,
        PhraseBoundary boundary,
        SymbolRules rules,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default) =>
        Of(readouts, StretchesOf(boundary), boundary, rules, static (builder, text, span, boundary) => builder.AddCharacters(text, span, boundary), progress, cancellation);

    /// <summary>Numbers the characters of some stretches of a corpus, each a clause or less.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="stretches">The stretches of a readout, in text order.</param>
    /// <param name="cancellation">Looked at before each readout.</param>
    public static SymbolSequence OfCharacters(
        IReadOnlyList<Readout> readouts, Func<Readout, IEnumerable<TextSpan>> stretches, CancellationToken cancellation = default) =>
        Of(readouts, stretches, PhraseBoundary.Clause, SymbolRules.None, static (builder, text, span, boundary) => builder.AddCharacters(text, span, boundary), null, cancellation);

    /// <summary>Numbers the words of some stretches of a corpus, each a clause or less.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="stretches">The stretches of a readout, in text order.</param>
    /// <param name="segmenter">Cuts each stretch into words.</param>
    /// <param name="cancellation">Looked at before each readout.</param>
    public static SymbolSequence OfWords(
        IReadOnlyList<Readout> readouts, Func<Readout, IEnumerable<TextSpan>> stretches, ISegmenter segmenter, CancellationToken cancellation = default) =>
        Of(readouts, stretches, PhraseBoundary.Clause, SymbolRules.None, (builder, text, span, boundary) => builder.AddWords(text, span, boundary, segmenter), null, cancellation);

    /// <summary>Numbers the words of a corpus.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="boundary">What parts the sequence.</param>
    /// <param name="segmenter">Cuts each stretch into words, as they stand in the text.</param>
    /// <param name="rules">What makes two words the same symbol.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Looked at before each readout.</param>
    public static SymbolSequence OfWords(
        IReadOnlyList<Readout> readouts,
        PhraseBoundary boundary,
        ISegmenter segmenter,
        SymbolRules rules,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default) =>
        Of(readouts, StretchesOf(boundary), boundary, rules, (builder, text, span, boundary) => builder.AddWords(text, span, boundary, segmenter), progress, cancellation);

    /// <summary>Whether the symbol is a break.</summary>
    /// <param name="symbol">A symbol of the sequence.</param>
    public bool IsBreak(int symbol) => symbol >= _vocabulary.Length;

    /// <summary>Whether the symbol is a mark such as 、: part of a phrase, never its first or last symbol.</summary>
    /// <param name="symbol">A symbol of the vocabulary.</param>
    public bool IsMark(int symbol) => _isMark[symbol];

    /// <summary>Whether no phrase begins or ends with the symbol: a mark or a stop word.</summary>
    /// <param name="symbol">A symbol of the vocabulary.</param>
    public bool IsBarredFromEdges(int symbol) => _isBarredFromEdges[symbol];

    /// <summary>The character or word that a symbol stands for, folded.</summary>
    /// <param name="symbol">A symbol of the vocabulary.</param>
    public string TextOf(int symbol) => _vocabulary[symbol];

    /// <summary>The number of the readout that a position lies in. O(log readouts).</summary>
    /// <param name="position">A position in the sequence.</param>
    public int DocumentAt(int position)
    {
        // Of several readouts that start here only the last one is not empty.
        var low = 0;
        var high = _documentStarts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_documentStarts[middle] <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Where the symbol at a position begins in its readout; a break stands at the offset of the symbol before it.</summary>
    /// <param name="position">A position in the sequence.</param>
    public int OffsetAt(int position) => _offsets[position];

    /// <summary>Where a stretch of symbols lies in its readout.</summary>
    /// <param name="position">The position of its first symbol, no break.</param>
    /// <param name="length">Its symbols, at least 1, no break among them.</param>
    public TextSpan SpanAt(int position, int length)
    {
        var last = position + length - 1;
        return new TextSpan(_offsets[position], _offsets[last] + _vocabulary[_symbols[last]].Length);
    }

    /// <summary>The characters of a stretch, as they stand in its readout.</summary>
    /// <param name="position">The position of its first symbol, no break.</param>
    /// <param name="length">Its symbols, at least 1, no break among them.</param>
    public string TextAt(int position, int length) => SpanAt(position, length).TextIn(Readouts[DocumentAt(position)].Text);

    /// <summary>Sorts the suffixes of the sequence.</summary>
    /// <param name="cancellation">Looked at between the steps.</param>
    public SuffixIndex Index(CancellationToken cancellation = default) =>
        SuffixIndex.Build(_symbols, AlphabetSize, _documentStarts, cancellation);

    private static Func<Readout, IEnumerable<TextSpan>> StretchesOf(PhraseBoundary boundary) => boundary switch
    {
        PhraseBoundary.Clause => static readout => readout.Clauses,
        PhraseBoundary.Sentence => static readout => readout.Sentences,
        _ => static readout => readout.Paragraphs,
    };

    private static SymbolSequence Of(
        IReadOnlyList<Readout> readouts,
        Func<Readout, IEnumerable<TextSpan>> stretches,
        PhraseBoundary boundary,
        SymbolRules rules,
        Action<Builder, string, TextSpan, PhraseBoundary> add,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        var builder = new Builder(readouts.Count, rules);
        for (var document = 0; document < readouts.Count; document++)
        {
            cancellation.ThrowIfCancellationRequested();
            builder.StartDocument(document);
            var readout = readouts[document];
            foreach (var span in stretches(readout))
            {
                add(builder, readout.Text, span, boundary);
                builder.Break();
            }

            progress?.Report((document + 1.0) / readouts.Count);
        }

        return new SymbolSequence(builder, readouts);
    }

    private sealed class Builder(int documents, SymbolRules rules)
    {
        private const int Edge = -1;
        private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
        private readonly int[] _idOfChar = new int[char.MaxValue + 1];
        private readonly bool _hasParting = rules is { StopWordRule: StopWordRule.Anywhere, StopWordsIdentity: not null };
        private readonly List<bool> _parts = [];
        private int[] _ends = [];
        private char[] _folded = [];
        private int _document;

        public SymbolRules Rules => rules;

        public List<int> Symbols { get; } = [];

        public List<int> Offsets { get; } = [];

        public List<string> Vocabulary { get; } = [];

        public int[] DocumentStarts { get; } = new int[documents];

        // The stop words of each readout that are no symbols of the sequence, but units of its size.
        public int[] StopWordsOf { get; } = new int[documents];

        public void StartDocument(int document)
        {
            _document = document;
            DocumentStarts[document] = Symbols.Count;
        }

        // Several edges in a row are one.
        public void Break()
        {
            if (Symbols.Count > 0 && Symbols[^1] != Edge)
            {
                Symbols.Add(Edge);
                Offsets.Add(Offsets[^1]);
            }
        }

        public void AddCharacters(string text, TextSpan span, PhraseBoundary boundary)
        {
            for (var offset = span.Start; offset < span.End; offset++)
            {
                var c = text[offset];
                if (char.IsHighSurrogate(c) && offset + 1 < span.End && char.IsLowSurrogate(text[offset + 1]))
                {
                    Add(IdOf(text.AsSpan(offset, 2)), offset);
                    offset++;
                }
                else if (char.IsWhiteSpace(c) || !(PhraseMarks.IsWord(c) || boundary != PhraseBoundary.Clause || PhraseMarks.Joins(text, offset)))
                {
                    Break();
                }
                else
                {
                    Add(IdOf(c), offset);
                }
            }
        }

        public void AddWords(string text, TextSpan span, PhraseBoundary boundary, ISegmenter segmenter)
        {
            if (_ends.Length < span.Length)
            {
                _ends = new int[Math.Max(span.Length, 2 * _ends.Length)];
            }

            var count = segmenter.Cut(span.Of(text), _ends);
            var start = span.Start;
            for (var index = 0; index < count; index++)
            {
                var end = span.Start + _ends[index];
                AddWord(text, new TextSpan(start, end), span, boundary);
                start = end;
            }
        }

        private void AddWord(string text, TextSpan word, TextSpan stretch, PhraseBoundary boundary)
        {
            var characters = word.Of(text);
            if (characters.IsWhiteSpace())
            {
                if (!IsWordSpace(text, word, stretch))
                {
                    Break();
                }
            }
            else if (PhraseMarks.IsWord(characters) || boundary != PhraseBoundary.Clause || (word.Length == 1 && PhraseMarks.Joins(text, word.Start)))
            {
                Add(IdOf(characters), word.Start);
            }
            else
            {
                Break();
            }
        }

        // A space parts Chinese phrases; beside a Latin word or a number it is how words are written.
        private static bool IsWordSpace(string text, TextSpan space, TextSpan stretch) =>
            (space.Start > stretch.Start && IsSpacedScript(text[space.Start - 1])) || (space.End < stretch.End && IsSpacedScript(text[space.End]));

        private static bool IsSpacedScript(char c) => c < '\u2E80' && PhraseMarks.IsWord(c);

        private void Add(int symbol, int offset)
        {
            if (_hasParting && _parts[symbol])
            {
                StopWordsOf[_document] += PhraseMarks.IsWord(Vocabulary[symbol]) ? 1 : 0;
                Break();
                return;
            }

            Symbols.Add(symbol);
            Offsets.Add(offset);
        }

        private int IdOf(char c)
        {
            ref var id = ref _idOfChar[c];
            if (id == 0)
            {
                var folded = rules.Fold(c);
                id = (folded == c ? NewId(c.ToString()) : IdOf(folded)) + 1;
            }

            return id - 1;
        }

        private int IdOf(ReadOnlySpan<char> word)
        {
            if (rules.Folding != PhraseFolding.None)
            {
                word = Folded(word);
            }

            var lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out var known);
            if (!known)
            {
                id = NewId(word.ToString());
            }

            return id;
        }

        private ReadOnlySpan<char> Folded(ReadOnlySpan<char> word)
        {
            if (_folded.Length < word.Length)
            {
                _folded = new char[2 * word.Length];
            }

            rules.Fold(word, _folded);
            return _folded.AsSpan(0, word.Length);
        }

        private int NewId(string symbol)
        {
            Vocabulary.Add(symbol);
            _parts.Add(_hasParting && rules.IsStopWord(symbol));
            return Vocabulary.Count - 1;
        }
    }
}
