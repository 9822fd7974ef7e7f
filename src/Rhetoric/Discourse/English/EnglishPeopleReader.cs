namespace Rhetoric.Discourse;

/// <summary>Reads whom an English readout names, and what each is to the meeting.</summary>
/// <remarks>
/// A person is whoever has a title somewhere, under the name, the titles and the country that the text gives first. The lead is the sentence that tells of the
/// event; behind a heading line it is not the first. Whom it names up to what the meeting was for (to, about, following) are principals if they are of the
/// own side and no country stands beside the name behind the verb, else counterparts; those of the lists of participants were there, all others are
/// mentioned. Cost: O(n). Invariant: a person stands once, in the order of first naming.
/// </remarks>
internal static class EnglishPeopleReader
{
    public static IReadOnlyList<Person> Read(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people, IReadOnlyList<NamedPerson> present)
    {
        var found = new Dictionary<EnglishVoice, Person>();
        var listed = present.DistinctBy(person => person.Name.Start).ToDictionary(person => person.Name.Start);
        var lead = Lead(tokens, grammar, people);
        foreach (var mention in people.Mentions)
        {
            var role = RoleOf(mention, lead, tokens, listed);
            if (!found.TryGetValue(mention.Person, out var person))
            {
                found[mention.Person] = role == PersonRole.Attendee ? Attending(listed[tokens[mention.Name.First].Start], tokens.Text) : PersonOf(mention, role, tokens);
            }
            else if (role < person.Role)
            {
                found[mention.Person] = person with { Role = role };
            }
        }

        var titled = people.Mentions.Select(mention => tokens[mention.Name.First].Start).ToHashSet();
        return
        [
            .. found.Values.Concat(present.Where(person => !titled.Contains(person.Name.Start)).Select(person => Attending(person, tokens.Text)))
                .OrderBy(person => person.Span.Start).DistinctBy(person => person.Name, StringComparer.Ordinal),
        ];
    }

    private static PersonRole RoleOf(EnglishMention mention, (int First, int Event, int End) lead, EnglishTokens tokens, Dictionary<int, NamedPerson> listed) =>
        listed.ContainsKey(tokens[mention.Name.First].Start) ? PersonRole.Attendee
        : mention.Name.First < lead.First || mention.Name.First >= lead.End || tokens[mention.Name.End - 1].IsPossessive ? PersonRole.Mentioned
        : mention.Person.IsHome == false || (mention.Person.Country is not null && mention.Name.First > lead.Event) ? PersonRole.Counterpart
        : PersonRole.Principal;

    // From the sentence of the event, up to what it was for: words that close it count behind somebody who was met.
    private static (int First, int Event, int End) Lead(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people)
    {
        foreach (var (first, end) in tokens.Sentences)
        {
            var (happens, isMet) = (end, false);
            for (var at = first; at < end; at++)
            {
                happens = happens == end && tokens[at].Kind == EnglishTokenKind.Word && grammar.Events.Has(tokens, at, end) ? at : happens;
                isMet |= tokens[at].IsCapital && people.Known(at, at + 1) is { } person && (happens < end || person.IsHome == false);
                if (happens < end && isMet && tokens[at].Kind == EnglishTokenKind.Word && grammar.LeadEnds.Of(tokens.Word(at)) is not null)
                {
                    return (first, happens, at);
                }
            }

            if (happens < end)
            {
                return (first, happens, end);
            }
        }

        return default;
    }

    private static Person PersonOf(EnglishMention mention, PersonRole role, EnglishTokens tokens) =>
        new()
        {
            Name = SpanOf(mention.Name, tokens).TextIn(tokens.Text),
            Titles = [tokens.Words(mention.Title.First, mention.Title.End)],
            Role = role,
            Span = SpanOf(mention.Name, tokens),
            TitleSpans = [tokens.Span(mention.Title.First, mention.Title.End)],
            Side = mention.Person.Country,
        };

    // Without the 's of a possessive.
    private static TextSpan SpanOf((int First, int End) name, EnglishTokens tokens)
    {
        var start = tokens[name.First].Start;
        return new TextSpan(start, tokens[name.End - 1].Start + tokens.Stem(name.End - 1).Length);
    }

    private static Person Attending(NamedPerson person, string text) =>
        new()
        {
            Name = person.Name.TextIn(text),
            Titles = [.. person.Titles.Select(title => title.TextIn(text))],
            Role = PersonRole.Attendee,
            Span = person.Name,
            TitleSpans = person.Titles,
            Side = person.Side,
        };
}
