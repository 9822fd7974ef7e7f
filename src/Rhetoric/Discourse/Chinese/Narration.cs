namespace Rhetoric.Discourse;

/// <summary>Tells the narrator's own words from what somebody says: a stage (会谈后…), who was there, what was done, the speaker by name.</summary>
/// <remarks>Cost: bounded at the head and the end of a sentence; O(length) for events, within the first <see cref="LongestEventSentence"/> characters of a clause.</remarks>
internal sealed class Narration(Readout readout, ChineseSpeech words, SubjectReader subjects, PredicateReader predicates, IReadOnlySet<string> heads)
{
    /// <summary>How far a paragraph is searched, in characters.</summary>
    public const int LongestEventSentence = 400;

    private const int LongestPlainIntroduction = 4;

    private readonly string _text = readout.Text;

    /// <summary>Whether a clause only leads in to what follows (此外, 会谈中, 在谈到…时).</summary>
    public bool IsIntroduction(TextSpan clause)
    {
        var said = clause.Of(_text);
        return said.Length <= LongestPlainIntroduction || IsDay(said) || words.Introductions.At(said) is not null || words.IntroductionEnds.Before(said) is not null;
    }

    // 2019年12月5日, 12月5日下午: figures and what counts days and hours.
    private bool IsDay(ReadOnlySpan<char> said)
    {
        if (!char.IsAsciiDigit(said[0]))
        {
            return false;
        }

        for (var at = 1; at < said.Length;)
        {
            var length = char.IsAsciiDigit(said[at]) || said[at] is '年' or '月' or '日' or '号' ? 1 : words.Times.At(said[at..])?.Form.Length ?? 0;
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    /// <summary>Whether a sentence is the narrator's: it begins with a stage or tells who was there.</summary>
    public bool IsNarrated(TextSpan sentence)
    {
        var told = sentence.Of(_text);
        return words.Stages.At(told) is not null || IsAttended(told);
    }

    /// <summary>Whether a paragraph tells of an event (签署了, 合影).</summary>
    public bool TellsEvent(TextSpan paragraph)
    {
        foreach (var clause in readout.Clauses.Touching(paragraph))
        {
            var told = clause.Of(_text);
            for (var at = 0; at < Math.Min(told.Length, LongestEventSentence); at++)
            {
                if (words.Events.At(told[at..]) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a sentence is not the speaker's, who does not tell of himself by name; nor does a head of state tell what 两国元首 said, or of those who agree (一致表示) one of the other by the bare name.</summary>
    public bool NamesSpeaker(TextSpan sentence, Attribution speech)
    {
        var agrees = speech is { Kind: VoiceKind.Joint, SpeakerSpan: null, VerbSpan: not null };
        if (!agrees && (speech.Kind != VoiceKind.Individual || words.BodyEnds.Before(speech.Voice) is not null))
        {
            return false;
        }

        foreach (var clause in readout.Clauses.Touching(sentence))
        {
            foreach (var subject in subjects.At(clause))
            {
                var behind = _text.AsSpan(subject.End, clause.End - subject.End);
                if (subject.Sort == SubjectSort.Person && subject.Together is null)
                {
                    return (agrees ? !subject.IsTitledBehind : subject.Voice == speech.Voice) && words.NameBodies.At(behind) is null;
                }

                if (subject.Sort == SubjectSort.Joint)
                {
                    return heads.Count > 1 && heads.Contains(speech.Voice) && words.JointHeads.Before(subject.Span.Of(_text)) is not null && predicates.Read(subject.End, clause.End, subject) is not null;
                }
            }

            if (!IsIntroduction(clause))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsAttended(ReadOnlySpan<char> told)
    {
        told = told.TrimEnd("。.；");
        if (words.PresenceObjects.Before(told) is { } what)
        {
            told = told[..^what.Form.Length].TrimEnd('了');
        }

        return words.Presence.Before(told) is not null;
    }
}
