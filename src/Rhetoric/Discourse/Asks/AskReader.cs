namespace Rhetoric.Discourse;

/// <summary>Reads what each speaker asks of whom in a Chinese readout.</summary>
/// <remarks>
/// <para>The idea: a modal in attributed words asks. Words that only look like one are passed over by the longest match (重要, 应对, 能不能). Who stands
/// before it decides: both sides share the task; the other side is asked; the speaker's own 愿 offers, and its 要 binds only itself and asks nothing;
/// third parties and everybody are addressed in general; a thing that should be so is a norm. 希望 goes by what follows it. Without a subject the modal
/// has that of its sentence, else whom the sentence before addressed, else all who meet.</para>
/// <para>What is asked runs to the next ask of the sentence, to a clause with a subject of its own, to the next point of a list, or to the sentence's end.</para>
/// <para>Source: the kinds of the words stand in <c>asks.tsv</c>. Cost: O(n), one pass over the contents with a constant window at each modal.
/// Invariant: contents are disjoint, in text order, each behind its modal, inside one sentence and one attribution.</para>
/// </remarks>
internal sealed class AskReader
{
    private const int LongestInvitation = 24;
    private const int LongestNamed = 14;
    private const int LongestName = 6;
    private const int LongestCoordinate = 8;
    private const int LongestRelative = 9;
    private const int MostOthers = 2;
    private const int LongestSearch = 400;
    private const string Contrast = "而是";

    private readonly Readout _readout;
    private readonly string _text;
    private readonly AskGrammar _grammar;
    private readonly SpeakerSides _sides;
    private readonly PartyReader _parties;
    private readonly AskSubjectReader _subjects;
    private readonly List<Ask> _found = [];

    // Of the attribution that is read.
    private Attribution _attribution = null!;
    private string? _own;
    private string _others = "";

    // Of the sentence that is read: its subject, whom its last ask and the sentence before addressed, and the ask that is still open.
    private TextSpan _sentence;
    private int _sentenceEnd;
    private Party? _subject;
    private Addressed? _last;
    private Addressed? _before;
    private string? _pair;
    private bool _isOpen;
    private bool _isList;
    private bool _isConditional;

    private AskReader(Readout readout, IReadOnlyList<Attribution> attributions, AskGrammar grammar)
    {
        _readout = readout;
        _text = readout.Text;
        _grammar = grammar;
        _sides = SpeakerSides.Of(readout, attributions, grammar);
        _parties = new PartyReader(_text, grammar, _sides,
            readout.Head.Principals.Select(principal => principal.Name).Concat(attributions.Where(attribution => attribution.Kind == VoiceKind.Individual).Select(attribution => attribution.Voice)));
        _subjects = new AskSubjectReader(_text, grammar, _parties);
    }

    public static IReadOnlyList<Ask> Read(Readout readout, IReadOnlyList<Attribution> attributions, DiscourseLexicon lexicon)
    {
        var grammar = lexicon.Compiled(AskGrammar.Of);
        var reader = new AskReader(readout, attributions, grammar);
        foreach (var attribution in attributions)
        {
            if (attribution.Level is ReportingLevel.Statement or ReportingLevel.Carried)
            {
                reader.ReadContent(attribution);
            }
            else if (attribution is { Level: ReportingLevel.Act, VerbSpan: { } verb } && grammar.Modals.Of(attribution.Verb) is { } modal && AskGrammar.ForceOf(modal) == ModalForce.Wish)
            {
                reader.ReadNarratedWish(attribution, modal, verb);
            }
        }

        return reader._found;
    }

    private void ReadContent(Attribution attribution)
    {
        Begin(attribution);
        foreach (var clause in _readout.Clauses.Touching(attribution.Content))
        {
            ReadClause(new TextSpan(Math.Max(clause.Start, attribution.Content.Start), Math.Min(clause.End, attribution.Content.End)));
        }
    }

    // 沈怀舟希望岚方…: the verb of the narrator is the modal.
    private void ReadNarratedWish(Attribution attribution, DiscourseWord modal, TextSpan verb)
    {
        Begin(attribution);
        foreach (var clause in _readout.Clauses.Touching(attribution.Content))
        {
            var said = new TextSpan(Math.Max(clause.Start, attribution.Content.Start), Math.Min(clause.End, attribution.Content.End));
            if (said.Start > attribution.Content.Start || _found is [.., var last] && last.ModalSpan == verb)
            {
                ReadClause(said);
                continue;
            }

            Enter(said);
            if (WishOf(said, ModalForce.Wish, default) is { } addressed && addressed.Content > said.Start)
            {
                Add(modal, verb, said, addressed);
            }
        }
    }

    private void Begin(Attribution attribution)
    {
        _attribution = attribution;
        _own = attribution.Kind == VoiceKind.Joint ? null : _sides.OwnOf(attribution.Voice);
        _others = _sides.OthersThan(_own, MostOthers);
        (_sentence, _sentenceEnd, _subject, _last, _before, _isOpen) = (default, 0, null, null, null, false);
    }

    private void Enter(TextSpan clause)
    {
        if (clause.Start < _sentence.End && _sentence.End > 0)
        {
            return;
        }

        _sentence = _readout.Sentences[_readout.Sentences.LastFrom(clause.Start)];
        _sentenceEnd = EndOf(_sentence with { End = Math.Min(_sentence.End, _attribution.Content.End) });
        (_before, _last, _subject, _pair, _isOpen, _isConditional) = (_last, null, null, null, false, false);
    }

    private void ReadClause(TextSpan clause)
    {
        if (clause.Length <= 0)
        {
            return;
        }

        Enter(clause);
        for (var at = clause.Start; at < clause.End;)
        {
            var rest = _text.AsSpan(at, clause.End - at);
            var modal = _grammar.Modals.At(rest);
            var lookalike = _grammar.Lookalikes.At(rest)?.Form.Length ?? 0;
            if (lookalike > (modal?.Form.Length ?? 0) && lookalike > (_grammar.AfterAll.At(rest)?.Form.Length ?? 0))
            {
                at += lookalike;
            }
            else if (modal is null)
            {
                at++;
            }
            else
            {
                var span = new TextSpan(at, at + modal.Form.Length);
                if (AddresseeOf(modal, span, clause) is { } addressed)
                {
                    Close(clause.Start);
                    Add(modal, span, clause, addressed);
                    NoteSubject(clause);
                    return;
                }

                at = span.End;
            }
        }

        if (_isOpen && EndsAsk(clause))
        {
            Close(clause.Start);
        }

        NoteSubject(clause);
    }

    // Null for what only looks like an ask.
    private Addressed? AddresseeOf(DiscourseWord modal, TextSpan span, TextSpan clause)
    {
        var rest = new TextSpan(span.End, clause.End);
        if (!HasContent(rest) || IsInvitation(modal, rest) || IsRelative(rest))
        {
            return null;
        }

        var force = AskGrammar.ForceOf(modal);
        var subject = _subjects.Before(clause.Start, span.Start);
        return subject.Kind == AskSubjectKind.None ? null : force switch
        {
            ModalForce.Willing => OfferOf(rest, subject),
            ModalForce.Wish or ModalForce.Demand => SpeaksForSelf(subject) ? WishOf(rest, force, subject) : null,
            _ => DutyOf(modal, rest, subject),
        };
    }

    // 要, 应, 应该, 不能: by who stands before.
    private Addressed? DutyOf(DiscourseWord modal, TextSpan rest, AskSubject subject)
    {
        var isMay = modal.Has("may");
        if (modal.Has("noun") && NeedOf(rest) is var need)
        {
            if (need is not { } needed || needed.Content > 0)
            {
                return need;
            }
        }

        if (subject.Kind == AskSubjectKind.Thing)
        {
            return !isMay && IsNorm(modal, rest, subject.Span) && !IsNoun(rest) ? Addressed.Nobody : null;
        }

        if (subject.Kind == AskSubjectKind.Party)
        {
            return DutyOf(modal, rest, subject.Party);
        }

        if (_last is null && IsCondition(modal, rest))
        {
            _isConditional = true;
            return null;
        }

        if (_isConditional)
        {
            return Addressed.Nobody;
        }

        if (isMay && _grammar.Actions.At(rest.Of(_text)) is null || _last is null && _subject is null && IsContrast(subject.Span.Start))
        {
            return null;
        }

        if (_last is { } last)
        {
            return isMay && last.Kind != AskKind.Shared ? null : last.Kind is AskKind.Offer ? Implied() : last with { Content = 0 };
        }

        if (_subject is { } told && !(modal.Form == "要" && KindOf(told) == AskKind.Request))
        {
            return DutyOf(modal, rest, told);
        }

        return isMay ? null
            : _before is { Kind: AskKind.Shared or AskKind.Request or AskKind.General } before && !(modal.Form == "要" && before.Kind == AskKind.Request) ? before with { Content = 0 }
            : Implied();
    }

    // 需要|双方|共同努力 names whom it asks behind it; 需要时间 asks nothing: null. Else nobody, with no content of its own.
    private Addressed? NeedOf(TextSpan rest)
    {
        if (_parties.At(rest.Start, rest.End) is { } party && !_parties.IsThing(party.Span.End, rest.End))
        {
            return KindOf(party) is not AskKind.Offer ? new Addressed(_readout[party.Span], KindOf(party), party.Span.End) : null;
        }

        var words = rest.Of(_text);
        return _grammar.Actions.At(words) is { } action && !words[action.Form.Length..].StartsWith("的") ? Addressed.Nobody : null;
    }

    private Addressed? DutyOf(DiscourseWord modal, TextSpan rest, Party party)
    {
        var kind = KindOf(party);
        return kind switch
        {
            AskKind.Offer => null,
            _ when party.Kind == PartyKind.Nobody && (modal.Form.Contains('能', StringComparison.Ordinal) || !modal.Has("negative")) => null,
            _ when modal.Has("may") && kind == AskKind.General => null,
            _ when party.Kind == PartyKind.We && IsOwn(rest) => null,
            _ => new Addressed(_readout[party.Span], kind),
        };
    }

    private Addressed Implied() => !_sides.HaveMet && _attribution.Kind != VoiceKind.Joint ? Addressed.Nobody : new(_attribution.Kind == VoiceKind.Joint && _attribution.Content.Start >= _sentence.Start ? _attribution.Speaker : _pair ?? _sides.Together, AskKind.Shared);

    private Addressed? OfferOf(TextSpan rest, AskSubject subject)
    {
        if (IsDeclaration(rest) || subject.Kind == AskSubjectKind.Thing || !SpeaksForSelf(subject))
        {
            return null;
        }

        if (_grammar.Waits.At(rest.Of(_text)) is not null)
        {
            return Addressed.Nobody;
        }

        return subject.Kind == AskSubjectKind.Party && KindOf(subject.Party) == AskKind.Shared && subject.Party.Kind != PartyKind.We
            ? new Addressed(_readout[subject.Party.Span], AskKind.Shared)
            : OwnOffer(rest);
    }

    // 愿重申…, 愿向…表示敬意: said and done in one.
    private bool IsDeclaration(TextSpan rest)
    {
        if (_grammar.Declarations.At(rest.Of(_text)) is not null)
        {
            return true;
        }

        if (_text[rest.Start] is not ('向' or '对'))
        {
            return false;
        }

        for (var at = rest.Start + 1; at < Math.Min(rest.End, rest.Start + LongestInvitation); at++)
        {
            if (_grammar.Declarations.At(_text.AsSpan(at, rest.End - at)) is { } said && said.Has("sent"))
            {
                return true;
            }
        }

        return false;
    }

    private Addressed OwnOffer(TextSpan rest) =>
        _attribution.Kind == VoiceKind.Joint ? new Addressed(_attribution.Speaker, AskKind.Shared) : new Addressed(PartnerOf(rest), AskKind.Offer);

    // 希望 by what follows.
    private Addressed? WishOf(TextSpan rest, ModalForce force, AskSubject subject)
    {
        var start = rest.Start < rest.End && _text[rest.Start] == '着' ? rest.Start + 1 : rest.Start;
        var words = _text.AsSpan(start, rest.End - start);
        if (NamedAt(start, rest.End) is { } named)
        {
            return KindOf(named) is var kind and not AskKind.Offer ? new Addressed(_readout[named.Span], kind, named.Span.End) : null;
        }

        if (force == ModalForce.Demand)
        {
            return null;
        }

        // 希望两国关系发展 waits for a thing. 我希望今年… says by its subject whose deed it is.
        if (_grammar.Waits.At(words) is not null || _parties.At(start, rest.End) is not null || (_grammar.Actions.At(words) is null && subject.Kind != AskSubjectKind.Party))
        {
            return Addressed.Nobody;
        }

        return subject.Kind == AskSubjectKind.Party && KindOf(subject.Party) == AskKind.Shared && subject.Party.Kind != PartyKind.We
            ? new Addressed(_readout[subject.Party.Span], AskKind.Shared)
            : OwnOffer(rest);
    }

    // Somebody behind 希望 who is to do something: 岚方|恪守…, not 两国关系|发展, 同岚方|合作.
    private Party? NamedAt(int start, int end)
    {
        if (_parties.At(start, end) is { } party)
        {
            return _parties.IsThing(party.Span.End, end) ? null : party;
        }

        if (_grammar.Actions.At(_text.AsSpan(start, end - start)) is not null)
        {
            return null;
        }

        for (var at = start + 1; at < Math.Min(end, start + LongestNamed); at++)
        {
            var rest = _text.AsSpan(at, end - at);
            if (rest[0] == '的' || _grammar.Actions.At(rest) is not null || (_grammar.Things.At(rest) is { } thing && !rest[thing.Form.Length..].StartsWith("方")))
            {
                return null;
            }

            if (at - start <= LongestName && _grammar.Titles.At(rest) is { } title && (at + title.Form.Length >= end || _text[at + title.Form.Length] is not '国'))
            {
                return new Party(new TextSpan(start, at + title.Form.Length), PartyKind.Body) { HasActor = true };
            }

            if (rest is ['方', not ('面' or '向' or '式' or '案' or '法' or '针'), ..])
            {
                return new Party(new TextSpan(start, at + 1), PartyKind.All);
            }

            if (_grammar.Actors.At(rest) is { } actor && !_parties.IsThing(at + actor.Form.Length, end))
            {
                var span = new TextSpan(start, at + actor.Form.Length);
                return new Party(span, actor.Form == "国家" ? PartyKind.All : PartyKind.Body) { HasActor = true };
            }
        }

        return null;
    }

    private AskKind KindOf(Party party) => party.Kind switch
    {
        PartyKind.Both or PartyKind.We => AskKind.Shared,
        PartyKind.Self => AskKind.Offer,
        PartyKind.Addressed => AskKind.Request,
        PartyKind.Absent => AskKind.General,
        PartyKind.All or PartyKind.Nobody => AskKind.General,
        PartyKind.Body => AskKind.Request,
        PartyKind.Person => KindOfPerson(party.First!),
        PartyKind.Sides => KindOfSides(party),
        _ => KindOfSide(party.First!),
    };

    private AskKind KindOfPerson(string name) =>
        name == _attribution.Voice || (_own is not null && _sides.OwnOf(name) == _own) ? AskKind.Offer : AskKind.Request;

    private AskKind KindOfSide(string side) =>
        SpeakerSides.IsSame(side, _own) ? AskKind.Offer : _attribution.Kind != VoiceKind.Joint && _sides.Meets(side) ? AskKind.Request : AskKind.General;

    private AskKind KindOfSides(Party party)
    {
        var meets = _sides.Meets(party.First!) && _sides.Meets(party.Second!);
        return meets && (_own is null || SpeakerSides.IsSame(party.First!, _own) || SpeakerSides.IsSame(party.Second!, _own)) ? AskKind.Shared : AskKind.General;
    }

    // Whether a wish or an offer with this subject is the speaker's.
    private bool SpeaksForSelf(AskSubject subject)
    {
        if (subject.Kind is AskSubjectKind.Elided)
        {
            return _subject is not { } told || IsSpeaker(told);
        }

        return subject.Kind == AskSubjectKind.Party && IsSpeaker(subject.Party);
    }

    private bool IsSpeaker(Party party) =>
        party.Kind is PartyKind.Both or PartyKind.We or PartyKind.Self
        || party.Kind == PartyKind.Sides && KindOf(party) == AskKind.Shared
        || party.Kind is PartyKind.Side or PartyKind.Person && (KindOf(party) == AskKind.Offer || _own is null && _attribution.Kind != VoiceKind.Joint);

    // To whom an offer is made: behind 同, 与, 向 and the like, else whom of the others the content or the sentence names, else the other side.
    private string PartnerOf(TextSpan rest)
    {
        var end = Math.Min(Math.Max(rest.End, _sentenceEnd), rest.Start + LongestSearch);
        string? mentioned = null;
        for (var at = rest.Start; at < end; at++)
        {
            if (_text[at] is '，' or '；' && mentioned is not null)
            {
                break;
            }

            var isLinked = at > rest.Start && _grammar.PartnerLinks.Before(_text.AsSpan(rest.Start, at - rest.Start)) is not null;
            var isWith = isLinked && _text[at - 1] is '同' or '与' or '和' or '跟';
            if ((_parties.At(at, end) ?? (isWith && at == rest.Start + 1 ? NamedAt(at, end) : null)) is not { } party)
            {
                continue;
            }

            if (isLinked && IsPartner(party, isWith))
            {
                return _readout[party.Span];
            }

            if (party.Kind == PartyKind.Side && _sides.Meets(party.First!) && IsPartner(party, isWith)
                && (_text[party.Span.End - 1] == '方' || party.HasActor || _grammar.Actions.Before(_text.AsSpan(rest.Start, at - rest.Start)) is not null))
            {
                mentioned ??= _readout[party.Span];
            }

            at = party.Span.End - 1;
        }

        return mentioned ?? NamedBefore(rest.Start) ?? _others;
    }

    private string? NamedBefore(int end)
    {
        for (var at = Math.Max(Math.Max(_sentence.Start, _attribution.Content.Start), end - LongestSearch); at < end; at++)
        {
            if (_sides.SideAt(_text.AsSpan(at, end - at)) is { } side && !SpeakerSides.IsSame(side.Short, _own) && _sides.Meets(side.Short))
            {
                return _text.Substring(at, side.Length);
            }
        }

        return null;
    }

    private bool IsPartner(Party party, bool isWith) => party.Kind switch
    {
        PartyKind.Side => !SpeakerSides.IsSame(party.First!, _own) && (isWith && _text[party.Span.Start - 1] != '和' || _sides.Meets(party.First!)),
        PartyKind.Person => KindOfPerson(party.First!) == AskKind.Request,
        PartyKind.Addressed or PartyKind.Absent => true,
        PartyKind.All or PartyKind.Body => isWith,
        _ => false,
    };

    private bool IsNorm(DiscourseWord modal, TextSpan rest, TextSpan thing) =>
        thing.Length > 1
        && !(modal.Form.Contains('能', StringComparison.Ordinal) && _grammar.Abilities.At(rest.Of(_text)) is not null)
        && (modal.Form is not ("要" or "需要") || EndsWithThing(thing));

    private bool EndsWithThing(TextSpan thing)
    {
        for (var at = Math.Max(thing.Start, thing.End - 4); at < thing.End; at++)
        {
            if (_grammar.Things.At(_text.AsSpan(at, thing.End - at)) is { } noun && at + noun.Form.Length == thing.End)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOwn(TextSpan rest)
    {
        for (var at = rest.Start; at < Math.Min(rest.End, rest.Start + LongestSearch); at++)
        {
            if (_grammar.OwnMarks.At(_text.AsSpan(at, rest.End - at)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // 要…，就: what must be done for something else is no ask.
    private bool IsCondition(DiscourseWord modal, TextSpan rest)
    {
        var next = rest.End + 1;
        return modal.Form == "要" && next < _sentenceEnd && _text[rest.End] == '，' && _grammar.Conditions.At(_text.AsSpan(next, _sentenceEnd - next)) is not null;
    }

    // 不意味着…，而是要…: told of a thing.
    private bool IsContrast(int modal) => modal > _sentence.Start + Contrast.Length && _text.AsSpan(modal - Contrast.Length, Contrast.Length).SequenceEqual(Contrast);

    // 应岚方邀请.
    private bool IsInvitation(DiscourseWord modal, TextSpan rest)
    {
        if (modal.Form == "应")
        {
            for (var at = rest.Start; at < Math.Min(rest.End, rest.Start + LongestInvitation); at++)
            {
                if (_grammar.Invitations.At(_text.AsSpan(at, rest.End - at)) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // 应该合作、能够合作的领域: two modals of one relative clause.
    private bool IsRelative(TextSpan rest)
    {
        for (var at = rest.Start + 2; at < Math.Min(rest.End, rest.Start + LongestCoordinate); at++)
        {
            var words = _text.AsSpan(at, rest.End - at);
            if (words[0] is '、' or '和' or '且' or '也' or '并' && _grammar.Seconds.At(words[1..]) is not null)
            {
                return words[..Math.Min(words.Length, LongestInvitation)].Contains('的');
            }
        }

        return false;
    }

    // 框架内应该|承担的义务.
    private bool IsNoun(TextSpan rest) =>
        rest.Length <= LongestRelative && rest.Of(_text).TrimEnd("，；：。,;:") is var words && words[0] != '是' && words[..^1][..Math.Min(words.Length - 1, LongestRelative / 2 + 1)].Contains('的');

    private bool HasContent(TextSpan rest)
    {
        var words = rest.Of(_text).TrimEnd("”’》）)。！？!?… ");
        return words.Length > 1 && words[0] != '的' && words[0] != '、';
    }

    // A clause with a subject of its own, or the next point of a list, ends the ask before it.
    private bool EndsAsk(TextSpan clause)
    {
        if (_grammar.Leads.At(clause.Of(_text)) is { } lead && lead.Has("ordinal"))
        {
            return !_isList && lead.Form[0] != '一';
        }

        var start = _subjects.AfterLeads(clause.Start, clause.End);
        if (_text[clause.Start] == '这' && clause.Length > 1 && _text[clause.Start + 1] is not ('个' or '些' or '一' or '种' or '次' or '项' or '两' or '样'))
        {
            return true;
        }

        return _parties.At(start, clause.End) is { } party
            && (IsNamedSide(party) ? !_parties.IsThing(party.Span.End, clause.End) : _grammar.Breaks.At(_text.AsSpan(party.Span.End, clause.End - party.Span.End)) is not null);
    }

    private bool IsNamedSide(Party party) => party is { Kind: PartyKind.Side, HasActor: false } && _text[party.Span.End - 1] == '方';

    private void NoteSubject(TextSpan clause)
    {
        var start = _subjects.AfterLeads(clause.Start, clause.End);
        if (_parties.At(start, clause.End) is not { } party)
        {
            return;
        }

        if (party.Kind is PartyKind.Both or PartyKind.Sides && !party.HasActor && KindOf(party) == AskKind.Shared)
        {
            _pair ??= _readout[party.Span];
        }

        if (party.Kind is not (PartyKind.Absent or PartyKind.Nobody) && IsBeforePredicate(party.Span.End, clause.End))
        {
            _subject = party;
        }
    }

    // 双方|是…, 双方|在…: not 岚海|核问题.
    private bool IsBeforePredicate(int at, int end)
    {
        var rest = _text.AsSpan(at, end - at);
        return !_parties.IsThing(at, end)
            && (_grammar.Breaks.At(rest) ?? _grammar.Links.At(rest) ?? _grammar.Modals.At(rest) ?? _grammar.Adverbs.At(rest) ?? _grammar.Attitudes.At(rest) ?? _grammar.Actions.At(rest)) is not null;
    }

    private void Add(DiscourseWord modal, TextSpan span, TextSpan clause, Addressed addressed)
    {
        var start = Math.Max(addressed.Content, span.End);
        _found.Add(new Ask(_attribution.Speaker, addressed.Name, modal.Form, span, new TextSpan(start, Math.Max(start, _sentenceEnd)), modal.Has("negative"))
        {
            Force = AskGrammar.ForceOf(modal),
            Kind = addressed.Kind,
        });
        _last = addressed;
        _isOpen = true;
        _isList = _text.AsSpan(start, clause.End - Math.Min(start, clause.End)).Contains("一是", StringComparison.Ordinal) || (clause.End < _text.Length && _text[clause.End] is '：' or ':');
    }

    private void Close(int at)
    {
        if (!_isOpen || _found is not [.., var last])
        {
            return;
        }

        _isOpen = false;
        if (last.Content.End > at)
        {
            var end = at;
            end = WithoutTrailing(last.Content.Start, end);
            if (_grammar.Leads.Before(_text.AsSpan(last.Content.Start, end - last.Content.Start)) is { } lead && end - lead.Form.Length > last.Content.Start && IsTrailing(_text[end - lead.Form.Length - 1]))
            {
                end = WithoutTrailing(last.Content.Start, end - lead.Form.Length);
            }

            _found[^1] = last with { Content = last.Content with { End = Math.Max(last.Content.Start, end) } };
        }
    }

    private int EndOf(TextSpan sentence) => WithoutTrailing(sentence.Start, sentence.End);

    private int WithoutTrailing(int start, int end)
    {
        while (end > start && (IsTrailing(_text[end - 1]) || char.IsWhiteSpace(_text[end - 1])))
        {
            end--;
        }

        return end;
    }

    private static bool IsTrailing(char character) => char.IsPunctuation(character) && character is not ('”' or '’' or '》' or '）' or ')');
}
