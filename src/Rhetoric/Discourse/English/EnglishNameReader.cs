namespace Rhetoric.Discourse;

/// <summary>Reads a name and its title where they begin.</summary>
/// <remarks>
/// Capital words in a row, with the small words of names (bin, de) and of titles (Secretary of State) between capitals. The title goes up to the last
/// word of titles that a name follows; a word that no list knows is a name's (so an unknown title is read as a given name, and the surname still tells
/// who it is). What stands before the first word of the title is a nationality. The noun of an event ends a name and begins none (President Doe Call with).
/// Cost: bounded, <see cref="Longest"/> tokens.
/// </remarks>
internal sealed class EnglishNameReader(EnglishTokens tokens, EnglishGrammar grammar)
{
    // The longest title with name in the readouts that were read has 17 words.
    private const int Longest = 24;

    /// <summary>The name that begins at a token; null where none does.</summary>
    public EnglishName? Read(int first, int limit)
    {
        limit = Math.Min(limit, first + Longest);
        var at = first;
        var hasArticle = at < limit && (IsArticle(at) || IsHonorific(at));
        at += hasArticle ? 1 : 0;
        hasArticle |= first > 0 && IsArticle(first - 1);
        var start = at;
        var lastTitle = -1;
        while (at < limit && Accepts(at, start, limit, hasArticle, out var taken))
        {
            at += taken;
            if (taken == 1 && grammar.Title(tokens.Stem(at - 1)) is not null)
            {
                lastTitle = at - 1;
            }

            if (tokens[at - 1].IsPossessive)
            {
                break;
            }
        }

        return at == start ? null : Divide(first, start, at, lastTitle, limit, hasArticle);
    }

    /// <summary>The country that stands behind "of", "the" before it in; the tokens start behind "of".</summary>
    public (int First, int End) SideAt(int of, int limit)
    {
        if (of + 1 >= limit || !tokens.Is(of, "of"))
        {
            return default;
        }

        var first = of + 1;
        var at = tokens.Is(first, "the") ? first + 1 : first;
        var start = at;
        while (at < limit && (tokens[at].IsCapital && (!grammar.IsNotName(tokens.Word(at)) || at > start)
            || (at > start && at + 1 < limit && tokens.Is(at, "of") && (tokens[at + 1].IsCapital || tokens.Is(at + 1, "the")))
            || (at > start && tokens.Is(at, "the") && at + 1 < limit && tokens[at + 1].IsCapital && tokens.Is(at - 1, "of"))))
        {
            at++;
        }

        return at == start || tokens[at - 1].IsPossessive ? default : (first, at);
    }

    private bool IsArticle(int at) => tokens.Is(at, "the") || tokens.Is(at, "The");

    // His Majesty, Her Royal Highness.
    private bool IsHonorific(int at) =>
        (tokens.Is(at, "His") || tokens.Is(at, "Her") || tokens.Is(at, "his") || tokens.Is(at, "her")) && at + 1 < tokens.Count && tokens[at + 1].IsCapital
        && grammar.Title(tokens.Stem(at + 1)) is not null;

    private bool Accepts(int at, int start, int limit, bool hasArticle, out int taken)
    {
        taken = 1;
        var token = tokens[at];
        if (token.IsCapital)
        {
            return grammar.EventNouns.Of(tokens.Word(at)) is null && IsNamelike(at, start, limit);
        }

        if (at == start)
        {
            return false;
        }

        if (token.IsWord)
        {
            return IsJoin(at, limit, hasArticle, out taken) || (taken = ParticleLength(at, limit)) > 0;
        }

        // Joseph R. Biden, Jr.
        taken = 2;
        return tokens.Is(at, ',') && at + 1 < limit && grammar.Suffixes.Of(tokens.Stem(at + 1)) is not null;
    }

    // A word with a capital that is no word of grammar, or that titles and names around it make a part of the name.
    private bool IsNamelike(int at, int start, int limit) =>
        !grammar.IsNotName(tokens.Stem(at)) || grammar.Title(tokens.Stem(at)) is not null && (at == start || at + 1 < limit && tokens[at + 1].IsCapital)
        || at > start && grammar.Title(tokens.Stem(at - 1)) is null && tokens.Stem(at).Length > 1 && at + 1 < limit && tokens[at + 1].IsCapital;

    // Secretary of State, Minister for the Economy: a title goes on only with words of titles.
    private bool IsJoin(int at, int limit, bool hasArticle, out int taken)
    {
        taken = 1;
        if (grammar.TitleJoins.Of(tokens.Word(at)) is null || grammar.Title(tokens.Stem(at - 1)) is null)
        {
            return false;
        }

        var next = at + 1 < limit && tokens.Is(at + 1, "the") ? at + 2 : at + 1;
        taken = next - at;
        var isAnd = tokens.Is(at, "and") || tokens.Is(at, "&");
        return next < limit && tokens[next].IsCapital && grammar.Title(tokens.Stem(next)) is { } title && (!isAnd || title.Has("field") || (!hasArticle && title.Has("office")));
    }

    private int ParticleLength(int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < 3 && tokens[end].Kind == EnglishTokenKind.Word && grammar.IsParticle(tokens.Word(end)))
        {
            end++;
        }

        return end > at && end < limit && tokens[end].IsCapital ? end - at : 0;
    }

    private EnglishName? Divide(int first, int start, int end, int lastTitle, int limit, bool hasArticle)
    {
        var titleStart = start;
        while (titleStart <= lastTitle && grammar.Title(tokens.Stem(titleStart)) is null)
        {
            titleStart++;
        }

        if (!HasOffice(titleStart, lastTitle))
        {
            lastTitle = -1;
        }

        // Larry King: a word of titles behind a name, without an article, is a name.
        var isName = lastTitle < 0 || (lastTitle == end - 1 && titleStart == lastTitle && titleStart > start && !hasArticle && !grammar.Nations.Has(tokens, start, end) && tokens[start].IsCapital && start + 1 == lastTitle);
        var (title, name) = isName ? ((start, start), (start, end)) : ((titleStart, lastTitle + 1), (lastTitle + 1, end));
        if (tokens[end - 1].IsPossessive)
        {
            return new EnglishName(first, end, title, name, default, hasArticle);
        }

        var side = SideAt(end, limit);
        end = side.End > 0 ? side.End : end;
        if (side.End > 0 && name.Item1 == name.Item2)
        {
            (side, name) = NameBehind(side);
        }

        return new EnglishName(first, AfterBracket(end, limit), title, name, side, hasArticle);
    }

    // Prime Minister of Lanland Jane Roe: the last two of three words or more are the name, unless an article stands before the country.
    private ((int First, int End) Side, (int First, int End) Name) NameBehind((int First, int End) side)
    {
        var hasOf = false;
        for (var at = side.First; at < side.End; at++)
        {
            hasOf |= !tokens[at].IsCapital;
        }

        return hasOf || side.End - side.First < 3 ? (side, (side.End, side.End)) : ((side.First, side.End - 2), (side.End - 2, side.End));
    }

    // White House, National Security: words of titles, but nobody's office.
    private bool HasOffice(int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (grammar.Title(tokens.Stem(at)) is { } title && (title.Has("office") || title.Has("address")))
            {
                return true;
            }
        }

        return false;
    }

    // Senator Roe (D-LA) said.
    private int AfterBracket(int at, int limit)
    {
        if (at < limit && tokens.Is(at, '('))
        {
            for (var close = at + 1; close < Math.Min(limit, at + 5); close++)
            {
                if (tokens.Is(close, ')'))
                {
                    return close + 1;
                }
            }
        }

        return at;
    }
}
