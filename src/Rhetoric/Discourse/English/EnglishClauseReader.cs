namespace Rhetoric.Discourse;

/// <summary>Reads a subject with its verb, where one begins or behind the frame of a sentence.</summary>
/// <remarks>
/// A bare name that nobody in the text has counts only right before a verb of saying. What was agreed, decided or stressed impersonally (It was agreed that) both sides say. Cost: bounded.
/// </remarks>
internal sealed class EnglishClauseReader(EnglishTokens tokens, EnglishGrammar grammar, EnglishPeople people, EnglishNameReader names, EnglishSubjectReader subjects, EnglishPredicateReader predicates)
{
    private const int LongestFrame = 80;
    private const int LongestOpenFrame = 18;

    /// <summary>A subject and its verb.</summary>
    public readonly record struct Clause(EnglishSubject Subject, EnglishPredicate Predicate);

    /// <summary>The clause that begins at a token, whose subject the next pronoun points to; null where none does.</summary>
    public Clause? Read(int at, int end)
    {
        if (Peek(at, end) is not { } clause)
        {
            return null;
        }

        subjects.Remember(clause.Subject);
        return clause;
    }

    /// <summary>The clause that begins at a token, which no pronoun points to; null where none does.</summary>
    public Clause? Peek(int at, int end)
    {
        if (Impersonal(at, end) is { } impersonal)
        {
            return impersonal;
        }

        if (subjects.Read(at, end) is not { } subject || predicates.Read(subject.End, end) is not { } predicate)
        {
            return null;
        }

        // We agreed, we discussed: those who met.
        if (!predicate.IsPresent && subjects.IsSelf(subject))
        {
            subject = new EnglishSubject(subject.First, subject.End, VoiceKind.Joint, []) { IsPronoun = true };
        }

        if (predicate.IsPresent && (predicate.Verb.Has("plural") != subjects.IsPlural(subject) || (predicate.Verb.Has("stance") && subjects.IsGroup(subject))))
        {
            return null;
        }

        if (subject.IsGuess)
        {
            if (predicate.IsEvent || (predicate.Level != ReportingLevel.Statement && !predicate.IsPresent) || (predicate.VerbToken > predicates.AfterAdverbs(subject.End, end) && subject.End - subject.First < 2) || IsCommon(subject))
            {
                return null;
            }

            subject = Named(subject);
        }

        return new Clause(subject, predicate);
    }

    // It was agreed that, it was decided to.
    private Clause? Impersonal(int at, int end)
    {
        if (grammar.Impersonal.At(tokens, at, end, out var length) is null)
        {
            return null;
        }

        var verb = predicates.AfterAdverbs(at + length, end);
        return grammar.Verbs.At(tokens, verb, end, out var count) is { } agreed && verb + count < end
            && (tokens.Is(verb + count, "that") ? IsBothSaying(agreed, verb, end) : tokens.Is(verb + count, "to") && grammar.Asking.Of(agreed.Form)?.Has("bare") == true)
            ? new Clause(new EnglishSubject(at, at + 1, VoiceKind.Joint, []), predicates.Reporting(agreed, verb, count, end))
            : null;
    }

    private bool IsBothSaying(DiscourseWord verb, int at, int end) => grammar.Asking.Of(verb.Form)?.Has("bare") == true || grammar.Passives.Has(tokens, at, end);

    /// <summary>The clause of a sentence whose first words are a frame (On Taiwan, As part of); null where there is none.</summary>
    public Clause? ReadFramed(int first, int end)
    {
        var frame = grammar.Frames.At(tokens, first, end, out _);
        if (first >= end || (frame is null && !(tokens[first].IsWord && (tokens.Word(first).EndsWith("ing") || tokens.Word(first).EndsWith("ly") || tokens.Word(first).EndsWith("ed")))))
        {
            return null;
        }

        for (var at = first + 1; at < Math.Min(end, first + LongestFrame); at++)
        {
            if ((tokens.Is(at, ',') || tokens.Is(at, '–') || tokens.Is(at, '—')) && !tokens[at].IsQuoted && Read(predicates.AfterAdverbs(at + 1, end), end) is { } clause)
            {
                return clause;
            }
        }

        if (frame?.Has("clause") == true)
        {
            return null;
        }

        for (var at = first + 1; at < Math.Min(end, first + LongestOpenFrame) && !tokens.Is(at, ','); at++)
        {
            if (CanBegin(at) && Read(at, end) is { Subject.IsGuess: false } clause && !IsInside(clause.Subject, at))
            {
                return clause;
            }
        }

        return null;
    }

    // Between the President and the King spoke: a name behind a preposition or "and" is no subject.
    private bool IsInside(EnglishSubject subject, int at) =>
        tokens.Word(at - 1) is "of" or "by" or "with" or "and" or "to" or "for" or "between" or "from" or "on" or "in" or "at" && !subject.IsPronoun && !IsDay(at - 1);

    private bool IsDay(int at) => tokens[at].IsCapital;

    private bool CanBegin(int at) => tokens[at].IsCapital || tokens.Word(at) is "the" or "they" or "he" or "she" or "both";

    // Officials, Reports: a word that the text also writes small is no name.
    private bool IsCommon(EnglishSubject subject) =>
        subject.End == subject.First + 1 && (people.IsWrittenSmall(tokens.Word(subject.First)) || tokens.Word(subject.First).EndsWith("ly") || tokens.Word(subject.First).EndsWith("ing"));

    // Two or three words in a row name a person, unless they name a country.
    private EnglishSubject Named(EnglishSubject subject) =>
        subject.Voices.Count == 1 && subject.End - subject.First is 2 or 3 && names.Read(subject.First, subject.End) is { } name && !grammar.Nations.Has(tokens, subject.First, subject.End) && !grammar.States.Has(tokens, subject.First, subject.End)
            ? subject with { Voices = [people.PersonOf(name)], IsGuess = false }
            : subject with { IsGuess = false };
}
