namespace Rhetoric.Discourse;

/// <summary>Finds words from another domain than diplomacy (压舱石, 快车道) in a Chinese text, and what they stand for.</summary>
/// <remarks>
/// <para>The words are a closed list with their domains. Grade A: figurative wherever it stands, or in a frame; B: worn, hardly felt any more (支柱). A word with a
/// plain sense too (桥梁, 蛋糕) counts only in a frame: behind 是, 成为, 当好, before 作用, or in quotation marks. Where an equation stands before it in the clause
/// (甲是乙的压舱石, 把甲打造成乙) the members are what is spoken of and the word, and the span goes from the one to the other. In the title marks 《》 nothing is figurative.</para>
/// <para>Cost: O(n); a look back of <see cref="LongestReach"/> characters at each word. Invariant: the words are disjoint.</para>
/// </remarks>
internal sealed class MetaphorReader
{
    private const int LongestReach = 40;
    private const int LongestTitle = 120;
    private const string Live = "A";
    private const string Worn = "B";

    private readonly Readout _readout;
    private readonly string _text;
    private readonly WordRow _words;
    private readonly WordSet _metaphors;
    private readonly WordSet _literal;
    private readonly WordSet _frames;
    private readonly WordSet _equations;
    private readonly WordSet _disposers;
    private readonly WordSet _leadIns;
    private readonly WordSet _governors;
    private readonly List<Device> _found = [];

    // How far titles have been looked for, and where the last one ends.
    private int _seen;
    private int _titleEnd;

    private MetaphorReader(Readout readout, WordRow words, DiscourseLexicon lexicon)
    {
        _readout = readout;
        _text = readout.Text;
        _words = words;
        _metaphors = lexicon.Of("metaphor");
        _literal = lexicon.Of("metaphor-literal");
        _frames = lexicon.Of("metaphor-frame");
        _equations = lexicon.Of("metaphor-equation");
        _disposers = lexicon.Of("metaphor-disposer");
        _governors = lexicon.Of("governor");
        _leadIns = lexicon.Of("lead-in");
    }

    public static IReadOnlyList<Device> Read(Readout readout, WordRow words, DiscourseLexicon lexicon)
    {
        var reader = new MetaphorReader(readout, words, lexicon);
        foreach (var clause in readout.Clauses)
        {
            reader.ReadClause(clause);
        }

        return reader._found;
    }

    private void ReadClause(TextSpan clause)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (_literal.At(_text.AsSpan(at, clause.End - at)) is { } literal)
            {
                at += literal.Form.Length - 1;
                continue;
            }

            if (!_words.IsEdge(at) || _metaphors.At(_text.AsSpan(at, clause.End - at)) is not { } word)
            {
                continue;
            }

            var vehicle = new TextSpan(at, at + word.Form.Length);
            if (!_words.IsEdge(vehicle.End) || IsInTitle(at) || (word.Has("framed") && !IsFramed(vehicle, clause)))
            {
                continue;
            }

            Add(vehicle, TenorOf(vehicle, clause) is { Length: > 1 } tenor ? tenor : null, word.Has("worn") ? Worn : Live);
            at = vehicle.End - 1;
        }
    }

    // 《合作蓝图》: the name of a document.
    private bool IsInTitle(int at)
    {
        for (; _seen < at; _seen++)
        {
            if (_text[_seen] == '《' && _seen >= _titleEnd && QuotationMarks.WordsAt(_text, _seen, Math.Min(_text.Length, _seen + LongestTitle)) is { } title)
            {
                _titleEnd = title.End;
            }
        }

        return at < _titleEnd;
    }

    // 甲是稳定器和压舱石: two words for one thing are one figure.
    private void Add(TextSpan vehicle, TextSpan? tenor, string grade)
    {
        if (tenor is not { } thing)
        {
            _found.Add(new Device { Kind = DeviceKind.Metaphor, Span = vehicle, Members = [], Grade = grade });
        }
        else if (_found is [.., { Members: [var known, ..] } last] && known == thing)
        {
            _found[^1] = last with { Span = last.Span with { End = vehicle.End }, Members = [.. last.Members, vehicle], Grade = grade == Live ? Live : last.Grade };
        }
        else
        {
            _found.Add(new Device { Kind = DeviceKind.Metaphor, Span = new TextSpan(thing.Start, vehicle.End), Members = [thing, vehicle], Grade = grade });
        }
    }

    // 当好|桥梁, 是|友谊的|桥梁, 桥梁|作用, “桥梁”.
    private bool IsFramed(TextSpan vehicle, TextSpan clause)
    {
        if (vehicle.Start > 0 && vehicle.End < _text.Length && Punctuation.IsQuotation(_text[vehicle.Start - 1]) && Punctuation.IsQuotation(_text[vehicle.End]))
        {
            return true;
        }

        if (_frames.At(_text.AsSpan(vehicle.End, clause.End - vehicle.End)) is { } behind && behind.Has("after"))
        {
            return true;
        }

        // 是两国友谊的桥梁: over what ends in 的, back to a word that frames.
        var start = Math.Max(clause.Start, vehicle.Start - LongestReach);
        var isModified = vehicle.Start > start && _text[vehicle.Start - 1] == '的';
        for (var end = vehicle.Start; end > start; end--)
        {
            if (_words.IsEdge(end) && _frames.Before(_text.AsSpan(start, end - start)) is { } before && before.Has("before") && _words.IsEdge(end - before.Form.Length))
            {
                return true;
            }

            if (!isModified)
            {
                break;
            }
        }

        return false;
    }

    // What stands before the equation, or behind 把 where one makes it into the other.
    private TextSpan? TenorOf(TextSpan vehicle, TextSpan clause)
    {
        var start = Math.Max(clause.Start, vehicle.Start - LongestReach);
        for (var end = vehicle.Start; end > start + 1; end--)
        {
            if (!_words.IsEdge(end) || _equations.Before(_text.AsSpan(start, end - start)) is not { } word || !_words.IsEdge(end - word.Form.Length))
            {
                continue;
            }

            var tenor = Trimmed(new TextSpan(clause.Start, end - word.Form.Length));
            return HasVerb(new TextSpan(end, vehicle.Start)) ? null : word.Has("makes") ? Disposed(tenor) : tenor;
        }

        return null;
    }

    // 就是为发展规划|蓝图: the word is the object of another verb, unless that stands before 的.
    private bool HasVerb(TextSpan between)
    {
        if (between.Length == 0 || between.Of(_text).Contains('的'))
        {
            return false;
        }

        for (var word = _words.At(between.Start); word >= 0 && word < _words.Count && _words.EndOf(word) <= between.End; word++)
        {
            if (_words.KindAt(word) == WordKind.Verb)
            {
                return true;
            }
        }

        return false;
    }

    private TextSpan? Disposed(TextSpan before)
    {
        for (var at = before.End - 1; at >= before.Start && before.End - at <= LongestReach; at--)
        {
            if (_words.At(at) >= 0 && _disposers.At(_text.AsSpan(at, before.End - at)) is { } word && _words.IsEdge(at + word.Form.Length))
            {
                return before with { Start = at + word.Form.Length };
            }
        }

        return null;
    }

    // Without a word that leads in or makes (也, 使), and without a modal behind (可以成为).
    private TextSpan Trimmed(TextSpan span)
    {
        foreach (var words in (ReadOnlySpan<WordSet>)[_leadIns, _disposers])
        {
            if (words.At(span.Of(_text)) is { } word && !word.Has("object") && _words.IsEdge(span.Start + word.Form.Length))
            {
                span = span with { Start = span.Start + word.Form.Length };
            }
        }

        return _governors.Before(span.Of(_text)) is { } governor && governor.Has("modal") && _words.IsEdge(span.End - governor.Form.Length)
            ? span with { End = span.End - governor.Form.Length }
            : span;
    }
}
