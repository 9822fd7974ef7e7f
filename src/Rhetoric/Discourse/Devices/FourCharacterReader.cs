namespace Rhetoric.Discourse;

/// <summary>Finds units of four characters (四字格) in a Chinese text, in two grades.</summary>
/// <remarks>
/// <para>A: a set phrase of the lexicon, or a word of four that the dictionary calls an idiom. B: a clause, or an item of a list beside another of four, that has four
/// characters in two words of two, and is no name of a speaker with a verb of speech; a verb with the first of a list of nouns (深化政府、政党往来), what stands across the edge of a list of three items or more (深化|政府、政党、军队往来) and a journey (抵达云泽) are none.</para>
/// <para>Of A is also a word of four that doubles two characters (实实在在, 世世代代). A set phrase of the lexicon may begin inside a word of two whose first character stands behind a
/// place (大路上行|稳致远).</para>
/// <para>Cost: O(n). Invariant: the units are disjoint; no word is cut by one of grade B.</para>
/// </remarks>
internal sealed class FourCharacterReader
{
    private const int Length = 4;
    private const int FewestOfLong = 3;
    private const string Set = "A";
    private const string Free = "B";

    private readonly Readout _readout;
    private readonly string _text;
    private readonly WordRow _words;
    private readonly WordSet _phrases;
    private readonly WordSet _verbs;
    private readonly WordSet _exceptions;
    private readonly WordSet _stops;
    private readonly WordSet _localizers;
    private readonly WordSet _visits;
    private readonly HashSet<int> _edges;
    private readonly List<Device> _found = [];

    private FourCharacterReader(Readout readout, WordRow words, IReadOnlyList<Enumeration> lists, DiscourseLexicon lexicon)
    {
        _edges = [.. lists.Where(list => list.Items.Count >= FewestOfLong).SelectMany(list => new[] { list.Span.Start, list.Span.End })];
        _readout = readout;
        _text = readout.Text;
        _words = words;
        _phrases = lexicon.Of("set-phrase");
        _verbs = lexicon.Of(ReportingVerbs.Class);
        _exceptions = lexicon.Of("set-phrase-exception");
        _stops = lexicon.Of("four-character-stop");
        _localizers = lexicon.Of("localizer");
        _visits = lexicon.Of("venue-cue");
    }

    public static IReadOnlyList<Device> Read(Readout readout, WordRow words, IReadOnlyList<Enumeration> lists, DiscourseLexicon lexicon)
    {
        var reader = new FourCharacterReader(readout, words, lists, lexicon);
        foreach (var clause in readout.Clauses)
        {
            reader.ReadClause(clause);
        }

        return reader._found;
    }

    private void ReadClause(TextSpan clause)
    {
        var item = clause.Start;
        var before = 0;
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (_text[at] == '、')
            {
                (before, item) = (at - item, at + 1);
                continue;
            }

            if (at + Length > clause.End || (_words.At(at) < 0 && !IsBehindPlace(at, clause)) || !IsHan(at))
            {
                continue;
            }

            var unit = new TextSpan(at, at + Length);
            if (IsSet(unit))
            {
                _found.Add(new Device { Kind = DeviceKind.FourCharacter, Span = unit, Members = [], Grade = Set });
                at += Length - 1;
            }
            else if (at == item && IsFree(unit, clause, before))
            {
                _found.Add(new Device { Kind = DeviceKind.FourCharacter, Span = unit, Members = [], Grade = Free });
                at += Length - 1;
            }
        }
    }

    // A word of four that is an idiom or doubles its characters, or a phrase of the lexicon that cuts no word.
    private bool IsSet(TextSpan unit)
    {
        var word = _words.At(unit.Start);
        return _words.IsEdge(unit.End)
            && (_phrases.Of(unit.Of(_text)) is not null || (word >= 0 && _words.EndOf(word) == unit.End && (_words.KindAt(word) == WordKind.Phrase || IsDoubled(unit))))
            && _exceptions.Of(unit.Of(_text)) is null;
    }

    private bool IsDoubled(TextSpan unit) =>
        unit.Of(_text) is [var first, var second, var third, var fourth] && first == second && third == fourth && first != third;

    // 大路上|行稳致远: the cut has made one word of 上 and the first character of the phrase.
    private bool IsBehindPlace(int at, TextSpan clause) =>
        at > clause.Start && _localizers.Of(_text.AsSpan(at - 1, 1)) is not null && _words.At(at - 1) is >= 0 and var word && _words.EndOf(word) == at + 1;

    private bool IsFree(TextSpan unit, TextSpan clause, int before)
    {
        var isWhole = unit.Length == clause.Length;
        var ends = unit.End == clause.End || _text[unit.End] == '、';
        if (!ends || !_words.IsEdge(unit.Start + 2) || _words.At(unit.Start) < 0 || _verbs.Before(unit.Of(_text)) is not null || _exceptions.Of(unit.Of(_text)) is not null
            || HasStop(unit) || _edges.Contains(unit.Start + 2) || (isWhole && _visits.Of(_text.AsSpan(unit.Start, 2)) is not null))
        {
            return false;
        }

        return isWhole || (NextIsFour(unit.End, clause) && !HasMore(unit)) || (unit.Start > clause.Start && before == Length && !HasMore(new TextSpan(unit.Start - 1 - Length, unit.Start - 1)));
    }

    // 深化政府、政党往来: the verb governs the nouns of the next item too.
    private bool HasMore(TextSpan unit) =>
        _words.At(unit.Start) is >= 0 and var verb && _words.KindAt(verb) == WordKind.Verb && _words.KindAt(verb + 1) == WordKind.Noun
        && _words.At(unit.End + 1) is >= 0 and var next && _words.KindAt(next) == WordKind.Noun && _words.EndOf(next) < unit.End + 1 + Length && _words.KindAt(next + 1) == WordKind.Noun;

    private bool HasStop(TextSpan unit)
    {
        for (var at = unit.Start; at < unit.End; at++)
        {
            if (_stops.At(_text.AsSpan(at, unit.End - at)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool NextIsFour(int comma, TextSpan clause) =>
        (comma + 1 + Length == clause.End || (comma + 1 + Length < clause.End && _text[comma + 1 + Length] == '、'))
        && !_text.AsSpan(comma + 1, Length).Contains('、');

    private bool IsHan(int at)
    {
        for (var i = at; i < at + Length; i++)
        {
            if (!HanCharacters.Has(_text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
