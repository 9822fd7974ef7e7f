namespace Rhetoric.Discourse;

/// <summary>Finds units of four characters (四字格) in a Chinese text, in two grades.</summary>
/// <remarks>
/// <para>A: a set phrase of the lexicon, or a word of four that the dictionary calls an idiom. B: a clause, or an item of a list beside another of four, that has four
/// characters in two words of two, and is no name of a speaker with a verb of speech.</para>
/// <para>Cost: O(n). Invariant: the units are disjoint; no word is cut by one of grade B.</para>
/// </remarks>
internal sealed class FourCharacterReader
{
    private const int Length = 4;
    private const string Set = "A";
    private const string Free = "B";

    private readonly Readout _readout;
    private readonly string _text;
    private readonly WordRow _words;
    private readonly WordSet _phrases;
    private readonly WordSet _verbs;
    private readonly WordSet _exceptions;
    private readonly WordSet _stops;
    private readonly List<Device> _found = [];

    private FourCharacterReader(Readout readout, WordRow words, DiscourseLexicon lexicon)
    {
        _readout = readout;
        _text = readout.Text;
        _words = words;
        _phrases = lexicon.Of("set-phrase");
        _verbs = lexicon.Of(ReportingVerbs.Class);
        _exceptions = lexicon.Of("set-phrase-exception");
        _stops = lexicon.Of("four-character-stop");
    }

    public static IReadOnlyList<Device> Read(Readout readout, WordRow words, DiscourseLexicon lexicon)
    {
        var reader = new FourCharacterReader(readout, words, lexicon);
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

            if (at + Length > clause.End || _words.At(at) < 0 || !IsHan(at))
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

    // A word of four, or a phrase of the lexicon that cuts no word.
    private bool IsSet(TextSpan unit)
    {
        var word = _words.At(unit.Start);
        return word >= 0 && _words.IsEdge(unit.End)
            && (_phrases.Of(unit.Of(_text)) is not null || (_words.EndOf(word) == unit.End && _words.KindAt(word) == WordKind.Phrase))
            && _exceptions.Of(unit.Of(_text)) is null;
    }

    private bool IsFree(TextSpan unit, TextSpan clause, int before)
    {
        var isWhole = unit.Length == clause.Length;
        var ends = unit.End == clause.End || _text[unit.End] == '、';
        if (!ends || !_words.IsEdge(unit.Start + 2) || _words.At(unit.Start) < 0 || _verbs.Before(unit.Of(_text)) is not null || _exceptions.Of(unit.Of(_text)) is not null
            || HasStop(unit))
        {
            return false;
        }

        return isWhole || (unit.Start == clause.Start ? NextIsFour(unit.End, clause) : before == Length || NextIsFour(unit.End, clause));
    }

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
            if (!char.IsBetween(_text[i], '\u4e00', '\u9fff'))
            {
                return false;
            }
        }

        return true;
    }
}
