namespace Rhetoric.Discourse;

/// <summary>Finds who is named behind 希望 as the one who is to act.</summary>
/// <remarks>Not only the parties of <see cref="PartyReader"/>: 甲乙总统, 青年学者, 有关各方 need no list, as what comes before the first noun of a person, a body or a side, with no verb and no 的 between. Cost: a constant window.</remarks>
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

        if (grammar.Actions.At(text.AsSpan(start, end - start)) is not null)
        {
            return null;
        }

        for (var at = start + 1; at < Math.Min(end, start + LongestNamed); at++)
        {
            var rest = text.AsSpan(at, end - at);
            if (rest[0] == '的' || grammar.Actions.At(rest) is not null || (grammar.Things.At(rest) is { } thing && !rest[thing.Form.Length..].StartsWith("方")))
            {
                return null;
            }

            if (at - start <= LongestName && grammar.Titles.At(rest) is { } title && (at + title.Form.Length >= end || text[at + title.Form.Length] is not '国'))
            {
                return new Party(new TextSpan(start, at + title.Form.Length), PartyKind.Body) { HasActor = true };
            }

            if (rest is ['方', _, ..] && grammar.SideContinuations.At(rest[1..]) is null)
            {
                return new Party(new TextSpan(start, at + 1), PartyKind.All);
            }

            if (grammar.ActorAt(rest) is { } actor && !parties.IsThing(at + actor.Form.Length, end))
            {
                return new Party(new TextSpan(start, at + actor.Form.Length), actor.Form == "国家" ? PartyKind.All : PartyKind.Body) { HasActor = true };
            }
        }

        return null;
    }
}
