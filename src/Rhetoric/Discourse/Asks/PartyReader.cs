namespace Rhetoric.Discourse;

/// <summary>Reads who is named at a place: both sides, one side, a country, a pair of countries, a person, a body.</summary>
/// <remarks>
/// <para>A party is a word for one (双方, 各方, 我们), a side (岚方), a country, a run of short names (云岚, 岚云), a person, or a body with words before it
/// (有关部门); behind it the bodies meant (双方|有关部门, 两国|经济团队), and 和 or 、 and the next party or the next bodies (岚云企业界、文化界人士). Of two readings the longer counts, a country's name before a pair of its length.</para>
/// <para>Cost: O(1) a place, as nothing longer than a few words is looked at.</para>
/// </remarks>
internal sealed class PartyReader(string text, AskGrammar grammar, SpeakerSides sides, IEnumerable<string> persons)
{
    private const int LongestFiller = 5;
    private const int MostOfOneSurname = 8;
    private const int MostParts = 4;
    private const int LongestIncluding = 16;
    private const int LongestMeans = 20;

    private readonly Dictionary<char, string[]> _persons = persons.Where(name => name.Length > 1).Distinct(StringComparer.Ordinal).GroupBy(name => name[0]).ToDictionary(group => group.Key, group => group.Take(MostOfOneSurname).ToArray());

    /// <summary>The party that begins at a place; null where none does.</summary>
    public Party? At(int start, int end) => Single(start, end) is { } party ? Extended(party, end) : null;

    /// <summary>A party with those who are named behind it (岚方|和云方, 论坛|和秘书处).</summary>
    public Party Extended(Party party, int end)
    {
        for (var parts = 1; parts < MostParts && party.Span.End + 1 < end; parts++)
        {
            var at = party.Span.End;
            if (grammar.Joints.Of(text.AsSpan(at, 1)) is not { } joint)
            {
                break;
            }

            if (Single(at + 1, end) is { } next)
            {
                if (next.Kind is PartyKind.Self or PartyKind.We)
                {
                    break;
                }

                party = Joined(party, next);
            }
            else if (!joint.Has("with") && BehindWithActor(at + 1, end) is var behind && behind > at + 1)
            {
                party = party with { Span = party.Span with { End = behind }, HasActor = true };
            }
            else
            {
                break;
            }
        }

        return party;
    }

    /// <summary>The first of several named together (岚方|同云方); null where no party begins.</summary>
    public Party? FirstAt(int start, int end) => Single(start, end);

    private static Party Joined(Party party, Party next)
    {
        var span = party.Span with { End = next.Span.End };
        return next.Kind == PartyKind.All || party.Kind == PartyKind.All ? new Party(span, PartyKind.All)
            : party is { Kind: PartyKind.Side or PartyKind.Sides } && next.Kind == PartyKind.Side ? new Party(span, PartyKind.Sides, party.First, next.First)
            : party with { Span = span, HasActor = party.HasActor || next.HasActor };
    }

    private Party? Single(int start, int end)
    {
        if (Including(start, end) is { } including)
        {
            return including;
        }

        var at = start;
        var modifiers = 0;
        var first = Base(at, end);
        while (first is null && modifiers < 3 && grammar.Modifiers.At(Rest(at, end)) is { } modifier)
        {
            at += modifier.Form.Length;
            modifiers++;
            first = Base(at, end);
        }

        if (first is { } found)
        {
            var (length, party) = found;
            at += length;
            at += party.Kind == PartyKind.Side && grammar.Parts.At(Rest(at, end)) is { } part ? part.Form.Length : 0;
            var behind = party.Kind is PartyKind.Self or PartyKind.Absent or PartyKind.Person or PartyKind.We ? at : BehindWithActor(at, end);
            var hasActor = behind > at || party.HasActor;
            if (party.Kind == PartyKind.Side && behind > at && grammar.Parties.Before(text.AsSpan(at, behind - at)) is { } word && word.Has("each"))
            {
                return new Party(new TextSpan(start, behind), PartyKind.All); // 岚海|各方
            }

            // 更多岚海|产品 is no party, 更多岚海企业 is one.
            return modifiers > 0 && party.Kind is PartyKind.Side && !hasActor && text[behind - 1] != '方' && !MeetingSides.IsOrganisation(party.First!) ? null : party with { Span = new TextSpan(start, behind), HasActor = hasActor };
        }

        return at > start && grammar.ActorAt(Rest(at, end)) is { } actor && !IsThing(at + actor.Form.Length, end)
            ? Body(start, BehindWithActor(at + actor.Form.Length, end))
            : at > start + 1 && BehindWithActor(at, end) is var last && last > at ? Body(start, last)
            : null;
    }

    // 有关企业 is a body, 有关海洋国家 are third parties.
    private Party Body(int start, int end) =>
        new(new TextSpan(start, end), grammar.Parties.Before(text.AsSpan(start, end - start)) is { } word && word.Has("all") ? PartyKind.All : PartyKind.Body) { HasActor = true };

    // 包括岚方在内的各成员国.
    private Party? Including(int start, int end)
    {
        var rest = Rest(start, end);
        if (grammar.Including.At(rest)?.Has("opens") != true || ClosedAt(rest[..Math.Min(rest.Length, LongestIncluding)]) is not (> 0 and var closed))
        {
            return null;
        }

        var at = start + closed;
        at += at < end && text[at] == '的' ? 1 : 0;
        return Single(at, end) is { } group ? new Party(group.Span with { Start = start }, PartyKind.All)
            : BehindWithActor(at, end) is var behind && behind > at ? new Party(new TextSpan(start, behind), PartyKind.All)
            : null;
    }

    // Behind 在内; 0 where it does not stand.
    private int ClosedAt(ReadOnlySpan<char> rest)
    {
        for (var at = 1; at < rest.Length; at++)
        {
            if (grammar.Including.At(rest[at..]) is { } word && word.Has("closes"))
            {
                return at + word.Form.Length;
            }
        }

        return 0;
    }

    private (int Length, Party Party)? Base(int at, int end)
    {
        var rest = Rest(at, end);
        if (rest.Length < 1)
        {
            return null;
        }

        var word = grammar.Parties.At(rest);
        if (sides.SideAt(rest) is { } side && (word is null || side.Length >= word.Form.Length))
        {
            return (side.Length, new Party(default, PartyKind.Side, side.Short));
        }

        var country = sides.CountryAt(rest);
        if (Pair(rest) is { } pair && (word is null || pair.Length > word.Form.Length) && !(country?.Length >= pair.Length))
        {
            return pair;
        }

        if (Person(rest) is { } person && (word is null || person.Length > word.Form.Length))
        {
            return person;
        }

        if (country is { } body && body.Short.Length > 1 && word is not null && body.Length >= word.Form.Length)
        {
            return (body.Length, new Party(default, PartyKind.Side, body.Short));
        }

        if (word is not null)
        {
            return (word.Form.Length, new Party(default, KindOf(word)));
        }

        if (country is { } named)
        {
            return (named.Length, new Party(default, PartyKind.Side, named.Short));
        }

        // 甲国: a name that the lists do not have.
        return rest is [var name, '国', ..] && sides.Meets(name.ToString()) ? (2, new Party(default, PartyKind.Side, name.ToString())) : null;
    }

    // 中美, 俄中蒙三方, 朝美双方.
    private (int Length, Party Party)? Pair(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length < MostParts && sides.IsShort(rest[length]) && !(length > 1 && grammar.Actions.At(rest[length..]) is { Form.Length: > 1 }))
        {
            length++;
        }

        if (length < 2 || rest[0] == rest[1] || IsMeans(rest) || (length < rest.Length && rest[length] is '方' or '国'))
        {
            return null;
        }

        var many = rest[length..];
        var joint = grammar.Parties.At(many) is { } word && word.Has("shared") ? word.Form.Length : 0;
        return (length + joint, new Party(default, PartyKind.Sides, rest[..1].ToString(), rest.Slice(1, 1).ToString()) { HasActor = joint > 0 });
    }

    // 以中欧班列|为代表: no pair, but what something is done by.
    private static bool IsMeans(ReadOnlySpan<char> rest) => rest[0] == '以' && rest[..Math.Min(rest.Length, LongestMeans)] is var words && words.IndexOf('为') is > 0 and var of && !words[..of].ContainsAny('，', '。', '方');

    // 总统先生; 科兰总统; a surname with a title.
    private (int Length, Party Party)? Person(ReadOnlySpan<char> rest)
    {
        if (grammar.Titles.At(rest) is { } title && grammar.Honorifics.At(rest[title.Form.Length..]) is { } honorific)
        {
            return (title.Form.Length + honorific.Form.Length, new Party(default, PartyKind.Addressed));
        }

        foreach (var name in _persons.GetValueOrDefault(rest[0], []))
        {
            var length = rest.StartsWith(name) ? name.Length : 1;
            var office = grammar.Titles.At(rest[length..])?.Form.Length ?? grammar.Honorifics.At(rest[length..])?.Form.Length ?? 0;
            if (length == name.Length || office > 0)
            {
                return (length + office, new Party(default, PartyKind.Person, name));
            }
        }

        return null;
    }

    // 双方|有关部门, 两国|经济|团队: the end of the last noun of persons or bodies, or the place itself.
    private int BehindWithActor(int at, int end)
    {
        for (var words = 0; words < 3; words++)
        {
            var from = at;
            while (grammar.Modifiers.At(Rest(from, end)) is { } modifier && !(grammar.ActorAt(Rest(from, end))?.Form.Length > modifier.Form.Length))
            {
                from += modifier.Form.Length;
            }

            var found = 0;
            for (var filler = 0; filler <= LongestFiller && from + filler < end; filler++)
            {
                var rest = Rest(from + filler, end);
                if (grammar.ActorAt(rest) is { } actor && !IsThing(from + filler + actor.Form.Length, end))
                {
                    found = from + filler + actor.Form.Length;
                    break;
                }

                if (!HanCharacters.Has(rest[0]) || grammar.Actions.At(rest) is not null || grammar.Modals.At(rest) is not null
                    || grammar.Adverbs.At(rest) is not null || grammar.Breaks.At(rest) is not null || rest[0] == '的')
                {
                    break;
                }
            }

            if (found == 0)
            {
                return at;
            }

            at = found;
        }

        return at;
    }

    /// <summary>Whether a noun stands here that makes of what is before it a modifier.</summary>
    public bool IsThing(int at, int end) => at < end && grammar.Things.At(Rest(at, end)) is not null;

    private ReadOnlySpan<char> Rest(int at, int end) => at < end ? text.AsSpan(at, end - at) : default;

    private static PartyKind KindOf(DiscourseWord word) =>
        word.Has("shared") ? PartyKind.Both
        : word.Has("we") ? PartyKind.We
        : word.Has("self") ? PartyKind.Self
        : word.Has("other") ? PartyKind.Addressed
        : word.Has("absent") ? PartyKind.Absent
        : word.Has("none") ? PartyKind.Nobody
        : PartyKind.All;
}
