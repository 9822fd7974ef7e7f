namespace Rhetoric.Discourse;

/// <summary>Finds who is named behind 希望 as the one who is to act.</summary>
/// <remarks>Not only the parties of <see cref="PartyReader"/>: 甲乙总统, 青年学者, 有关各方 need no list, as what comes before the first noun of a person, a body or a side, with no verb between and 的 only at once before it (组织系统的|同志们); and a bare noun of a body before a predicate (论坛|继续…). Cost: a constant window.</remarks>
internal sealed class NamedParties(string text, AskGrammar grammar, PartyReader parties)
{
    private const int LongestNamed = 14;
    private const int LongestName = 6;

    /// <summary>岚方|恪守…, not 两国关系|发展, 同岚方|合作; null where nobody is named.</summary>
    public Party? At(int start, int end)
    {
        if (parties.At(start, end) is { } party)
        {
            return parties.IsThing(party.Span.End, end) ? null : party;
        }

        // 明年|双方.
        if (grammar.Leads.At(text.AsSpan(start, end - start)) is { Form.Length: > 1 } lead && parties.At(start + lead.Form.Length, end) is { } behind && !parties.IsThing(behind.Span.End, end))
        {
            return behind;
        }

        if (BodyAt(start, start, end) is { } bare)
        {
            return bare;
        }

        if (grammar.Actions.At(text.AsSpan(start, end - start)) is not null)
        {
            return null;
        }

        for (var at = start + 1; at < Math.Min(end, start + LongestNamed); at++)
        {
            var rest = text.AsSpan(at, end - at);
            if (rest[0] == '的' && BodyAt(start, at + 1, end) is { } owned)
            {
                return owned;
            }

            if (rest[0] == '的' || (grammar.Actions.At(rest) is { } action && !(grammar.ActorAt(rest)?.Form.Length > action.Form.Length)) || (grammar.Things.At(rest) is { } thing && !rest[thing.Form.Length..].StartsWith("方")))
            {
                return null;
            }

            if (at - start <= LongestName && grammar.Titles.At(rest) is { } title && (at + title.Form.Length >= end || text[at + title.Form.Length] is not '国'))
            {
                return new Party(new TextSpan(start, at + title.Form.Length), PartyKind.Body) { HasActor = true };
            }

            if (rest is ['方', _, ..] && grammar.SideContinuations.At(rest[1..]) is null && !parties.IsThing(at + 1, end))
            {
                return new Party(new TextSpan(start, at + 1), PartyKind.All);
            }

            if (grammar.ActorAt(rest) is { } actor && !parties.IsThing(at + actor.Form.Length, end))
            {
                return new Party(new TextSpan(start, at + actor.Form.Length), grammar.Parties.Of(actor.Form)?.Has("all") == true ? PartyKind.All : PartyKind.Body) { HasActor = true };
            }
        }

        return null;
    }

    // A noun of persons or bodies, and those named with it, before a predicate.
    private Party? BodyAt(int start, int at, int end) =>
        at < end && grammar.ActorAt(text.AsSpan(at, end - at)) is { } actor
        && parties.Extended(new Party(new TextSpan(start, at + actor.Form.Length), PartyKind.Body) { HasActor = true }, end) is var body && IsPredicate(body.Span.End, end)
            ? body
            : null;

    private bool IsPredicate(int at, int end) =>
        at < end && text.AsSpan(at, end - at) is var rest && (grammar.Actions.At(rest) ?? grammar.Adverbs.At(rest)) is not null && !parties.IsThing(at, end);
}
