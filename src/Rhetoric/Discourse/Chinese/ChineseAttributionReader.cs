namespace Rhetoric.Discourse;

/// <summary>Reads who says what in a Chinese readout.</summary>
/// <remarks>
/// <para>Speech has no quotation marks here. A clause that begins with a subject (<see cref="SubjectReader"/>) and goes on with a verb of saying
/// (<see cref="PredicateReader"/>) opens an attribution, which runs to the next one or to the end of the paragraph. A comma or colon behind the verb gives
/// it everything; an object right behind the verb leaves room for a chain: the next clause that begins with a verb of saying, its subject left out,
/// is an attribution of its own (祝贺…，表示…). A deed runs to the end of its sentence, and on only where somebody plainly goes on speaking.</para>
/// <para>What a speech says of others opens nothing: <see cref="SpeakerChange"/> tells who takes the word. 对方 is the other side of whoever speaks. With the speaker's own name, or what 两国元首 said where one of them speaks, the narrator goes on. A quotation in front
/// of its speaker (“…，”某某说) is the speaker's, and so is one behind a name alone (某某：“…”). A sentence of the narrator (会谈后…, …参加会见) ends what is open. A paragraph without a verb of saying
/// may go on with the speech before it (<see cref="SpeechCarry"/>); a numbered one (<see cref="PointReader"/>), and those behind a colon (提出以下主张：, 声明如下：), do whatever they hold, up to a person who says something (岚方欢迎… is part of the point). Several who speak to the home side are the guests (<see cref="GuestVoice"/>), and both where one with the other is said to agree (一致表示).</para>
/// <para>Cost: O(n): clauses once, a bounded look at the head of each. Invariant: contents are disjoint, in text order, each inside one paragraph.</para>
/// </remarks>
internal sealed class ChineseAttributionReader
{
    private readonly Readout _readout;
    private readonly string _text;
    private readonly ChineseSpeech _words;
    private readonly PredicateReader _predicates;
    private readonly Cast _cast;
    private readonly SubjectReader _subjects;
    private readonly Narration _narration;
    private readonly SpeechCarry _carry;
    private readonly SpeakerChange _change;
    private readonly PointReader _points;
    private readonly QuotedSpeech _quotations;
    private readonly List<Attribution> _found = [];
    private readonly int _start;
    private readonly GuestVoice _guests;
    private readonly string? _home;
    private readonly Subject? _others;

    private Attribution? _open;
    private Attribution? _interrupted;
    private bool _isChain;
    private bool _isPerson;
    private bool _isPoint;
    private bool _isAnnounced;
    private int _foundBefore;
    private int _quotedUntil;
    private int _from;
    private Subject? _subject;

    private ChineseAttributionReader(Readout readout, IReadOnlyList<Principal> lead, DiscourseLexicon lexicon)
    {
        _readout = readout;
        _text = readout.Text;
        _words = lexicon.Compiled(ChineseSpeech.Of);
        _predicates = new PredicateReader(_text, _words);
        _cast = new CastReader(readout, lead, _words, _predicates).Read();
        _subjects = new SubjectReader(_text, _words, _cast, _predicates);
        _start = readout.Head.Dateline?.End ?? 0;
        HashSet<string> heads = [.. lead.Where(person => _words.Titles.Before(person.Title) is { } title && (title.Has("head-of-state") || title.Has("monarch"))).Select(person => _cast.VoiceOf(person.Name))];
        _narration = new Narration(readout, _words, _subjects, _predicates, heads);
        _quotations = new QuotedSpeech(readout);
        _carry = new SpeechCarry(readout, _words, _subjects, _predicates, _narration, _quotations);
        _points = lexicon.Compiled(PointReader.Of);
        _guests = new GuestVoice(readout, _words);
        _home = lead is [var first, ..] ? _cast.VoiceOf(first.Name) : null;
        _others = SubjectReader.OthersOf(lead.Select(person => _cast.VoiceOf(person.Name)).Distinct(StringComparer.Ordinal));
        _change = new SpeakerChange(readout, _words, _cast, _subjects, _predicates, _narration);
    }

    public static IReadOnlyList<Attribution> Read(Readout readout, IReadOnlyList<Principal> lead, DiscourseLexicon lexicon)
    {
        var reader = new ChineseAttributionReader(readout, lead, lexicon);
        Attribution? before = null;
        foreach (var paragraph in readout.Paragraphs)
        {
            before = reader.ReadParagraph(paragraph, before);
        }

        return reader._found;
    }

    // Gives what the next paragraph may carry on.
    private Attribution? ReadParagraph(TextSpan paragraph, Attribution? before)
    {
        (_quotedUntil, _interrupted) = (0, null);
        _from = Math.Max(_start, paragraph.Start + _points.LengthAt(paragraph.Of(_text)));
        _isPoint = before is not null && _points.IsPoint(paragraph.Of(_text));
        if (_isPoint || (_isAnnounced && before is not null && !_carry.IsOthers(paragraph, before) && !_carry.OpensSomebody(paragraph)))
        {
            _open = SpeechCarry.Carried(before!, new TextSpan(paragraph.Start, paragraph.Start));
            (_isChain, _isPerson) = (false, before!.Kind == VoiceKind.Individual);
        }

        var found = _foundBefore = _found.Count;
        foreach (var sentence in _readout.Sentences.Touching(paragraph))
        {
            var isNarrators = _narration.IsNarrated(sentence) || (_open is { } open && _narration.NamesSpeaker(sentence, open));
            if (isNarrators || (_open is { Level: ReportingLevel.Act } && (_interrupted is not null || !GoesOn(sentence))) || (_quotedUntil > 0 && sentence.Start >= _quotedUntil))
            {
                Close(sentence.Start);
                if (!isNarrators && _interrupted is { } speech)
                {
                    _open = SpeechCarry.Carried(speech, new TextSpan(sentence.Start, sentence.Start));
                    (_isChain, _isPerson) = (false, true);
                }

                _interrupted = null;
            }

            ReadSentence(sentence, isLast: sentence.End == paragraph.End);
            if (_open is null && _words.Floors.Before(sentence.Of(_text).TrimEnd("。")) is not null && _subjects.Named(sentence) is { } named)
            {
                Named(named);
            }
        }

        var last = _open ?? Announced(paragraph);
        Close(paragraph.End);
        var isAgreement = _found.Count == found && last is null && _carry.AnnouncesAgreement(paragraph);
        last ??= isAgreement ? SpeechCarry.Agreed(paragraph) : null;
        if (_found.Count == found && last is null && before is not null && _carry.Carries(paragraph, before))
        {
            last = SpeechCarry.Carried(before, paragraph);
            _found.Add(last);
        }

        // 提出以下主张：: the paragraphs behind are his until somebody else speaks.
        _isAnnounced = last is not null && (_text[paragraph.End - 1] is '：' or ':' ? isAgreement || _found.Count > found || last.VerbSpan is not null : _isAnnounced && last.Level == ReportingLevel.Carried);
        return last is { Level: ReportingLevel.Act } ? JointlySaid(found) : last;
    }

    // Behind a deed of one side the next paragraph goes on with what both said before it.
    private Attribution? JointlySaid(int from)
    {
        for (var i = _found.Count - 1; i >= from; i--)
        {
            if (_found[i] is { Kind: VoiceKind.Joint, Level: ReportingLevel.Statement } said)
            {
                return said;
            }
        }

        return null;
    }

    // 双方就…达成共识： and the paragraphs that follow; 双方就…达成共识。 and the points that follow.
    private Attribution? Announced(TextSpan paragraph) =>
        _found is [.., var last] && paragraph.Contains(last.Content) && (_text[paragraph.End - 1] is '：' or ':' || last.Level == ReportingLevel.Topic) ? last : null;

    private void ReadSentence(TextSpan sentence, bool isLast)
    {
        _subject = null;
        var isIntroduced = true;
        var before = sentence.Start;
        foreach (var found in _readout.Clauses.Touching(sentence))
        {
            var clause = found.Start < _from ? found with { Start = Math.Min(_from, found.End) } : found;
            if (clause.Length == 0 || clause.Start < _quotedUntil)
            {
                continue;
            }

            if (LabelAt(clause) is { } label)
            {
                OpenLabelled(label, clause);
                isIntroduced = false;
            }
            else if (Opening(clause, isIntroduced, isLast) is var (subject, predicate))
            {
                Open(subject, subject.Span, predicate, clause, isIntroduced ? sentence.Start : before);
                EndObject(subject, predicate, clause);
                isIntroduced = false;
            }
            else if (_subject is { } elided && clause.Start > sentence.Start && Elided(clause, elided) is { } read)
            {
                elided = WithOther(elided, read, clause);
                Open(elided, null, read, clause, before);
                EndObject(elided, read, clause);
            }
            else if (FloorTaken(sentence, clause, isIntroduced) is { } taker)
            {
                _subject = taker;
                Named(taker);
                isIntroduced &= _words.Pronouns.At(_text.AsSpan(clause.End + 1)) is not null;
            }
            else
            {
                isIntroduced &= _narration.IsIntroduction(clause);
            }

            before = clause.End;
        }
    }

    // 某某和某某先后发言，他们…: those who take the floor speak next; while somebody speaks only a person at the head of the sentence does.
    private Subject? FloorTaken(TextSpan sentence, TextSpan clause, bool isIntroduced) =>
        (_open is null || (isIntroduced && clause.Start == sentence.Start)) && _words.Floors.Before(clause.Of(_text)) is { } floor && !floor.Has("whole") && clause.End < _text.Length && _text[clause.End] is '，'
        && (_open is null || _subjects.At(clause).Any(subject => subject is { Sort: SubjectSort.Person, IsTitledBehind: false }))
            ? _subjects.Named(new TextSpan(sentence.Start, clause.End))
            : null;

    private (Subject Subject, Predicate Predicate)? Opening(TextSpan clause, bool isIntroduced, bool isLast)
    {
        // Without a verb of saying a clause can only name whom the next one leaves out.
        if (!(isIntroduced && _open is null) && !clause.Of(_text).ContainsAny(_words.VerbForms))
        {
            return null;
        }

        _subjects.Others = _open is null ? _others : null;
        _subjects.Opposite = Opposite();
        foreach (var subject in _subjects.At(clause))
        {
            var predicate = _predicates.Read(subject.End, clause.End, subject)
                ?? (subject is { Sort: SubjectSort.Person, IsTitledBehind: false } && isIntroduced ? _predicates.AtEnd(subject.End, clause.End, subject) : null);
            if (predicate is { } read)
            {
                return _change.Takes(subject, read, clause, new OpenSpeech(_open, _isPerson, _isPoint), isIntroduced, isLast) ? (subject, read) : null;
            }

            if (_open is null && isIntroduced && subject.Sort is not SubjectSort.Side and not SubjectSort.Pronoun && _words.SpeechMarks.At(_text.AsSpan(subject.End, clause.End - subject.End)) is null)
            {
                // A deed first, then what was said: 两国元首听取了汇报，并就…交换意见.
                _subject = _subjects.WithOthers(subject, clause);
                if (_found.Count == _foundBefore)
                {
                    Named(_subject.Value);
                }
            }
        }

        return null;
    }

    // Whom 对方 means: while both speak, nobody.
    private Subject? Opposite() =>
        _open is not { } open || open.Voice == _home ? _others
        : open.Kind == VoiceKind.Individual && _home is { } home ? new Subject(default, 0, SubjectSort.Person, home)
        : null;

    private Predicate? Elided(TextSpan clause, Subject subject)
    {
        if (_predicates.Read(clause.Start, clause.End, subject) is not { } read)
        {
            return null;
        }

        if (_open is not null && !_isChain)
        {
            return _text[clause.Start] is '并' or '还' && !read.HasPhrase && read.Verb.Has("reporting") ? read : null;
        }

        // 并表示 is the narrator's again, whatever was said before.
        var isStatement = _open is { Level: ReportingLevel.Statement };
        return (!read.HasPhrase || read.Level != ReportingLevel.Statement)
            && (!isStatement || (read.Level != ReportingLevel.Act && !read.Verb.Has("wish")))
            ? read
            : null;
    }

    // 沈怀舟同科兰会谈，一致表示…: of a person alone nobody says that he agrees.
    private Subject WithOther(Subject subject, Predicate read, TextSpan clause) =>
        subject is { Sort: SubjectSort.Person, Together: null } && _words.Adverbs.Before(_text.AsSpan(clause.Start, read.Span.Start - clause.Start)) is { } adverb && adverb.Has("joint")
            ? new Subject(default, 0, SubjectSort.Joint, Attribution.JointVoice)
            : subject;

    // 介绍…情况并强调，: the second verb ends the object of the first.
    private void EndObject(Subject subject, Predicate deed, TextSpan clause)
    {
        if (deed.Level == ReportingLevel.Statement || _predicates.BehindObject(deed.Span.End, clause.End, subject) is not var (cut, read))
        {
            return;
        }

        if (deed.Level == ReportingLevel.Topic && _found[^1].Content is { } named && named.Start < cut && named.End > cut)
        {
            _found[^1] = _found[^1] with { Content = named with { End = cut } };
        }

        Open(subject, null, read, clause, cut);
    }

    private void Named(Subject subject)
    {
        if (subject.Sort is SubjectSort.Person or SubjectSort.Office or SubjectSort.Collective)
        {
            _subjects.LastPerson = subject;
        }
    }

    private void Open(Subject subject, TextSpan? span, Predicate predicate, TextSpan clause, int before)
    {
        var quoted = span is null ? null : _quotations.Before(clause.Start, Math.Max(_found is [.., var last] ? last.Content.End : 0, _open is { } held ? held.Content.Start + 1 : 0));
        // 他期待…: his speech goes on behind the deed.
        _interrupted = predicate.Level != ReportingLevel.Act ? null
            : _open is { Level: ReportingLevel.Act } deed && deed.Voice == subject.Voice ? _interrupted
            : subject.Sort == SubjectSort.Pronoun && _open is { Kind: VoiceKind.Individual } speech && speech.Voice == subject.Voice ? speech : null;
        Close(quoted?.Start ?? before);
        subject = _guests.Of(subject, predicate);
        _subject = subject;
        Named(subject);
        var said = new Attribution
        {
            Speaker = NameOf(subject, span),
            SpeakerSpan = span,
            Verb = predicate.Verb.Form,
            VerbSpan = predicate.Span,
            Content = default,
            Kind = subject.Kind,
            Level = predicate.Level,
            Voice = subject.Voice,
            Addressee = predicate.Audience.Length > 0 ? predicate.Audience.TextIn(_text) : null,
            CoSpeakers = subject.Kind == VoiceKind.Individual ? subject.Together ?? [] : [],
        };
        var start = ContentStart(predicate.End + (predicate.Verb.Has("lasting") && _text.AsSpan(predicate.Span.End).StartsWith("着") ? 1 : 0));
        if (predicate.Level == ReportingLevel.Topic || (predicate.Topic.Length > 0 && predicate.Level == ReportingLevel.Act && predicate.Span.End == clause.End))
        {
            var topic = predicate.Topic.Length > 0 ? predicate.Topic : new TextSpan(Math.Min(start, clause.End), clause.End);
            _found.Add(said with { Content = topic });
            _isChain = true;
            return;
        }

        if (quoted is { } quotation)
        {
            _found.Add(said with { Content = quotation });
            said = said with { SpeakerSpan = null, Verb = null, VerbSpan = null, Level = ReportingLevel.Carried };
        }

        _open = said with { Content = new TextSpan(start, start) };
        _isChain = !predicate.IsPunctuated;
        _isPerson = subject.IsPerson;
        _quotedUntil = _quotations.EndAt(start);
    }

    // 沈怀舟：“…”: a name and a quotation, and nothing else before it in the paragraph.
    private Subject? LabelAt(TextSpan clause) =>
        clause.End + 1 < _text.Length && _text[clause.End] is '：' or ':' && QuotationMarks.OpensSpeech(_text[clause.End + 1]) && (clause.Start == 0 || Punctuation.LineEnds.Contains(_text[clause.Start - 1]))
        && _subjects.Person(clause) is { } person && person.End == clause.End
            ? person
            : null;

    private void OpenLabelled(Subject subject, TextSpan clause)
    {
        Close(clause.Start);
        _subject = subject;
        Named(subject);
        var start = ContentStart(clause.End);
        _open = new Attribution
        {
            Speaker = NameOf(subject, subject.Span),
            SpeakerSpan = subject.Span,
            Verb = null,
            VerbSpan = null,
            Content = new TextSpan(start, start),
            Kind = subject.Kind,
            Level = ReportingLevel.Statement,
            Voice = subject.Voice,
        };
        (_isChain, _isPerson, _quotedUntil) = (false, true, _quotations.EndAt(start));
    }

    // A pronoun is the name it stands for.
    private string NameOf(Subject subject, TextSpan? span) =>
        span is { } place && subject.Sort is not SubjectSort.Pronoun ? place.TextIn(_text) : subject is { Sort: SubjectSort.Joint, Span.Length: > 0 } ? subject.Span.TextIn(_text) : subject.Voice;

    private int ContentStart(int at)
    {
        while (at < _text.Length && _text[at] is '了' or '，' or '：' or ',' or ':' or ' ')
        {
            at++;
        }

        return at;
    }

    private void Close(int end)
    {
        if (_open is { } open)
        {
            while (end > open.Content.Start && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] is '，' or ','))
            {
                end--;
            }

            // A full stop behind “…”某某说 is nobody's words.
            if (end > open.Content.Start && !(open.Level == ReportingLevel.Carried && end == open.Content.Start + 1 && Punctuation.IsSentenceMark(_text[end - 1])))
            {
                _found.Add(open with { Content = open.Content with { End = end } });
            }
        }

        _open = null;
        _quotedUntil = 0;
    }

    // Whether a sentence behind a deed still speaks: 我…, 中方…, 希望….
    private bool GoesOn(TextSpan sentence)
    {
        var said = sentence.Of(_text);
        return said[0] is '我' or '你' or '您' || _words.Verbs.At(said) is { } verb && verb.Has("wish") || _subjects.At(_readout.Clauses[_readout.Clauses.LastFrom(sentence.Start)]).Any(subject => subject.Sort == SubjectSort.Side);
    }
}
