namespace Rhetoric.Discourse;

/// <summary>Reads who the subject of a sentence is.</summary>
/// <remarks>
/// In this order: a pronoun, a name or an office, a phrase of both sides (the two leaders), a side or a group (the Chinese side, labor leaders; guests, if a word says leaders of what),
/// any words that end in a noun of a group right before a verb (three brave flood survivors noted), a bare name. What is joined by "and" is one subject: of two sides it is joint, of one side (two bodies of its government, too, or two groups of guests) its voices speak together, and a person with his own team is the person; a place in a list is not joined to a person. They is a group that
/// was the last plural subject, else both sides. A bare name that nobody in the text
/// has is a guess, which only a verb of saying right behind it makes good. Cost: bounded.
/// </remarks>
internal sealed class EnglishSubjectReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishNameReader names, EnglishPeople people)
{
    private const int LongestGroup = 9;
    private const int LongestComplement = 24;
    private const int MostParts = 6;
    private const int LongestTeam = 5;
    private const int LongestGrammarWord = 16;

    private EnglishVoice? _lastPerson;
    private int _lastPersonAt;
    private EnglishSubject? _lastPlural;

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
    public void Remember(EnglishSubject subject)
    {
        if (subject.Voices is [{ IsHuman: true } person])
        {
            (_lastPerson, _lastPersonAt) = (person, subject.First);
        }

        if (subject.IsJoint || subject.Voices.Count > 1)
        {
            _lastPlural = subject;
        }
        else if (subject.Voices is [{ IsHuman: false }])
        {
            _lastPlural = subject.Kind == VoiceKind.Individual && IsPlural(subject) ? subject : _lastPlural;
        }
    }

    /// <summary>A subject without the guesses: a name that is known, an office, a side, or both sides.</summary>
    public EnglishSubject? ReadKnown(int first, int end) => Read(first, end) is { IsGuess: false } subject ? subject : null;

    // Labor leaders, the leaders of the caucus, the leadership.
    private bool IsPlural(EnglishSubject subject)
    {
        for (var at = subject.First; at < subject.End; at++)
        {
            if (grammar.Sides.At(tokens, at, subject.End, out _) is { } side && (side.Has("group") || side.Has("many")))
            {
                return true;
            }
        }

        return false;
    }

    // "the He": a slip, and nobody's name.
    private bool IsPronounWithArticle(int first, int end) =>
        grammar.Pronouns.At(tokens, first, end, out _) is null && grammar.Determiners.Of(tokens.Word(first)) is not null && first + 1 < end && grammar.Pronouns.At(tokens, first + 1, end, out _) is not null;

    private EnglishSubject? ReadOne(int first, int end) =>
        Pronoun(first, end) ?? ((Possessed(first, end) ?? Titled(first, end) ?? Phrase(first, end) ?? Group(first, end) ?? Bare(first, end)) is { } named && !HoldsPronoun(named) ? named : null);

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
            if (pronoun.Form is not ("They" or "they") && after < end && Phrase(first, end) is { } phrase)
            {
                return phrase;
            }

            return pronoun.Form is "Both" or "both" && after < end && ReadBoth(after, end) is { } both ? both with { First = first } : They(first, after);
        }

        if (pronoun.Form is "each" or "Each")
        {
            return null;
        }

        var isFemale = pronoun.Has("female");
        if (PersonOf(isFemale) is not { } person)
        {
            return null;
        }

        person.IsFemale = isFemale;
        return new EnglishSubject(first, after, VoiceKind.Individual, [person]) { IsPronoun = true };
    }

    // The last subject, unless its sex is the other one; She is a woman who was named since rather than an office whose holder nothing tells.
    private EnglishVoice? PersonOf(bool isFemale) =>
        _lastPerson is not { } last ? people.LastOf(isFemale)
        : last.IsFemale == !isFemale ? people.LastOf(isFemale) ?? people.LastBut(last)
        : last.IsFemale is null && isFemale ? people.LastWoman(_lastPersonAt) ?? last
        : last;

    // Both the President and the King.
    private EnglishSubject? ReadBoth(int first, int end) =>
        Titled(first, end) is { } one && Joined(one, end) is var joined && joined != one ? joined : null;

    private EnglishSubject They(int first, int end) =>
        _lastPlural is { IsJoint: false } group
            ? new EnglishSubject(first, end, VoiceKind.Individual, group.Voices) { IsPronoun = true }
            : new EnglishSubject(first, end, VoiceKind.Joint, []) { IsPronoun = true };

    // China’s side, the President’s team.
    private EnglishSubject? Possessed(int first, int end)
    {
        var at = tokens.Is(first, "the") || tokens.Is(first, "The") ? first + 1 : first;
        while (at < end && at - first < 4 && tokens[at].IsCapital && !tokens[at].IsPossessive)
        {
            at++;
        }

        return at + 1 < end && tokens[at].Kind == EnglishTokenKind.CapitalPossessive && grammar.Sides.At(tokens, at + 1, end, out var length) is { } side && side.Has("one")
            ? One(first, at + 1 + length, people.Other(SideName(first, at + 1 + length)))
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

        // A title alone needs its article: "Members of Congress" is a group.
        return name.HasName || name.HasArticle || !needsArticle ? One(first, name.End, people.Of(name)) : null;
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

        var subject = One(first, one.End, people.PersonOf(one));
        while (subject.Voices.Count < MostParts && subject.End + 1 < end && (tokens.Is(subject.End, "and") || tokens.Is(subject.End, ',')))
        {
            var next = tokens.Is(subject.End, ',') && tokens.Is(subject.End + 1, "and") ? subject.End + 2 : subject.End + 1;
            if (NameAt(next, end) is not { } other)
            {
                break;
            }

            subject = Together(subject, One(next, other.End, people.PersonOf(other)));
        }

        return subject;
    }

    private EnglishName? NameAt(int first, int end) =>
        first < end && names.Read(first, end) is { HasName: true, HasArticle: false } name && !tokens[name.End - 1].IsPossessive ? name : null;

    private EnglishSubject? Phrase(int first, int end)
    {
        var at = first;
        var determiner = grammar.Determiners.Of(tokens.Word(at));
        var (hasDeterminer, isSome) = (determiner is not null, determiner?.Has("some") == true);
        at += hasDeterminer ? 1 : 0;
        var noun = at;
        var hasCapital = false;
        for (; noun < end && noun - at < LongestGroup && tokens[noun].IsWord; noun++)
        {
            if (grammar.Joint.At(tokens, noun, end, out var length) is { } joint && (!hasCapital || HasTwoNations(at, noun)) && ((hasDeterminer && !isSome) || joint.Has("bare") || (noun > at && grammar.Numbers.Of(tokens.Word(at)) is not null)) && IsLast(noun + length, end)
                && (IsJointPhrase(at, noun) || HasTwoNations(at, noun)))
            {
                var after = AfterComplement(noun + length, end);
                return new EnglishSubject(first, after, VoiceKind.Joint, []);
            }

            if (grammar.Sides.At(tokens, noun, end, out length) is { } side && IsLast(noun + length, end) && (noun > at || hasDeterminer || (tokens[noun].IsCapital && side.Has("group"))))
            {
                if (HasTwoNations(at, noun))
                {
                    return new EnglishSubject(first, AfterComplement(noun + length, end), VoiceKind.Joint, []);
                }

                return hasCapital || hasDeterminer || side.Has("group") || side.Has("many") ? One(first, AfterComplement(noun + length, end), people.Other(SideName(first, noun + length))) : null;
            }

            var isModifier = grammar.Modifiers.Of(tokens.Word(noun)) is not null || (noun == at && !hasDeterminer && IsLowerModifier(noun)) || (hasDeterminer && IsAdjective(noun, end));
            if ((!isModifier && !tokens[noun].IsCapital) || (tokens.Is(noun, "and") && (noun == at || people.Known(noun - 1, noun) is not null)))
            {
                break;
            }

            if (tokens[noun].IsCapital && !isModifier && (noun > first || !grammar.IsNotName(tokens.Word(noun))) && !HasDigit(noun) && !IsLowerModifier(noun))
            {
                hasCapital = true;
            }
            else if (tokens[noun].IsCapital && noun == first && grammar.IsNotName(tokens.Word(noun)))
            {
                break;
            }
        }

        return ArticledSide(first, end, hasDeterminer);
    }

    // Three brave flood survivors noted: words of any kind, the last of them a noun of a group, and a verb at once behind it, or behind another group.
    private EnglishSubject? Group(int first, int end, bool isLast = false)
    {
        var at = grammar.Determiners.Of(tokens.Word(first)) is not null ? first + 1 : first;
        for (var noun = at; noun < end && noun - at < LongestGroup && tokens[noun].IsWord && !tokens[noun].IsQuoted; noun++)
        {
            if (grammar.Sides.At(tokens, noun, end, out var length) is { } side && (side.Has("group") || side.Has("many")) && IsLast(noun + length, end) && AfterComplement(noun + length, end) is var after && (IsBeforeVerb(after, end) || (!isLast && after + 1 < end && tokens.Is(after, "and") && Group(after + 1, end, isLast: true) is not null)))
            {
                return One(first, after, people.Other(SideName(first, noun + length)));
            }

            if (IsGrammarWord(noun) || (!tokens[noun].IsCapital && (grammar.Verbs.Has(tokens, noun, end) || grammar.Events.Has(tokens, noun, end))))
            {
                break;
            }
        }

        return null;
    }

    private bool IsGrammarWord(int at) =>
        tokens.Word(at) is { Length: > 0 and < LongestGrammarWord } word && grammar.Numbers.Of(word) is null && grammar.IsNotName(string.Concat(char.ToUpperInvariant(word[0]).ToString(), word[1..])) && grammar.Determiners.Of(word) is null;

    private bool IsBeforeVerb(int at, int end)
    {
        while (at < end && IsAdverb(at, end, out var length))
        {
            at += length;
        }

        return at < end && !tokens[at].IsCapital && grammar.Verbs.Has(tokens, at, end);
    }

    private bool IsAdverb(int at, int end, out int length)
    {
        if (grammar.Adverbs.At(tokens, at, end, out length) is not null)
        {
            return true;
        }

        length = 1;
        return tokens[at].Kind == EnglishTokenKind.Word && grammar.IsManner(tokens.Word(at));
    }

    // Labor leaders, Senior officials: a modifier with the capital of the sentence's beginning.
    private bool IsLowerModifier(int at) =>
        tokens[at].IsCapital && tokens.Word(at) is var word && word.Length < 24 && grammar.Modifiers.Of(string.Concat(char.ToLowerInvariant(word[0]).ToString(), word[1..])) is not null;

    // The philanthropic participants: a small word between article and noun that is neither a verb nor a word of grammar.
    private bool IsAdjective(int at, int end) =>
        tokens[at].Kind == EnglishTokenKind.Word && tokens.Word(at) is { Length: > 3 } word && !word.EndsWith("ing") && !word.EndsWith("ed")
        && !grammar.IsNotName(string.Concat(char.ToUpperInvariant(word[0]).ToString(), word[1..])) && !grammar.Verbs.Has(tokens, at, end) && !grammar.Events.Has(tokens, at, end);

    // The U.S. and Afghan leaders.
    private bool HasTwoNations(int at, int noun)
    {
        var nations = 0;
        for (; at < noun; at++)
        {
            if (grammar.Nations.Has(tokens, at, noun))
            {
                nations++;
            }
            else if (!tokens.Is(at, "and"))
            {
                return false;
            }
        }

        return nations == 2;
    }

    private bool HasDigit(int at) => tokens.Word(at).IndexOfAnyInRange('0', '9') >= 0;

    // The two leaders, the G7 leaders: nothing but numbers and such stands between; the labor leaders are guests.
    private bool IsJointPhrase(int at, int noun)
    {
        for (; at < noun; at++)
        {
            if (grammar.Numbers.Of(tokens.Word(at)) is null && !HasDigit(at) && (grammar.Modifiers.Of(tokens.Word(at)) is not { } modifier || modifier.Has("trade")))
            {
                return false;
            }
        }

        return true;
    }

    // The noun is not the modifier of another noun of a group (the group members).
    private bool IsLast(int after, int end) => after >= end || !(grammar.Sides.Has(tokens, after, end) || grammar.Joint.Has(tokens, after, end));

    // The leaders of the United States, Japan, and Korea; members of the Task Force.
    private int AfterComplement(int at, int end)
    {
        if (Surrounded(at, end) is { } behind)
        {
            return behind;
        }

        if (at >= end || !(tokens.Is(at, "of") || tokens.Is(at, "from")))
        {
            return at;
        }

        var last = at;
        for (var next = at + 1; next < Math.Min(end, at + LongestComplement); next++)
        {
            if (tokens[next].IsCapital || grammar.Modifiers.Of(tokens.Word(next)) is not null || grammar.Sides.Has(tokens, next, end))
            {
                last = next + 1;
            }
            else if (!(tokens.Is(next, "the") || tokens.Is(next, "and") || tokens.Is(next, "of") || tokens.Is(next, ',') || tokens.Is(next, "our") || tokens.Is(next, "both")))
            {
                break;
            }
        }

        return last > at ? last : at;
    }

    // Participants in today's meeting noted, mayors from across the country also discussed: up to the verb, where no clause and no comma is between.
    private int? Surrounded(int at, int end)
    {
        if (at >= end || !(tokens.Word(at) is "of" or "from" or "in" or "at" or "across"))
        {
            return null;
        }

        for (var next = at + 1; next < Math.Min(end, at + LongestComplement) && tokens[next].IsWord && !tokens[next].IsQuoted && !(tokens.Word(next) is "who" or "that" or "which" or "to"); next++)
        {
            if (!tokens[next].IsCapital && next > at + 1 && grammar.Verbs.Has(tokens, next, end) && grammar.Determiners.Of(tokens.Word(next - 1)) is null && !(tokens.Word(next - 1) is "a" or "an" or "of"))
            {
                while (next > at + 2 && IsAdverb(next - 1, next, out _))
                {
                    next--;
                }

                return next;
            }
        }

        return null;
    }

    // The United States, the Taliban.
    private EnglishSubject? ArticledSide(int first, int end, bool hasDeterminer)
    {
        if (!hasDeterminer || !(tokens.Is(first, "the") || tokens.Is(first, "The")))
        {
            return null;
        }

        var at = first + 1;
        while (at < end && at - first < LongestGroup && tokens[at].Kind == EnglishTokenKind.Capital)
        {
            at++;
        }

        return at > first + 1 ? One(first, at, people.Other(SideName(first, at))) : null;
    }

    private EnglishSubject? Bare(int first, int end)
    {
        if (names.Read(first, end) is not { HasTitle: false, HasName: true, HasArticle: false } name || tokens[name.End - 1].IsPossessive)
        {
            return null;
        }

        if (people.Known(name.Name.First, name.Name.End) is { } known)
        {
            return One(first, name.End, known);
        }

        return new EnglishSubject(first, name.End, VoiceKind.Individual, [people.Other(SideName(first, name.End))]) { IsGuess = true };
    }

    // Without the article; a side by its country where the nationality tells it: the Chinese side and China’s side are China.
    private string SideName(int first, int end)
    {
        var at = grammar.Determiners.Of(tokens.Word(first)) is not null && first + 1 < end ? first + 1 : first;
        if (grammar.Nations.At(tokens, at, end, out var length) is { } nation
            && (at + length == end || (at + length + 1 == end && grammar.Sides.At(tokens, at + length, end, out _)?.Has("one") == true)))
        {
            return EnglishPeople.CountryOf(nation);
        }

        var words = at + 2 == end && tokens[at].IsPossessive ? tokens.Stem(at).ToString() : tokens.Words(at, end);

        // Senior officials at the beginning of a sentence are the senior officials elsewhere.
        return at == first && ((IsLowerModifier(at) && !(at + 1 < end && tokens[at + 1].IsCapital)) || (grammar.Sides.At(tokens, at, end, out var noun) is not null && at + noun == end)) ? string.Concat(char.ToLowerInvariant(words[0]).ToString(), words.AsSpan(1)) : words;
    }

    private static EnglishSubject One(int first, int end, EnglishVoice voice) => new(first, end, VoiceKind.Individual, [voice]);

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

            if ((!isComma && !isAnd) || next >= end || tokens[next].IsQuoted || (ReadOne(next, end) ?? (one.Voices is [{ IsHuman: true }] ? Titled(next, end, needsArticle: false) : null)) is not { } other || other.IsGuess && !one.IsGuess && !isAnd || IsInList(one, other))
            {
                break;
            }

            pending = Together(pending, isAnd && SecondOffice(next, other, end) is { } holder ? holder : other);
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
            ? One(first, named.End, people.PersonOf(named))
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
            if (grammar.Sides.At(tokens, noun, end, out var length) is { } side && (side.Has("group") || side.Has("many")) && IsLast(noun + length, end))
            {
                return noun + length;
            }
        }

        return null;
    }

    // Gaza and the Long Coast, and the President noted: a place behind another one is no speaker beside a person.
    private bool IsInList(EnglishSubject one, EnglishSubject other) =>
        one.Voices is [{ IsHuman: false }] && other.Voices is [{ IsHuman: true }] && one.First > 1 && (tokens.Is(one.First - 1, "and") || tokens.Is(one.First - 1, ',')) && tokens[one.First - 2].IsCapital;

    private EnglishSubject Together(EnglishSubject one, EnglishSubject other)
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
        subject.Voices is [{ IsHuman: false }] && IsPlural(subject) && !IsOfGovernment(subject) && !IsOfState(subject);

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
