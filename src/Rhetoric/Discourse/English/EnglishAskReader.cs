namespace Rhetoric.Discourse;

/// <summary>Reads what each speaker of an English readout asks of whom.</summary>
/// <remarks>
/// <para>The verb itself may ask (urged X to, called for, agreed to, tasked X to), or the words reported, sentence by sentence: the need for X to, I urge X to, hopes that X will,
/// X must, the United States will, readiness to. Whom: the words between verb and "to", or before the modal back to where its clause begins; behind a noun
/// (need for, importance of) they must be a party, and an infinitive must follow. What both call necessary, or important to go on doing, is shared. What
/// everybody or a third party should do is general; a modal behind a thing is a norm. What one's own side will do is an offer only where it is done with,
/// to, for or in support of the other side; else it is a statement, or a warning, and no ask. Whom one alone tasks is asked.</para>
/// <para>It is a prohibition by a negation behind the modal or before the infinitive, or by a subject that is nobody (no one, no country, neither side), who
/// is not addressed; two negations are no ask (nothing we cannot do), nor is a question.</para>
/// <para>Cost: O(tokens of the contents), a bounded look back at each modal. Invariant: contents are disjoint, in text order, each inside an attribution.</para>
/// </remarks>
internal sealed class EnglishAskReader
{
    private const int LongestAddressee = 14;

    private readonly EnglishTokens _tokens;
    private readonly EnglishGrammar _grammar;
    private readonly EnglishPeople _people;
    private readonly EnglishParties _parties;
    private readonly EnglishInfinitives _infinitives;
    private readonly EnglishWishReader _wishes;
    private readonly List<Ask> _found = [];
    private int _sentence;

    private EnglishAskReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people)
    {
        (_tokens, _grammar, _people) = (tokens, grammar, people);
        (_parties, _infinitives) = (new EnglishParties(tokens, grammar, people), new EnglishInfinitives(tokens, grammar));
        _wishes = new EnglishWishReader(tokens, grammar, _parties, _infinitives);
    }

    public static IReadOnlyList<Ask> Read(IReadOnlyList<EnglishRecord> records, IReadOnlyList<Attribution> attributions, EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people)
    {
        var reader = new EnglishAskReader(tokens, grammar, people);
        for (var i = 0; i < records.Count; i++)
        {
            reader.Read(records[i], attributions[i]);
        }

        return reader._found;
    }

    private void Read(EnglishRecord record, Attribution said)
    {
        if (said.Level is ReportingLevel.Topic)
        {
            return;
        }

        if (record.Predicate is { } predicate && (ReadWish(record, predicate, said) || ReadVerb(record, predicate, said)))
        {
            return;
        }

        for (var first = record.First; first < record.End;)
        {
            var end = SentenceEnd(first, record.End);
            if (!IsQuestion(first, end))
            {
                ReadWords(record with { First = first, End = end, Content = new TextSpan(_tokens[first].Start, end == record.End ? record.Content.End : _tokens[end - 1].End) }, said);
            }

            first = end;
        }
    }

    // One sentence of the words reported.
    private void ReadWords(EnglishRecord record, Attribution said)
    {
        Ask? open = null;
        for (var at = record.First; at < record.End; at++)
        {
            if ((Wish(record, said, ref at) ?? Need(record, said, ref at) ?? Readiness(record, said, ref at) ?? Performed(record, said, ref at) ?? Modal(record, said, ref at)) is not { } ask)
            {
                continue;
            }

            Close(open, ask.ModalSpan.Start);
            open = ask;
        }

        Close(open, record.Content.End);
    }

    // Records are in text order, so the sentences are gone through once.
    private int SentenceEnd(int token, int limit)
    {
        while (_sentence + 1 < _tokens.Sentences.Length && _tokens.Sentences[_sentence].End <= token)
        {
            _sentence++;
        }

        return Math.Min(limit, Math.Max(_tokens.Sentences[_sentence].End, token + 1));
    }

    private bool IsQuestion(int first, int end)
    {
        for (var at = end - 1; at >= first && !_tokens[at].IsWord; at--)
        {
            if (_tokens.Is(at, '?'))
            {
                return true;
            }
        }

        return false;
    }

    // The next ask begins where its subject does; without one of its own behind "and" it begins at the modal.
    private void Close(Ask? open, int limit)
    {
        if (open is null)
        {
            return;
        }

        var text = _tokens.Text;
        var end = Math.Min(open.Content.End, Math.Max(limit, open.Content.Start));
        while (end > open.Content.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';' or '!' or '?' or '”' or '"'))
        {
            end--;
        }

        if (end > open.Content.Start)
        {
            _found.Add(open with { Content = open.Content with { End = end } });
        }
    }

    // Hopes that X will, requested that X lift: the verb of the record itself.
    private bool ReadWish(EnglishRecord record, EnglishPredicate predicate, Attribution said)
    {
        var (at, end) = (predicate.VerbToken, SentenceEnd(record.First, record.End));
        if (Wish(record with { End = end, Content = new TextSpan(record.Content.Start, end == record.End ? record.Content.End : _tokens[end - 1].End) }, said, ref at) is not { } ask)
        {
            return false;
        }

        Close(ask, ask.Content.End);
        return true;
    }

    private Ask? Wish(EnglishRecord record, Attribution said, ref int at) =>
        _wishes.Read(at, record.End) is { } wish && IsWisher(ClauseStart(at, record.First), at, said)
        && !(said.Kind == VoiceKind.Joint ? _parties.KindOf(wish.Whom.First, wish.Whom.End) == AskKind.Shared : _parties.IsOwn(wish.Whom.First, wish.Whom.End, said))
            ? Advanced(ref at, wish.Content - at, NewAsk(said, _tokens.Words(wish.Whom.First, wish.Whom.End), at, wish.Length, wish.Word, _parties.KindOf(wish.Whom.First, wish.Whom.End), wish.Content, record.Content.End, wish.IsNegative))
            : null;

    // Lanland hopes that, in Seaview’s mouth, and nobody expects are wishes of somebody else.
    private bool IsWisher(int first, int at, Attribution said) =>
        !_parties.HasNobody(first, at) && (said.Kind == VoiceKind.Joint || !_parties.IsAnothers(first, at, said));

    // Urged X to, called for, agreed to, tasked X to.
    private bool ReadVerb(EnglishRecord record, EnglishPredicate predicate, Attribution said)
    {
        var verb = predicate.Verb;
        if (_grammar.Asking.Of(verb.Form) is not { } asking)
        {
            return false;
        }

        var isShared = verb.Has("shared");
        var (first, end) = (record.First, SentenceEnd(record.First, record.End));
        var isClause = _tokens.Is(first - 1, "that");
        var infinitive = asking.Has("bare") && !isClause ? _infinitives.BareInfinitive(first, end) : null;
        if (asking.Has("bare") && infinitive is null)
        {
            return false;
        }

        ((int First, int End) whom, bool isNegative, int content) = infinitive is { } bare ? ((first, first), _infinitives.IsNegated(first, bare), bare) : isClause ? ((first, first), false, -1) : _infinitives.Whom(first, end);
        if (content < 0 || (whom.End > whom.First && !_parties.IsSomebody(whom.First, whom.End)))
        {
            if (isShared || asking.Has("force=wish") && verb.Form is { } form && !form.StartsWith("encourag", StringComparison.Ordinal))
            {
                return false;
            }

            (whom, isNegative, content) = ((first, first), false, first);
        }

        if (content >= end)
        {
            return false;
        }

        var addressee = _tokens.WordsOrNone(whom.First, whom.End);
        var kind = isShared && (said.Kind == VoiceKind.Joint || addressee.Length == 0) ? AskKind.Shared : verb.Has("offer") ? AskKind.Offer : addressee.Length == 0 ? AskKind.Norm : _parties.KindOf(whom.First, whom.End);
        Close(NewAsk(said, addressee, predicate.VerbToken, verb.Has("offer") && predicate.IsPresent ? verb.Form.AsSpan().Count(' ') + 1 : 1, asking, kind, content, end == record.End ? record.Content.End : _tokens[end - 1].End, isNegative), record.Content.End);
        return true;
    }

    // The need for X to; the importance of working together, which both have at heart.
    private Ask? Need(EnglishRecord record, Attribution said, ref int at)
    {
        if (_grammar.Needs.At(_tokens, at, record.End, out var length) is not { } need)
        {
            return null;
        }

        var first = at + length;
        if (need.Has("norm"))
        {
            // The two sides need to: a verb.
            if (at > record.First && ClauseStart(at, record.First) is var subject && subject < at && _parties.IsNamed(subject, at))
            {
                return null;
            }

            return first < record.End ? Advanced(ref at, length, NewAsk(said, "", at, length, need, said.Kind == VoiceKind.Joint ? AskKind.Shared : AskKind.Norm, first, record.Content.End, need.Has("negative"))) : null;
        }

        if (need.Has("gerund") && said.Kind == VoiceKind.Joint && _infinitives.IsGerund(first, record.End))
        {
            return Advanced(ref at, length, NewAsk(said, "", at, length, need, AskKind.Shared, first, record.Content.End, false));
        }

        var (whom, isNegative, content) = _infinitives.Whom(first, record.End);
        return content > first && content < record.End && _parties.IsParty(whom.First, whom.End) && _infinitives.IsInfinitive(content)
            ? Advanced(ref at, content - 1 - at, NewAsk(said, _tokens.Words(whom.First, whom.End), at, length, need, _parties.KindOf(whom.First, whom.End), content, record.Content.End, isNegative))
            : null;
    }

    // I urge X to, we call for: words of one's own that do what they say.
    private Ask? Performed(EnglishRecord record, Attribution said, ref int at)
    {
        // China urges X to, in China's mouth.
        var state = 0;
        var isSelf = _grammar.Selves.Of(_tokens.Word(at)) is not null;
        if (!isSelf && _grammar.StateAt(_tokens, at, record.End, out state) is null)
        {
            return null;
        }

        var verb = isSelf ? at + 1 : at + state;
        while (verb < record.End && _grammar.Adverbs.At(_tokens, verb, record.End, out var adverb) is not null)
        {
            verb += adverb;
        }

        var verbs = isSelf ? _grammar.Infinitives : _grammar.Presents;
        if (verbs.At(_tokens, verb, record.End, out var length) is not { } doing || !doing.Has("ask") || _grammar.Asking.Of(doing.Form) is not { } asking || verb + length >= record.End || !(isSelf || _parties.IsOwn(at, at + state, said)))
        {
            return null;
        }

        var (whom, isNegative, content) = _infinitives.Whom(verb + length, record.End);
        if (content < 0 || content >= record.End || !_parties.IsSomebody(whom.First, whom.End))
        {
            (whom, isNegative, content) = ((verb, verb), false, verb + length);
        }

        var addressee = _tokens.WordsOrNone(whom.First, whom.End);
        return Advanced(ref at, content - at, NewAsk(said, addressee, verb, length, asking, addressee.Length == 0 ? AskKind.Norm : _parties.KindOf(whom.First, whom.End), content, record.Content.End, isNegative));
    }

    // Readiness to; ready to of one's own side only.
    private Ask? Readiness(EnglishRecord record, Attribution said, ref int at) =>
        _grammar.Ready.At(_tokens, at, record.End, out var length) is { } ready && at + length < record.End
        && (!ready.Has("adjective") || (_parties.IsOwn(ClauseStart(at, record.First), at, said) && _parties.IsForOther(at + length, record.End)))
            ? Advanced(ref at, length, NewAsk(said, _parties.PartnerOf(said), at, length, ready, AskKind.Offer, at + length, record.Content.End, false))
            : null;

    private Ask? Modal(EnglishRecord record, Attribution said, ref int at)
    {
        if (_grammar.Modals.At(_tokens, at, record.End, out var length) is not { } modal || at == record.First || modal.Has("force=may"))
        {
            return null;
        }

        if (modal.Has("lookalike"))
        {
            at += length - 1;
            return null;
        }

        var first = ClauseStart(at, record.First);
        var isForbidding = _grammar.Negations.At(_tokens, at + length, record.End, out var negation) is not null || modal.Has("negative");
        var content = at + length + negation;
        if (first == at || _tokens.Is(at - 1, "I") || _tokens.Is(at - 1, "nor") || content >= record.End || _parties.IsNoParty(first, isSubject: true) || (isForbidding && _parties.HasNobody(first, at)))
        {
            return null;
        }

        var nobody = _grammar.Nobody.At(_tokens, first, at, out var nobodyLength);
        var isNegative = isForbidding || nobody is not null;
        var subject = nobody is null ? first : nobody.Has("determiner") ? first + nobodyLength : at;
        var kind = nobody is null ? _parties.KindOf(first, at) : nobody.Has("shared") ? AskKind.Shared : nobody.Has("thing") ? AskKind.Norm : AskKind.General;
        Ask Asked(string? whom, AskKind what, ref int token) => Advanced(ref token, length, NewAsk(said, whom, token, length, modal, what, content, record.Content.End, isNegative));
        var isOwn = nobody is null && _parties.IsOwn(first, at, said);
        if (modal.Has("offer"))
        {
            // What both will do they have agreed; what one's own side will do is an offer, what another will do a forecast.
            return !isOwn ? null : said.Kind == VoiceKind.Joint ? Asked(_tokens.Words(first, at), AskKind.Shared, ref at) : _parties.IsForOther(content, record.End) ? Asked(_parties.PartnerOf(said), AskKind.Offer, ref at) : null;
        }

        // What we must do is for both, what he must do is his own matter.
        if (isOwn && _grammar.Selves.Of(_tokens.Word(first)) is null)
        {
            return null;
        }

        var isNorm = nobody is null && kind == AskKind.Request && !_parties.IsNamed(first, at);
        return Asked(isNorm ? null : _tokens.WordsOrNone(subject, at), isNorm ? AskKind.Norm : kind, ref at);
    }

    private static Ask Advanced(ref int at, int by, Ask ask)
    {
        at += Math.Max(by - 1, 0);
        return ask;
    }

    private Ask NewAsk(Attribution said, string? addressee, int modal, int length, DiscourseWord word, AskKind kind, int first, int end, bool isNegative) =>
        new()
        {
            Speaker = said.Speaker,
            Addressee = addressee is { Length: > 0 } ? addressee : null,
            Modal = _tokens.Words(modal, modal + length),
            ModalSpan = _tokens.Span(modal, modal + length),
            Content = new TextSpan(_tokens[first].Start, end),
            Negative = isNegative,
            Force = ForceOf(word),
            Kind = kind,
        };

    // Back to "that", "and", a comma or the content's beginning.
    private int ClauseStart(int at, int first)
    {
        var start = at;
        while (start > first && at - start < LongestAddressee && _tokens[start - 1].IsWord && (_tokens[start - 1].IsCapital || start - 2 >= first && _tokens.Is(start - 1, "and") && _tokens[start - 2].IsCapital || _tokens.Word(start - 1) is not ("that" or "and" or "but" or "which" or "who" or "while" or "as" or "if" or "because")))
        {
            start--;
        }

        return start;
    }

    private static ModalForce ForceOf(DiscourseWord word) =>
        word.Traits.FirstOrDefault(trait => trait.StartsWith("force=", StringComparison.Ordinal)) switch
        {
            "force=willing" => ModalForce.Willing,
            "force=wish" => ModalForce.Wish,
            "force=may" => ModalForce.May,
            "force=ought" => ModalForce.Ought,
            "force=demand" => ModalForce.Demand,
            _ => ModalForce.Should,
        };
}
