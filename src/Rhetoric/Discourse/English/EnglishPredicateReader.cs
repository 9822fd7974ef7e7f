namespace Rhetoric.Discourse;

/// <summary>Reads the verb behind a subject, or one that stands without, and where its content begins.</summary>
/// <remarks>
/// Between subject and verb stand adverbs (also, and all words in -ly), auxiliaries and asides between commas. Behind the verb "that", a preposition
/// that only joins and the person told, with the whole title, are no content. A light verb has the level of its noun (expressed appreciation, raised concerns). Cost: bounded.
/// </remarks>
internal sealed class EnglishPredicateReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishNameReader names)
{
    private const int LongestAside = 40;
    private const int MostAdverbs = 8;
    private const int LongestAddressee = 20;
    private const int LongestObject = 7;

    /// <summary>The predicate behind a subject; null where no verb of reporting or of an event stands there.</summary>
    public EnglishPredicate? Read(int at, int end) => ReadVerb(at, end) ?? (IsAsideMark(at, end) ? BehindAside(at, end) : null);

    /// <summary>A verb at a token, adverbs before it passed over.</summary>
    public EnglishPredicate? ReadVerb(int at, int end)
    {
        var forms = grammar.Verbs;
        for (var i = 0; i < MostAdverbs && at < end; i++)
        {
            // Concluded by thanking, continued to stress: longer than the verb they begin with.
            var isLeading = AdverbAt(at, end, out _) is { } leading && (leading.Has("infinitive") || leading.Has("participle"));
            var length = 0;
            if (!isLeading && forms.At(tokens, at, end, out length) is { } verb)
            {
                return Reporting(verb, at, length, end);
            }

            if (!isLeading && forms == grammar.Verbs && grammar.Events.At(tokens, at, end, out length) is { } happening)
            {
                return new EnglishPredicate(happening, at, at + length, ReportingLevel.Topic) { IsEvent = true };
            }

            if (!isLeading && forms == grammar.Verbs && grammar.Presents.At(tokens, at, end, out length) is { } stating && Fits(stating, at + length, end))
            {
                return Reporting(stating, at, length, end);
            }

            if (AdverbLength(at, end, out var adverb) is not (> 0 and var skipped))
            {
                return null;
            }

            forms = adverb?.Has("infinitive") == true ? grammar.Infinitives : adverb?.Has("participle") == true ? grammar.Participles : forms;
            at += skipped;
        }

        return null;
    }

    /// <summary>Behind the adverbs that stand at a token.</summary>
    public int AfterAdverbs(int at, int end)
    {
        for (var i = 0; i < MostAdverbs && AdverbLength(at, end, out _) is > 0 and var length; i++)
        {
            at += length;
        }

        return at;
    }

    /// <summary>What a verb of the lexicon reports where it stands.</summary>
    public EnglishPredicate Reporting(DiscourseWord verb, int at, int length, int end)
    {
        var content = at + length;
        var addressee = (First: 0, End: 0);
        if (verb.Has("told"))
        {
            (content, addressee) = BehindAddressee(verb, content, end);
        }
        else
        {
            addressee = ToSomebody(content, end);
            content = addressee.End > 0 ? addressee.End + (tokens.Is(addressee.End, "that") ? 1 : 0) : BehindJoin(verb, content, end);
        }

        while (content < end && (tokens.Is(content, ',') || tokens.Is(content, ':')))
        {
            content++;
        }

        return new EnglishPredicate(verb, at, content, LevelOf(verb, content, end)) { Addressee = addressee };
    }

    /// <summary>Whether the words behind a verb allow it to be one where it has no subject (agreed to, but not the agreed plan).</summary>
    public bool Fits(DiscourseWord verb, int behind, int end)
    {
        behind = AfterAdverbs(behind, end);
        if (tokens.Is(behind, "by"))
        {
            return false;
        }

        return TraitsOf(verb, "needs=") is not { } needs || (behind < end && needs.Contains(tokens.Word(behind).ToString()));
    }

    private DiscourseWord? AdverbAt(int at, int end, out int length) => grammar.Adverbs.At(tokens, at, end, out length);

    private int AdverbLength(int at, int end, out DiscourseWord? adverb)
    {
        adverb = AdverbAt(at, end, out var length);
        if (adverb is not null)
        {
            return length;
        }

        return at < end && tokens[at].Kind == EnglishTokenKind.Word && grammar.IsManner(tokens.Word(at)) ? 1 : 0;
    }

    private bool IsAsideMark(int at, int end) => at < end && (tokens.Is(at, ',') || tokens.Is(at, '–') || tokens.Is(at, '—') || tokens.Is(at, '('));

    // President Doe, for his part, said: behind each comma up to the third a verb may stand.
    private EnglishPredicate? BehindAside(int at, int end)
    {
        var marks = 0;
        for (var next = at + 1; next < Math.Min(end, at + LongestAside) && marks < 4; next++)
        {
            if (tokens.Is(next, ';') || tokens.Is(next, ':'))
            {
                return null;
            }

            if (tokens.Is(next, ',') || tokens.Is(next, '–') || tokens.Is(next, '—') || tokens.Is(next, ')'))
            {
                marks++;
                if (ReadVerb(next + 1, end) is { } predicate)
                {
                    return predicate;
                }
            }
        }

        return null;
    }

    // Conveyed to the Prime Minister his desire, made clear to President Roe that.
    private (int First, int End) ToSomebody(int at, int end)
    {
        if (at + 2 >= end || !tokens.Is(at, "to"))
        {
            return default;
        }

        var behind = tokens.Word(at + 1) is "him" or "her" or "them" or "reporters" ? at + 2
            : names.Read(at + 1, end) is { HasTitle: true, Side.End: 0 } name && !tokens[name.End - 1].IsPossessive ? name.End : 0;
        return behind > 0 && behind + 1 < end && tokens.Word(behind) is "that" or "his" or "her" or "their" or "the" or "its" or "our" ? (at + 1, behind) : default;
    }

    private int BehindJoin(DiscourseWord verb, int at, int end)
    {
        var behind = AfterAdverbs(at, end);
        if (tokens.Is(behind, "that") && behind < end)
        {
            return behind + 1;
        }

        foreach (var join in TraitsOf(verb, "joins=") ?? [])
        {
            if (join == "to-ing" ? tokens.Is(behind, "to") && IsNominal(behind + 1, end) : behind < end && tokens.Is(behind, join))
            {
                return behind + 1;
            }
        }

        return at;
    }

    // Committed to working, to the alliance: a preposition; to maintain: the infinitive.
    private bool IsNominal(int at, int end) =>
        at < end && (tokens.Word(Math.Min(AfterAdverbs(at, end), end - 1)).EndsWith("ing") || tokens[at].IsCapital || grammar.Determiners.Of(tokens.Word(at)) is not null || tokens.Word(at) is "a" or "an" or "his" or "her" or "their" or "its" or "our" or "this" or "that");

    private (int Content, (int First, int End) Addressee) BehindAddressee(DiscourseWord verb, int at, int end)
    {
        var joins = TraitsOf(verb, "joins=") ?? [];
        for (var next = at + 1; next < Math.Min(end, at + LongestAddressee) && !tokens.Is(next, ';') && !(verb.Has("core") && tokens.Is(next, ',')) && !(tokens.Is(next - 1, "and") && grammar.Pronouns.Has(tokens, next, end)); next++)
        {
            if (joins.Contains(tokens.Word(next).ToString()) && next + 1 < end && !(tokens.Is(next, "of") && tokens[next + 1].IsCapital))
            {
                return (next + 1, (at, BeforeAdverbs(at, next)));
            }
        }

        // Told Prime Minister Roe trade matters, told Prime Minister Roe on Friday: the whole name.
        if (verb.Has("core") && names.Read(at, end) is { } name && (name.HasName || name.HasArticle) && !tokens[name.End - 1].IsPossessive)
        {
            return (name.End < end && tokens.Is(name.End, "that") ? name.End + 1 : name.End, (at, name.End));
        }

        // Told reporters trade matters.
        if (verb.Has("core") && at + 1 < end && tokens[at].IsWord && !tokens.Is(at, "that") && tokens[at + 1].IsWord)
        {
            return (at + 1, (at, at + 1));
        }

        return (BehindJoin(verb, at, end), default);
    }

    private int BeforeAdverbs(int first, int end)
    {
        while (end > first + 1 && AdverbLength(end - 1, end, out _) == 1)
        {
            end--;
        }

        return end;
    }

    private ReportingLevel LevelOf(DiscourseWord verb, int content, int end)
    {
        var level = ReportingVerbs.LevelOf(verb);
        if (level == ReportingLevel.Topic && content > 0 && tokens.Is(content - 1, "that"))
        {
            return ReportingLevel.Statement;
        }

        if (!verb.Has("light"))
        {
            return level;
        }

        for (var at = content; at < Math.Min(end, content + LongestObject) && tokens[at].IsWord && !IsPreposition(at); at++)
        {
            if (grammar.Objects.Of(tokens.Word(at)) is { } noun)
            {
                return ReportingVerbs.LevelOf(noun);
            }
        }

        return level;
    }

    private bool IsPreposition(int at) => tokens.Word(at) is "of" or "on" or "for" or "about" or "over" or "with" or "in" or "that" or "to" or "at" or "and" or "how" or "what";

    private static string[]? TraitsOf(DiscourseWord word, string key) =>
        word.Traits.FirstOrDefault(trait => trait.StartsWith(key, StringComparison.Ordinal)) is { } trait ? trait[key.Length..].Split(',') : null;
}
