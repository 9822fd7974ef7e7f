namespace Rhetoric.Discourse;

/// <summary>Tells what stands in quotation marks in a Chinese text: a coinage, a proverb, or neither.</summary>
/// <remarks>
/// <para>Neither is an official name of the lexicon (一带一路), what a noun behind it, in the noun phrase behind it, or at its end shows to be a name (“未来城”计划,
/// “未来城”新发展战略, “友谊奖”), what is called a theme (主题为“…”, 以“…”为主题), one with figures in it, what stands in the title marks 《》, or what somebody is said to say.
/// A proverb is what a cue announces (俗话说), an idiom but none of the build 甲之乙, which is a thing; two clauses of one length, three characters or more, unless what stands behind
/// calls them a principle (“…”的共识); or a clause with a verb that is the first of its sentence. A coinage is the rest, of <see cref="LongestCoinage"/> characters at most:
/// what is longer and no saying is a name or a title.</para>
/// <para>A cue announces the clause behind its comma or colon, quoted or not, and one that leads straight on (有句话叫) the rest of its clause, with all clauses of that length
/// behind it; a noun alone (古诗) only where there is said to be one (有句古诗，) or a colon.</para>
/// <para>Cost: O(n); a closing mark is looked for within <see cref="LongestSaying"/> characters. Invariant: spans are the words inside the marks,
/// disjoint, inside one paragraph.</para>
/// </remarks>
internal sealed class QuotationReader
{
    private const int LongestSaying = 120;
    private const int LongestCoinage = 7;
    private const int LongestCue = 8;
    private const int ShortestClause = 3;
    private const int ShortestSentence = 5;
    private const int LongestSentence = 12;
    private const int LongestPhrase = 12;

    private readonly Readout _readout;
    private readonly string _text;
    private readonly WordRow _words;
    private readonly WordSet _names;
    private readonly WordSet _nameNouns;
    private readonly WordSet _speech;
    private readonly WordSet _proverbs;
    private readonly WordSet _holders;
    private readonly WordSet _principles;
    private readonly WordSet _pointers;
    private readonly WordSet _phrases;
    private readonly List<Device> _found = [];

    private QuotationReader(Readout readout, WordRow words, DiscourseLexicon lexicon)
    {
        _readout = readout;
        _text = readout.Text;
        _words = words;
        _names = lexicon.Of("known-name");
        _nameNouns = lexicon.Of("name-noun");
        _speech = lexicon.Of("quotation-cue");
        _proverbs = lexicon.Of("proverb-cue");
        _holders = lexicon.Of("proverb-holder");
        _principles = lexicon.Of("principle-noun");
        _pointers = lexicon.Of("quotation-pointer");
        _phrases = lexicon.Of("set-phrase");
    }

    public static IReadOnlyList<Device> Read(Readout readout, WordRow words, DiscourseLexicon lexicon)
    {
        var reader = new QuotationReader(readout, words, lexicon);
        foreach (var paragraph in readout.Paragraphs)
        {
            reader.ReadParagraph(paragraph);
        }

        reader.ReadCues();
        return reader._found;
    }

    private void ReadParagraph(TextSpan paragraph)
    {
        var titleEnd = paragraph.Start;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (_text[at] == '《')
            {
                titleEnd = EndOf(at, paragraph.End);
            }

            if (_text[at] != '“' || at < titleEnd)
            {
                continue;
            }

            var end = EndOf(at, paragraph.End);
            if (end > at + 2)
            {
                var quotation = new TextSpan(at + 1, end - 1);
                if (KindOf(quotation, paragraph) is { } kind)
                {
                    _found.Add(new Device { Kind = kind, Span = quotation, Members = kind == DeviceKind.Proverb ? ClausesOf(quotation) : [] });
                }

                at = end - 1;
            }
        }
    }

    // Behind the closing mark; the place itself where none is near.
    private int EndOf(int at, int end) => QuotationMarks.WordsAt(_text, at, Math.Min(end, at + LongestSaying)) is { } words ? words.End + 1 : at;

    private DeviceKind? KindOf(TextSpan quotation, TextSpan paragraph)
    {
        var before = _text.AsSpan(paragraph.Start, quotation.Start - 1 - paragraph.Start);
        before = before[Math.Max(0, before.Length - LongestCue)..].TrimEnd("，：:,");
        if (_proverbs.Before(before) is not null)
        {
            return DeviceKind.Proverb;
        }

        var words = quotation.Of(_text);
        var isSpeech = _speech.Before(before) is not null || Punctuation.IsSentenceMark(words[^1]);
        if (isSpeech || _names.Of(words) is not null || IsName(quotation, paragraph) || !IsWorded(words))
        {
            return null;
        }

        return IsIdiom(quotation) || (IsCouplet(quotation) && !IsPrinciple(quotation, paragraph)) || IsSentence(quotation, paragraph) ? DeviceKind.Proverb
            : words.Length <= LongestCoinage ? DeviceKind.Coinage
            : null;
    }

    // “未来城”计划; “未来城”新发展战略; “友谊奖”; 主题为“…”, 以“…”为主题.
    private bool IsName(TextSpan quotation, TextSpan paragraph)
    {
        var behind = new TextSpan(quotation.End + 1, paragraph.End);
        var before = _text.AsSpan(paragraph.Start, quotation.Start - 1 - paragraph.Start).TrimEnd("，：");
        return _nameNouns.At(behind.Of(_text)) is not null
            || (_nameNouns.Before(quotation.Of(_text)) is { } noun && noun.Form.Length < quotation.Length)
            || (before is [.. var called, '为' or '是'] && _nameNouns.Before(called) is { Form.Length: > 1 })
            || (behind.Of(_text) is ['为', .. var calling] && _nameNouns.At(calling) is { Form.Length: > 1 })
            || Holds(_nameNouns, behind, withVerbs: false);
    }

    // “…”的共识, “…”这一主线: what stands behind calls it a principle, a theme or a course.
    private bool IsPrinciple(TextSpan quotation, TextSpan paragraph)
    {
        var behind = new TextSpan(quotation.End + 1, paragraph.End);
        var pointer = _pointers.At(behind.Of(_text));
        return Holds(_principles, behind with { Start = behind.Start + (pointer?.Form.Length ?? 0) }, withVerbs: pointer is not null);
    }

    // Whether a noun of the set stands in the noun phrase that begins the stretch; behind 的 a deed may be a part of it (的和解进程).
    private bool Holds(WordSet nouns, TextSpan stretch, bool withVerbs)
    {
        var end = Math.Min(stretch.End, stretch.Start + LongestPhrase);
        for (var at = stretch.Start; at < end && _words.At(at) is >= 0 and var word && (_words.KindAt(word) is WordKind.Noun or WordKind.Adjective || (withVerbs && _words.KindAt(word) == WordKind.Verb)); at = _words.EndOf(word))
        {
            if (nouns.At(_text.AsSpan(at, stretch.End - at)) is { Form.Length: > 1 })
            {
                return true;
            }
        }

        return false;
    }

    // “国之交在于民相亲”， a clause of its own that opens its sentence.
    private bool IsSentence(TextSpan quotation, TextSpan paragraph) =>
        quotation.Length is >= ShortestSentence and <= LongestSentence
        && (quotation.Start - 1 == paragraph.Start || Punctuation.IsSentenceMark(_text[quotation.Start - 2]))
        && quotation.End + 1 < paragraph.End && _text[quotation.End + 1] is '，' or '。' or '、'
        && ClausesOf(quotation).Count == 0 && HasVerb(quotation);

    private bool HasVerb(TextSpan quotation)
    {
        for (var word = _words.At(quotation.Start); word >= 0 && word < _words.Count && _words.EndOf(word) < quotation.End; word++)
        {
            if (_words.KindAt(word) == WordKind.Verb)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWorded(ReadOnlySpan<char> words)
    {
        var han = 0;
        foreach (var character in words)
        {
            if (char.IsAsciiDigit(character))
            {
                return false;
            }

            han += HanCharacters.Has(character) ? 1 : 0;
        }

        return han >= 2;
    }

    private bool IsIdiom(TextSpan quotation) =>
        quotation.Of(_text) is not [_, _, '之', _] && (_phrases.Of(quotation.Of(_text)) is not null
        || (_words.At(quotation.Start) is >= 0 and var word && _words.EndOf(word) == quotation.End && _words.KindAt(word) == WordKind.Phrase));

    private bool IsCouplet(TextSpan quotation) => ClausesOf(quotation) is [{ Length: >= ShortestClause } first, var second] && first.Length == second.Length;

    private List<TextSpan> ClausesOf(TextSpan quotation)
    {
        var clauses = new List<TextSpan>();
        var start = quotation.Start;
        for (var at = start; at <= quotation.End; at++)
        {
            if (at == quotation.End || _text[at] is '，' or ',' or '；' or '、' or '。' or ' ')
            {
                if (at > start)
                {
                    clauses.Add(new TextSpan(start, at));
                }

                start = at + 1;
            }
        }

        return clauses.Count > 1 ? clauses : [];
    }

    // 俗话说，甲乙丙丁，戊己庚辛。 有句话叫甲乙丙丁。 without quotation marks: the next clause of the sentence and those as long behind it.
    private void ReadCues()
    {
        for (var i = 0; i < _readout.Clauses.Count; i++)
        {
            if (AnnouncedBy(i) is not var (first, next) || IsQuoted(first))
            {
                continue;
            }

            var members = new List<TextSpan> { first };
            for (; next < _readout.Clauses.Count && _readout.Clauses[next] is var clause && clause.Length == first.Length && SentenceOf(first).Contains(clause); next++)
            {
                members.Add(clause);
            }

            _found.Add(new Device { Kind = DeviceKind.Proverb, Span = new TextSpan(first.Start, members[^1].End), Members = members.Count > 1 ? members : [] });
            i = next - 1;
        }
    }

    // The first clause of the saying that a clause announces, and the clause behind it.
    private (TextSpan First, int Next)? AnnouncedBy(int index)
    {
        var clause = _readout.Clauses[index];
        if (_proverbs.Before(clause.Of(_text)) is { } cue)
        {
            return index + 1 < _readout.Clauses.Count && (_text[clause.End] == '：' || (_text[clause.End] == '，' && (!cue.Has("noun") || _holders.IsIn(clause.Of(_text)))))
                && SentenceOf(clause).Contains(_readout.Clauses[index + 1]) ? (_readout.Clauses[index + 1], index + 2) : null;
        }

        for (var at = clause.Start; at + ShortestSentence < clause.End; at++)
        {
            if (_words.IsEdge(at) && _proverbs.At(_text.AsSpan(at, clause.End - at)) is { } leading && leading.Has("direct") && at + leading.Form.Length < clause.End)
            {
                return (clause with { Start = at + leading.Form.Length }, index + 1);
            }
        }

        return null;
    }

    private bool IsQuoted(TextSpan clause) => clause.Start > 0 && _text[clause.Start - 1] is '“' or '‘';

    private TextSpan SentenceOf(TextSpan clause) => _readout.Sentences[_readout.Sentences.LastFrom(clause.Start)];
}
