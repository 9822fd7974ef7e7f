namespace Rhetoric.Discourse;

/// <summary>Reads a wish where its verb or noun begins: hopes that X will, expects X to, requested that X lift.</summary>
/// <remarks>What is wished of a thing (hopes that trade will grow) is no ask. Cost: bounded.</remarks>
internal sealed class EnglishWishReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishParties parties, EnglishInfinitives infinitives)
{
    private const int LongestParty = 14;

    /// <summary>A wish of somebody.</summary>
    /// <param name="Word">The verb or the noun.</param>
    /// <param name="Length">How many tokens it has.</param>
    /// <param name="Whom">The tokens of the party.</param>
    /// <param name="IsNegative">Whether it is not to be done.</param>
    /// <param name="Content">Where the deed begins.</param>
    public readonly record struct Wish(DiscourseWord Word, int Length, (int First, int End) Whom, bool IsNegative, int Content);

    /// <summary>The wish that begins at a token; null where none does.</summary>
    public Wish? Read(int at, int end)
    {
        if (grammar.Wishes.At(tokens, at, end, out var length) is not { } word)
        {
            return null;
        }

        var first = at + length;
        first += first < end && tokens.Is(first, "that") ? 1 : 0;
        if (first >= end || parties.IsNoParty(first, isSubject: false))
        {
            return null;
        }

        return word.Has("clause") ? OfClause(word, length, first, end) : (word.Has("infinitive") ? OfInfinitive(word, length, first, end) : null) ?? OfModal(word, length, first, end);
    }

    // Requested that Lanland lift.
    private Wish? OfClause(DiscourseWord word, int length, int first, int end)
    {
        var behind = first;
        while (behind < end && (tokens[behind].IsCapital || grammar.Determiners.Of(tokens.Word(behind)) is not null || grammar.Someone.Of(tokens.Word(behind)) is not null))
        {
            behind++;
        }

        return behind > first && behind < end && !tokens.Is(behind, "of") && infinitives.IsInfinitive(behind) && parties.IsNamed(first, behind) ? new Wish(word, length, (first, behind), IsNegative: false, behind) : null;
    }

    private Wish? OfInfinitive(DiscourseWord word, int length, int first, int end)
    {
        var (whom, isNegative, content) = infinitives.Whom(first, end);
        return content > 0 && content < end && whom.End > whom.First && parties.IsParty(whom.First, whom.End) ? new Wish(word, length, whom, isNegative, content) : null;
    }

    private Wish? OfModal(DiscourseWord word, int length, int first, int end)
    {
        for (var modal = first; modal < Math.Min(end, first + LongestParty) && tokens[modal].IsWord; modal++)
        {
            if (grammar.WishModals.Of(tokens.Word(modal)) is not null)
            {
                grammar.Negations.At(tokens, modal + 1, end, out var negation);
                var content = modal + 1 + negation;
                return modal > first && content < end && parties.IsNamed(first, modal) ? new Wish(word, length, (first, modal), negation > 0, content) : null;
            }
        }

        return null;
    }
}
