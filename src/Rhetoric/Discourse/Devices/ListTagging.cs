namespace Rhetoric.Discourse;

/// <summary>Cuts the pieces between list commas into words.</summary>
/// <remarks>
/// <para>What stands in matched marks is one word, and so is the name of somebody who speaks or is met; the rest goes to the tagger. Words of four characters whose halves are
/// words too become two, so that an edge may lie between them (国家|主权、安全).</para>
/// <para>Cost: O(length of the piece), of which at most <see cref="Window"/> characters outside marks are cut at either end.</para>
/// </remarks>
internal sealed class ListTagging
{
    /// <summary>How far from a list comma an outer edge may lie, in characters outside quotation marks. The longest title of an office in attendance lists has some 25.</summary>
    public const int Window = 36;

    /// <summary>What makes a pair of two places (东岛—西岛).</summary>
    public const char Dash = '—';

    /// <summary>The longest bracket of a country's name, with its marks: 刚果（布）, 刚果（金）.</summary>
    private const int LongestBracket = 4;

    private readonly string _text;
    private readonly ListGrammar _grammar;
    private readonly Segmenter _segmenter;
    private readonly WordJoining _joining;
    private readonly KnownNames _names;
    private readonly List<ListWord> _words = [];
    private readonly int[] _half = new int[2];
    private readonly string[] _halfTags = new string[2];

    // Whether the next piece begins with 好, and so this one's items with it too.
    private bool _isGood;
    private int[] _ends = new int[Window * 2];
    private string[] _tags = new string[Window * 2];

    public ListTagging(string text, ListGrammar grammar, Segmenter segmenter, KnownNames names)
    {
        _text = text;
        _grammar = grammar;
        _segmenter = segmenter;
        _joining = new WordJoining(text, grammar, segmenter, names);
        _names = names;
    }

    /// <summary>Where matched marks have their partners.</summary>
    public IReadOnlyDictionary<int, int> Partners { get; set; } = new Dictionary<int, int>();

    /// <summary>The words of a stretch.</summary>
    public ListWord[] Cut(int start, int end)
    {
        _words.Clear();
        _isGood = end + 1 < _text.Length && _text[end] == '、' && _text[end + 1] == '好';
        var plain = start;
        for (var at = start; at < end; at++)
        {
            if (Partners.TryGetValue(at, out var partner) && partner > at && partner < end)
            {
                CutPlain(plain, at);
                AddMarked(at, partner + 1);
                at = partner;
                plain = at + 1;
            }
        }

        CutPlain(plain, end);
        JoinPairs();
        _joining.Join(_words, _isGood);
        return [.. _words];
    }

    // 东岛—西岛 is one word.
    private void JoinPairs()
    {
        for (var i = 1; i + 1 < _words.Count; i++)
        {
            if (_text[_words[i].Start] == Dash && _words[i].End - _words[i].Start == 1 && _words[i - 1].End == _words[i].Start && _words[i + 1].Start == _words[i].End)
            {
                _words[i - 1] = new ListWord(_words[i - 1].Start, _words[i + 1].End, ListTraits.Place | ListTraits.Noun);
                _words.RemoveRange(i--, 2);
            }
        }
    }

    // 岚海（北）: a short bracket is part of the country's name.
    private void AddMarked(int start, int end)
    {
        var isBracket = _text[start] is '（' or '(';
        if (isBracket && end - start <= LongestBracket && _words is [.., var place] && place.End == start && place.Is(ListTraits.Place | ListTraits.Noun))
        {
            _words[^1] = place with { End = end, Traits = ListTraits.Place };
        }
        else
        {
            _words.Add(new ListWord(start, end, isBracket ? ListTraits.Mark : ListTraits.Quotation | ListTraits.Noun));
        }
    }

    /// <summary>The furthest place before a comma that an item may begin at.</summary>
    public int Back(int from, int least)
    {
        var at = from;
        for (var plain = 0; at > least && plain < Window; at--, plain++)
        {
            if (Partners.TryGetValue(at - 1, out var partner) && partner < at - 1)
            {
                at = Math.Max(least, partner) + 1;
            }
        }

        return at;
    }

    /// <summary>The furthest place behind a comma that an item may end at.</summary>
    public int Forth(int from, int most)
    {
        var at = from;
        for (var plain = 0; at < most && plain < Window; at++, plain++)
        {
            if (Partners.TryGetValue(at, out var partner) && partner > at)
            {
                at = Math.Min(most - 1, partner);
            }
        }

        return at;
    }

    private void CutPlain(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var length = _names.LengthAt(_text.AsSpan(at, end - at));
            if (length > 0)
            {
                CutWords(start, at);
                _words.Add(new ListWord(at, at + length, ListTraits.Name));
                start = at + length;
                at = start - 1;
            }
        }

        CutWords(start, end);
    }

    private void CutWords(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        var text = _text.AsSpan(start, end - start);
        if (_ends.Length < text.Length)
        {
            (_ends, _tags) = (new int[text.Length], new string[text.Length]);
        }

        var count = _segmenter.Tag(text, _ends, _tags);
        for (int i = 0, from = 0; i < count; from = _ends[i++])
        {
            var word = text[from.._ends[i]];
            if (char.IsWhiteSpace(word[0]))
            {
                continue;
            }

            if (word.Length == 4 && _tags[i] is not ("nrt" or "nrfg" or "ns" or "nt" or "eng" or "m") && AddHalves(start + from, _tags[i]))
            {
                continue;
            }

            // 同云澜, 做以: an unknown word that swallowed a preposition or a verb.
            if (word.Length > 1 && _tags[i] is not "m" && (_grammar.IsFunction(word[..1]) || _grammar.IsGovernor(word[..1])) && _segmenter.FrequencyOf(word) == 0)
            {
                AddParted(start + from, start + from + 1, start + _ends[i], _grammar.TraitsOf(word[..1], "v"), _grammar.TraitsOf(word[1..], _tags[i]));
                continue;
            }

            // 方在: an unknown word that ran into a preposition.
            if (word.Length > 1 && _tags[i] is not "m" && _grammar.IsFunction(word[^1..]) && _segmenter.FrequencyOf(word) == 0)
            {
                AddParted(start + from, start + _ends[i] - 1, start + _ends[i], TraitsOf(word[..^1], _tags[i], text[(_ends[i] - 1)..], from == 0), _grammar.TraitsOf(word[^1..], "p"));
                continue;
            }

            // 2030年后|发展议程: the time belongs to the thing.
            if (word is ['年', '后' or '前'] && _ends[i] < text.Length && _words is [.., var year] && year.Is(ListTraits.Numeral) && year.End == start + from)
            {
                _words[^1] = year with { End = start + _ends[i], Traits = ListTraits.Noun };
                continue;
            }

            // 中两国: a country and what counts it with the one before the comma.
            if (word.Length == 3 && _grammar.IsCountries(word[..1]) && _grammar.Counts(word[1..]))
            {
                AddParted(start + from, start + from + 1, start + _ends[i], ListTraits.Place, _grammar.TraitsOf(word[1..], "n"));
                continue;
            }

            // 做好邻居、好朋友: the quality is part of the items.
            if (word is [_, '好'] && _isGood)
            {
                AddParted(start + from, start + from + 1, start + _ends[i], _grammar.TraitsOf(word[..1], "v"), ListTraits.Adjective);
                continue;
            }

            _words.Add(new ListWord(start + from, start + _ends[i], TraitsOf(word, _tags[i], text[_ends[i]..], from == 0)));
        }
    }

    // A word that is two.
    private void AddParted(int start, int middle, int end, ListTraits first, ListTraits rest)
    {
        _words.Add(new ListWord(start, middle, first));
        _words.Add(new ListWord(middle, end, rest));
    }

    // What words of one character are depends on their neighbours.
    private ListTraits TraitsOf(ReadOnlySpan<char> word, string tag, ReadOnlySpan<char> rest, bool isFirst) => word switch
    {
        "年" when !(_words is [.., var amount] && amount.Is(ListTraits.Numeral)) => ListTraits.Noun,
        "内" => ListTraits.Localizer,
        "前" when _grammar.Titles.At(rest) is not null => ListTraits.Adjective,
        "中" => IsCountry(isFirst) ? ListTraits.Place : ListTraits.Localizer,
        "好" when !_isGood && _words is [.., var verb] && verb.Is(ListTraits.Governor) && !verb.Is(ListTraits.Principle) && verb.End - verb.Start == 2 => ListTraits.Aspect,
        _ => _grammar.TraitsOf(word, tag),
    };

    // 中 as 中国: behind a verb, a preposition, a particle or nothing; elsewhere it is 其中, 过程中.
    private bool IsCountry(bool isFirst) =>
        isFirst || (_words is [.., var before] && before.Is(ListTraits.Governor | ListTraits.Verb | ListTraits.Preposition | ListTraits.Particle | ListTraits.Aspect | ListTraits.Mark));

    private bool AddHalves(int start, string tag)
    {
        var word = _text.AsSpan(start, 4);
        if (_grammar.Units.Of(word) is not null || (tag == "i" && !_grammar.Knows(word[..2]) && !_grammar.Knows(word[2..])) || _segmenter.FrequencyOf(word[..2]) == 0 || _segmenter.FrequencyOf(word[2..]) == 0)
        {
            return false;
        }

        for (var at = 0; at < 4; at += 2)
        {
            var half = word.Slice(at, 2);
            if (_segmenter.Tag(half, _half, _halfTags) != 1)
            {
                _halfTags[0] = "n";
            }

            _words.Add(new ListWord(start + at, start + at + 2, _grammar.TraitsOf(half, _halfTags[0]) | (at > 0 ? ListTraits.Half : 0)));
        }

        return true;
    }
}
