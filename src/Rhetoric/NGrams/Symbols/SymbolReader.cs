using System.Runtime.InteropServices;

namespace Rhetoric.NGrams;

/// <summary>Numbers the characters or words of some neighbouring readouts as they are first met.</summary>
/// <param name="firstDocument">The number of the first readout.</param>
/// <param name="documents">How many readouts.</param>
/// <param name="capacity">About how many symbols to expect.</param>
/// <param name="rules">What makes two characters or words the same symbol.</param>
internal sealed class SymbolReader(int firstDocument, int documents, int capacity, SymbolRules rules)
{
    /// <summary>Stands for every edge; edges get numbers of their own once the vocabulary is complete.</summary>
    public const int Edge = -1;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly int[] _idOfChar = new int[char.MaxValue + 1];
    private readonly bool _hasParting = rules is { StopWordRule: StopWordRule.Anywhere, StopWordsIdentity: not null };
    private readonly List<bool> _parts = [];
    private int[] _ends = [];
    private char[] _folded = [];
    private int _document;

    public int FirstDocument => firstDocument;

    public List<int> Symbols { get; } = new(capacity);

    public List<int> Offsets { get; } = new(capacity);

    public List<string> Vocabulary { get; } = [];

    public int[] DocumentStarts { get; } = new int[documents];

    // The stop words of each readout that are no symbols of the sequence, but units of its size.
    public int[] StopWordsOf { get; } = new int[documents];

    public void StartDocument(int document)
    {
        _document = document - firstDocument;
        DocumentStarts[_document] = Symbols.Count;
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

        var count = segmenter.Cut(rules.ToCut(span.Of(text)), _ends);
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
