namespace Rhetoric.Discourse;

/// <summary>Tells whether a sentence without a verb of saying goes on with what the speaker before it says.</summary>
/// <remarks>
/// Some readouts, as those of Chinese agencies in English, let a speaker go on over sentences: Lin Zhao said that …. China hopes that …. The two sides should …. Such a
/// sentence shows it by what a state, both sides or everybody want or should do; where a text has one, other sentences in the present tense behind a speaker go on as well.
/// What tells of the event or in the past tense is the narrator's. In other texts nothing goes on over a full stop. Cost: bounded.
/// </remarks>
internal sealed class EnglishSpeechReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people)
{
    private const int LongestBeginning = 30;
    private const int MostLinkers = 3;

    /// <summary>Whether the sentence itself shows that somebody goes on: a state, both sides or everybody, and what they want or should do.</summary>
    /// <remarks>What the state wants whose readouts do not name it so (<c>home</c>) may be the narrator's.</remarks>
    public bool IsSpeech(int first, int end) =>
        grammar.ImpersonalWishes.Has(tokens, first, end) || (VerbOf(first, end) is { } verb && !(verb.Has("own") && StateOf(first, end)?.Has("home") == true));

    /// <summary>The state whose own will a sentence tells (China hopes that), as the speaker's side; null where it tells none.</summary>
    public string? OwnState(int first, int end) => VerbOf(first, end) is { } verb && verb.Has("own") && StateOf(first, end) is { } state ? EnglishOffices.CountryOf(state) : null;

    /// <summary>Whether the sentence can go on with what somebody says: its first verb is in the present tense and tells of no event.</summary>
    public bool MayGoOn(int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + LongestBeginning); at++)
        {
            if (grammar.Finites.At(tokens, at, end, out _) is { } finite && !(at > first && grammar.Determiners.Of(tokens.Word(at - 1)) is not null))
            {
                return !finite.Has("past");
            }

            if (tokens[at].Kind == EnglishTokenKind.Word && (at > first && grammar.Presents.Has(tokens, at, end)))
            {
                return true;
            }

            if (tokens[at].Kind == EnglishTokenKind.Word && (grammar.Events.Has(tokens, at, end) || grammar.Verbs.Has(tokens, at, end)))
            {
                return false;
            }
        }

        return false;
    }

    private DiscourseWord? VerbOf(int first, int end)
    {
        var at = AfterLinkers(first, end);
        var start = BehindArticle(at);
        var length = 0;
        if (start >= end || (grammar.Shared.AtSmall(tokens, at, end, out length) is null && grammar.Third.AtSmall(tokens, at, end, out length) is null))
        {
            if (grammar.StateAt(tokens, start, end, out length) is null)
            {
                // A state that only this text names.
                length = people.OtherCountry is { } other && tokens.Is(start, other) ? 1 : 0;
            }

            if (length == 0)
            {
                return null;
            }

            length += start - at;
        }

        // Lanland and Seaview should.
        var behind = at + length;
        if (behind + 1 < end && tokens.Is(behind, "and") && grammar.StateAt(tokens, BehindArticle(behind + 1), end, out length) is not null)
        {
            behind = BehindArticle(behind + 1) + length;
        }

        while (behind < end && grammar.OwnVerbs.At(tokens, behind, end, out _) is null && (grammar.Adverbs.At(tokens, behind, end, out length) is not null || (length = grammar.IsManner(tokens.Word(behind)) ? 1 : 0) > 0))
        {
            behind += length;
        }

        return grammar.OwnVerbs.At(tokens, behind, end, out _);
    }

    private DiscourseWord? StateOf(int first, int end) => grammar.StateAt(tokens, BehindArticle(AfterLinkers(first, end)), end, out _);

    private int BehindArticle(int at) => tokens.Is(at, "the") || tokens.Is(at, "The") ? at + 1 : at;

    // In the future, China hopes.
    private int AfterLinkers(int first, int end)
    {
        for (var comma = first + 1; comma <= Math.Min(end - 1, first + MostLinkers); comma++)
        {
            if (tokens.Is(comma, ','))
            {
                return comma + 1;
            }
        }

        return first;
    }
}
