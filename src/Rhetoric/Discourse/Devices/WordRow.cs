using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>The words of a text with their kinds, to be found by where they begin.</summary>
/// <remarks>
/// Flat arrays for the whole text, paragraph by paragraph. A verb that the lexicon names is a verb whatever the dictionary calls it, for a dictionary
/// calls 弘扬 a name and 密切 an adverb; and one that it names as an adverb is one before a verb, an adverb or a preposition (全面推进, but 全面合作). Cost: O(n) time, some nine bytes a character of the text.
/// </remarks>
internal sealed class WordRow
{
    private const int Inside = -1;
    private const int Behind = -2;

    private readonly int[] _wordAt;
    private readonly List<int> _ends = [];
    private readonly List<WordKind> _kinds = [];

    private WordRow(int length)
    {
        _wordAt = new int[length + 1];
        Array.Fill(_wordAt, Inside);
    }

    /// <summary>The number of words.</summary>
    public int Count => _ends.Count;

    public static WordRow Of(Readout readout, Segmenter segmenter, WordSet verbs, WordSet adverbs)
    {
        var text = readout.Text;
        var row = new WordRow(text.Length);
        var longest = readout.Paragraphs.Count == 0 ? 0 : readout.Paragraphs.Max(paragraph => paragraph.Length);
        var ends = ArrayPool<int>.Shared.Rent(longest);
        var tags = ArrayPool<string>.Shared.Rent(longest);
        foreach (var paragraph in readout.Paragraphs)
        {
            var count = segmenter.Tag(paragraph.Of(text), ends, tags);
            var start = paragraph.Start;
            var isAdverb = false;
            for (var i = 0; i < count; i++)
            {
                var word = new TextSpan(start, paragraph.Start + ends[i]);
                var kind = verbs.Of(word.Of(text)) is null ? KindOf(tags[i], word.Length) : WordKind.Verb;
                if (isAdverb && kind is WordKind.Verb or WordKind.Adverb or WordKind.Preposition)
                {
                    row._kinds[^1] = WordKind.Adverb;
                }

                isAdverb = adverbs.Of(word.Of(text)) is not null;
                row.Add(word, kind);
                start = word.End;
            }

            row._wordAt[paragraph.End] = Behind;
        }

        ArrayPool<int>.Shared.Return(ends);
        ArrayPool<string>.Shared.Return(tags, clearArray: true);
        return row;
    }

    /// <summary>Whether a word or a paragraph ends, or a word begins, at an offset inside a paragraph.</summary>
    public bool IsEdge(int offset) => _wordAt[offset] != Inside;

    /// <summary>The index of the word that begins at an offset; negative where none does.</summary>
    public int At(int offset) => _wordAt[offset];

    public int EndOf(int word) => _ends[word];

    public WordKind KindAt(int word) => _kinds[word];

    private void Add(TextSpan word, WordKind kind)
    {
        _wordAt[word.Start] = _ends.Count;
        _ends.Add(word.End);
        _kinds.Add(kind);
    }

    private static WordKind KindOf(string tag, int length) => tag switch
    {
        "i" when length >= 4 => WordKind.Phrase,
        "vn" or "an" => WordKind.Noun,
        ['u', ..] => WordKind.Particle,
        ['v', ..] => WordKind.Verb,
        "ad" or ['d', ..] or "zg" => WordKind.Adverb,
        ['a', ..] or ['b', ..] or ['z', ..] => WordKind.Adjective,
        ['p', ..] => WordKind.Preposition,
        ['c', ..] => WordKind.Connector,
        ['n', ..] or ['r', ..] or ['i', ..] or ['l', ..] or ['j', ..] or ['s', ..] or ['t', ..] or ['f', ..] => WordKind.Noun,
        _ => WordKind.Other,
    };
}
