namespace Rhetoric.Discourse;

/// <summary>Reads what each speaker of an English readout asks of whom.</summary>
/// <remarks>
/// <para>The verb itself may ask (urged X to, called for, agreed to, tasked X to), or the words reported: the need for X to, X must, the United States
/// will, readiness to. Whom: the words between verb and "to", or before the modal back to where its clause begins. What everybody or a third party
/// should do is general; a modal behind a thing is a norm.</para>
/// <para>Cost: O(tokens of the contents), a bounded look back at each modal. Invariant: contents are disjoint, in text order, each inside an attribution.</para>
/// </remarks>
internal sealed class EnglishAskReader
{
    private const int LongestAddressee = 14;
    private const int MostPlainWords = 4;

    private readonly EnglishTokens _tokens;
    private readonly EnglishGrammar _grammar;
    private readonly EnglishPeople _people;
    private readonly List<Ask> _found = [];

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

        Ask? open = null;
        for (var at = record.First; at < record.End; at++)
        {
            if ((Need(record, said, ref at) ?? Readiness(record, said, ref at) ?? Modal(record, said, ref at)) is not { } ask)
            {
                continue;
            }

            Close(open, ask.ModalSpan.Start);
            open = ask;
        }

        Close(open, record.Content.End);
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
        var to = FindTo(record.First, record.End);
        var addressee = to > record.First ? _tokens.Words(record.First, to) : "";
        if (to < 0 || (addressee.Length > 0 && !IsSomebody(record.First, to)))
        {
            if (isShared || verb.Has("offer") || asking.Has("force=wish") && verb.Form is { } form && !form.StartsWith("encourag", StringComparison.Ordinal))
            {
                return false;
            }

            (to, addressee) = (record.First - 1, "");
        }

        if (to + 1 >= record.End)
        {
            return false;
        }

        var kind = isShared ? AskKind.Shared : verb.Has("offer") ? AskKind.Offer : addressee.Length == 0 ? AskKind.Norm : KindOf(record.First, to);
        Close(NewAsk(said, addressee, predicate.VerbToken, 1, asking, kind, to + 1, record.Content.End, _tokens.Is(to - 1, "not")), record.Content.End);
        return true;
    }

    // The need for X to, the importance of X …ing is none.
    private Ask? Need(EnglishRecord record, Attribution said, ref int at)
    {
        if (_grammar.Needs.At(_tokens, at, record.End, out var length) is not { } need)
        {
            return null;
        }

        var first = at + length;
        if (need.Has("norm"))
        {
            return first < record.End ? Advanced(ref at, length, NewAsk(said, "", at, length, need, AskKind.Norm, first, record.Content.End, false)) : null;
        }

        var to = FindTo(first, record.End);
        return to > first && to + 1 < record.End && IsSomebody(first, to)
            ? Advanced(ref at, to - at, NewAsk(said, _tokens.Words(first, to), at, length, need, KindOf(first, to), to + 1, record.Content.End, false))
            : null;
    }

    // Readiness to; ready to of one's own side only.
    private Ask? Readiness(EnglishRecord record, Attribution said, ref int at) =>
        _grammar.Ready.At(_tokens, at, record.End, out var length) is { } ready && at + length < record.End
        && (!ready.Has("adjective") || IsOwn(ClauseStart(at, record.First), at, said))
            ? Advanced(ref at, length, NewAsk(said, _people.OtherCountry, at, length, ready, AskKind.Offer, at + length, record.Content.End, false))
            : null;

    private Ask? Modal(EnglishRecord record, Attribution said, ref int at)
    {
        if (_grammar.Modals.At(_tokens, at, record.End, out var length) is not { } modal || at == record.First || modal.Has("force=may"))
        {
            return null;
        }

        var first = ClauseStart(at, record.First);
        var isNegative = modal.Has("negative") || _tokens.Is(at + length, "not");
        if (first == at || at + length >= record.End)
        {
            return null;
        }

        var kind = KindOf(first, at);
        var isOwn = IsOwn(first, at, said);
        if (modal.Has("offer"))
        {
            // What both will do they have agreed.
            if (isOwn && said.Kind == VoiceKind.Joint)
            {
                return Advanced(ref at, length, NewAsk(said, _tokens.Words(first, at), at, length, modal, AskKind.Shared, at + length, record.Content.End, isNegative));
            }

            // What one's own side will do is an offer, what another will do a forecast.
            return isOwn ? Advanced(ref at, length, NewAsk(said, _people.OtherCountry, at, length, modal, AskKind.Offer, at + length, record.Content.End, isNegative)) : null;
        }

        if (isOwn)
        {
            return null;
        }

        var isNorm = kind == AskKind.Request && !IsNamed(first, at);
        return Advanced(ref at, length, NewAsk(said, isNorm ? null : _tokens.Words(first, at), at, length, modal, isNorm ? AskKind.Norm : kind, at + length, record.Content.End, isNegative));
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

        return head > first && (IsNamed(first, head) || (head == end && end - first <= MostPlainWords && _tokens.Word(end - 1) is not ("efforts" or "steps" or "it" or "restraint" or "work" or "progress")));
    }

    private bool IsNamed(int first, int end) =>
        _grammar.Third.Has(_tokens, first, end) || _grammar.Shared.Has(_tokens, first, end) || _tokens[end - 1].IsCapital || _tokens[first].IsCapital || _grammar.Someone.Of(_tokens.Word(end - 1)) is not null
        || (_tokens.Is(first, "the") && first + 1 < end && _tokens[first + 1].IsCapital) || _tokens.Word(first) is "him" or "her" or "them" or "he" or "she";

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

        return _tokens.Word(first) is "he" or "she" or "we" or "his" or "her" || (isOther && _people.OtherCountry is { } other && _tokens.Words(first, end) == other);
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
