namespace Rhetoric.Discourse;

/// <summary>Tells whether a paragraph without a verb of saying goes on with the speech before it, and makes what goes on.</summary>
/// <remarks>
/// <para>It does where it speaks (我们, 双方将, 希望) and is neither the narrator's nor somebody else's. Behind the speech of one side it does as well where it begins
/// with a side and its stand (云方支持), with both sides or a pair of countries and what they are to do (双方要, 云岚要), with what leads in to a general
/// statement (当前，历史证明，; not 当前，双方正落实共识, which is told), with a matter and what it is (某某问题事关…), or is a quotation as a whole; but not where it tells of a day or of the speaker by name.
/// What opens with quoted speech is never both sides'.</para>
/// <para>Cost: O(length of the paragraph).</para>
/// </remarks>
internal sealed class SpeechCarry(Readout readout, ChineseSpeech words, SubjectReader subjects, PredicateReader predicates, Narration narration, QuotedSpeech quotations)
{
    private const int LongestMatter = 24;

    private readonly string _text = readout.Text;

    /// <summary>Whether the paragraph goes on with what was said before it.</summary>
    public bool Carries(TextSpan paragraph, Attribution before) =>
        before.Level != ReportingLevel.Topic && !IsOthers(paragraph, before)
        && (readout.Clauses.Touching(paragraph).Any(clause => clause.Start - paragraph.Start < Narration.LongestEventSentence && Mark(clause.Of(_text), before))
            || (before.Kind == VoiceKind.Individual && !TellsDay(paragraph) && !paragraph.Of(_text).Contains(before.Voice, StringComparison.Ordinal) && GoesOn(paragraph)));

    /// <summary>Whether a paragraph is the narrator's or somebody else's: it tells of who was there, of an event, or of the speaker by name.</summary>
    public bool IsOthers(TextSpan paragraph, Attribution before) =>
        narration.IsNarrated(paragraph) || OpensUnknown(paragraph) || narration.NamesSpeaker(paragraph, before) || narration.TellsEvent(paragraph) || IsRoster(paragraph) || TellsUnderWay(paragraph)
        || (before.Kind == VoiceKind.Joint && quotations.OpensAt(paragraph.Start));

    /// <summary>某某转达…, 双方还就…交换意见: a paragraph begins with somebody and a verb of saying, or somebody takes the word in its first sentence (有记者问及港口，某某表示，).</summary>
    public bool OpensSomebody(TextSpan paragraph)
    {
        var sentence = readout.Sentences[readout.Sentences.LastFrom(paragraph.Start)];
        foreach (var clause in readout.Clauses.Touching(sentence))
        {
            foreach (var subject in subjects.At(clause))
            {
                if (predicates.Read(subject.End, clause.End, subject) is { } read && (clause.Start <= paragraph.Start || read.IsPunctuated && subject is { Sort: SubjectSort.Person, IsTitledBehind: false }))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>…举行会谈，达成以下共识：: whoever is the subject, the points that follow are what both sides agreed.</summary>
    public bool AnnouncesAgreement(TextSpan paragraph)
    {
        var said = paragraph.Of(_text);
        if (said[^1] is not ('：' or ':') || words.Agreements.Before(said[..^1]) is not { } agreement)
        {
            return false;
        }

        var clause = readout.Clauses[readout.Clauses.LastFrom(paragraph.End - 2)].Of(_text);
        return !agreement.Has("reached") || words.Reaching.IsIn(clause);
    }

    /// <summary>达成以下共识：: both sides speak next.</summary>
    public static Attribution Agreed(TextSpan paragraph) => new()
    {
        Speaker = Attribution.JointVoice,
        SpeakerSpan = null,
        Verb = null,
        VerbSpan = null,
        Content = paragraph,
        Kind = VoiceKind.Joint,
    };

    /// <summary>What goes on with the speech before it, without a verb of its own.</summary>
    public static Attribution Carried(Attribution before, TextSpan content) => new()
    {
        Speaker = before.Speaker,
        SpeakerSpan = null,
        Verb = null,
        VerbSpan = null,
        Content = content,
        Kind = before.Kind,
        Level = ReportingLevel.Carried,
        Voice = before.Voice,
        CoSpeakers = before.CoSpeakers,
    };

    private TextSpan FirstClause(TextSpan paragraph) => readout.Clauses[readout.Clauses.LastFrom(paragraph.Start)];

    // Somebody speaks whom nothing tells: then it is not the one before.
    private bool OpensUnknown(TextSpan paragraph)
    {
        var clause = FirstClause(paragraph);
        return clause.End < _text.Length && _text[clause.End] is '，' or '：' && words.Verbs.Before(clause.Of(_text)) is { } verb && ReportingVerbs.LevelOf(verb) == ReportingLevel.Statement;
    }

    // 我们…, 希望…, 双方将…
    private bool Mark(ReadOnlySpan<char> clause, Attribution before)
    {
        var start = before.Kind == VoiceKind.Joint && words.JointSubjects.At(clause) is { } joint ? joint.Form.Length : 0;
        return words.SpeechMarks.At(clause[start..]) is not null;
    }

    private bool GoesOn(TextSpan paragraph)
    {
        var clause = FirstClause(paragraph);
        var said = clause.Of(_text);
        return words.GeneralOpenings.At(said) is not null || words.Matters.IsIn(said[..Math.Min(said.Length, LongestMatter)])
            || IsPairWithDuty(said) || TakesStand(clause) || quotations.EndAt(paragraph.Start) >= paragraph.End;
    }

    // 当前，双方正落实共识: what both sides are doing, and nobody says they should, the narrator tells.
    private bool TellsUnderWay(TextSpan paragraph)
    {
        var clause = FirstClause(paragraph);
        if (words.GeneralOpenings.At(clause.Of(_text)) is not { } opening)
        {
            return false;
        }

        clause = clause with { Start = clause.Start + opening.Form.Length };
        if (clause.Length == 0 && clause.End + 1 < paragraph.End)
        {
            clause = readout.Clauses[readout.Clauses.LastFrom(clause.End + 1)];
        }

        return subjects.At(clause).Any(subject => subject.Sort == SubjectSort.Joint && words.UnderWay.At(_text.AsSpan(subject.End, clause.End - subject.End)) is not null);
    }

    // 岚方出席人员：科兰、雷伍德。: who was there, by sides; one sentence without a comma.
    private bool IsRoster(TextSpan paragraph)
    {
        var said = paragraph.Of(_text);
        var colon = said[..Math.Min(said.Length, LongestMatter)].IndexOfAny('：', ':');
        return colon > 1 && said[1] == '方' && words.NoSides.At(said) is null && (colon == 2 || words.RosterTails.Of(said[2..colon]) is not null)
            && Roster.IsList(said[(colon + 1)..], ofSide: false);
    }

    // 云岚要: China and another country by their letters.
    private bool IsPairWithDuty(ReadOnlySpan<char> said) => LetterPair.Opens(said) && words.Duties.At(said[LetterPair.Length..]) is not null;

    private bool TakesStand(TextSpan clause)
    {
        foreach (var subject in subjects.At(clause))
        {
            var behind = _text.AsSpan(subject.End, clause.End - subject.End);
            if (subject.Sort == SubjectSort.Joint)
            {
                return words.Duties.At(behind) is not null;
            }

            if (subject.Sort == SubjectSort.Side)
            {
                var at = predicates.SkipModifiers(subject.End, clause.End);
                return words.Stands.At(behind) is not null || words.Stands.At(_text.AsSpan(at, clause.End - at)) is not null;
            }
        }

        return false;
    }

    // 5日: a day in figures.
    private bool TellsDay(TextSpan paragraph)
    {
        var told = paragraph.Of(_text);
        for (var at = 1; at < told.Length; at++)
        {
            if (told[at] == '日' && char.IsDigit(told[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
