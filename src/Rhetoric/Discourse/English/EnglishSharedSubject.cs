namespace Rhetoric.Discourse;

/// <summary>Makes one subject of two that "and" joins.</summary>
/// <remarks>Of two sides it is joint; of one side (two bodies of its government, too, or two groups of guests) its voices speak together. Cost: O(tokens of the subject).</remarks>
internal sealed class EnglishSharedSubject(EnglishTokens tokens, EnglishGrammar grammar, EnglishGroupReader groups)
{
    /// <summary>Whether the first is a place of a list behind which a person begins another clause (Gaza and the Long Coast, and the President noted).</summary>
    public bool IsInList(EnglishSubject one, EnglishSubject other) =>
        one.Voices is [{ IsHuman: false }] && other.Voices is [{ IsHuman: true }] && one.First > 1 && (tokens.Is(one.First - 1, "and") || tokens.Is(one.First - 1, ',')) && tokens[one.First - 2].IsCapital;

    /// <summary>The subject that two make: joint, unless both are of one side.</summary>
    public EnglishSubject Together(EnglishSubject one, EnglishSubject other)
    {
        var isJoint = one.IsJoint || other.IsJoint || !(AreOneSide(one.Voices, other.Voices) || (IsOfGovernment(one) && IsOfGovernment(other)) || (IsOfGuests(one) && IsOfGuests(other)));
        return new EnglishSubject(one.First, other.End, isJoint ? VoiceKind.Joint : VoiceKind.Individual, isJoint ? [] : [.. one.Voices, .. other.Voices])
        {
            IsGuess = one.IsGuess && other.IsGuess,
        };
    }

    // Cabinet leaders and White House officials; President Doe and agency leaders.
    private bool IsOfGovernment(EnglishSubject subject)
    {
        if (subject.Voices.All(voice => voice.IsHome == true))
        {
            return true;
        }

        for (var at = subject.First; at < subject.End; at++)
        {
            if (grammar.GovernmentBodies.Has(tokens, at, subject.End))
            {
                return !grammar.Nations.Has(tokens, subject.First, subject.End);
            }
        }

        return false;
    }

    // Farmers and labor leaders, Senators and House Members: neither of the government nor of a country.
    private bool IsOfGuests(EnglishSubject subject) =>
        subject.Voices is [{ IsHuman: false }] && groups.IsPlural(subject) && !IsOfGovernment(subject) && !IsOfState(subject);

    // Officials of either side, or somebody of a country.
    private bool IsOfState(EnglishSubject subject)
    {
        for (var at = subject.First; at < subject.End; at++)
        {
            if (grammar.Nations.Has(tokens, at, subject.End) || grammar.Sides.At(tokens, at, subject.End, out _)?.Has("state") == true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOneSide(IReadOnlyList<EnglishVoice> some, IReadOnlyList<EnglishVoice> others) =>
        some[0].IsHome is { } home && others[0].IsHome == home && (home || some[0].Country == others[0].Country);
}
