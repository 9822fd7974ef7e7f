namespace Rhetoric.Discourse;

/// <summary>Reads who was present where an English readout lists it.</summary>
/// <remarks>
/// A list is opened by a heading that ends with a colon (Participants included:); behind it, on the same line and on the lines that follow, stand
/// persons divided by semicolons, dashes of a list or lines: the name first and its titles behind commas, or the title before the name, with the country
/// or the organisation behind a comma; a bracket that a title opens it closes. A line that ends like a sentence closes the list. Cost: O(n).
/// </remarks>
internal static class EnglishAttendanceReader
{
    private const int LongestHeading = 40;
    private const int LongestBareHeading = 10;
    private const int MostNames = 6;

    public static IReadOnlyList<NamedPerson> Read(Readout readout, EnglishTokens tokens, EnglishGrammar grammar, EnglishNameReader names)
    {
        var found = new List<NamedPerson>();
        var (token, isOpen) = (0, false);
        foreach (var paragraph in readout.Paragraphs)
        {
            var first = token;
            while (token < tokens.Count && tokens[token].Start < paragraph.End)
            {
                token++;
            }

            if (first == token)
            {
                continue;
            }

            if (HeadingEnd(tokens, first, token, grammar) is { } heading)
            {
                isOpen = true;
                first = heading;
            }

            if (isOpen && first < token)
            {
                isOpen = ReadLine(tokens, first, token, grammar, names, found);
            }
        }

        return found;
    }

    // Behind the colon of a heading; null where the line is none.
    private static int? HeadingEnd(EnglishTokens tokens, int first, int end, EnglishGrammar grammar)
    {
        var isHeading = false;
        for (var at = first; at < Math.Min(end, first + LongestHeading); at++)
        {
            isHeading |= tokens[at].IsWord && IsCue(tokens, at, end, grammar);
            if (isHeading && tokens.Is(at, ':'))
            {
                return at + 1;
            }
        }

        // Meeting Participants: a heading of its own line needs no colon.
        return isHeading && end - first <= LongestBareHeading && !tokens.Is(end - 1, '.') ? end : null;
    }

    private static bool IsCue(EnglishTokens tokens, int at, int end, EnglishGrammar grammar) =>
        grammar.Attendance.Has(tokens, at, end) || (tokens[at].IsCapital && grammar.Attendance.HasSmall(tokens, at, end));

    private static bool ReadLine(EnglishTokens tokens, int first, int end, EnglishGrammar grammar, EnglishNameReader names, List<NamedPerson> found)
    {
        var count = found.Count;
        for (var at = first; at < end;)
        {
            var next = at;
            while (next < end && !(tokens.Is(next, ';') || (next > at && tokens.Is(next, '-'))))
            {
                next++;
            }

            if (PersonIn(tokens, at, next, grammar, names) is { } person)
            {
                found.Add(person);
            }

            at = next + 1;
        }

        return found.Count > count;
    }

    private static NamedPerson? PersonIn(EnglishTokens tokens, int first, int end, EnglishGrammar grammar, EnglishNameReader names)
    {
        while (first < end && (!tokens[first].IsWord || tokens.Is(first, "and")))
        {
            first++;
        }

        if (first >= end || names.Read(first, end) is not { HasName: true } name || name.HasArticle || name.Name.End - name.Name.First > MostNames)
        {
            return null;
        }

        var titles = new List<TextSpan>();
        if (name.HasTitle)
        {
            titles.Add(tokens.Span(name.Title.First, name.Title.End));
        }

        // Jane Roe, Minister of Trade: what follows the commas.
        var rest = name.End;
        while (rest < end && !tokens[rest].IsWord)
        {
            rest++;
        }

        var last = end;
        while (last > rest && !tokens[last - 1].IsWord)
        {
            last--;
        }

        var side = name.HasSide ? tokens.Words(name.Side.First, name.Side.End) : null;
        if (rest < last && !tokens.Is(name.End, '.') && IsSide(tokens, rest, last, grammar))
        {
            side = tokens.Words(rest, last);
        }
        else if (rest < last && !tokens.Is(name.End, '.'))
        {
            titles.Add(tokens.Span(rest, IsClosedBy(tokens, rest, last, end) ? last + 1 : last));
        }

        return new NamedPerson(tokens.Span(name.Name.First, name.Name.End), [.. titles], side);
    }

    // Prime Minister Ann Brook, Republic of Seaview: a name of the tables, or one with a noun of states, and no office.
    private static bool IsSide(EnglishTokens tokens, int first, int last, EnglishGrammar grammar)
    {
        var hasNoun = false;
        for (var at = first; at < last; at++)
        {
            if (!tokens[at].IsWord || grammar.Title(tokens.Word(at))?.Has("office") == true)
            {
                return false;
            }

            hasNoun |= grammar.StateNouns.Of(tokens.Word(at)) is not null && (at + 1 == last || tokens.Is(at + 1, "of"));
        }

        return hasNoun || NameLexicon.Default.English.Of(tokens.Words(first, last)) is [{ Kind: NameKind.Name }, ..];
    }

    // Advisor for Ports (WH)
    private static bool IsClosedBy(EnglishTokens tokens, int first, int last, int end)
    {
        var open = 0;
        for (var at = first; at < last; at++)
        {
            open += tokens.Is(at, '(') ? 1 : tokens.Is(at, ')') ? -1 : 0;
        }

        return open > 0 && last < end && tokens.Is(last, ')');
    }
}
