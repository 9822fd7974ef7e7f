namespace Rhetoric.Discourse;

/// <summary>Reads whom a Chinese readout names, and what each is to the meeting.</summary>
/// <remarks>
/// <para>Idea. The lead tells who met: its principals, and who speaks later and stands in the lead without a title.
/// Of them those of the home side are principals, the others counterparts. Home is whose title stands for China; where none does, whoever
/// stands first of those whose title names no country and whom nobody meets (在会见…时，); where all name one, whoever stands first. In a text of China that names it a principal with a Chinese name and no side is of 中方
/// (<see cref="HomeNames"/>), and a counterpart without one of the country that the readout is with, if it is one; a spouse (某某和夫人某某) is of the side of the one before. Those present come from the lines of attendance; all others who have a title somewhere, or speak,
/// are mentioned.</para>
/// <para>Cost: O(n + known names × the lead sentence). Invariant: a name stands once; order of first naming.</para>
/// </remarks>
internal sealed class PeopleReader
{
    // 和, 主席和, 总统偕.
    private const int LongestBetweenSpouses = 4;

    private readonly Readout _readout;
    private readonly IReadOnlyList<Principal> _lead;
    private readonly PeopleGrammar _grammar;
    private readonly PersonMentionReader _mentions;
    private readonly HomeNames _homeNames;
    private readonly Dictionary<string, (NamedPerson Person, PersonRole Role)> _people = new(StringComparer.Ordinal);

    private PeopleReader(Readout readout, IReadOnlyList<Principal> lead, PeopleGrammar grammar, KnownNames known)
    {
        _readout = readout;
        _lead = lead;
        _grammar = grammar;
        _mentions = new PersonMentionReader(readout.Text, grammar, known);
        _homeNames = new HomeNames(readout, grammar);
    }

    public static IReadOnlyList<Person> Read(Readout readout, IReadOnlyList<Principal> lead, PeopleGrammar grammar, KnownNames known, IReadOnlyList<Attribution> attributions, IReadOnlyList<AttendanceLine> attendance)
    {
        var reader = new PeopleReader(readout, lead, grammar, known);
        foreach (var person in attendance.SelectMany(line => line.Persons))
        {
            reader.Add(person, PersonRole.Attendee);
        }

        reader.AddLead(known);
        reader.AddMentions();
        reader.AddSpeakers(known, attributions);
        return [.. reader._people.OrderBy(pair => pair.Value.Person.Name.Start).Select(pair => reader.PersonOf(pair.Key, pair.Value.Person, pair.Value.Role))];
    }

    private Person PersonOf(string name, NamedPerson person, PersonRole role) =>
        new()
        {
            Name = name,
            Titles = [.. person.Titles.Select(title => _readout[title])],
            Role = role,
            Span = person.Name,
            TitleSpans = person.Titles,
            Side = person.Side ?? (role == PersonRole.Counterpart ? SideMet() : null),
        };

    private void AddLead(KnownNames known)
    {
        if (LeadSentence(_readout) is not { } sentence)
        {
            return;
        }

        var lead = _lead.Where(principal => known.Contains(principal.Name.AsSpan(0, KnownNames.NameLength(principal.Name, _grammar))))
            .Select(principal => OfPrincipal(principal, sentence.Start)).ToList();
        _mentions.Read(sentence, lead);
        lead.AddRange(known.Names.Select(name => Bare(name, sentence)).OfType<NamedPerson>());
        NamedPerson[] persons =
        [
            .. lead.OrderBy(person => person.Name.Start).DistinctBy(person => _readout[person.Name], StringComparer.Ordinal)
                .Where(person => !_people.TryGetValue(_readout[person.Name], out var present) || !sentence.Contains(present.Person.Name)),
        ];
        var isHome = HomeOf(persons);
        for (var i = 0; i < persons.Length; i++)
        {
            var person = persons[i];
            if (i > 0 && IsSpouseOf(person, persons[i - 1]))
            {
                person = persons[i] = person with { Side = person.Side ?? persons[i - 1].Side };
                Add(person, isHome(persons[i - 1]) ? PersonRole.Principal : PersonRole.Counterpart);
                continue;
            }

            var isPrincipal = isHome(person);
            person = persons[i] = isPrincipal && person.Side is null && _homeNames.Has(person) ? person with { Side = HomeWords.Side } : person;
            Add(person, isPrincipal ? PersonRole.Principal : PersonRole.Counterpart);
        }
    }

    // 某某和夫人某某: who is named right behind another, with the office of a spouse alone, is of that side.
    private bool IsSpouseOf(NamedPerson person, NamedPerson before) =>
        person.Titles is [var title] && _grammar.Titles.Of(title.Of(_readout.Text)) is { } office && office.Has("spouse") && title.End == person.Name.Start
        && title.Start - before.Name.End is >= 0 and <= LongestBetweenSpouses;

    // The one state or body that the readout is with, which its sides name too (埃方); of a group several may be there.
    private string? SideMet() => _readout.ReadCounterpart() is { OtherIds: [], Kind: not CounterpartKind.Group } met ? met.Name : null;

    private Func<NamedPerson, bool> HomeOf(NamedPerson[] persons)
    {
        if (Array.Exists(persons, IsHome))
        {
            return IsHome;
        }

        var candidates = persons.Where(person => person.Side is null && !person.Titles.Any(title => TitleSide.IsForeign(title.Of(_readout.Text), _grammar))).ToArray();
        var home = Array.FindIndex(candidates, person => !IsMet(person)) is >= 0 and var meeting ? candidates[meeting] : candidates is [var first, ..] ? first : persons is [var leading, ..] ? leading : default;
        return person => person.Name == home.Name;
    }

    private bool IsHome(NamedPerson person) =>
        person.Titles is [var first, .. var others] && (TitleSide.IsHome(first.Of(_readout.Text), _grammar)
            || (others is [var second, ..] && person.Side is null or HomeWords.Side or HomeWords.Country && IsEnvoy(first) && TitleSide.IsHome(second.Of(_readout.Text), _grammar)));

    // 在会见某某时，: whom one meets is not at home.
    private bool IsMet(NamedPerson person) =>
        _grammar.MeetingVerbs.Before(_readout.Text.AsSpan(0, person.Titles is [var first, ..] ? Math.Min(first.Start, person.Name.Start) : person.Name.Start)) is not null;

    private bool IsEnvoy(TextSpan title) => _grammar.Titles.Before(title.Of(_readout.Text)) is { } office && office.Has("envoy");

    private NamedPerson OfPrincipal(Principal principal, int start)
    {
        var length = KnownNames.NameLength(principal.Name, _grammar);
        var name = principal.NameSpan with { End = principal.NameSpan.Start + length };
        var title = principal.TitleSpan;
        if (title.End == name.Start)
        {
            title = title with { Start = _mentions.TitleStart(start, title.Start) };
        }

        var person = _mentions.Titled(WithoutFollower(name), title);
        return person with
        {
            Titles = length < principal.Name.Length ? [.. person.Titles, new TextSpan(name.End, principal.NameSpan.End)] : person.Titles,
            Side = person.Side ?? (principal.Side is { } side && TitleSide.IsSide(side, _grammar) ? side : null),
        };
    }

    private TextSpan WithoutFollower(TextSpan name) =>
        name with { End = name.Start + _grammar.NameLength(_readout.Text.AsSpan(name.Start), name.Length) };

    // 沈怀舟主席: the name, and a title right behind it.
    private NamedPerson? Bare(string name, TextSpan stretch)
    {
        var at = stretch.Of(_readout.Text).IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var span = WithoutFollower(new TextSpan(stretch.Start + at, stretch.Start + at + name.Length));
        var title = _grammar.Titles.At(_readout.Text.AsSpan(span.End, stretch.End - span.End));
        if (title is not null && (title.Has("envoy") || title.Has("spouse")))
        {
            return null;
        }

        return new NamedPerson(span, title is null ? [] : [new TextSpan(span.End, span.End + title.Form.Length)], null);
    }

    private void AddMentions()
    {
        var persons = new List<NamedPerson>();
        foreach (var sentence in _readout.Sentences)
        {
            _mentions.Read(sentence, persons);
        }

        foreach (var person in persons)
        {
            Add(person, PersonRole.Mentioned);
        }
    }

    private void AddSpeakers(KnownNames known, IReadOnlyList<Attribution> attributions)
    {
        foreach (var said in attributions)
        {
            if (said.SpeakerSpan is { } span && known.Contains(said.Voice) && !_people.ContainsKey(said.Voice) && Bare(said.Voice, span) is { } person)
            {
                Add(person, PersonRole.Mentioned);
            }
        }
    }

    // The stronger role counts, the first naming, and the titles of the first naming that has any.
    private void Add(NamedPerson person, PersonRole role)
    {
        var name = _readout[person.Name];
        if (!_people.TryGetValue(name, out var before))
        {
            _people[name] = (person, role);
            return;
        }

        var (earlier, later) = before.Person.Name.Start <= person.Name.Start ? (before.Person, person) : (person, before.Person);
        _people[name] = (earlier with
        {
            Titles = earlier.Titles.Length > 0 ? earlier.Titles : later.Titles,
            Side = earlier.Side ?? later.Side,
        }, before.Role < role ? before.Role : role);
    }

    /// <summary>The sentence that tells who met; the first where the lead tells nothing.</summary>
    public static TextSpan? LeadSentence(Readout readout)
    {
        var head = readout.Head;
        var at = head.Principals is [var first, ..] ? first.NameSpan.Start : head.MeetingSpan?.Start ?? 0;
        var index = readout.Sentences.LastFrom(at);
        return readout.Sentences.Count == 0 ? null : readout.Sentences[Math.Max(0, index)];
    }
}
