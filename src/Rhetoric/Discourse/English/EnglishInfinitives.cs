namespace Rhetoric.Discourse;

/// <summary>Finds the infinitive behind a verb or a noun that asks, and who is to do it (X to do, X not to do).</summary>
/// <remarks>Behind "to" no article, no name and no word in -ing is a deed (all parties to the conflict to respect the law). Cost: bounded.</remarks>
internal sealed class EnglishInfinitives(EnglishTokens tokens, EnglishGrammar grammar)
{
    private const int LongestAddressee = 14;

    /// <summary>Behind the "to" that follows a verb at once (agreed to, agreed not to, agreed on the need to); null where anything else stands between.</summary>
    public int? BareInfinitive(int first, int end)
    {
        while (first < end && grammar.Adverbs.At(tokens, first, end, out var adverb) is not null)
        {
            first += adverb;
        }

        var at = first < end && grammar.Determiners.Of(tokens.Word(first)) is not null ? first + 1 : first;
        if (grammar.Needs.At(tokens, at, end, out var length) is { } need && need.Has("norm"))
        {
            return at + length;
        }

        grammar.Negations.At(tokens, first, end, out var negation);
        return tokens.Is(first + negation, "to") && first + negation < end ? first + negation + 1 : null;
    }

    /// <summary>Whether a negation stands among the words.</summary>
    public bool IsNegated(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (grammar.Negations.Has(tokens, at, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>X to do, X not to do, X to never do: who, whether it is forbidden, and where the deed begins; -1 where no infinitive follows.</summary>
    public ((int First, int End) Whom, bool IsNegative, int Content) Whom(int first, int end)
    {
        var to = FindTo(first, end);
        if (to < first)
        {
            return ((first, first), false, -1);
        }

        var whom = to;
        for (var at = first; at < to; at++)
        {
            if (grammar.Negations.At(tokens, at, to, out var length) is not null && at + length == to)
            {
                whom = at;
                break;
            }
        }

        var isNegative = grammar.Negations.At(tokens, to + 1, end, out var behind) is not null;
        return ((first, whom), isNegative || whom < to, to + 1 + behind);
    }

    private int FindTo(int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + LongestAddressee) && !tokens.Is(at, ';'); at++)
        {
            if (tokens.Is(at, "to") && IsDeed(at + 1, end))
            {
                return at;
            }
        }

        return -1;
    }

    // To respect, to never attack: but not to the conflict, to Lanland.
    private bool IsDeed(int at, int end)
    {
        grammar.Negations.At(tokens, at, end, out var negation);
        return at + negation < end && IsInfinitive(at + negation);
    }

    /// <summary>Whether a word can be an infinitive.</summary>
    public bool IsInfinitive(int at) => tokens[at].Kind == EnglishTokenKind.Word && grammar.NoVerbs.Of(tokens.Word(at)) is null && !tokens.Word(at).EndsWith("ing");

    /// <summary>Whether a doing in -ing begins (working together, but not growing trade).</summary>
    public bool IsGerund(int at, int end) =>
        at + 1 < end && tokens[at].Kind == EnglishTokenKind.Word && tokens[at + 1].IsWord && tokens.Word(at) is { Length: > 4 } word && word.EndsWith("ing") && grammar.NoGerunds.Of(word) is null;
}
