using System.Text;

namespace Rhetoric.Discourse;

/// <summary>Reads who stands at the head of a clause: a person by name, office or pronoun, several persons, a side, or both sides.</summary>
/// <remarks>
/// <para>Tried in this order, and the first that a verb of saying can follow is taken: both sides (双方, 中美两国元首); known persons, with offices behind
/// them and others beside them (甲、乙和丙); offices before a name or alone (岚海总统科兰, 国务卿); a pronoun; a side or body (岚方,
/// 外交部); a name not met before in front of a bare verb.</para>
/// <para>Cost: O(1) a clause, since all parts are bounded.</para>
/// </remarks>
internal sealed class SubjectReader(string text, ChineseSpeech words, Cast cast, PredicateReader predicates)
{
    private const int LongestPair = 4;
    private const int LongestTitles = 60;
    private const int MostTogether = 8;
    private const int LongestBody = 12;
    private const int LongestCollective = 40;
    private const int LongestRoll = 600;
    private const int MostNamed = 24;

    private readonly NameForm _form = new(words);

    /// <summary>The person last named as a subject by the narrator; whom a pronoun means.</summary>
    public Subject? LastPerson { get; set; }

    /// <summary>Whom 他们 means where nobody speaks and nobody else is several: those whom the lead says the first person met; null while somebody speaks.</summary>
    public Subject? Others { get; set; }

    /// <summary>Whom 对方 means: the other side of whoever speaks; where nobody does, those whom the first person met.</summary>
    public Subject? Opposite { get; set; }

    /// <summary>The subjects that may stand at the head of a clause, the likeliest first.</summary>
    public IEnumerable<Subject> At(TextSpan found)
    {
        var clause = WithoutIntroduction(found);
        if (Joint(clause) is { } joint)
        {
            // 两国元首边走边谈: what follows is nobody's name.
            yield return joint;
            yield break;
        }

        if (Persons(clause) is { } person)
        {
            yield return person;
            if (person.IsTitledBehind && person.Together is null)
            {
                yield return person with { End = person.Span.End, IsTitledBehind = false };
            }
        }

        if (Titled(clause) is { } titled)
        {
            yield return titled;
        }

        if (Pronoun(clause) is { } pronoun)
        {
            yield return pronoun;
        }

        if (Side(clause) is { } side)
        {
            yield return side;
        }

        if (Collective(clause) is { } collective)
        {
            yield return collective;
        }
    }

    /// <summary>The known person at the head of a stretch, with the offices behind the name; null where none stands there.</summary>
    public Subject? Person(TextSpan stretch) => Person(stretch.Start, stretch);

    /// <summary>Whom 他们 means behind a stretch, or 他: those it names; one with others beside him (某某等来宾) stands for them. Null where it names nobody.</summary>
    public Subject? Named(TextSpan stretch)
    {
        var named = new List<string>();
        var end = 0;
        for (var at = stretch.Start; at < Math.Min(stretch.End, stretch.Start + LongestRoll) && named.Count < MostNamed;)
        {
            if (cast.At(text.AsSpan(at, stretch.End - at)) is { } name)
            {
                if (!named.Contains(cast.VoiceOf(name)))
                {
                    named.Add(cast.VoiceOf(name));
                }

                at += name.Length;
                end = end == 0 ? at : end;
            }
            else
            {
                at++;
            }
        }

        // Whom one tells (向某某汇报) is none of them.
        if (named.Count > 1)
        {
            named.RemoveAll(name => name != named[0] && cast.IsFirst(name));
        }

        return named switch
        {
            [] => null,
            [var one] => words.Companies.At(text.AsSpan(end, stretch.End - end)) is null
                ? new Subject(default, 0, SubjectSort.Person, one)
                : new Subject(default, 0, SubjectSort.Collective, one + '等'),
            _ => new Subject(default, 0, SubjectSort.Person, string.Join('、', named)) { Together = named },
        };
    }

    /// <summary>A person with those who stand behind him in a clause, each with an office of his own (岚海外长某某和岚海财长某某).</summary>
    public Subject WithOthers(Subject subject, TextSpan clause)
    {
        if (subject is not { Sort: SubjectSort.Person, Together: null })
        {
            return subject;
        }

        var together = new List<string> { subject.Voice };
        var (last, end) = (subject.Span, subject.End);
        while (together.Count < MostTogether && words.Conjunctions.At(From(end, clause)) is { } joiner && Titled(clause with { Start = end + joiner.Form.Length }) is { Sort: SubjectSort.Person } next && !cast.IsFirst(next.Voice))
        {
            together.Add(next.Voice);
            (last, end) = (next.Span, next.End);
        }

        return together.Count == 1 ? subject
            : cast.AreOfBothSides(together) ? new Subject(subject.Span with { End = last.End }, end, SubjectSort.Joint, Attribution.JointVoice) { Together = together }
            : new Subject(default, 0, SubjectSort.Person, string.Join('、', together)) { Together = together };
    }

    /// <summary>The persons of the lead but the first, as one subject; null where there is none.</summary>
    public static Subject? OthersOf(IEnumerable<string> voices) => voices.Skip(1).ToArray() switch
    {
        [] => null,
        [var one] => new Subject(default, 0, SubjectSort.Person, one),
        var several => new Subject(default, 0, SubjectSort.Person, string.Join('、', several)) { Together = several },
    };

    // 会见中某某指出, 当天某某表示: a known person right behind.
    private TextSpan WithoutIntroduction(TextSpan clause)
    {
        var at = clause.Start + (words.FusedIntroductions.At(clause.Of(text))?.Form.Length ?? 0);
        at = at == clause.Start ? predicates.SkipModifiers(at, clause.End) : at;
        return at > clause.Start && at < clause.End && cast.At(From(at, clause)) is not null ? clause with { Start = at } : clause;
    }

    private ReadOnlySpan<char> From(int at, TextSpan clause) => text.AsSpan(at, clause.End - at);

    private Subject? Joint(TextSpan clause)
    {
        for (var pair = 0; pair <= LongestPair && pair < clause.Length; pair++)
        {
            if (JointLength(From(clause.Start + pair, clause)) is > 0 and var length)
            {
                var span = new TextSpan(clause.Start, clause.Start + pair + length);
                return pair == 0 || IsPair(text.AsSpan(clause.Start, pair)) ? new Subject(span, span.End, SubjectSort.Joint, Attribution.JointVoice) { Several = SeveralAt(span with { Start = clause.Start + pair }) } : null;
            }
        }

        return null;
    }

    // 三国领导人, 与会各方: more than two.
    private TextSpan SeveralAt(TextSpan named) =>
        words.JointSubjects.Of(named.Of(text)) is { } known ? known.Has("several") ? named : default : words.NumbersOfSides.At(named.Of(text)) is { Form: not "两" } ? named : default;

    private int JointLength(ReadOnlySpan<char> rest)
    {
        var literal = words.JointSubjects.At(rest)?.Form.Length ?? 0;
        if (words.NumbersOfSides.At(rest) is { } number && rest.Length > number.Form.Length && rest[number.Form.Length] == '国'
            && words.JointOffices.At(rest[(number.Form.Length + 1)..]) is { } office)
        {
            literal = Math.Max(literal, number.Form.Length + 1 + office.Form.Length);
        }

        return literal;
    }

    // 中美两国元首: two to four characters, none of them a function word, and no person (韩澜要求|双方).
    private bool IsPair(ReadOnlySpan<char> pair)
    {
        foreach (var character in pair)
        {
            if (!HanCharacters.Has(character) || words.NoNameCharacters.At([character]) is not null)
            {
                return false;
            }
        }

        return pair.Length >= 2 && cast.At(pair) is null && words.Prepositions.At(pair) is null && words.Adverbs.At(pair) is null && words.Introductions.At(pair) is null;
    }

    private Subject? Persons(TextSpan clause)
    {
        if (Person(clause.Start, clause) is not { } first)
        {
            return null;
        }

        var (last, end) = (first, first.End);
        List<string>? together = null;
        StringBuilder? voice = null;
        while (Joiner(From(end, clause)) is > 0 and var joiner && (together?.Count ?? 1) < MostTogether && (Person(end + joiner, clause) ?? Unknown(end + joiner, clause)) is { } next)
        {
            together ??= [first.Voice];
            together.Add(next.Voice);
            voice ??= new StringBuilder(first.Voice);
            voice.Append(From(end, clause)[..joiner]).Append(next.Voice);
            (last, end) = (next, next.End);
        }

        if (together is null)
        {
            return first;
        }

        var span = new TextSpan(first.Span.Start, last.Span.End);
        var isJoint = cast.AreOfBothSides(together);
        return new Subject(span, end, isJoint ? SubjectSort.Joint : SubjectSort.Person, isJoint ? Attribution.JointVoice : voice!.ToString()) { Together = together };
    }

    private static int Joiner(ReadOnlySpan<char> rest) => rest.IsEmpty ? 0 : rest[0] is '、' or '和' or '与' or '及' ? 1 : rest.StartsWith("以及") ? 2 : 0;

    private Subject? Person(int at, TextSpan clause)
    {
        if (at >= clause.End || cast.At(From(at, clause)) is not { } name)
        {
            return null;
        }

        var span = new TextSpan(at, at + name.Length);
        var end = SkipTitles(span.End, clause);
        return new Subject(span, end, SubjectSort.Person, cast.VoiceOf(name)) { IsTitledBehind = end > span.End };
    }

    private int SkipTitles(int at, TextSpan clause)
    {
        for (var start = at; at < clause.End;)
        {
            var rest = From(at, clause);
            if (words.Titles.At(rest) is { } title)
            {
                at += title.Form.Length;
            }
            else if (at > start && rest[0] == '、' && words.Titles.At(rest[1..]) is { } more)
            {
                at += 1 + more.Form.Length;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // A name that the rest of the clause makes one: what remains before the verb.
    private Subject? Unknown(int at, TextSpan clause)
    {
        var last = Math.Min(clause.End, at + NameForm.Longest);
        for (var end = at + 2; end <= last; end++)
        {
            if (predicates.Read(end, clause.End, null) is not null && _form.IsPossible(text.AsSpan(at, end - at)))
            {
                var span = new TextSpan(at, end);
                return new Subject(span, end, SubjectSort.Person, span.TextIn(text));
            }
        }

        return null;
    }

    // 岚海总统科兰, 国务院副总理、国务委员某某, or an office alone.
    private Subject? Titled(TextSpan clause)
    {
        var limit = Math.Min(clause.End, clause.Start + LongestTitles);
        var (officeStart, officeEnd) = (-1, -1);
        for (var at = clause.Start; at < limit;)
        {
            if (words.Titles.At(From(at, clause)) is not { } title)
            {
                at++;
                continue;
            }

            (officeStart, officeEnd) = (at, at + title.Form.Length);
            at = officeEnd;
            if (Person(at, clause) is { } known)
            {
                return known with { IsTitledBehind = false };
            }

            if (predicates.Read(at, clause.End, null) is not null || predicates.Read(predicates.SkipModifiers(at, clause.End), clause.End, null) is not null)
            {
                return Office(clause, officeStart, officeEnd);
            }

            if (Unknown(at, clause) is { } unknown && !text.AsSpan(clause.Start, at - clause.Start).Contains('的') && _form.IsLikely(unknown.Voice))
            {
                return unknown;
            }
        }

        return null;
    }

    private Subject? Office(TextSpan clause, int officeStart, int officeEnd)
    {
        var office = text[officeStart..officeEnd];
        var before = text[clause.Start..officeStart];
        if (words.Addresses.Of(office) is not null || before.Length > NameForm.Longest || words.NoSubjectCharacters.IsIn(before))
        {
            return null;
        }

        var span = new TextSpan(clause.Start, officeEnd);
        return cast.WithOffice(before, office) is { } voice
            ? new Subject(span, officeEnd, SubjectSort.Office, voice)
            : before.Length == 0 || IsCountry(before) ? new Subject(span, officeEnd, SubjectSort.Office, span.TextIn(text)) : null;
    }

    private static bool IsCountry(string before) => Segmenter.Default.Tag(before).All(word => word.Tag is "ns" or "nz" or "nt" || word.Tag.StartsWith("nr", StringComparison.Ordinal));

    private Subject? Pronoun(TextSpan clause)
    {
        if (words.Pronouns.At(clause.Of(text)) is not { } pronoun)
        {
            return null;
        }

        var who = pronoun.Has("several") ? IsSeveral(LastPerson) ? LastPerson : Others
            : pronoun.Has("other") ? Opposite
            : IsSeveral(LastPerson) && LastPerson is not { Sort: SubjectSort.Office } ? null : LastPerson;
        var span = new TextSpan(clause.Start, clause.Start + pronoun.Form.Length);
        return who is { } meant && (!pronoun.Has("several") || IsSeveral(meant)) ? meant with { Span = span, End = span.End, Sort = SubjectSort.Pronoun, IsTitledBehind = false } : null;
    }

    // By count, or by what it is called (岛国领导人); an office may be one person's or several persons'.
    private bool IsSeveral(Subject? subject) =>
        subject is { } who && (who.Together is not null || who.Sort == SubjectSort.Collective || words.Collectives.Before(who.Voice) is not null);

    // 岛国领导人纷纷表示，: what ends in a word for several who speak as one, right before the verb; 参加会见的 before it is no part of it.
    private Subject? Collective(TextSpan clause)
    {
        var limit = Math.Min(clause.End, clause.Start + LongestCollective);
        var start = clause.Start + (words.CollectiveLeads.At(clause.Of(text)) is { } lead && lead.Has("apart") ? lead.Form.Length : 0);
        for (var at = start + 2; at < limit; at++)
        {
            var span = new TextSpan(start, at);
            if (words.Collectives.Before(span.Of(text)) is not null && IsCollective(span.Of(text)))
            {
                var subject = new Subject(span, at, SubjectSort.Collective, span.TextIn(text));
                if (predicates.Read(at, clause.End, subject) is not null)
                {
                    return subject;
                }
            }
        }

        return null;
    }

    private bool IsCollective(ReadOnlySpan<char> name) =>
        (words.CollectiveLeads.At(name) is not null || words.Prepositions.At(name) is null) && cast.At(name) is null
        && !words.NoSubjectCharacters.IsIn(name.IndexOf("其他") is >= 0 and var others ? name[(others + 2)..] : name);

    private Subject? Side(TextSpan clause)
    {
        if (clause.Length > 2 && text[clause.Start + 1] == '方' && HanCharacters.Has(text[clause.Start]) && words.NoSides.At(From(clause.Start, clause)) is null)
        {
            return new Subject(new TextSpan(clause.Start, clause.Start + 2), clause.Start + 2, SubjectSort.Side, text.Substring(clause.Start, 2));
        }

        for (var at = clause.Start; at < Math.Min(clause.End, clause.Start + LongestBody); at++)
        {
            if (words.Bodies.At(From(at, clause)) is { } body)
            {
                var before = text[clause.Start..at];
                var span = new TextSpan(clause.Start, at + body.Form.Length);
                return before.Length == 0 || _form.IsPossible(before) ? new Subject(span, span.End, SubjectSort.Side, span.TextIn(text)) : null;
            }
        }

        return null;
    }
}
