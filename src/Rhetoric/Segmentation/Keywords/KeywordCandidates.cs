using System.Buffers;
using System.Runtime.InteropServices;

namespace Rhetoric.Segmentation;

/// <summary>The words of a text that may be keywords, numbered in the order in which they first occur.</summary>
/// <remarks>
/// Source: jieba 0.42.1, <c>analyse</c>. A word of one character is none, nor is what consists of white space. Cost: that of cutting or tagging, and a string for each different word.
/// </remarks>
internal sealed class KeywordCandidates
{
    /// <summary>Stands for a word that is no candidate.</summary>
    public const int None = -1;

    private readonly List<(string Text, string? Tag)> _words = [];
    private readonly Dictionary<(string Text, string? Tag), int> _numbers = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _stopWords;
    private readonly HashSet<string>? _tags;
    private readonly bool _keepsTags;

    public KeywordCandidates(HashSet<string> stopWords, HashSet<string>? tags, bool keepsTags)
    {
        _stopWords = stopWords.GetAlternateLookup<ReadOnlySpan<char>>();
        _tags = tags;
        _keepsTags = keepsTags;
    }

    /// <summary>The different words.</summary>
    public IReadOnlyList<(string Text, string? Tag)> Words => _words;

    /// <summary>Reads a text.</summary>
    /// <param name="segmenter">What cuts it; a <see cref="Segmenter"/> where parts of speech count.</param>
    /// <param name="text">The text.</param>
    /// <returns>For each word of the text its number, or <see cref="None"/>.</returns>
    public int[] Read(ISegmenter segmenter, string text)
    {
        var ends = ArrayPool<int>.Shared.Rent(text.Length);
        var tags = _tags is null ? [] : ArrayPool<string>.Shared.Rent(text.Length);
        var sequence = new int[_tags is null ? segmenter.Cut(text, ends) : ((Segmenter)segmenter).Tag(text, ends, tags)];
        var start = 0;
        for (var i = 0; i < sequence.Length; i++)
        {
            var word = text.AsSpan(start..ends[i]);
            sequence[i] = (_tags is null || _tags.Contains(tags[i])) && IsCandidate(word) ? NumberOf(word, _keepsTags ? tags[i] : null) : None;
            start = ends[i];
        }

        ArrayPool<int>.Shared.Return(ends);
        ArrayPool<string>.Shared.Return(tags);
        return sequence;
    }

    private bool IsCandidate(ReadOnlySpan<char> word)
    {
        if (!HasTwoCharacters(word))
        {
            return false;
        }

        if (word.ContainsAnyInRange('A', 'Z') || word.ContainsAnyInRange('\u00C0', '\u1FFF'))
        {
            var small = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
            word.ToLowerInvariant(small);
            return !_stopWords.Contains(small);
        }

        return !_stopWords.Contains(word);
    }

    // Without the white space around it.
    private static bool HasTwoCharacters(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || (ModelFormat.IsBlock(word[0]) && ModelFormat.IsBlock(word[^1])))
        {
            return word.Length >= 2;
        }

        word = PythonSpace.Trim(word);
        return word.Length > 2 || (word.Length == 2 && !char.IsSurrogatePair(word[0], word[1]));
    }

    private int NumberOf(ReadOnlySpan<char> word, string? tag)
    {
        var texts = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!texts.TryGetValue(word, out var text))
        {
            text = word.ToString();
            _texts.Add(text, text);
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (text, tag), out var exists);
        if (!exists)
        {
            number = _words.Count;
            _words.Add((text, tag));
        }

        return number;
    }
}
