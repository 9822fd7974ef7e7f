namespace Rhetoric.Discourse;

/// <summary>Reads the attributions of a sentence.</summary>
/// <remarks>
/// <para>The first subject with a verb opens a record; the sentence is then gone through once for what goes on without a subject (…, and underscored;
/// …, agreeing to), with another (…, and the King thanked) or, behind a verb of the event, with a purpose (met to reaffirm). A sentence without
/// all that is the narrator's. A participle before the subject (Welcoming the truce, the King …) is a record of its own. What is said may stand before
/// its speaker, and go on behind the verb (Trade matters, the King said, adding that …).</para>
/// <para>Cost: O(tokens), a bounded look at each comma and conjunction. Invariant: contents are disjoint and in text order.</para>
/// </remarks>
internal sealed class EnglishSentenceReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people, EnglishClauseReader clauses, EnglishSubjectReader subjects, EnglishPredicateReader predicates, List<EnglishRecord> found)
{
    private const int LongestTail = 6;

    private enum Mood
    {
        Finite,
        Participle,
        Infinitive,
    }

    private readonly record struct Open(EnglishSubject Subject, EnglishPredicate Predicate, bool IsElided, Mood Mood);

    /// <summary>Adds the records of a sentence.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">Behind its last token.</param>
    /// <param name="textEnd">Where it ends in the text.</param>
    public void Read(int first, int end, int textEnd)
    {
        while (first < end && !tokens[first].IsWord)
        {
            first++;
        }

        if (first == end || tokens[first].IsQuoted)
        {
            return;
        }

        if (Sourced(first, end) is { } sourced)
        {
            GoOn(sourced, end, textEnd);
            return;
        }

        var leading = clauses.Read(first, end);
        if (leading is null && ReadPostponed(first, end, textEnd))
        {
            return;
        }

        var framed = leading is null ? clauses.ReadFramed(first, end) : null;
        if (framed is { } behind)
        {
            ReadFronted(first, behind.Subject);
        }

        if ((leading ?? framed ?? Second(first, end)) is { } clause)
        {
            GoOn(new Open(clause.Subject, clause.Predicate, IsElided: false, Mood.Finite), end, textEnd);
            return;
        }

        if (subjects.ReadKnown(first, end) is { } subject)
        {
            subjects.Remember(subject);
        }
    }

    /// <summary>Adds what goes on in a sentence behind a record that is made already (“…,” the President said, adding that).</summary>
    public void ReadBehind(EnglishSubject subject, EnglishPredicate predicate, int at, int end, int textEnd) =>
        GoOn(new Open(subject, predicate with { IsEvent = true, Content = at }, IsElided: true, Mood.Finite), end, textEnd);

    // According to the President, trade matters: unless the sentence has a speaker of its own (According to the press office, the President noted).
    private Open? Sourced(int first, int end) =>
        SourceAt(first, end) is var (subject, predicate) && tokens.Is(subject.End, ',') && predicate.Content < end && clauses.Read(predicate.Content, end) is not { Predicate.IsEvent: false }
            ? new Open(subject, predicate, IsElided: false, Mood.Finite)
            : null;

    private (EnglishSubject Subject, EnglishPredicate Predicate)? SourceAt(int at, int end)
    {
        if (grammar.Sources.At(tokens, at, end, out var length) is not { } source || subjects.Read(at + length, end) is not { IsGuess: false } subject)
        {
            return null;
        }

        subjects.Remember(subject);
        return (subject, new EnglishPredicate(source, at, subject.End + 1, ReportingLevel.Statement));
    }

    // The meeting went well, and the President noted: the first clause is the narrator's.
    private EnglishClauseReader.Clause? Second(int first, int end)
    {
        for (var at = first + 1; at + 1 < end; at++)
        {
            if ((tokens.Is(at, ',') || tokens.Is(at, ';')) && !tokens[at].IsQuoted && IsConjunction(at + 1, end) && tokens.Word(at + 1) is "and" or "but"
                && clauses.Read(predicates.AfterAdverbs(at + 2, end), end) is { Predicate.IsEvent: false, Subject.IsGuess: false } clause
                && (clause.Subject.IsJoint || clause.Subject.Voices.All(voice => voice.IsHuman)))
            {
                return clause;
            }
        }

        return null;
    }

    // Welcoming the truce, President Doe called for talks: up to the last comma before the subject.
    private void ReadFronted(int first, EnglishSubject subject)
    {
        if (grammar.Participles.AtSmall(tokens, first, subject.First, out var length) is not { } participle || !predicates.Fits(participle, first + length, subject.First))
        {
            return;
        }

        var comma = subject.First - 1;
        while (comma > first && !tokens.Is(comma, ','))
        {
            comma--;
        }

        Close(new Open(subject, predicates.Reporting(participle, first, length, comma), IsElided: true, Mood.Participle), comma, tokens[Math.Max(comma - 1, first)].End);
    }

    // Trade matters, President Doe said, adding that ports do. Trade matters, according to President Doe.
    private bool ReadPostponed(int first, int end, int textEnd)
    {
        var last = end;
        while (last > first && !tokens[last - 1].IsWord)
        {
            last--;
        }

        // In Lanton, President Doe said on Friday: a frame is nothing that is said.
        var isFramed = grammar.Frames.Has(tokens, first, end);
        for (var comma = first + 1; comma < last; comma++)
        {
            if (!tokens.Is(comma, ',') || tokens[comma].IsQuoted)
            {
                continue;
            }

            if (SourceAt(comma + 1, end) is var (source, predicate) && source.End >= last)
            {
                found.Add(new EnglishRecord(source, predicate, IsElided: false, first, comma, tokens.Span(first, comma)));
                return true;
            }

            // Who speaks first in the sentence decides: what stands behind the verb is another order of words.
            if (clauses.Peek(comma + 1, end) is not { Predicate.IsEvent: false } clause)
            {
                continue;
            }

            if (!clause.Predicate.Verb.Has("quote") || TailEnd(clause.Predicate, end, isFramed) is not { } tail || (tail < last && !GoesOn(tail, end)))
            {
                return false;
            }

            found.Add(new EnglishRecord(clause.Subject, clause.Predicate, IsElided: false, first, comma, tokens.Span(first, comma)));
            subjects.Remember(clause.Subject);
            ReadBehind(clause.Subject, clause.Predicate, tail, end, textEnd);
            return true;
        }

        return false;
    }

    // Behind the person told and the time or place (told the King on Friday); null where the words of the verb follow.
    private int? TailEnd(EnglishPredicate said, int end, bool isFramed)
    {
        var at = said.Addressee.End > 0 ? said.Addressee.End : said.VerbToken + said.Verb.Form.AsSpan().Count(' ') + 1;
        if (at < end && tokens[at].IsWord && (isFramed || grammar.Tails.Of(tokens.Word(at)) is null && !grammar.Adverbs.Has(tokens, at, end)))
        {
            return null;
        }

        var tail = at;
        while (tail < end && tail - at < LongestTail && tokens[tail].IsWord && !tokens.Is(tail, "that"))
        {
            tail++;
        }

        return tail < end && tokens[tail].IsWord ? null : tail;
    }

    // Said, adding that; said, and underscored.
    private bool GoesOn(int comma, int end)
    {
        var verb = predicates.AfterAdverbs(IsConjunction(comma + 1, end) ? comma + 2 : comma + 1, end);
        return tokens.Is(comma, ',') && (grammar.Participles.Has(tokens, verb, end) || (verb > comma + 1 && grammar.Verbs.Has(tokens, verb, end)));
    }

    private void GoOn(Open open, int end, int textEnd)
    {
        var hasGerund = false;
        for (var at = open.Predicate.Content; at < end; at++)
        {
            if (tokens[at].IsQuoted)
            {
                continue;
            }

            hasGerund |= IsGerundBehindPreposition(at, end);
            if (Next(open, at, end, hasGerund) is not { } next)
            {
                if (at > open.Predicate.Content && IsOtherClause(open.Predicate, at, end))
                {
                    Close(open, at, tokens[at - 1].End);
                    return;
                }

                continue;
            }

            open = Close(open, at, tokens[Math.Max(at - 1, open.Predicate.Content)].End) ? next : Merged(open, next);
            hasGerund = false;
            at = next.Predicate.Content - 1;
        }

        Close(open, end, textEnd);
    }

    // Recognized and thanked X: two verbs with one object are one record, of the first.
    private static Open Merged(Open open, Open next) =>
        open.Predicate.IsEvent ? next : open with { Predicate = open.Predicate with { Content = next.Predicate.Content, Level = open.Predicate.Level }, Mood = next.Mood };

    private bool Close(Open open, int endToken, int textEnd)
    {
        var first = open.Predicate.Content;
        if (open.Predicate.IsEvent)
        {
            return true;
        }

        var hasWord = false;
        for (var at = first; at < endToken && !hasWord; at++)
        {
            hasWord = tokens[at].IsWord;
        }

        if (hasWord)
        {
            found.Add(new EnglishRecord(open.Subject, open.Predicate, open.IsElided, first, endToken, new TextSpan(tokens[first].Start, textEnd)));
        }

        return hasWord;
    }

    private Open? Next(Open open, int at, int end, bool hasGerund)
    {
        if (tokens.Is(at, "to") || tokens.Is(at, "by"))
        {
            return open.Predicate.IsEvent ? Purpose(open, at, end) : null;
        }

        var isComma = tokens.Is(at, ',') || tokens.Is(at, ';') || tokens.Is(at, '–') || tokens.Is(at, '—');
        var next = isComma ? at + 1 : at;
        var isJoined = IsConjunction(next, end);
        if (!isComma && !isJoined)
        {
            return null;
        }

        next += isJoined ? 1 : 0;
        var verb = predicates.AfterAdverbs(next, end);
        return WithoutSubject(open, verb, end, isComma, isJoined, hasGerund) ?? WithSubject(open, at, next, end, isComma);
    }

    // Invited X to visit, and she accepted: behind a deed or an ask another clause is the narrator's; what somebody says may have several.
    private bool IsOtherClause(EnglishPredicate predicate, int comma, int end)
    {
        if (!tokens.Is(comma, ',') || !(tokens.Is(comma + 1, "and") || tokens.Is(comma + 1, "but")) || tokens.Is(predicate.Content - 1, "that") || !(predicate.Level == ReportingLevel.Act || predicate.Verb.Has("ask")))
        {
            return false;
        }

        return subjects.ReadKnown(comma + 2, end) is { } subject && (subject.IsJoint || subject.Voices.All(voice => voice.IsHuman))
            && predicates.AfterAdverbs(subject.End, end) is var verb && verb < end && tokens[verb].Kind == EnglishTokenKind.Word && (tokens.Word(verb).EndsWith("ed") || grammar.Finites.Has(tokens, verb, end));
    }

    private bool IsConjunction(int at, int end) => at < end && tokens.Word(at) is "and" or "but" or "while" or "then" or "or";

    private Open? WithoutSubject(Open open, int at, int end, bool isComma, bool isJoined, bool hasGerund)
    {
        if (at >= end)
        {
            return null;
        }

        if (open.Predicate.IsPresent)
        {
            // Condemns and urges, condemn and urge: the same tense and number.
            return isJoined && grammar.Presents.At(tokens, at, end, out var count) is { } stating && stating.Has("plural") == open.Predicate.Verb.Has("plural") && predicates.Fits(stating, at + count, end)
                ? Carried(open, stating, at, count, end, Mood.Finite)
                : isComma && grammar.Participles.At(tokens, at, end, out count) is { } stated && predicates.Fits(stated, at + count, end) ? Carried(open, stated, at, count, end, Mood.Participle) : null;
        }

        if (grammar.Verbs.At(tokens, at, end, out var length) is { } verb && predicates.Fits(verb, at + length, end)
            && (isJoined ? isComma || !verb.Has("loose") : !verb.Has("loose") && verb.Has("core")))
        {
            return Carried(open, verb, at, length, end, Mood.Finite);
        }

        if ((isComma || open.Mood == Mood.Participle) && grammar.Participles.At(tokens, at, end, out length) is { } participle && !(hasGerund && participle.Has("loose")) && predicates.Fits(participle, at + length, end))
        {
            return Carried(open, participle, at, length, end, Mood.Participle);
        }

        if (open.Mood != Mood.Infinitive)
        {
            return null;
        }

        var hasTo = tokens.Is(at, "to");
        at = hasTo ? predicates.AfterAdverbs(at + 1, end) : at;
        return grammar.Infinitives.At(tokens, at, end, out length) is { } infinitive && (hasTo || isComma && isJoined || !infinitive.Has("loose"))
            ? Carried(open, infinitive, at, length, end, Mood.Infinitive)
            : null;
    }

    private Open? WithSubject(Open open, int at, int next, int end, bool isComma)
    {
        // The President and the King discussed: what is joined to a name is no new subject.
        if (!isComma && (at == 0 || IsPerson(at - 1) || grammar.Pronouns.Has(tokens, at - 1, at)))
        {
            return null;
        }

        if (next >= end || !(tokens[next].IsCapital || grammar.Pronouns.Has(tokens, next, end) || grammar.Selves.Of(tokens.Word(next)) is not null || grammar.Determiners.Of(tokens.Word(next)) is not null || grammar.Impersonal.Has(tokens, next, end))
            || clauses.Read(next, end) is not { } clause)
        {
            return null;
        }

        // What somebody said has clauses of its own (said that Lanland hopes, and that Seaview welcomes).
        if (clause.Predicate.IsPresent && !open.Predicate.IsPresent)
        {
            return null;
        }

        var isSure = clause.Subject.IsJoint || clause.Subject.IsPronoun || clause.Subject.Voices.All(voice => voice.IsHuman);
        return !clause.Predicate.IsEvent && (isSure || (isComma && open.Predicate.IsEvent)) && clause.Subject.First == next
            ? new Open(clause.Subject, clause.Predicate, IsElided: false, Mood.Finite)
            : null;
    }

    private bool IsPerson(int at) => tokens[at].IsCapital && (grammar.Title(tokens.Stem(at)) is not null || people.Known(at, at + 1) is not null);

    // Spoke today to reaffirm; began by thanking.
    private Open? Purpose(Open open, int at, int end)
    {
        var verb = predicates.AfterAdverbs(at + 1, end);
        if (tokens.Is(at, "by"))
        {
            return open.Predicate.Verb.Has("by") && grammar.Participles.At(tokens, verb, end, out var length) is { } participle ? Carried(open, participle, verb, length, end, Mood.Participle) : null;
        }

        return grammar.Infinitives.At(tokens, verb, end, out var count) is { } infinitive ? Carried(open, infinitive, verb, count, end, Mood.Infinitive) : null;
    }

    private Open Carried(Open open, DiscourseWord verb, int at, int length, int end, Mood mood) =>
        new(open.Subject, predicates.Reporting(verb, at, length, end), IsElided: true, mood);

    private bool IsGerundBehindPreposition(int at, int end) =>
        at + 1 < end && tokens.Word(at) is "including" or "by" or "through" or "of" or "on" or "for" or "in" or "as" or "from" && tokens[at + 1].IsWord && tokens.Word(at + 1).EndsWith("ing");
}
