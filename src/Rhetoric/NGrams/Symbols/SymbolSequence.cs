using System.Runtime.InteropServices;

namespace Rhetoric.NGrams;

/// <summary>A corpus as one row of numbered symbols (characters or words), with the way back to readout and offset.</summary>
/// <remarks>
/// <para>
/// Symbols below <see cref="Breaks"/> are entries of the vocabulary, numbered in the order of their written forms, so that the order of the
/// suffixes is that of the phrases and does not depend on the order of reading. Every edge that a phrase must not
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
    private readonly SymbolVocabulary _vocabulary;
    private readonly bool[] _isMark;
    private readonly bool[] _isBarredFromEdges;

    // The readers are emptied one by one, so that the symbols are never held twice.
    private SymbolSequence(SymbolReader?[] readers, IReadOnlyList<Readout> readouts, SymbolRules rules)
    {
        Readouts = readouts;
        Rules = rules;
        (_vocabulary, var numbers) = SymbolVocabulary.Merge([.. readers.Select(reader => reader!.Vocabulary)]);
        _isMark = [.. _vocabulary.Texts.Select(text => !PhraseMarks.IsWord(text))];
        _isBarredFromEdges = [.. _vocabulary.Texts.Select((text, symbol) => _isMark[symbol] || rules.IsStopWord(text))];
        _documentStarts = new int[readouts.Count];
        UnitsOf = new int[readouts.Count];
        var length = readers.Sum(reader => reader!.Symbols.Count);
        _symbols = new int[length];
        _offsets = new int[length];

        var (start, breaks) = (0, _vocabulary.Count);
        for (var block = 0; block < readers.Length; block++)
        {
            var reader = readers[block]!;
            readers[block] = null;
            breaks = Take(reader, numbers[block], start, breaks);
            start += reader.Symbols.Count;
        }

        AlphabetSize = breaks;
    }

    private int Take(SymbolReader reader, int[] numbers, int start, int breaks)
    {
        var symbols = CollectionsMarshal.AsSpan(reader.Symbols);
        CollectionsMarshal.AsSpan(reader.Offsets).CopyTo(_offsets.AsSpan(start));
        for (var document = 0; document < reader.DocumentStarts.Length; document++)
        {
            var from = reader.DocumentStarts[document];
            var to = document + 1 < reader.DocumentStarts.Length ? reader.DocumentStarts[document + 1] : symbols.Length;
            var units = reader.StopWordsOf[document];
            for (var position = from; position < to; position++)
            {
                var symbol = symbols[position];
                if (symbol == SymbolReader.Edge)
                {
                    _symbols[start + position] = breaks++;
                    continue;
                }

                _symbols[start + position] = numbers[symbol];
                units += _isMark[numbers[symbol]] ? 0 : 1;
            }

            _documentStarts[reader.FirstDocument + document] = start + from;
            UnitsOf[reader.FirstDocument + document] = units;
        }

        return breaks;
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
    public int Breaks => _vocabulary.Count;

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
    /// <param name="threads">How many threads read; the sequence is the same.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    public static SymbolSequence OfCharacters(
        IReadOnlyList<Readout> readouts,
        PhraseBoundary boundary,
        SymbolRules rules,
        int threads = 1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Of(readouts, StretchesOf(boundary), boundary, rules, static (reader, text, span, boundary) => reader.AddCharacters(text, span, boundary), threads, progress, cancellationToken);

    /// <summary>Numbers the characters of some stretches of a corpus, each a clause or less.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="stretches">The stretches of a readout, in text order.</param>
    /// <param name="rules">What makes two characters the same symbol.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    public static SymbolSequence OfCharacters(
        IReadOnlyList<Readout> readouts, Func<Readout, IEnumerable<TextSpan>> stretches, SymbolRules rules, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        Of(readouts, stretches, PhraseBoundary.Clause, rules, static (reader, text, span, boundary) => reader.AddCharacters(text, span, boundary), 1, progress, cancellationToken);

    /// <summary>Numbers the words of some stretches of a corpus, each a clause or less.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="stretches">The stretches of a readout, in text order.</param>
    /// <param name="segmenter">Cuts each stretch into words.</param>
    /// <param name="rules">What makes two words the same symbol.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    public static SymbolSequence OfWords(
        IReadOnlyList<Readout> readouts, Func<Readout, IEnumerable<TextSpan>> stretches, ISegmenter segmenter, SymbolRules rules, IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Of(readouts, stretches, PhraseBoundary.Clause, rules, (reader, text, span, boundary) => reader.AddWords(text, span, boundary, segmenter), 1, progress, cancellationToken);

    /// <summary>Numbers the words of a corpus.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="boundary">What parts the sequence.</param>
    /// <param name="segmenter">Cuts each stretch into words, as they stand in the text.</param>
    /// <param name="rules">What makes two words the same symbol.</param>
    /// <param name="threads">How many threads read; the sequence is the same.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at before each readout.</param>
    public static SymbolSequence OfWords(
        IReadOnlyList<Readout> readouts,
        PhraseBoundary boundary,
        ISegmenter segmenter,
        SymbolRules rules,
        int threads = 1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Of(readouts, StretchesOf(boundary), boundary, rules, (reader, text, span, boundary) => reader.AddWords(text, span, boundary, segmenter), threads, progress, cancellationToken);

    /// <summary>Whether the symbol is a break.</summary>
    /// <param name="symbol">A symbol of the sequence.</param>
    public bool IsBreak(int symbol) => symbol >= _vocabulary.Count;

    /// <summary>Whether the symbol is a mark such as 、: part of a phrase, never its first or last symbol.</summary>
    /// <param name="symbol">A symbol of the vocabulary.</param>
    public bool IsMark(int symbol) => _isMark[symbol];

    /// <summary>Whether no phrase begins or ends with the symbol: a mark or a stop word.</summary>
    /// <param name="symbol">A symbol of the vocabulary.</param>
    public bool IsBarredFromEdges(int symbol) => _isBarredFromEdges[symbol];

    /// <summary>The character or word that a symbol stands for, folded.</summary>
    /// <param name="symbol">A symbol of the vocabulary.</param>
    public string TextOf(int symbol) => _vocabulary.Texts[symbol];

    /// <summary>The UTF-8 bytes of the written form of a character or word; they rise with the symbol.</summary>
    /// <param name="symbol">A symbol of the vocabulary.</param>
    public ReadOnlySpan<byte> WrittenOf(int symbol) => _vocabulary.WrittenOf(symbol);

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
        return new TextSpan(_offsets[position], _offsets[last] + _vocabulary.Texts[_symbols[last]].Length);
    }

    /// <summary>The characters of a stretch, as they stand in its readout.</summary>
    /// <param name="position">The position of its first symbol, no break.</param>
    /// <param name="length">Its symbols, at least 1, no break among them.</param>
    public string TextAt(int position, int length) => SpanAt(position, length).TextIn(Readouts[DocumentAt(position)].Text);

    /// <summary>Sorts the suffixes of the sequence.</summary>
    /// <param name="progress">Told the share done after each step.</param>
    /// <param name="cancellationToken">Looked at between the steps.</param>
    public SuffixIndex Index(IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        SuffixIndex.Build(_symbols, AlphabetSize, _documentStarts, progress, cancellationToken);

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
        Action<SymbolReader, string, TextSpan, PhraseBoundary> add,
        int threads,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        var blocks = DocumentBlocks.Of(readouts, threads);
        var readers = new SymbolReader?[blocks.Count];
        var read = progress.Pieces(readouts.Count);
        blocks.Run(
            threads,
            (block, first, count) =>
            {
                var reader = new SymbolReader(first, count, blocks.CharactersOf(block) / 2, rules);
                for (var document = first; document < first + count; document++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    reader.StartDocument(document);
                    var readout = readouts[document];
                    foreach (var span in stretches(readout))
                    {
                        add(reader, readout.Text, span, boundary);
                        reader.Break();
                    }

                    read.Add();
                }

                readers[block] = reader;
            });

        return new SymbolSequence(readers, readouts, rules);
    }
}
