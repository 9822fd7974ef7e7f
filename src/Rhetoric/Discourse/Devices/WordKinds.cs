using System.Buffers;
using System.Collections.Concurrent;

namespace Rhetoric.Discourse;

/// <summary>The kinds of words, looked up once a word.</summary>
/// <remarks>
/// <para>A verb that the lexicon names is a verb whatever the dictionary calls it, for a dictionary calls 弘扬 a name and 密切 an adverb; else the tag of the word by
/// itself decides. Tagging costs several times what cutting does, and the same words come again and again, so what was found is kept.</para>
/// <para>Cost: O(1) for a word met before. Safe to share between threads; keeps <see cref="MostKept"/> words at most. Invariant: the answer depends on the word alone.</para>
/// </remarks>
internal sealed class WordKinds
{
    private const int MostKept = 1 << 16;
    private const int LongestKept = 16;

    private readonly ConcurrentDictionary<string, (WordKind Kind, bool MayBeAdverb)> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (WordKind Kind, bool MayBeAdverb)>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly WordSet _verbs;
    private readonly WordSet _prepositions;
    private readonly WordSet _adverbs;
    private readonly WordSet _governors;
    private readonly WordSet _wholes;
    private readonly WordSet _listVerbs;
    private readonly WordSet _heads;
    private readonly WordSet _units;
    private int _count;

    public WordKinds(DiscourseLexicon lexicon)
    {
        Segmenter = Rhetoric.Segmenter.ByDictionary.WithWords(lexicon.Of("whole-word").Words.Concat(lexicon.Of("list-unit").Words.Where(word => word.Form.Length < 4)).Select(word => word.Form).Order(StringComparer.Ordinal).Select(form => new UserWord(form)));
        _verbs = lexicon.Of("predicate-verb");
        _prepositions = lexicon.Of("predicate-preposition");
        _adverbs = lexicon.Of("predicate-adverb");
        _governors = lexicon.Of("governor");
        _wholes = lexicon.Of("whole-word");
        _listVerbs = lexicon.Of("list-governor");
        _heads = lexicon.Of("list-head");
        _units = lexicon.Of("list-unit");
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Cuts by the dictionary and the lexicon's own words; the model would join 这 and 是 to a word, and names are of no matter here.</summary>
    public Segmenter Segmenter { get; }

    /// <summary>Whether four characters that the dictionary holds together are two words, the first of them the lexicon's own (双方|同意, 深化|合作).</summary>
    public bool Splits(ReadOnlySpan<char> word) =>
        word.Length == 4 && Rhetoric.Segmenter.Default.FrequencyOf(word[2..]) > 0
        && (_wholes.Of(word[..2]) is not null || _verbs.Of(word[..2]) is not null || (_governors.Of(word[..2]) is not null && Of(word[2..]).Kind != WordKind.Noun)
            || (_adverbs.Of(word[..2]) is not null && Of(word[2..]).Kind is WordKind.Verb or WordKind.Adjective));

    /// <summary>The kind of a word, and whether the lexicon names it as an adverb.</summary>
    public (WordKind Kind, bool MayBeAdverb) Of(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        var found = (_prepositions.Of(word) is not null ? WordKind.Preposition : _verbs.Of(word) is null ? Tagged(word, _listVerbs.Of(word) is not null && _heads.Of(word) is null) : WordKind.Verb, _adverbs.Of(word) is not null);
        if (word.Length <= LongestKept && Volatile.Read(ref _count) < MostKept && _known.TryAdd(word.ToString(), found))
        {
            Interlocked.Increment(ref _count);
        }

        return found;
    }

    // A word that the tagger takes apart counts as a noun: most such are names.
    private WordKind Tagged(ReadOnlySpan<char> word, bool mayBeVerb)
    {
        if (word.Length > LongestKept)
        {
            return WordKind.Other;
        }

        Span<int> ends = stackalloc int[LongestKept];
        var tags = ArrayPool<string>.Shared.Rent(LongestKept);
        var count = Rhetoric.Segmenter.Default.Tag(word, ends, tags);
        var tag = tags[0];
        ArrayPool<string>.Shared.Return(tags, clearArray: true);
        return _units.Of(word) is not null ? WordKind.Noun : mayBeVerb && tag is not "vn" ? WordKind.Verb : count == 1 ? KindOf(tag, word.Length) : WordKind.Noun;
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
