namespace Rhetoric.Discourse;

/// <summary>Joins words of a piece that the tagger took apart, and tells countries, persons and titles by their neighbours.</summary>
/// <remarks>Cost: O(words), with a look-up or two for each. Words stay in order and never overlap.</remarks>
internal sealed class WordJoining(string text, ListGrammar grammar, Segmenter segmenter, KnownNames names)
{
    /// <summary>As many characters as a title may have.</summary>
    private const int LongestTitle = 16;

    /// <summary>Joins the words of a piece.</summary>
    /// <param name="words">The words; changed in place.</param>
    /// <param name="isGood">Whether 好 begins items, so that it is no part of a verb (做好邻居、好朋友).</param>
    public void Join(List<ListWord> words, bool isGood)
    {
        var kept = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = Unit(words, ref i);
            if (kept > 0 && Extends(words, ref i, words[kept - 1], word) is { } extended)
            {
                words[kept - 1] = extended;
                continue;
            }

            if (word.Is(ListTraits.Name) && i + 2 < words.Count && words[i + 1].Is(ListTraits.Noun) && IsTitleBetween(words, word.End, i + 2))
            {
                word = word with { Traits = ListTraits.Place };
            }
            else if (kept > 0 && IsNameBehindTitle(words[kept - 1], word, isLast: i + 1 == words.Count))
            {
                word = word with { Traits = ListTraits.Name };
            }
            else if (IsPairOfCountries(words, i))
            {
                word = new ListWord(word.Start, word.Start + 2, ListTraits.Place);
                i++;
            }
            else if (i + 1 < words.Count && words[i + 1].End - word.Start == 2 && MergedPair(text.AsSpan(word.Start, 2), isGood) is { } merged)
            {
                word = new ListWord(word.Start, word.Start + 2, merged);
                i++;
            }

            var from = Math.Max(words[0].Start, word.End - LongestTitle);
            var ends = word.Is(ListTraits.Name) && names.Contains(text.AsSpan(word.Start, word.End - word.Start)) ? 0 : grammar.EndsOf(text.AsSpan(from, word.End - from));
            words[kept++] = word with { Traits = ends == 0 ? word.Traits : (word.Traits & ~ListTraits.Name) | ends };
        }

        words.RemoveRange(kept, words.Count - kept);
    }

    // The word at a place, or the unit of the tables that it begins.
    private ListWord Unit(List<ListWord> words, ref int at)
    {
        var word = words[at];
        if (word.Is(ListTraits.Quotation) || UnitAt(words, word.Start) is not { } unit)
        {
            return word;
        }

        var last = at;
        while (last + 1 < words.Count && words[last].End < word.Start + unit.Form.Length)
        {
            last++;
        }

        if (words[last].End != word.Start + unit.Form.Length)
        {
            return word;
        }

        at = last;
        return new ListWord(word.Start, words[last].End, grammar.TraitsOf(unit.Form, "n"));
    }

    // 代表们, 云澜-岚海: the word before goes on.
    private ListWord? Extends(List<ListWord> words, ref int at, ListWord before, ListWord word)
    {
        if (word.End - word.Start != 1 || before.End != word.Start || before.Is(ListTraits.NeverFirst))
        {
            return null;
        }

        if (text[word.Start] == '们')
        {
            return before with { End = word.End };
        }

        return at + 1 < words.Count && (text[word.Start] is '-' or '－' or '–' or '·') ? before with { End = words[++at].End } : null;
    }

    private DiscourseWord? UnitAt(List<ListWord> words, int start)
    {
        var rest = text.AsSpan(start, words[^1].End - start);
        return grammar.Units.At(rest) ?? grammar.Offices.At(rest) ?? grammar.Resumptives.At(rest);
    }

    // 岚海总统科兰: what stands before a title with a name behind it is a country, whatever the tagger says.
    private bool IsTitleBetween(List<ListWord> words, int start, int next)
    {
        var title = grammar.Titles.At(text.AsSpan(start, words[^1].End - start));
        for (; title is not null && next < words.Count && words[next].Start <= start + title.Form.Length; next++)
        {
            if (words[next].Start == start + title.Form.Length)
            {
                return words[next].Is(ListTraits.Name);
            }
        }

        return false;
    }

    // 巴以两国: two countries of one character, which the tagger takes for other words.
    private bool IsPairOfCountries(List<ListWord> words, int at) =>
        at + 2 < words.Count && words[at + 1].End - words[at].Start == 2 && words[at + 2].Is(ListTraits.Counter) && grammar.IsCountries(text.AsSpan(words[at].Start, 2));

    // 用好 as one verb, 岚方 as one side.
    private ListTraits? MergedPair(ReadOnlySpan<char> pair, bool isGood) =>
        (grammar.IsGovernor(pair) && !(isGood && pair[1] == '好')) || pair[1] == '方' ? grammar.TraitsOf(pair, "v") : null;

    // 总统科兰: a word that no table has, behind a title and at the end of the piece or in no dictionary.
    private bool IsNameBehindTitle(ListWord title, ListWord word, bool isLast)
    {
        const ListTraits NoName = ~(ListTraits.Noun | ListTraits.Place | ListTraits.Half);
        var written = text.AsSpan(word.Start, word.End - word.Start);
        return title.Is(ListTraits.TitleEnd) && title.End == word.Start && written.Length > 1 && !word.Is(NoName) && !grammar.Knows(written)
            && (isLast || segmenter.FrequencyOf(written) == 0);
    }
}
