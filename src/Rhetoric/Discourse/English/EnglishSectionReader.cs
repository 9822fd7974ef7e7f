namespace Rhetoric.Discourse;

/// <summary>Tells what each paragraph of an English readout is for.</summary>
/// <remarks>
/// The first paragraph of at least two sentences, or with words of saying or of an event, leads; a heading line before it is a title, and what has no word
/// the mark of the end. Behind the lead whoever has most of the words decides, topics in; what nobody says is told by its words. Cost: O(n).
/// </remarks>
internal static class EnglishSectionReader
{
    public static IReadOnlyList<Section> Read(Readout readout, IReadOnlyList<Attribution> attributions, IReadOnlyList<NamedPerson> present, EnglishTokens tokens, EnglishGrammar grammar)
    {
        var sections = new Section[readout.Paragraphs.Count];
        var (next, token, person, hasLead) = (0, 0, 0, false);
        for (var i = 0; i < sections.Length; i++)
        {
            var paragraph = readout.Paragraphs[i];
            var (individual, joint) = (0, 0);
            for (; next < attributions.Count && attributions[next].Content.Start < paragraph.End; next++)
            {
                var length = attributions[next].Content.Length;
                (individual, joint) = attributions[next].Kind == VoiceKind.Joint ? (individual, joint + length) : (individual + length, joint);
            }

            var first = token;
            while (token < tokens.Count && tokens[token].Start < paragraph.End)
            {
                token++;
            }

            var isListed = false;
            for (; person < present.Count && present[person].Name.Start < paragraph.End; person++)
            {
                isListed = true;
            }

            var role = isListed && individual + joint == 0 ? SectionRole.Attendance : RoleOf(tokens, first, token, grammar, individual, joint, hasLead);
            hasLead |= role == SectionRole.Lead;
            sections[i] = new Section(paragraph, role);
        }

        return sections;
    }

    private static SectionRole RoleOf(EnglishTokens tokens, int first, int end, EnglishGrammar grammar, int individual, int joint, bool hasLead)
    {
        // The mark of the end has no word.
        if (!HasWord(tokens, first, end))
        {
            return SectionRole.End;
        }

        // A heading has no full stop.
        if ((individual + joint == 0 && !IsSentence(tokens, end) && !IsAttendanceLine(tokens, first, end, grammar)))
        {
            return hasLead ? SectionRole.Other : SectionRole.Title;
        }

        if (!hasLead && individual + joint == 0)
        {
            return CueOf(tokens, first, end, grammar) == SectionRole.Attendance && !HasEvent(tokens, first, end, grammar) ? SectionRole.Attendance : HasEvent(tokens, first, end, grammar) ? SectionRole.Lead : SectionRole.Other;
        }

        if (!hasLead && HasEvent(tokens, first, end, grammar))
        {
            return SectionRole.Lead;
        }

        if (individual + joint > 0)
        {
            return individual >= joint ? SectionRole.Speech : SectionRole.Joint;
        }

        return CueOf(tokens, first, end, grammar);
    }

    private static bool HasWord(EnglishTokens tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (tokens[at].Kind != EnglishTokenKind.Mark)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSentence(EnglishTokens tokens, int end)
    {
        var last = end - 1;
        while (last >= 0 && tokens[last].Kind == EnglishTokenKind.Mark && tokens.Text[tokens[last].Start] is '”' or '"' or ')' or ']')
        {
            last--;
        }

        return last >= 0 && (tokens.Text[tokens[last].End - 1] is '.' or '!' or '?' or ':');
    }

    private static bool IsAttendanceLine(EnglishTokens tokens, int first, int end, EnglishGrammar grammar) => CueOf(tokens, first, end, grammar) == SectionRole.Attendance;

    private static bool HasEvent(EnglishTokens tokens, int first, int end, EnglishGrammar grammar)
    {
        for (var at = first; at < end; at++)
        {
            if (tokens[at].Kind == EnglishTokenKind.Word && grammar.Events.Has(tokens, at, end))
            {
                return true;
            }
        }

        return false;
    }

    private static SectionRole CueOf(EnglishTokens tokens, int first, int end, EnglishGrammar grammar)
    {
        var role = SectionRole.Other;
        for (var at = first; at < end; at++)
        {
            if (tokens[at].IsCapital && grammar.Attendance.HasSmall(tokens, at, end) && tokens.Is(end - 1, ':'))
            {
                return SectionRole.Attendance;
            }

            if (grammar.SectionCues.At(tokens, at, end, out _) is { } cue)
            {
                var found = cue.Has("attendance") ? SectionRole.Attendance : cue.Has("outcomes") ? SectionRole.Outcomes : SectionRole.Ceremony;
                role = role == SectionRole.Other || found == SectionRole.Attendance ? found : role;
            }
        }

        return role;
    }
}
