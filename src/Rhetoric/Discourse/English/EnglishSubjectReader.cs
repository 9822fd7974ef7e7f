namespace Rhetoric.Discourse;

/// <summary>Reads who the subject of a sentence is.</summary>
/// <remarks>
/// In this order: a pronoun, a name or an office, a phrase of both sides, a side or a group (<see cref="EnglishGroupReader"/>), a bare name. What is joined by "and" is one
/// subject (<see cref="EnglishSharedSubject"/>), and a person with his own team is the person; a place in a list is not joined to a person. A bare name that nobody in the text
/// has is a guess, which only a verb of saying right behind it makes good. Cost: bounded.
/// </remarks>
internal sealed class EnglishSubjectReader(
    EnglishTokens tokens, EnglishGrammar grammar, EnglishNameReader names, EnglishPeople people, EnglishGroupReader groups, EnglishReferents referents, EnglishSharedSubject shared)
{
    private const int MostParts = 6;
    private const int LongestTeam = 5;

    /// <summary>The subject that begins at a token; null where none does.</summary>
    public EnglishSubject? Read(int first, int end)
    {
        if (first >= end || !tokens[first].IsWord || tokens[first].IsQuoted || IsPronounWithArticle(first, end))
        {
            return null;
        }

        people.MoveTo(first);
        return ReadOne(first, end) is { } subject ? Joined(subject, end) : null;
    }

    /// <summary>Takes the subject of a sentence as the one that the next pronoun points to.</summary>
    public void Remember(EnglishSubject subject) => referents.Remember(subject);

    /// <summary>A subject without the guesses: a name that is known, an office, a side, or both sides.</summary>
    public EnglishSubject? ReadKnown(int first, int end) => Read(first, end) is { IsGuess: false } subject ? subject : null;

    // "the He": a slip, and nobody's name.
    private bool IsPronounWithArticle(int first, int end) =>
        grammar.Pronouns.At(tokens, first, end, out _) is null && grammar.Determiners.Of(tokens.Word(first)) is not null && first + 1 < end && grammar.Pronouns.At(tokens, first + 1, end, out _) is not null;

    /// <summary>Whether a verb behind a subject has no s: both sides, several voices, a group, We.</summary>
    public bool IsPlural(EnglishSubject subject) =>
        subject.IsJoint || subject.Voices.Count > 1 || IsSelf(subject.First) || IsGroup(subject);

    /// <summary>Whether it is a group of people (national leaders).</summary>
    public bool IsGroup(EnglishSubject subject) => subject.Voices is [{ IsHuman: false }] && !IsSelf(subject.First) && groups.IsPlural(subject);

    // It urges: the state or the body that spoke last.
    private bool IsBody(int at, int end)
    {
        if (!tokens.Is(at, "It") && !tokens.Is(at, "it"))
        {
            return false;
        }

        at++;
        while (at < end && grammar.Adverbs.At(tokens, at, end, out var length) is not null)
        {
            at += length;
        }

        return grammar.Presents.At(tokens, at, end, out _)?.Has("plural") == false;
    }

    /// <summary>Whether the subject is We.</summary>
    public bool IsSelf(EnglishSubject subject) => IsSelf(subject.First);

    private bool IsSelf(int at) => grammar.Selves.Of(tokens.Word(at))?.Has("plural") == true;

    private EnglishSubject? ReadOne(int first, int end) =>
        (IsSelf(first) ? referents.We(first) : IsBody(first, end) ? referents.It(first) : null) ?? Pronoun(first, end) ?? ((Possessed(first, end) ?? Titled(first, end) ?? groups.Phrase(first, end) ?? groups.Group(first, end) ?? Bare(first, end)) is { } named && !HoldsPronoun(named) ? named : null);

    // Lanland She leaders: what points back is no part of who speaks.
    private bool HoldsPronoun(EnglishSubject subject)
    {
        for (var at = subject.First + 1; at < subject.End; at++)
        {
            if (grammar.IsPronounOnly(tokens, at, subject.End) && tokens[at].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    private EnglishSubject? Pronoun(int first, int end)
    {
        if (grammar.Pronouns.At(tokens, first, end, out var length) is not { } pronoun)
        {
            return null;
        }

        var after = first + length;
        if (pronoun.Has("joint"))
        {
            // Both leaders, the two sides: a phrase, unless a verb or an adverb follows.
            if (pronoun.Form is not ("They" or "they") && after < end && groups.Phrase(first, end) is { } phrase)
            {
                return phrase;
            }

            return pronoun.Form is "Both" or "both" && after < end && ReadBoth(after, end) is { } both ? both with { First = first } : referents.They(first, after);
        }

        if (pronoun.Form is "each" or "Each")
        {
            return null;
        }

        var isFemale = pronoun.Has("female");
        if (referents.PersonOf(isFemale) is not { } person)
        {
            return null;
        }

        person.IsFemale = isFemale;
        return new EnglishSubject(first, after, VoiceKind.Individual, [person]) { IsPronoun = true };
    }

    // Both the President and the King.
    private EnglishSubject? ReadBoth(int first, int end) =>
        Titled(first, end) is { } one && Joined(one, end) is var joined && joined != one ? joined : null;

    // China’s side, the President’s team.
    private EnglishSubject? Possessed(int first, int end)
    {
        var at = tokens.Is(first, "the") || tokens.Is(first, "The") ? first + 1 : first;
        while (at < end && at - first < 4 && tokens[at].IsCapital && !tokens[at].IsPossessive)
        {
            at++;
        }

        return at + 1 < end && tokens[at].Kind == EnglishTokenKind.CapitalPossessive && grammar.Sides.At(tokens, at + 1, end, out var length) is { } side && side.Has("one")
            ? EnglishSubject.Of(first, at + 1 + length, people.Other(groups.SideName(first, at + 1 + length)))
            : null;
    }

    private EnglishSubject? Titled(int first, int end, bool needsArticle = true)
    {
        if (names.Read(first, end) is not { HasTitle: true } name || tokens[name.End - 1].IsPossessive)
        {
            return PluralTitled(first, end);
        }

        // The Chinese Foreign Ministry officials: a noun of a group behind it is the subject.
        if (grammar.Sides.Has(tokens, name.End, end) || (!name.HasName && grammar.Joint.Has(tokens, name.End, end)) || (name.HasName && grammar.IsNotName(tokens.Stem(name.Name.First))))
        {
            return null;
        }

        // A title alone needs its article, "Members of Congress" is a group; not so the head of a side (Prime Minister noted).
        return name.HasName || name.HasArticle || !needsArticle || (!name.HasSide && grammar.SingleOffices.Of(tokens.Words(name.Title.First, name.Title.End)) is { } office && office.Has("head") && people.HolderOf(office.Form) is not null) ? EnglishSubject.Of(first, name.End, people.Of(name)) : null;
    }

    // Presidents Biden and Putin.
    private EnglishSubject? PluralTitled(int first, int end)
    {
        var hasArticle = tokens.Is(first, "the") || tokens.Is(first, "The");
        var at = hasArticle ? first + 1 : first;
        while (at < end && at - first < 4 && tokens[at].IsCapital && grammar.Title(tokens.Word(at)) is not null)
        {
            at++;
        }

        if (at >= end || grammar.PluralTitles.Of(tokens.Word(at)) is null)
        {
            return null;
        }

        // The National Security Advisors agreed: those of both sides.
        if (NameAt(at + 1, end) is not { } one)
        {
            return hasArticle && at > first + 1 && !tokens[at + 1 < end ? at + 1 : at].IsCapital | at + 1 >= end ? new EnglishSubject(first, at + 1, VoiceKind.Joint, []) : null;
        }

        var subject = EnglishSubject.Of(first, one.End, people.PersonOf(one));
        while (subject.Voices.Count < MostParts && subject.End + 1 < end && (tokens.Is(subject.End, "and") || tokens.Is(subject.End, ',')))
        {
            var next = tokens.Is(subject.End, ',') && tokens.Is(subject.End + 1, "and") ? subject.End + 2 : subject.End + 1;
            if (NameAt(next, end) is not { } other)
            {
                break;
            }

            subject = shared.Together(subject, EnglishSubject.Of(next, other.End, people.PersonOf(other)));
        }

        return subject;
    }

    private EnglishName? NameAt(int first, int end) =>
        first < end && names.Read(first, end) is { HasName: true, HasArticle: false } name && !tokens[name.End - 1].IsPossessive ? name : null;

    private EnglishSubject? Bare(int first, int end)
    {
        if (names.Read(first, end) is not { HasTitle: false, HasName: true, HasArticle: false } name || tokens[name.End - 1].IsPossessive)
        {
            return null;
        }

        if (people.Known(name.Name.First, name.Name.End) is { } known)
        {
            return EnglishSubject.Of(first, name.End, known);
        }

        return new EnglishSubject(first, name.End, VoiceKind.Individual, [people.Other(groups.SideName(first, name.End))]) { IsGuess = true };
    }

    // X, Y, and Z: the commas count only if an "and" comes.
    private EnglishSubject Joined(EnglishSubject one, int end)
    {
        var (whole, pending) = (one, one);
        for (var parts = 1; parts < MostParts && pending.End < end; parts++)
        {
            var isComma = tokens.Is(pending.End, ',');
            var next = isComma ? pending.End + 1 : pending.End;
            var isAnd = next < end && tokens.Is(next, "and");
            next += isAnd ? 1 : 0;
            if (isAnd && pending.Voices is [{ IsHuman: true }] && OwnTeam(next, end) is { } team)
            {
                return pending with { End = team };
            }

            if ((!isComma && !isAnd) || next >= end || tokens[next].IsQuoted || (ReadOne(next, end) ?? (one.Voices is [{ IsHuman: true }] ? Titled(next, end, needsArticle: false) : null)) is not { } other || other.IsGuess && !one.IsGuess && !isAnd || shared.IsInList(one, other))
            {
                break;
            }

            pending = shared.Together(pending, isAnd && SecondOffice(next, other, end) is { } holder ? holder : other);
            if (isAnd)
            {
                whole = pending;
            }
        }

        return whole;
    }

    // Ann Brook and Dam Director and Senior Advisor Otto Kell: two offices of one, as behind "and" an office needs its article or a name.
    private EnglishSubject? SecondOffice(int first, EnglishSubject office, int end) =>
        tokens.Is(office.End, "and") && office.End + 1 < end && names.Read(first, office.End) is { HasTitle: true, HasName: false, HasArticle: false } && NameAt(office.End + 1, end) is { HasTitle: true } named
            ? EnglishSubject.Of(first, named.End, people.PersonOf(named))
            : null;

    // The President and his team: the person speaks.
    private int? OwnTeam(int at, int end)
    {
        if (at >= end || !(tokens.Word(at) is "his" or "her"))
        {
            return null;
        }

        for (var noun = at + 1; noun < Math.Min(end, at + LongestTeam) && tokens[noun].IsWord; noun++)
        {
            if (grammar.Sides.At(tokens, noun, end, out var length) is { } side && (side.Has("group") || side.Has("many")) && groups.IsLast(noun + length, end))
            {
                return noun + length;
            }
        }

        return null;
    }
}
