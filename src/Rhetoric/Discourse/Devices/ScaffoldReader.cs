using System.Globalization;

namespace Rhetoric.Discourse;

/// <summary>Finds members that words set side by side: 一是…二是…, 不是…而是…, 既…也….</summary>
/// <remarks>
/// <para>The marks of a numbered series stand at the beginning of clauses in one paragraph, or each at the beginning of a paragraph, in order. Of marks in one paragraph a member goes from its mark to the next one; of paragraphs it is
/// the sentence with the mark, which the rest of the paragraph carries out. Where the marks begin sentences the last member has as many sentences as the paragraph still has if one before it has several, else one; it ends before the full stop of a sentence
/// that holds them all. Not this but that, and both this and that: the two parts stand in one sentence, the second in the same clause or one of the next two, with as many clauses as the first;
/// 既, 也, 而 are no part of a member. 不仅 and 无论 count only where both parts begin with one character or with prepositions.</para>
/// <para>Cost: O(n), one look at each place for the marks that begin there; a second part is looked for in the same clause and the next two.</para>
/// </remarks>
internal sealed class ScaffoldReader
{
    private const int MostClausesOn = 2;

    private readonly Readout _readout;
    private readonly string _text;
    private readonly WordRow _words;
    private readonly WordSet _series;
    private readonly WordSet _governors;
    private readonly WordSet _contrasts;
    private readonly WordSet _frames;
    private readonly WordSet _exceptions;
    private readonly List<Device> _found = [];

    private ScaffoldReader(Readout readout, WordRow words, DiscourseLexicon lexicon)
    {
        _readout = readout;
        _text = readout.Text;
        _words = words;
        _series = lexicon.Of("series");
        _governors = lexicon.Of("governor");
        _contrasts = lexicon.Of("contrast");
        _frames = lexicon.Of("frame");
        _exceptions = lexicon.Of("frame-exception");
    }

    public static IReadOnlyList<Device> Read(Readout readout, WordRow words, DiscourseLexicon lexicon)
    {
        var reader = new ScaffoldReader(readout, words, lexicon);
        reader.ReadSeries();
        reader.ReadPairs(reader._contrasts, DeviceKind.Antithesis);
        reader.ReadPairs(reader._frames, DeviceKind.Parallelism);
        return reader._found;
    }

    private void ReadSeries()
    {
        var marks = new List<int>();
        var paragraph = default(TextSpan);
        var next = 0;
        foreach (var clause in _readout.Clauses)
        {
            if (clause.Start >= paragraph.End)
            {
                var last = paragraph;
                while (_readout.Paragraphs[next].End <= clause.Start)
                {
                    next++;
                }

                paragraph = _readout.Paragraphs[next];
                if (!GoesOnIn(paragraph, marks, last))
                {
                    AddSeries(marks, last);
                }
            }

            if (MarkOf(clause, paragraph.End) is not ({ } mark, var at))
            {
                continue;
            }

            if (!GoesOn(marks, mark))
            {
                AddSeries(marks, paragraph);
            }

            if (GoesOn(marks, mark))
            {
                marks.Add(at);
            }
        }

        AddSeries(marks, paragraph);
    }

    private static bool GoesOn(List<int> marks, DiscourseWord mark) => mark.Has((marks.Count + 1).ToString(CultureInfo.InvariantCulture));

    // Where each mark begins a paragraph the series goes from paragraph to paragraph.
    private bool GoesOnIn(TextSpan paragraph, List<int> marks, TextSpan last) =>
        marks.Count > 0 && marks[^1] == last.Start && _series.At(paragraph.Of(_text)) is { } mark && GoesOn(marks, mark);

    // The comma of 首先， is no part of the clause; 我们 and the like may stand before the first mark (我们一要).
    private (DiscourseWord? Mark, int At) MarkOf(TextSpan clause, int end)
    {
        for (var at = clause.Start; ; at += 2)
        {
            if (_series.At(_text.AsSpan(at, end - at)) is { } mark)
            {
                return (mark, at);
            }

            if (at > clause.Start || clause.Length <= 4 || _governors.At(clause.Of(_text)) is not { Form.Length: 2 })
            {
                return (null, at);
            }
        }
    }

    private void AddSeries(List<int> marks, TextSpan paragraph)
    {
        if (marks.Count >= 2 && _text.AsSpan(marks[0], marks[1] - marks[0]).ContainsAny(Punctuation.LineEnds))
        {
            TextSpan[] headlines = [.. marks.Select(mark => Trimmed(new TextSpan(mark, SentenceOf(mark).End)))];
            _found.Add(new Device { Kind = DeviceKind.Parallelism, Span = new TextSpan(headlines[0].Start, headlines[^1].End), Members = headlines });
        }
        else if (marks.Count >= 2)
        {
            var members = new TextSpan[marks.Count];
            var isLong = false;
            for (var i = 0; i + 1 < members.Length; i++)
            {
                members[i] = Trimmed(new TextSpan(marks[i], marks[i + 1]));
                isLong |= SentenceOf(marks[i]).End < members[i].End;
            }

            var last = marks[^1];
            members[^1] = isLong
                ? Trimmed(new TextSpan(last, paragraph.End))
                : Punctuation.WithoutStop(_text, Trimmed(new TextSpan(last, SentenceOf(last).End)));
            _found.Add(new Device { Kind = DeviceKind.Parallelism, Span = new TextSpan(members[0].Start, members[^1].End), Members = members });
        }

        marks.Clear();
    }

    private TextSpan SentenceOf(int at) => _readout.Sentences[_readout.Sentences.LastFrom(at)];

    // Without the marks and blanks that divide, with the full stop that ends.
    private TextSpan Trimmed(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && (_text[end - 1] is '，' or '；' or '、' or '：' || char.IsWhiteSpace(_text[end - 1])))
        {
            end--;
        }

        return span with { End = end };
    }

    private void ReadPairs(WordSet parts, DeviceKind kind)
    {
        var clauses = _readout.Clauses;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (FirstOf(parts, clauses[i], "opens") is not { } opening)
            {
                continue;
            }

            var inside = clauses[i] with { Start = opening.End };
            if (FirstOf(parts, inside, "closes") is { } closing && closing.Start > opening.End)
            {
                AddPair(kind, opening, Trimmed(new TextSpan(opening.Start, closing.Start)), closing, clauses[i].End);
                continue;
            }

            for (var j = i + 1; j <= i + MostClausesOn && j < clauses.Count && SentenceOf(clauses[j].Start).Contains(clauses[i]); j++)
            {
                if (FirstOf(parts, clauses[j], "closes") is { } second && second.Start == clauses[j].Start)
                {
                    var last = kind == DeviceKind.Parallelism ? LastOf(j, count: j - i) : j;
                    AddPair(kind, opening, Trimmed(new TextSpan(opening.Start, clauses[j].Start)), second, clauses[last].End);
                    break;
                }
            }
        }
    }

    // The last of as many clauses from one on as the other side has, in its sentence.
    private int LastOf(int first, int count)
    {
        var sentence = SentenceOf(_readout.Clauses[first].Start);
        var last = Math.Min(first + count, _readout.Clauses.Count) - 1;
        while (last > first && !sentence.Contains(_readout.Clauses[last]))
        {
            last--;
        }

        return last;
    }

    // 不是甲，而是乙: the members are 不是甲 and 是乙; 不会甲，只会乙: all of both; 既甲也乙: 甲 and 乙.
    private void AddPair(DeviceKind kind, TextSpan opening, TextSpan first, TextSpan closing, int end)
    {
        var left = kind == DeviceKind.Antithesis ? first : first with { Start = opening.End };
        var right = new TextSpan(kind == DeviceKind.Antithesis ? closing.Start + (_text[closing.Start] == '而' ? 1 : 0) : closing.End, end);
        if (left.Length > 1 && right.Length > 1 && (_text[left.Start] == _text[right.Start] || (IsPreposition(left.Start) && IsPreposition(right.Start)) || !IsForLikes(opening)))
        {
            _found.Add(new Device { Kind = kind, Span = new TextSpan(first.Start, end), Members = [left, right] });
        }
    }

    private bool IsPreposition(int at) => _words.At(at) is >= 0 and var word && _words.KindAt(word) == WordKind.Preposition;

    // 不仅是甲，也是乙 and 不仅给甲…，也为乙… set two side by side, 不仅有甲，还将乙 goes on.
    private bool IsForLikes(TextSpan opening) => _frames.Of(opening.Of(_text)) is { } word && word.Has("alike");

    // 既有甲，也有乙; 既有甲，又能乙: the second part takes the character up, or is no other's than 既's, and so it is no word with the first.
    private bool IsAnswered(char character, int end)
    {
        var rest = _text.AsSpan(end);
        return rest is ['，', ..] && _frames.At(rest[1..]) is { } closing && closing.Has("closes") && (closing.Has("answers") || (rest[(1 + closing.Form.Length)..] is [var next, ..] && next == character));
    }

    private TextSpan? FirstOf(WordSet parts, TextSpan within, string side)
    {
        for (var at = within.Start; at < within.End; at++)
        {
            if (!_words.IsEdge(at))
            {
                continue;
            }

            var rest = _text.AsSpan(at, within.End - at);
            if (parts.At(rest) is { } word && word.Has(side) && (_exceptions.At(rest) is not { } exception || IsAnswered(exception.Form[^1], within.End)))
            {
                return new TextSpan(at, at + word.Form.Length);
            }
        }

        return null;
    }
}
