namespace Rhetoric.Discourse;

/// <summary>Tells what stands in quotation marks in a Chinese text: a coinage, a proverb, or neither.</summary>
/// <remarks>
/// <para>Neither is an official name of the lexicon (一带一路), what a noun behind it or at its end shows to be a name (“未来城”计划, “友谊奖”), one with figures in it,
/// what stands in the title marks 《》, or what somebody is said to say. A proverb is what a cue announces (俗话说), what has two equal clauses, is a set phrase, or has eight
/// characters and more; a coinage the rest. A cue with a comma announces the clauses behind it, quoted or not.</para>
/// <para>Cost: O(n); a closing mark is looked for within <see cref="LongestSaying"/> characters. Invariant: spans are the words inside the marks,
/// disjoint, inside one paragraph.</para>
/// </remarks>
internal sealed class QuotationReader
{
    private const int LongestSaying = 120;
    private const int ShortestProverb = 8;
    private const int LongestCue = 8;

    private readonly Readout _readout;
    private readonly string _text;
    private readonly WordRow _words;
    private readonly WordSet _names;
    private readonly WordSet _nameNouns;
    private readonly WordSet _speech;
    private readonly WordSet _proverbs;
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

        return words.Length >= ShortestProverb || IsCouplet(quotation) || IsIdiom(quotation) ? DeviceKind.Proverb : DeviceKind.Coinage;
    }

    // “未来城”计划; “友谊奖”. A name in brackets behind, an abbreviation, counts as well.
    private bool IsName(TextSpan quotation, TextSpan paragraph)
    {
        var behind = quotation.End + 1;
        return _nameNouns.At(_text.AsSpan(behind, paragraph.End - behind)) is not null
            || (_nameNouns.Before(quotation.Of(_text)) is { } noun && noun.Form.Length < quotation.Length);
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

            han += char.IsBetween(character, '\u4e00', '\u9fff') ? 1 : 0;
        }

        return han >= 2;
    }

    private bool IsIdiom(TextSpan quotation) =>
        _phrases.Of(quotation.Of(_text)) is not null
        || (_words.At(quotation.Start) is >= 0 and var word && _words.EndOf(word) == quotation.End && _words.KindAt(word) == WordKind.Phrase);

    private bool IsCouplet(TextSpan quotation) => ClausesOf(quotation) is [var first, var second] && first.Length == second.Length;

    private List<TextSpan> ClausesOf(TextSpan quotation)
    {
        var clauses = new List<TextSpan>();
        var start = quotation.Start;
        for (var at = start; at <= quotation.End; at++)
        {
            if (at == quotation.End || _text[at] is '，' or '；' or '、' or '。')
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

    // 俗话说，甲乙丙丁，戊己庚辛。 without quotation marks: the next clauses of the sentence, two at most.
    private void ReadCues()
    {
        var clauses = _readout.Clauses;
        for (var i = 0; i + 1 < clauses.Count; i++)
        {
            if (_proverbs.Before(clauses[i].Of(_text)) is null || _text[clauses[i].End] is not ('，' or '：') || IsQuoted(clauses[i + 1])
                || !SentenceOf(clauses[i]).Contains(clauses[i + 1]))
            {
                continue;
            }

            var hasTwo = i + 2 < clauses.Count && SentenceOf(clauses[i]).Contains(clauses[i + 2]) && clauses[i + 2].Length == clauses[i + 1].Length;
            var span = hasTwo ? new TextSpan(clauses[i + 1].Start, clauses[i + 2].End) : clauses[i + 1];
            _found.Add(new Device { Kind = DeviceKind.Proverb, Span = span, Members = hasTwo ? [clauses[i + 1], clauses[i + 2]] : [] });
        }
    }

    private bool IsQuoted(TextSpan clause) => clause.Start > 0 && _text[clause.Start - 1] is '“' or '‘';

    private TextSpan SentenceOf(TextSpan clause) => _readout.Sentences[_readout.Sentences.LastFrom(clause.Start)];
}
