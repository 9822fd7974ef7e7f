namespace Rhetoric.Discourse;

/// <summary>Reads sides, groups and both sides together where their words begin (the two leaders, the Chinese side, senior officials of the agency).</summary>
/// <remarks>
/// A noun of a side or a group ends the phrase, with an article, a name or an adjective before it and what belongs to it behind (of the United States, from across the
/// country). Before a verb any words may stand before the noun of a group. Cost: bounded.
/// </remarks>
internal sealed class EnglishGroupReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people)
{
    private const int LongestGroup = 9;
    private const int LongestComplement = 24;
    private const int LongestGrammarWord = 16;

    /// <summary>Both sides together (the two leaders, the U.S. and Afghan leaders), a side (the Chinese side, the Taliban) or a group with what belongs to its noun; null where none begins.</summary>
    public EnglishSubject? Phrase(int first, int end)
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

                return hasCapital || hasDeterminer || side.Has("group") || side.Has("many") ? EnglishSubject.Of(first, AfterComplement(noun + length, end), people.Other(SideName(first, noun + length))) : null;
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

    /// <summary>A group by any words, the last of them its noun, with a verb at once behind it or behind another group (three brave flood survivors noted); null where none begins.</summary>
    public EnglishSubject? Group(int first, int end, bool isLast = false)
    {
        var at = grammar.Determiners.Of(tokens.Word(first)) is not null ? first + 1 : first;
        for (var noun = at; noun < end && noun - at < LongestGroup && tokens[noun].IsWord && !tokens[noun].IsQuoted; noun++)
        {
            if (grammar.Sides.At(tokens, noun, end, out var length) is { } side && (side.Has("group") || side.Has("many")) && IsLast(noun + length, end) && AfterComplement(noun + length, end) is var after && (IsBeforeVerb(after, end) || (!isLast && after + 1 < end && tokens.Is(after, "and") && Group(after + 1, end, isLast: true) is not null)))
            {
                return EnglishSubject.Of(first, after, people.Other(SideName(first, noun + length)));
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

    /// <summary>Whether no other noun of a group follows, so that the one before is no modifier (the group members).</summary>
    public bool IsLast(int after, int end) => after >= end || !(grammar.Sides.Has(tokens, after, end) || grammar.Joint.Has(tokens, after, end));

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

        return at > first + 1 ? EnglishSubject.Of(first, at, people.Other(SideName(first, at))) : null;
    }

    /// <summary>The name of a side: without the article, and its country where the nationality tells it (the Chinese side and China’s side are China).</summary>
    public string SideName(int first, int end)
    {
        var at = grammar.Determiners.Of(tokens.Word(first)) is not null && first + 1 < end ? first + 1 : first;
        if (grammar.Nations.At(tokens, at, end, out var length) is { } nation
            && (at + length == end || (at + length + 1 == end && grammar.Sides.At(tokens, at + length, end, out _)?.Has("one") == true)))
        {
            return EnglishOffices.CountryOf(nation);
        }

        var words = at + 2 == end && tokens[at].IsPossessive ? tokens.Stem(at).ToString() : tokens.Words(at, end);

        // Senior officials at the beginning of a sentence are the senior officials elsewhere.
        return at == first && ((IsLowerModifier(at) && !(at + 1 < end && tokens[at + 1].IsCapital)) || (grammar.Sides.At(tokens, at, end, out var noun) is not null && at + noun == end)) ? string.Concat(char.ToLowerInvariant(words[0]).ToString(), words.AsSpan(1)) : words;
    }

    /// <summary>Whether the words name several (labor leaders, the leaders of the caucus, the leadership).</summary>
    public bool IsPlural(EnglishSubject subject)
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
}
