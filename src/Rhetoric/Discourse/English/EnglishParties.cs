namespace Rhetoric.Discourse;

/// <summary>Tells whom the words of an English ask name: nobody, the other side, both, a third party, or the speaker's own side.</summary>
/// <remarks>Cost: O(tokens of the words).</remarks>
internal sealed class EnglishParties(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people)
{
    private const int MostPlainWords = 4;
    private const int LongestOffer = 60;
    private const int MostBefore = 3;

    /// <summary>Whether a deed is for the other side: work together; support the Lanland people; stand with Lanland; but not act in response to Lanland’s actions.</summary>
    public bool IsForOther(int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + LongestOffer); at++)
        {
            if (grammar.OfferMarks.At(tokens, at, end, out var length) is { } mark && (!mark.Has("link") || IsOtherAt(at + length, end)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOtherAt(int at, int end)
    {
        while (at < end && grammar.OfferFillers.Of(tokens.Word(at)) is not null)
        {
            at++;
        }

        return at < end && !tokens[at].IsPossessive
            && (grammar.Nations.At(tokens, at, end, out _) is { } nation ? EnglishOffices.CountryOf(nation) == people.OtherCountry
                : (tokens[at].IsCapital && people.OtherCountry is { } other && tokens.Stem(at).SequenceEqual(other))
                || people.Known(at, at + 1)?.IsHome == false || (grammar.Title(tokens.Stem(at)) is not null && tokens[at].IsCapital) || IsPersonToldOf(at) || tokens.Is(at, "you"));
    }

    /// <summary>Whether nobody stands among the words.</summary>
    public bool HasNobody(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (grammar.Nobody.Has(tokens, at, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the head of the words is somebody, or they are short and have no preposition (the caucus).</summary>
    public bool IsSomebody(int first, int end)
    {
        var head = first;
        while (head < end && !(tokens.Word(head) is "of" or "from" or "in" or "with" or "by" or "for" or "on" or "that"))
        {
            if (grammar.Modals.Has(tokens, head, end))
            {
                return false;
            }

            head++;
        }

        return head > first && !IsNoParty(first, isSubject: false) && (IsNamed(first, head) || (head == end && end - first <= MostPlainWords && tokens.Word(end - 1) is not ("efforts" or "steps" or "it" or "restraint" or "work" or "progress")));
    }

    /// <summary>Whether no party begins at a word (how, what: a question or a clause; a preposition before an addressee).</summary>
    public bool IsNoParty(int first, bool isSubject) => grammar.NoParties.Of(tokens.Word(first)) is { } word && !(isSubject && word.Has("phrase") && grammar.NoParties.Of(tokens.Word(first + 1)) is null);

    /// <summary>Whether the words are a country, a side, a person or a body, by the last word before a preposition.</summary>
    public bool IsParty(int first, int end)
    {
        var head = first;
        while (head < end && !(head > first && IsNoParty(head, isSubject: false)) && !tokens.Is(head, "of"))
        {
            head++;
        }

        return head > first && !IsNoParty(first, isSubject: false)
            && (tokens[head - 1].Kind == EnglishTokenKind.Capital || grammar.Third.Has(tokens, first, head) || grammar.Shared.Has(tokens, first, head) || grammar.Someone.Of(tokens.Word(head - 1)) is not null
                || grammar.Sides.At(tokens, head - 1, head, out _)?.Has("group") == true || IsPersonToldOf(first));
    }

    /// <summary>Whether the words name somebody.</summary>
    public bool IsNamed(int first, int end) =>
        grammar.Third.Has(tokens, first, end) || grammar.Shared.Has(tokens, first, end) || tokens[end - 1].IsCapital || tokens[first].IsCapital || grammar.Someone.Of(tokens.Word(end - 1)) is not null
        || (tokens.Is(first, "the") && first + 1 < end && tokens[first + 1].IsCapital) || IsPersonToldOf(first) || tokens.Word(first) is "he" or "she";

    private bool IsPersonToldOf(int at) => tokens.Word(at) is "him" or "her" or "them";

    /// <summary>What it is to ask these words: both sides, a third party, or the other side.</summary>
    public AskKind KindOf(int first, int end) =>
        IsBoth(first, end, out var isOfOthers) ? AskKind.Shared : isOfOthers || grammar.Third.HasSmall(tokens, first, end) || IsEverybody(first, end) || IsThird(first, end) ? AskKind.General : AskKind.Request;

    // Both sides, but not both sides to the dispute.
    private bool IsBoth(int first, int end, out bool isOfOthers)
    {
        var isPhrase = grammar.Shared.AtSmall(tokens, first, end, out var length) is not null;
        isOfOthers = isPhrase && first + length < end && tokens.Is(first + length, "to");
        return isPhrase && !isOfOthers;
    }

    // All armed groups, every nation of the region.
    private bool IsEverybody(int first, int end)
    {
        var head = first + 1;
        while (head < end && tokens[head].Kind == EnglishTokenKind.Word && !IsNoParty(head, isSubject: false) && !tokens.Is(head, "of"))
        {
            head++;
        }

        return grammar.Everybody.HasSmall(tokens, first, end) && head > first + 1 && (head == end || !tokens[head].IsCapital) && grammar.Someone.Of(tokens.Word(head - 1)) is not null;
    }

    // Somebody with a name of a country that is neither side's.
    private bool IsThird(int first, int end)
    {
        if (people.OtherCountry is not { } other)
        {
            return false;
        }

        var hasName = false;
        for (var at = first; at < end; at++)
        {
            if (tokens[at].IsCapital)
            {
                hasName = true;
                if (other.Contains(tokens.Stem(at).ToString(), StringComparison.Ordinal)
                    || (grammar.Nations.At(tokens, at, end, out _) is { } nation && other.Contains(EnglishOffices.CountryOf(nation), StringComparison.Ordinal))
                    || grammar.Title(tokens.Stem(at)) is not null || people.Known(at, at + 1) is not null || IsHomeAt(at, end))
                {
                    return false;
                }
            }
        }

        return hasName;
    }

    private bool IsHomeAt(int at, int end) =>
        grammar.StateAt(tokens, at, end, out _) is { } state && ((Home?.State ?? Home?.Country) is { } own ? own.Contains(EnglishOffices.CountryOf(state), StringComparison.Ordinal) : state.Has("home"));

    private EnglishVoice? Home => field ??= people.Titled.FirstOrDefault(person => person.IsHome == true);

    /// <summary>Whether the words are the speaker’s own side: the United States, we of one side, his administration; for the other side its country.</summary>
    public bool IsOwn(int first, int end, Attribution said)
    {
        if (said.Kind == VoiceKind.Joint)
        {
            return tokens.Is(first, "they") || grammar.Shared.Has(tokens, first, end) || (end - first <= 8 && tokens[end - 1].IsCapital);
        }

        var voice = VoiceOf(said);
        var isOther = voice?.IsHome == false;
        for (var at = first; at < end; at++)
        {
            if (grammar.StateAt(tokens, at, end, out var length) is { } state && (at + length == end || tokens[at + length].IsWord))
            {
                var country = EnglishOffices.CountryOf(state);
                return country == (voice?.State ?? said.Voice)
                    || (isOther ? people.OtherCountry?.Contains(country, StringComparison.Ordinal) == true : country != people.OtherCountry && first + MostBefore >= at && voice?.State is null && state.Has("home"));
            }
        }

        return tokens.Word(first) is "he" or "she" or "his" or "her" || grammar.Selves.Of(tokens.Word(first)) is { Form: not "I" } || (isOther && people.OtherCountry is { } other && tokens.Words(first, end).StartsWith(other, StringComparison.Ordinal));
    }

    /// <summary>Whether the words name a state that is not the speaker’s, where the text tells which is his.</summary>
    public bool IsAnothers(int first, int end, Attribution said)
    {
        var voice = VoiceOf(said);
        if ((voice?.State ?? voice?.Country) is not { } own)
        {
            return false;
        }

        for (var at = first; at < end; at++)
        {
            if (grammar.StateAt(tokens, at, end, out _) is { } state)
            {
                return !own.Contains(EnglishOffices.CountryOf(state), StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>The country that an offer of somebody is made to: the other side's, or the own side's where the other side offers.</summary>
    public string? PartnerOf(Attribution said) => VoiceOf(said) is { IsHome: false } ? Home?.State ?? Home?.Country : people.OtherCountry;

    private EnglishVoice? VoiceOf(Attribution said) => ByName.GetValueOrDefault(said.Voice);

    private Dictionary<string, EnglishVoice> ByName => field ??= people.Titled.GroupBy(person => person.Name(grammar), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
