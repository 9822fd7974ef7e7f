namespace Rhetoric.Discourse;

/// <summary>Reads what each speaker of an English readout asks of whom.</summary>
/// <remarks>
/// <para>The verb itself may ask (urged X to, called for, agreed to, tasked X to), or the words reported, sentence by sentence: the need for X to, I urge X to,
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
    private const int MostPlainWords = 4;
    private const int LongestOffer = 60;

    private readonly EnglishTokens _tokens;
    private readonly EnglishGrammar _grammar;
    private readonly EnglishPeople _people;
    private readonly List<Ask> _found = [];
    private int _sentence;

    private EnglishAskReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people) => (_tokens, _grammar, _people) = (tokens, grammar, people);

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

        if (record.Predicate is { } predicate && ReadVerb(record, predicate, said))
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
            if ((Need(record, said, ref at) ?? Readiness(record, said, ref at) ?? Performed(record, said, ref at) ?? Modal(record, said, ref at)) is not { } ask)
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
        var infinitive = asking.Has("bare") && !isClause ? BareInfinitive(first, end) : null;
        if (asking.Has("bare") && infinitive is null)
        {
            return false;
        }

        ((int First, int End) whom, bool isNegative, int content) = infinitive is { } bare ? ((first, first), IsNegated(first, bare), bare) : isClause ? ((first, first), false, -1) : Whom(first, end);
        if (content < 0 || (whom.End > whom.First && !IsSomebody(whom.First, whom.End)))
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
        var kind = isShared && (said.Kind == VoiceKind.Joint || addressee.Length == 0) ? AskKind.Shared : verb.Has("offer") ? AskKind.Offer : addressee.Length == 0 ? AskKind.Norm : KindOf(whom.First, whom.End);
        Close(NewAsk(said, addressee, predicate.VerbToken, 1, asking, kind, content, end == record.End ? record.Content.End : _tokens[end - 1].End, isNegative), record.Content.End);
        return true;
    }

    // Agreed to, agreed not to, agreed on the need to: behind the "to"; null where anything else stands between.
    private int? BareInfinitive(int first, int end)
    {
        while (first < end && _grammar.Adverbs.At(_tokens, first, end, out var adverb) is not null)
        {
            first += adverb;
        }

        var at = first < end && _grammar.Determiners.Of(_tokens.Word(first)) is not null ? first + 1 : first;
        if (_grammar.Needs.At(_tokens, at, end, out var length) is { } need && need.Has("norm"))
        {
            return at + length;
        }

        _grammar.Negations.At(_tokens, first, end, out var negation);
        return _tokens.Is(first + negation, "to") && first + negation < end ? first + negation + 1 : null;
    }

    private bool IsNegated(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (_grammar.Negations.Has(_tokens, at, end))
            {
                return true;
            }
        }

        return false;
    }

    // X to do, X not to do, X to never do: who, whether it is forbidden, and where the deed begins; -1 where no infinitive follows.
    private ((int First, int End) Whom, bool IsNegative, int Content) Whom(int first, int end)
    {
        var to = FindTo(first, end);
        if (to < first)
        {
            return ((first, first), false, -1);
        }

        var whom = to;
        for (var at = first; at < to; at++)
        {
            if (_grammar.Negations.At(_tokens, at, to, out var length) is not null && at + length == to)
            {
                whom = at;
                break;
            }
        }

        var isNegative = _grammar.Negations.At(_tokens, to + 1, end, out var behind) is not null;
        return ((first, whom), isNegative || whom < to, to + 1 + behind);
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
            return first < record.End ? Advanced(ref at, length, NewAsk(said, "", at, length, need, said.Kind == VoiceKind.Joint ? AskKind.Shared : AskKind.Norm, first, record.Content.End, need.Has("negative"))) : null;
        }

        if (need.Has("gerund") && said.Kind == VoiceKind.Joint && IsGerund(first, record.End))
        {
            return Advanced(ref at, length, NewAsk(said, "", at, length, need, AskKind.Shared, first, record.Content.End, false));
        }

        var (whom, isNegative, content) = Whom(first, record.End);
        return content > first && content < record.End && IsParty(whom.First, whom.End) && IsInfinitive(content)
            ? Advanced(ref at, content - 1 - at, NewAsk(said, _tokens.Words(whom.First, whom.End), at, length, need, KindOf(whom.First, whom.End), content, record.Content.End, isNegative))
            : null;
    }

    // I urge X to, we call for: words of one's own that do what they say.
    private Ask? Performed(EnglishRecord record, Attribution said, ref int at)
    {
        if (_grammar.Selves.Of(_tokens.Word(at)) is null)
        {
            return null;
        }

        var verb = at + 1;
        while (verb < record.End && _grammar.Adverbs.At(_tokens, verb, record.End, out var adverb) is not null)
        {
            verb += adverb;
        }

        if (_grammar.Infinitives.At(_tokens, verb, record.End, out var length) is not { } doing || !doing.Has("ask") || _grammar.Asking.Of(doing.Form) is not { } asking || verb + length >= record.End)
        {
            return null;
        }

        var (whom, isNegative, content) = Whom(verb + length, record.End);
        if (content < 0 || content >= record.End || !IsSomebody(whom.First, whom.End))
        {
            (whom, isNegative, content) = ((verb, verb), false, verb + length);
        }

        var addressee = _tokens.WordsOrNone(whom.First, whom.End);
        return Advanced(ref at, content - at, NewAsk(said, addressee, verb, length, asking, addressee.Length == 0 ? AskKind.Norm : KindOf(whom.First, whom.End), content, record.Content.End, isNegative));
    }

    // Readiness to; ready to of one's own side only.
    private Ask? Readiness(EnglishRecord record, Attribution said, ref int at) =>
        _grammar.Ready.At(_tokens, at, record.End, out var length) is { } ready && at + length < record.End
        && (!ready.Has("adjective") || (IsOwn(ClauseStart(at, record.First), at, said) && IsForOther(at + length, record.End)))
            ? Advanced(ref at, length, NewAsk(said, _people.OtherCountry, at, length, ready, AskKind.Offer, at + length, record.Content.End, false))
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
        if (first == at || _tokens.Is(at - 1, "I") || _tokens.Is(at - 1, "nor") || content >= record.End || IsNoParty(first, isSubject: true) || (isForbidding && HasNobody(first, at)))
        {
            return null;
        }

        var nobody = _grammar.Nobody.At(_tokens, first, at, out var nobodyLength);
        var isNegative = isForbidding || nobody is not null;
        var subject = nobody is null ? first : nobody.Has("determiner") ? first + nobodyLength : at;
        var kind = nobody is null ? KindOf(first, at) : nobody.Has("shared") ? AskKind.Shared : nobody.Has("thing") ? AskKind.Norm : AskKind.General;
        Ask Asked(string? whom, AskKind what, ref int token) => Advanced(ref token, length, NewAsk(said, whom, token, length, modal, what, content, record.Content.End, isNegative));
        var isOwn = nobody is null && IsOwn(first, at, said);
        if (modal.Has("offer"))
        {
            // What both will do they have agreed; what one's own side will do is an offer, what another will do a forecast.
            return !isOwn ? null : said.Kind == VoiceKind.Joint ? Asked(_tokens.Words(first, at), AskKind.Shared, ref at) : IsForOther(content, record.End) ? Asked(_people.OtherCountry, AskKind.Offer, ref at) : null;
        }

        // What we must do is for both, what he must do is his own matter.
        if (isOwn && _grammar.Selves.Of(_tokens.Word(first)) is null)
        {
            return null;
        }

        var isNorm = nobody is null && kind == AskKind.Request && !IsNamed(first, at);
        return Asked(isNorm ? null : _tokens.WordsOrNone(subject, at), isNorm ? AskKind.Norm : kind, ref at);
    }

    // Work together; support the Lanland people; stand with Lanland: but not act in response to Lanland’s actions.
    private bool IsForOther(int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + LongestOffer); at++)
        {
            if (_grammar.OfferMarks.At(_tokens, at, end, out var length) is { } mark && (!mark.Has("link") || IsOtherAt(at + length, end)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOtherAt(int at, int end)
    {
        while (at < end && _grammar.OfferFillers.Of(_tokens.Word(at)) is not null)
        {
            at++;
        }

        return at < end && !_tokens[at].IsPossessive
            && (_grammar.Nations.At(_tokens, at, end, out _) is { } nation ? EnglishPeople.CountryOf(nation) == _people.OtherCountry
                : (_tokens[at].IsCapital && _people.OtherCountry is { } other && _tokens.Stem(at).SequenceEqual(other))
                || _people.Known(at, at + 1)?.IsHome == false || (_grammar.Title(_tokens.Stem(at)) is not null && _tokens[at].IsCapital) || IsPersonToldOf(at) || _tokens.Is(at, "you"));
    }

    private bool HasNobody(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (_grammar.Nobody.Has(_tokens, at, end))
            {
                return true;
            }
        }

        return false;
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

    private int FindTo(int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + LongestAddressee) && !_tokens.Is(at, ';'); at++)
        {
            if (_tokens.Is(at, "to"))
            {
                return at;
            }
        }

        return -1;
    }

    // The head of the words is somebody, or they are short and have no preposition (the caucus).
    private bool IsSomebody(int first, int end)
    {
        var head = first;
        while (head < end && !(_tokens.Word(head) is "of" or "from" or "in" or "with" or "by" or "for" or "on" or "that"))
        {
            if (_grammar.Modals.Has(_tokens, head, end))
            {
                return false;
            }

            head++;
        }

        return head > first && !IsNoParty(first, isSubject: false) && (IsNamed(first, head) || (head == end && end - first <= MostPlainWords && _tokens.Word(end - 1) is not ("efforts" or "steps" or "it" or "restraint" or "work" or "progress")));
    }

    // How, what: a question or a clause, and nobody; a preposition before an addressee.
    private bool IsNoParty(int first, bool isSubject) => _grammar.NoParties.Of(_tokens.Word(first)) is { } word && !(isSubject && word.Has("phrase") && _grammar.NoParties.Of(_tokens.Word(first + 1)) is null);

    // A country, a side, a person or a body: by its last word before a preposition.
    private bool IsParty(int first, int end)
    {
        var head = first;
        while (head < end && !(head > first && IsNoParty(head, isSubject: false)) && !_tokens.Is(head, "of"))
        {
            head++;
        }

        return head > first && !IsNoParty(first, isSubject: false)
            && (_tokens[head - 1].Kind == EnglishTokenKind.Capital || _grammar.Third.Has(_tokens, first, head) || _grammar.Shared.Has(_tokens, first, head) || _grammar.Someone.Of(_tokens.Word(head - 1)) is not null
                || _grammar.Sides.At(_tokens, head - 1, head, out _)?.Has("group") == true || IsPersonToldOf(first));
    }

    private bool IsInfinitive(int at) => _tokens[at].Kind == EnglishTokenKind.Word && _grammar.NoVerbs.Of(_tokens.Word(at)) is null && !_tokens.Word(at).EndsWith("ing");

    // Working together, but not growing trade.
    private bool IsGerund(int at, int end) =>
        at + 1 < end && _tokens[at].Kind == EnglishTokenKind.Word && _tokens[at + 1].IsWord && _tokens.Word(at) is { Length: > 4 } word && word.EndsWith("ing") && _grammar.NoGerunds.Of(word) is null;

    private bool IsNamed(int first, int end) =>
        _grammar.Third.Has(_tokens, first, end) || _grammar.Shared.Has(_tokens, first, end) || _tokens[end - 1].IsCapital || _tokens[first].IsCapital || _grammar.Someone.Of(_tokens.Word(end - 1)) is not null
        || (_tokens.Is(first, "the") && first + 1 < end && _tokens[first + 1].IsCapital) || IsPersonToldOf(first) || _tokens.Word(first) is "he" or "she";

    private bool IsPersonToldOf(int at) => _tokens.Word(at) is "him" or "her" or "them";

    private AskKind KindOf(int first, int end) =>
        _grammar.Shared.Has(_tokens, first, end) ? AskKind.Shared : _grammar.Third.Has(_tokens, first, end) ? AskKind.General : IsThird(first, end) ? AskKind.General : AskKind.Request;

    // Somebody with a name of a country that is not the other side's.
    private bool IsThird(int first, int end)
    {
        if (_people.OtherCountry is not { } other)
        {
            return false;
        }

        var hasName = false;
        for (var at = first; at < end; at++)
        {
            if (_tokens[at].IsCapital)
            {
                hasName = true;
                if (other.Contains(_tokens.Stem(at).ToString(), StringComparison.Ordinal)
                    || (_grammar.Nations.At(_tokens, at, end, out _) is { } nation && other.Contains(EnglishPeople.CountryOf(nation), StringComparison.Ordinal))
                    || _grammar.Title(_tokens.Stem(at)) is not null || _people.Known(at, at + 1) is not null)
                {
                    return false;
                }
            }
        }

        return hasName;
    }

    // The United States, we of one side, his administration; for the other side its country.
    private bool IsOwn(int first, int end, Attribution said)
    {
        if (said.Kind == VoiceKind.Joint)
        {
            return _tokens.Is(first, "they") || _grammar.Shared.Has(_tokens, first, end) || (end - first <= 8 && _tokens[end - 1].IsCapital);
        }

        var isOther = IsOtherSide(said);
        for (var at = first; at < end; at++)
        {
            if (_grammar.Nations.At(_tokens, at, end, out var length) is { } nation && (at + length == end || _tokens[at + length].IsWord))
            {
                var country = EnglishPeople.CountryOf(nation);
                return isOther ? _people.OtherCountry?.Contains(country, StringComparison.Ordinal) == true : country != _people.OtherCountry && first + 3 >= at && country == "United States";
            }
        }

        return _tokens.Word(first) is "he" or "she" or "his" or "her" || _grammar.Selves.Of(_tokens.Word(first)) is { Form: not "I" } || (isOther && _people.OtherCountry is { } other && _tokens.Words(first, end) == other);
    }

    private bool IsOtherSide(Attribution said) => _people.Titled.FirstOrDefault(person => person.Name(_grammar) == said.Voice) is { IsHome: false };

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
