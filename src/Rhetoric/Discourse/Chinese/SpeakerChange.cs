namespace Rhetoric.Discourse;

/// <summary>Tells whether a subject with a verb of saying takes the word from whoever speaks.</summary>
/// <remarks>
/// <para>While a person speaks, sides, offices, forms of address and persons with their office
/// behind the name are part of the speech; both sides interrupt it only as the narrator's summary (双方还就…交换意见) or decision, unless the speaker tells of it (我同…; 双方决定…，将为…; and goes on speaking), a side only with a
/// reporting verb right behind it and a pause (岚方表示，). 他 is the narrator's for the speaker at the head of a sentence, or with a verb of saying and a pause.</para>
/// <para>Cost: O(1), but where both sides decide something: then no more than <see cref="LongestLookBack"/> characters before and <see cref="LongestLookAhead"/> behind are read.</para>
/// </remarks>
internal sealed class SpeakerChange(Readout readout, ChineseSpeech words, Cast cast, SubjectReader subjects, PredicateReader predicates, Narration narration)
{
    private const int LongestLookBack = 400;
    private const int LongestLookAhead = 400;

    private readonly string _text = readout.Text;

    // Whether the narrator of this text gives persons with their office behind the name (科兰总统表示，).
    private readonly bool _narratesWithTitles = readout.Paragraphs.Any(paragraph => subjects.Person(paragraph) is { IsTitledBehind: true } subject
        && predicates.Read(subject.End, paragraph.End, subject) is { Level: ReportingLevel.Statement });

    /// <summary>Whether it does.</summary>
    /// <param name="subject">Who would speak.</param>
    /// <param name="predicate">The verb of saying.</param>
    /// <param name="clause">The clause that holds both.</param>
    /// <param name="speech">What is open.</param>
    /// <param name="isIntroduced">Whether nothing but what leads in stands before the clause in its sentence.</param>
    /// <param name="isLast">Whether the sentence is the last of its paragraph.</param>
    public bool Takes(Subject subject, Predicate predicate, TextSpan clause, OpenSpeech speech, bool isIntroduced, bool isLast) =>
        MayOpen(subject, predicate, speech, isIntroduced, isLast) && !IsToldBySpeaker(subject, predicate, clause, speech);

    private bool MayOpen(Subject subject, Predicate predicate, OpenSpeech speech, bool isIntroduced, bool isLast)
    {
        if (speech.Open is not { } open || open.Level == ReportingLevel.Act)
        {
            return isIntroduced || (subject.IsPerson && predicate.IsPunctuated) || (speech.Open is null && subject.Sort is SubjectSort.Person or SubjectSort.Joint or SubjectSort.Pronoun && predicate.Level != ReportingLevel.Topic);
        }

        if (speech.IsPoint && open.Level == ReportingLevel.Carried)
        {
            return isIntroduced && (predicate.IsPunctuated || open.Kind == VoiceKind.Joint) && subject.Sort is SubjectSort.Person or SubjectSort.Pronoun;
        }

        if (open.Kind == VoiceKind.Joint || !speech.IsPerson)
        {
            return isIntroduced || (subject.Sort == SubjectSort.Person && predicate.IsPunctuated);
        }

        return subject.Sort switch
        {
            SubjectSort.Side => isIntroduced && predicate.IsPunctuated && predicate.Verb.Has("reporting") && predicate.Span.Start == subject.End,
            SubjectSort.Person when subject.Together is null && !cast.IsPresent(subject.Voice) => false,
            SubjectSort.Person => subject.IsTitledBehind
                ? isIntroduced && predicate.IsPunctuated && _narratesWithTitles
                : predicate.IsPunctuated || isIntroduced,
            SubjectSort.Pronoun => MayPronounOpen(subject, predicate, open, isIntroduced),
            SubjectSort.Joint => isIntroduced && (predicate.Level == ReportingLevel.Topic ? isLast || words.Additions.At(_text.AsSpan(subject.End)) is not null : predicate.IsPunctuated || predicate.Verb.Has("joint") || predicate.Verb.Has("assent")),
            _ => false,
        };
    }

    // 他表示，; 对方还就…阐述了看法; and of him who speaks 他还希望…, …，他同时指出，.
    private bool MayPronounOpen(Subject subject, Predicate predicate, Attribution open, bool isIntroduced) => (isIntroduced, predicate) switch
    {
        (true, { IsPunctuated: true }) => true,
        (true, { Level: ReportingLevel.Topic }) => words.Additions.At(_text.AsSpan(subject.End)) is not null,
        (true, _) => subject.Voice == open.Voice && words.Pronouns.Of(subject.Span.Of(_text))?.Has("one") == true,
        _ => subject.Voice == open.Voice && predicate.IsPunctuated && predicate.Verb.Has("reporting"),
    };

    // What both sides decided is part of a person's speech where he tells of himself and the other before it (我同…会谈), says what it means (…，将为…) or goes on speaking behind it.
    private bool IsToldBySpeaker(Subject subject, Predicate decided, TextSpan clause, OpenSpeech open)
    {
        if (open.Open is not { Level: ReportingLevel.Statement or ReportingLevel.Carried, Kind: VoiceKind.Individual } speech || !open.IsPerson || subject.Sort != SubjectSort.Joint || decided.Level == ReportingLevel.Topic || decided.Verb.Has("reporting"))
        {
            return false;
        }

        var sentence = readout.Sentences[readout.Sentences.LastFrom(clause.Start)];
        var said = new TextSpan(Math.Max(speech.Content.Start, sentence.Start - LongestLookBack), Math.Max(speech.Content.Start, sentence.Start));
        return words.OwnCompany.IsIn(said.Of(_text)) || IsJudged(sentence, clause, decided) || GoesOnBehind(sentence, said);
    }

    // 双方决定…，这…; 两国决定…是…: the sentence says what the decision means.
    private bool IsJudged(TextSpan sentence, TextSpan clause, Predicate decided)
    {
        if (!decided.IsPunctuated && words.Copulas.IsIn(_text.AsSpan(decided.Span.End, clause.End - decided.Span.End)))
        {
            return true;
        }

        foreach (var next in readout.Clauses.Touching(sentence))
        {
            if (next.Start > clause.Start && words.JointSequels.At(next.Of(_text)) is { } sequel && (!sequel.Has("past") || next.Of(_text).Contains('了')))
            {
                return true;
            }
        }

        return false;
    }

    // The first sentence behind that neither tells what both do nor is the narrator's is still the speech, unless the other side is its subject.
    private bool GoesOnBehind(TextSpan sentence, TextSpan said)
    {
        var paragraph = readout.Paragraphs[readout.Paragraphs.LastFrom(sentence.Start)];
        foreach (var next in readout.Sentences.Touching(new TextSpan(sentence.End, Math.Min(paragraph.End, sentence.End + LongestLookAhead))))
        {
            if (next.Start < sentence.End || narration.IsNarrated(next))
            {
                continue;
            }

            var clause = readout.Clauses[readout.Clauses.LastFrom(next.Start)];
            var (isOthers, isAnother) = (false, false);
            foreach (var subject in subjects.At(clause))
            {
                var behind = _text.AsSpan(subject.End, clause.End - subject.End);
                isOthers |= subject.Sort switch
                {
                    SubjectSort.Joint => words.Duties.At(behind) is null,
                    SubjectSort.Side => !IsOwnSide(subject, said),
                    _ => false,
                };
                isAnother |= subject.Sort == SubjectSort.Person && predicates.Read(subject.End, clause.End, subject) is not null;
            }

            if (!isOthers)
            {
                return !isAnother;
            }
        }

        return false;
    }

    // Whether a side is the one that the speech has spoken for; any is where it has spoken for none.
    private bool IsOwnSide(Subject side, TextSpan said)
    {
        var speaksForNone = true;
        foreach (var clause in readout.Clauses.Touching(said))
        {
            if (clause.Start >= said.Start && clause.Length > 2 && _text[clause.Start + 1] == '方' && words.NoSides.At(clause.Of(_text)) is null && words.JointSubjects.At(clause.Of(_text)) is null)
            {
                speaksForNone = false;
                if (clause.Of(_text).StartsWith(side.Voice))
                {
                    return true;
                }
            }
        }

        return speaksForNone;
    }
}
