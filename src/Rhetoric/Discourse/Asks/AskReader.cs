namespace Rhetoric.Discourse;

/// <summary>Reads what each speaker asks of whom in a Chinese readout.</summary>
/// <remarks>
/// <para>The idea: a modal in attributed words asks. Words that only look like one are passed over by the longest match (重要, 应对, 能不能) and by the
/// words around them (<see cref="ModalSense"/>). Who stands before it (<see cref="AskSubjectReader"/>) and what that is to the speaker
/// (<see cref="PartyStanding"/>) decide: both sides share the task, the other side is asked, third parties and everybody are addressed in general, a
/// thing that should be so is a norm (<see cref="DutyReader"/>); 希望 goes by what follows it, and the speaker's own 愿 offers (<see cref="WishReader"/>).</para>
/// <para>What is asked runs to the next ask of the sentence, to a clause with a subject of its own, to the next point of a list, or to the sentence's
/// end (<see cref="AskEnds"/>). Where a modal ends a paragraph with a colon (双方应：), each point in a paragraph of its own behind it is asked by it, and so are numbered ones where the colon is behind what is asked (双方要做好三件事：). Of a point its first sentence is asked so; a later one asks where it has a modal, and without a subject of its own it addresses whom the announcement does.</para>
/// <para>Source: the kinds of the words stand in <c>asks.tsv</c>. Cost: O(n), one pass over the contents with a constant window at each modal.
/// Invariant: contents are disjoint, in text order, each behind its modal (which several points may have in common), inside one sentence and one attribution.</para>
/// </remarks>
internal sealed class AskReader
{
    private readonly Readout _readout;
    private readonly string _text;
    private readonly AskGrammar _grammar;
    private readonly AskContext _context;
    private readonly PartyReader _parties;
    private readonly PartyStanding _standing;
    private readonly AskSubjectReader _subjects;
    private readonly ModalSense _sense;
    private readonly DutyReader _duties;
    private readonly WishReader _wishes;
    private readonly AskEnds _ends;
    private readonly List<Ask> _found = [];

    // Whether the last ask may still go on, and whether it lists what it asks.
    private bool _isOpen;
    private bool _isList;

    // What the paragraph before announced for the points that follow it (双方应：); null where nothing is.
    private Announced? _announced;

    private AskReader(Readout readout, IReadOnlyList<Principal> lead, IReadOnlyList<Attribution> attributions, AskGrammar grammar)
    {
        _readout = readout;
        _text = readout.Text;
        _grammar = grammar;
        var sides = SpeakerSides.Of(readout, lead, attributions, grammar);
        _context = new AskContext(readout, sides);
        _parties = new PartyReader(_text, grammar, sides,
            lead.Select(principal => principal.Name).Concat(attributions.Where(attribution => attribution.Kind == VoiceKind.Individual).Select(attribution => attribution.Voice)));
        _standing = new PartyStanding(readout, _context, sides);
        _subjects = new AskSubjectReader(_text, grammar, _parties);
        _sense = new ModalSense(_text, grammar, _context);
        _ends = new AskEnds(_text, grammar, _subjects, _parties);
        _duties = new DutyReader(readout, grammar, _context, sides, _parties, _standing, _sense);
        var named = new NamedParties(_text, grammar, _parties);
        var partners = new PartnerReader(readout, grammar, _context, sides, _parties, named, _standing);
        _wishes = new WishReader(readout, grammar, _context, _parties, named, _standing, partners, _sense);
    }

    public static IReadOnlyList<Ask> Read(Readout readout, IReadOnlyList<Principal> lead, IReadOnlyList<Attribution> attributions, DiscourseLexicon lexicon)
    {
        var grammar = lexicon.Compiled(AskGrammar.Of);
        var reader = new AskReader(readout, lead, attributions, grammar);
        foreach (var attribution in attributions)
        {
            if (attribution.VerbSpan is { } verb && grammar.Modals.Of(attribution.Verb) is { } modal && AskGrammar.ForceOf(modal) is ModalForce.Wish or ModalForce.Demand)
            {
                reader.ReadNarratedWish(attribution, modal, verb);
            }
            else if (attribution.Level is ReportingLevel.Statement or ReportingLevel.Carried)
            {
                reader.ReadContent(attribution);
            }
        }

        return reader._found;
    }

    private void ReadContent(Attribution attribution)
    {
        Begin(attribution);
        var announced = _announced = _announced is { } before && IsPointOf(before, attribution) ? before : null;
        _context.Announced = announced?.Addressed;
        var first = _found.Count;
        foreach (var clause in ClausesOf(attribution))
        {
            ReadClause(clause);
        }

        if (announced is { } asked)
        {
            AddPoint(asked, attribution, first);
        }
    }

    // 双方应：¶加强互信。¶扩大往来。: a paragraph that goes on with the words of the same voice, with a number or with what somebody is to do at its head.
    private bool IsPointOf(Announced before, Attribution attribution)
    {
        var content = attribution.Content;
        var start = content.Start + _grammar.Points.WordsAt(content.Of(_text));
        return attribution.Level == ReportingLevel.Carried && attribution.Voice == before.Voice && _parties.At(start, content.End) is null
            && (start > content.Start || !before.IsNumbered && OpensPredicate(content));
    }

    // The first sentence of a point, up to an ask of its own.
    private void AddPoint(Announced asked, Attribution point, int first)
    {
        var content = point.Content;
        var start = _subjects.AfterLeads(content.Start + _grammar.Points.WordsAt(content.Of(_text)), content.End);
        var end = Math.Min(content.End, _readout.Sentences[_readout.Sentences.LastFrom(content.Start)].End);
        if (first < _found.Count && _found[first].ModalSpan.Start < end)
        {
            end = _readout.Clauses[_readout.Clauses.LastFrom(_found[first].ModalSpan.Start)].Start;
        }

        end = _ends.Cut(start, Math.Max(start, end));
        if (end > start)
        {
            _found.Insert(first, AskOf(asked.Modal, asked.Span, new TextSpan(start, end), asked.Addressed) with { IsPoint = true });
        }
    }

    // 沈怀舟希望岚方…, 沈怀舟要求岚方…: the verb of the narrator is the modal.
    private void ReadNarratedWish(Attribution attribution, DiscourseWord modal, TextSpan verb)
    {
        Begin(attribution);
        foreach (var clause in ClausesOf(attribution))
        {
            if (clause.Start > attribution.Content.Start || IsPause(verb.End) || _found is [.., var last] && last.ModalSpan == verb)
            {
                ReadClause(clause);
                continue;
            }

            Enter(clause);
            if (_wishes.Of(modal, clause, default) is { } addressed && addressed.Content > clause.Start && addressed.Content < clause.End)
            {
                Add(modal, verb, clause, addressed);
            }
            else if (attribution.Level == ReportingLevel.Statement)
            {
                ReadClause(clause);
            }
        }
    }

    // 沈怀舟要求，岚方应…: the words behind the pause ask for themselves.
    private bool IsPause(int at) => at < _text.Length && _text[at] is '，' or '：' or ',' or ':';

    private bool IsBehindColon(int at) => at > 0 && _text[at - 1] is '：' or ':';

    private IEnumerable<TextSpan> ClausesOf(Attribution attribution)
    {
        foreach (var clause in _readout.Clauses.Touching(attribution.Content))
        {
            yield return new TextSpan(Math.Max(clause.Start, attribution.Content.Start), Math.Min(clause.End, attribution.Content.End));
        }
    }

    private void Begin(Attribution attribution)
    {
        _context.Begin(attribution);
        _isOpen = false;
    }

    private void Enter(TextSpan clause) => _isOpen &= !_context.Enter(clause);

    private void ReadClause(TextSpan clause)
    {
        if (clause.Length <= 0)
        {
            return;
        }

        Enter(clause);
        if (_standing.IsOwn(_context.Subject) && IsBehindColon(clause.Start))
        {
            _context.Subject = null; // 我提三点建议：要…: what is proposed is not one's own to do.
        }

        for (var at = clause.Start; at < clause.End;)
        {
            var rest = _text.AsSpan(at, clause.End - at);
            var modal = _grammar.Modals.At(rest);
            var afterAll = _grammar.AfterAll.At(rest)?.Form.Length ?? 0;
            if (modal?.Form.Length > 1 && afterAll > modal.Form.Length)
            {
                modal = _grammar.Modals.At(rest[..1]); // 要|求同存异 is no demand.
            }

            var lookalike = _grammar.Lookalikes.At(rest)?.Form.Length ?? 0;
            if (lookalike > (modal?.Form.Length ?? 0) && lookalike > afterAll)
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

        if (_isOpen && _ends.EndsBefore(clause, _isList))
        {
            Close(clause.Start);
        }

        NoteSubject(clause);
    }

    // Null for what only looks like an ask.
    private Addressed? AddresseeOf(DiscourseWord modal, TextSpan span, TextSpan clause)
    {
        var rest = new TextSpan(BehindLasting(modal, span.End), clause.End);
        var force = AskGrammar.ForceOf(modal);

        // 双方应：一是…: what is asked begins behind the colon; 四点希望： is a noun.
        var points = rest.Length == 0 && force is (ModalForce.Should or ModalForce.Ought or ModalForce.Imperative) && IsPause(rest.End) && _text[rest.End] != '，' ? rest.End + 1 : 0;
        rest = points > 0 ? new TextSpan(points, Math.Max(points, _context.SentenceEnd)) : rest;
        if (points >= _context.Attribution.Content.End && _duties.Of(modal, rest, _subjects.Before(clause.Start, span.Start)) is { } announced)
        {
            _announced = new Announced(modal, span, announced, _context.Attribution.Voice, IsNumbered: false);
        }

        if (!_sense.HasContent(rest) || _sense.IsInvitation(modal, rest) || _sense.IsVisit(modal, rest) || _sense.IsRelative(rest))
        {
            return null;
        }

        var subject = _subjects.Before(clause.Start, span.Start);
        Addressed? addressed = subject.Kind == AskSubjectKind.None || modal.Has("clipped") && !IsClippedWish(span, rest, subject) ? null : force switch
        {
            ModalForce.Willing => _wishes.OfferOf(rest, subject),
            ModalForce.Wish or ModalForce.Demand => WishOf(modal, rest, subject),
            _ => _duties.Of(modal, rest, subject),
        };
        return points > 0 && addressed is { Content: 0 } asked ? asked with { Content = points } : addressed;
    }

    // 岚方|希同…, |希云方…: not 希腊, 顾盼.
    private bool IsClippedWish(TextSpan modal, TextSpan rest, AskSubject subject) =>
        _parties.At(rest.Start, rest.End) is not null && subject.Kind == AskSubjectKind.Elided
        || subject.Kind == AskSubjectKind.Party && subject.Span.End == modal.Start && (_parties.At(rest.Start, rest.End) is not null || OpensPredicate(rest));

    private bool OpensPredicate(TextSpan rest) => (_grammar.Actions.At(rest.Of(_text)) ?? _grammar.Adverbs.At(rest.Of(_text))) is not null;

    // 岚方是近邻，希望岚方…: whoever is told of before, the one spoken to is wished something of by the speaker; 霁洲国家希望云方…: told to whom it is wished of.
    // 他还希望云方…: the narrator goes on with who speaks, unless his own side is wished something of.
    private Addressed? WishOf(DiscourseWord modal, TextSpan rest, AskSubject subject) =>
        _standing.SpeaksForSelf(subject) ? _wishes.Of(modal, rest, subject)
        : IsSpeakerByPronoun(subject) ? _wishes.Of(modal, rest, subject)
        : (subject.Kind == AskSubjectKind.Elided || _standing.IsGroup(subject)) && _wishes.Of(modal, rest, subject) is { Kind: AskKind.Request } addressed ? addressed
        : null;

    private bool IsSpeakerByPronoun(AskSubject subject) =>
        !_context.IsJoint && subject is { Kind: AskSubjectKind.Party, Party.Kind: PartyKind.Absent } && _grammar.Parties.Of(subject.Party.Span.Of(_text)) is { } pronoun && !pronoun.Has("many");

    private void NoteSubject(TextSpan clause)
    {
        if (_parties.At(_subjects.AfterLeads(clause.Start, clause.End), clause.End) is not { } party)
        {
            return;
        }

        if (party.Kind is PartyKind.Both or PartyKind.Sides && !party.HasActor && _standing.KindOf(party) == AskKind.Shared)
        {
            _context.Pair ??= _readout[party.Span];
        }

        if (party.Kind is not (PartyKind.Absent or PartyKind.Nobody) && IsBeforePredicate(party.Span.End, clause.End))
        {
            _context.Subject = party;
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
        var start = Math.Max(addressed.Content, BehindLasting(modal, span.End));
        _found.Add(AskOf(modal, span, new TextSpan(start, Math.Max(start, _context.SentenceEnd)), addressed));

        // 双方要抓好三件事：¶第一，…: the points behind it say what.
        if (AskGrammar.ForceOf(modal) is ModalForce.Should or ModalForce.Ought or ModalForce.Imperative && _text[_context.Attribution.Content.End - 1] is '：' or ':' && _context.Sentence.End >= _context.Attribution.Content.End)
        {
            _announced = new Announced(modal, span, addressed, _context.Attribution.Voice, IsNumbered: true);
        }

        // 双方要推动合作，呼吁各方克制; 要…: whom both call on is not who is to go on.
        _context.Last = modal.Has("call") && _context.Last is { Kind: AskKind.Shared } both ? both : addressed;
        _isOpen = true;
        _isList = _ends.OpensList(start, clause);
    }

    private Ask AskOf(DiscourseWord modal, TextSpan span, TextSpan content, Addressed addressed) => new()
    {
        Speaker = _context.Attribution.Speaker,
        Addressee = addressed.Name.Length > 0 ? addressed.Name : null,
        Modal = modal.Form,
        ModalSpan = span,
        Content = content,
        Negative = modal.Has("negative"),
        Force = AskGrammar.ForceOf(modal),
        Kind = addressed.Kind,
    };

    // 期待|着
    private int BehindLasting(DiscourseWord modal, int at) => modal.Has("lasting") && at < _text.Length && _text[at] == '着' ? at + 1 : at;

    private void Close(int at)
    {
        if (_isOpen && _found is [.., var last] && last.Content.End > at)
        {
            var end = _ends.Cut(last.Content.Start, at);
            _found[^1] = last with { Content = last.Content with { End = end } };

            // 双方要：一要…: each point asks for itself.
            if (end <= last.Content.Start)
            {
                _found.RemoveAt(_found.Count - 1);
            }
        }

        _isOpen = false;
    }

    // What the points of a list are asked by, which stands before the first of them.
    private readonly record struct Announced(DiscourseWord Modal, TextSpan Span, Addressed Addressed, string Voice, bool IsNumbered);
}
