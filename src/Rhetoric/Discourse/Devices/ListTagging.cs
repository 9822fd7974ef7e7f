namespace Rhetoric.Discourse;

/// <summary>Cuts the pieces between list commas into words.</summary>
/// <remarks>
/// <para>What stands in matched marks is one word, and so is the name of a principal; the rest goes to the tagger. Words of four characters whose halves are
/// words too become two, so that an edge may lie between them (国家|主权、安全).</para>
/// <para>Cost: O(length of the piece), of which at most <see cref="Window"/> characters outside marks are cut at either end.</para>
/// </remarks>
internal sealed class ListTagging
{
    /// <summary>How far from a list comma an outer edge may lie, in characters outside quotation marks. The longest title of an office in attendance lists has some 25.</summary>
    public const int Window = 36;

    /// <summary>As many characters as a title may have.</summary>
    private const int LongestTitle = 16;

    private readonly string _text;
    private readonly ListGrammar _grammar;
    private readonly Segmenter _segmenter;
    private readonly string[] _names;
    private readonly List<ListWord> _words = [];
    private readonly int[] _half = new int[2];
    private readonly string[] _halfTags = new string[2];
    private bool _isGood;
    private int[] _ends = new int[Window * 2];
    private string[] _tags = new string[Window * 2];

    public ListTagging(string text, ListGrammar grammar, Segmenter segmenter, IEnumerable<string> names)
    {
        _text = text;
        _grammar = grammar;
        _segmenter = segmenter;
        _names = [.. names.Where(name => name.Length > 1)];
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
                _words.Add(new ListWord(at, partner + 1, _text[at] is '（' or '(' ? ListTraits.Mark : ListTraits.Quotation | ListTraits.Noun));
                at = partner;
                plain = at + 1;
            }
        }

        CutPlain(plain, end);
        MergeUnits();
        return [.. _words];
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
        while (start < end)
        {
            var (at, length) = (end, 0);
            foreach (var name in _names)
            {
                var found = _text.AsSpan(start, at - start).IndexOf(name, StringComparison.Ordinal);
                if (found >= 0)
                {
                    (at, length) = (start + found, name.Length);
                }
            }

            CutWords(start, at);
            if (length > 0)
            {
                _words.Add(new ListWord(at, at + length, ListTraits.Name));
            }

            start = at + length;
        }
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

            // 同云澜: an unknown word that swallowed a preposition.
            if (word.Length > 1 && _grammar.IsFunction(word[..1]) && _segmenter.FrequencyOf(word) == 0)
            {
                _words.Add(new ListWord(start + from, start + from + 1, _grammar.TraitsOf(word[..1], "p")));
                _words.Add(new ListWord(start + from + 1, start + _ends[i], _grammar.TraitsOf(word[1..], _tags[i])));
                continue;
            }

            // 做好邻居、好朋友: the quality is part of the items.
            if (word is [_, '好'] && _isGood)
            {
                _words.Add(new ListWord(start + from, start + from + 1, _grammar.TraitsOf(word[..1], "v")));
                _words.Add(new ListWord(start + from + 1, start + _ends[i], ListTraits.Adjective));
                continue;
            }

            var traits = _grammar.TraitsOf(word, _tags[i]);
            if (word is "年" && !(_words is [.., var amount] && amount.Is(ListTraits.Numeral)))
            {
                traits = ListTraits.Noun;
            }

            if (word is "前" && _grammar.Titles.At(text[_ends[i]..]) is not null)
            {
                traits = ListTraits.Adjective;
            }

            if (word is "中" && IsCountry(from == 0))
            {
                traits = ListTraits.Place;
            }

            if (word is "好" && !_isGood && _words is [.., var verb] && verb.Is(ListTraits.Governor) && !verb.Is(ListTraits.Principle) && verb.End - verb.Start == 2)
            {
                traits = ListTraits.Aspect;
            }

            _words.Add(new ListWord(start + from, start + _ends[i], traits));
        }
    }

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

    private DiscourseWord? UnitAt(int start)
    {
        var rest = _text.AsSpan(start, _words[^1].End - start);
        return _grammar.Units.At(rest) ?? _grammar.Offices.At(rest);
    }

    // 岚海总统科兰: what stands before a title with a name behind it is a country, whatever the tagger says.
    private bool IsTitleBetween(int start, int next)
    {
        var title = _grammar.Titles.At(_text.AsSpan(start, _words[^1].End - start));
        for (; title is not null && next < _words.Count && _words[next].Start <= start + title.Form.Length; next++)
        {
            if (_words[next].Start == start + title.Form.Length)
            {
                return _words[next].Is(ListTraits.Name);
            }
        }

        return false;
    }

    // 用好 as one verb, 岚方 as one side.
    private ListTraits? MergedPair(ReadOnlySpan<char> pair) =>
        (_grammar.IsGovernor(pair) && !(_isGood && pair[1] == '好')) || pair[1] == '方' ? _grammar.TraitsOf(pair, "v") : null;

    // 总统科兰: a word that no table has, behind a title and at the end of the piece or in no dictionary.
    private bool IsNameBehindTitle(ListWord title, ListWord word, bool isLast)
    {
        const ListTraits NoName = ~(ListTraits.Noun | ListTraits.Place | ListTraits.Half);
        var text = _text.AsSpan(word.Start, word.End - word.Start);
        return title.Is(ListTraits.TitleEnd) && title.End == word.Start && text.Length > 1 && !word.Is(NoName) && !_grammar.Knows(text)
            && (isLast || _segmenter.FrequencyOf(text) == 0);
    }

    // 代表们
    private bool IsSuffix(ListWord word, ListWord before) => word.End - word.Start == 1 && _text[word.Start] == '们' && before.End == word.Start && !before.Is(ListTraits.Mark);

    private void MergeUnits()
    {
        var kept = 0;
        for (var i = 0; i < _words.Count; i++)
        {
            var word = _words[i];
            if (!word.Is(ListTraits.Quotation) && UnitAt(word.Start) is { } unit)
            {
                var last = i;
                while (last + 1 < _words.Count && _words[last].End < word.Start + unit.Form.Length)
                {
                    last++;
                }

                if (_words[last].End == word.Start + unit.Form.Length)
                {
                    word = new ListWord(word.Start, _words[last].End, _grammar.TraitsOf(unit.Form, "n"));
                    i = last;
                }
            }

            if (word.Is(ListTraits.Name) && i + 2 < _words.Count && _words[i + 1].Is(ListTraits.Noun) && IsTitleBetween(word.End, i + 2))
            {
                word = word with { Traits = ListTraits.Place };
            }

            if (kept > 0 && IsNameBehindTitle(_words[kept - 1], word, isLast: i + 1 == _words.Count))
            {
                word = word with { Traits = ListTraits.Name };
            }

            if (kept > 0 && i + 1 < _words.Count && word.End - word.Start == 1 && (_text[word.Start] is '-' or '－' or '–' or '·') && _words[kept - 1].End == word.Start && !_words[kept - 1].Is(ListTraits.NeverFirst))
            {
                _words[kept - 1] = _words[kept - 1] with { End = _words[++i].End };
                continue;
            }

            if (kept > 0 && IsSuffix(word, _words[kept - 1]))
            {
                _words[kept - 1] = _words[kept - 1] with { End = word.End };
                continue;
            }

            if (i + 1 < _words.Count && _words[i + 1].End - word.Start == 2 && MergedPair(_text.AsSpan(word.Start, 2)) is { } merged)
            {
                word = new ListWord(word.Start, word.Start + 2, merged);
                i++;
            }

            var from = Math.Max(_words[0].Start, word.End - LongestTitle);
            _words[kept++] = word with { Traits = word.Traits | _grammar.EndsOf(_text.AsSpan(from, word.End - from)) };
        }

        _words.RemoveRange(kept, _words.Count - kept);
    }
}
