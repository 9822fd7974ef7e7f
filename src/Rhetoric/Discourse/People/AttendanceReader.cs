namespace Rhetoric.Discourse;

/// <summary>Finds who was present: a list of persons before 参加, 出席, 陪同, 在座, or behind the label of a side.</summary>
/// <remarks>
/// <para>Idea. In a sentence with such a verb the clauses are read as groups of a list (，stands between persons with titles); one that is no list starts
/// anew. The list counts when its last clause goes on with adverbs, the verb, and nothing more than the word for the occasion (上述活动, 会见): 将应邀参加军演
/// is no presence. A paragraph that labels a list of persons with a side (岚方：科兰、雷伍德。) is such a line too. Names without a title are of the home side (<see cref="HomeNames"/>) up to the first person of another. A list headed by the one whom the lead tells of, or by a person of the lead alone, is an event and not presence.</para>
/// <para>Cost: O(n). Invariant: lines are disjoint and in text order, each inside one sentence; a name stands in at most one line.</para>
/// </remarks>
internal sealed class AttendanceReader
{
    private readonly Readout _readout;
    private readonly PeopleGrammar _grammar;
    private readonly IReadOnlySet<string> _principals;
    private readonly PersonListReader _lists;
    private readonly HomeNames _homeNames;
    private readonly List<AttendanceLine> _lines = [];
    private readonly List<NamedPerson> _pending = [];
    private int _start;
    private bool _isAnnounced;
    private string? _announcedSide;

    private AttendanceReader(Readout readout, PeopleGrammar grammar, IReadOnlySet<string> principals, KnownNames known)
    {
        _readout = readout;
        _grammar = grammar;
        _principals = principals;
        _lists = new PersonListReader(readout.Text, grammar, known);
        _homeNames = new HomeNames(readout, grammar);
    }

    public static IReadOnlyList<AttendanceLine> Read(Readout readout, PeopleGrammar grammar, IReadOnlySet<string> principals, KnownNames known)
    {
        var reader = new AttendanceReader(readout, grammar, principals, known);
        var next = 0;
        foreach (var sentence in readout.Sentences)
        {
            var first = next;
            while (next < readout.Clauses.Count && readout.Clauses[next].Start < sentence.End)
            {
                next++;
            }

            if (!reader.ReadRoster(first, next) && reader.MayTellPresence(sentence))
            {
                reader.ReadSentence(first, next);
            }
        }

        return reader._lines;
    }

    /// <summary>The persons of all lines, each once, in text order.</summary>
    public static IReadOnlyList<Attendee> Attendees(Readout readout, IReadOnlyList<AttendanceLine> lines) => Attendees(readout, lines.SelectMany(line => line.Persons));

    /// <summary>Persons as those present, each once, in their order.</summary>
    public static IReadOnlyList<Attendee> Attendees(Readout readout, IEnumerable<NamedPerson> persons) =>
    [
        .. persons
            .Select(person => new Attendee
            {
                Name = readout[person.Name],
                Titles = [.. person.Titles.Select(title => readout[title])],
                Span = person.Name,
                Side = person.Side,
            })
            .DistinctBy(person => person.Name, StringComparer.Ordinal),
    ];

    private bool MayTellPresence(TextSpan sentence)
    {
        var words = sentence.Of(_readout.Text);
        for (var i = 0; i < words.Length; i++)
        {
            if (_grammar.Presence.At(words[i..]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // 岚方：外长科兰、财长雷伍德。: the persons of a side behind its label at the head of a paragraph.
    private bool ReadRoster(int first, int next)
    {
        if (next - first < 2 || LabelledSide(_readout.Clauses[first]) is not { } side)
        {
            return false;
        }

        _pending.Clear();
        for (var i = first + 1; i < next; i++)
        {
            if (!_lists.Read(_readout.Clauses[i], _pending))
            {
                _pending.Clear();
                return false;
            }
        }

        for (var i = 0; i < _pending.Count; i++)
        {
            _pending[i] = _pending[i] with { Side = _pending[i].Side ?? side };
        }

        Add(new TextSpan(_readout.Clauses[first].Start, _readout.Clauses[next - 1].End));
        return true;
    }

    // 岚方|：at the head of a paragraph.
    private string? LabelledSide(TextSpan label)
    {
        var text = _readout.Text;
        return label.End < text.Length && text[label.End] is '：' or ':' && _readout.Paragraphs[_readout.Paragraphs.LastFrom(label.Start)].Start == label.Start
            && _grammar.SideAt(label.Of(text)) is { IsEmpty: false } side && (side.Length == label.Length || _grammar.RosterTails.Of(label.Of(text)[side.Length..]) is not null)
            ? side.ToString()
            : null;
    }

    private void ReadSentence(int first, int next)
    {
        _pending.Clear();
        (_start, _isAnnounced) = (-1, false);
        for (var i = first; i < next; i++)
        {
            var clause = _readout.Clauses[i];
            if (AnnouncedIn(clause) is { } announced)
            {
                _pending.Clear();
                _isAnnounced = announced.Length == 0 || _lists.Read(announced, _pending);
                _start = announced.Length > 0 && _isAnnounced ? announced.Start : -1;
            }
            else if (ListBeforeVerb(clause) is { } list && (list.Length == 0 ? _start >= 0 : _lists.Read(list, _pending)))
            {
                Add(new TextSpan(_start < 0 ? clause.Start : _start, clause.End));
            }
            else if (_lists.Read(clause, _pending))
            {
                _start = _start < 0 ? clause.Start : _start;
            }
            else
            {
                _pending.Clear();
                (_start, _isAnnounced) = (-1, false);
            }
        }

        if (_isAnnounced && _start >= 0)
        {
            for (var i = 0; i < _pending.Count && _announcedSide is not null; i++)
            {
                _pending[i] = _pending[i] with { Side = _pending[i].Side ?? _announcedSide };
            }

            Add(new TextSpan(_start, _readout.Clauses[next - 1].End));
        }
    }

    // 陪同沈怀舟出访的有： 参加会见的还有…: what stands behind such words; null where there are none.
    private TextSpan? AnnouncedIn(TextSpan clause)
    {
        var words = clause.Of(_readout.Text);
        var isPresence = false;
        for (var i = 0; i < words.Length; i++)
        {
            isPresence |= _grammar.Presence.At(words[i..]) is not null;
            if (isPresence && _grammar.ListAnnouncements.At(words[i..]) is { } announcement)
            {
                _announcedSide = AnnouncedSide(words[..i]);
                return clause with { Start = clause.Start + i + announcement.Form.Length };
            }
        }

        return null;
    }

    // 岚方参加会谈的有, 云澜方面出席的有
    private string? AnnouncedSide(ReadOnlySpan<char> words)
    {
        var side = words.IndexOf("方面");
        return side is > 1 and <= LongestPlace ? words[..side].ToString()
            : _grammar.SideAt(words) is { IsEmpty: false } told ? told.ToString()
            : null;
    }

    private void Add(TextSpan span)
    {
        if (_pending is not [var first, ..] || !IsPrincipal(first))
        {
            AddHomeSide();
            _lines.Add(new AttendanceLine(span, [.. _pending]));
        }

        _pending.Clear();
        _start = -1;
    }

    // Names without a title are of the home side, up to the first person of another.
    private void AddHomeSide()
    {
        for (var i = 0; i < _pending.Count && _pending[i].Side is null or HomeWords.Side or HomeWords.Country; i++)
        {
            if (_pending[i] is { Side: null, Titles: [] } person && _homeNames.Has(person))
            {
                _pending[i] = person with { Side = HomeWords.Side };
            }
        }
    }

    private bool IsPrincipal(NamedPerson person) => _principals.Contains(_readout[person.Name]);

    // The part of a clause that stands before 参加 and its adverbs; null where no such verb with its occasion ends the clause.
    private TextSpan? ListBeforeVerb(TextSpan clause)
    {
        var words = clause.Of(_readout.Text);
        for (var i = 0; i < words.Length; i++)
        {
            if (_grammar.Presence.At(words[i..]) is not { } verb)
            {
                continue;
            }

            if (!EndsWithOccasion(words[(i + verb.Form.Length)..], verb))
            {
                i += verb.Form.Length - 1;
                continue;
            }

            var list = words[..i];
            while (_grammar.PresenceAdverbs.Before(list) is { } adverb)
            {
                list = list[..^adverb.Form.Length];
            }

            return clause with { End = clause.Start + list.Length };
        }

        return null;
    }

    private bool EndsWithOccasion(ReadOnlySpan<char> rest, DiscourseWord verb)
    {
        rest = rest is ['了' or '过', ..] ? rest[1..] : rest;
        if (verb.Has("end") || verb.Has("place"))
        {
            return rest.Length <= (verb.Has("end") ? 0 : LongestPlace);
        }

        while (_grammar.OccasionModifiers.At(rest) is { } modifier)
        {
            rest = rest[modifier.Form.Length..];
        }

        // 参加会见的 goes on with those who were there.
        return rest.IsEmpty || (_grammar.Occasions.At(rest) is { } occasion && rest[occasion.Form.Length..] is not ['的', ..]);
    }

    // 同机抵达云泽
    private const int LongestPlace = 8;
}
