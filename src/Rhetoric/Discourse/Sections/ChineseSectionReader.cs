namespace Rhetoric.Discourse;

/// <summary>Tells what each paragraph of a Chinese readout is for, and what else it holds.</summary>
/// <remarks>
/// <para>Idea. Every clause gives its characters to one role; the role with most of them names the paragraph, the others stand beside it. The order of
/// evidence for a clause: (1) it is part of a line of attendance; (2) somebody is said to speak in it: speech, or joint where both sides do; (3) a word
/// of signing, then of ceremony; (4) a speaker as its subject with a word of saying, then a word of an exchange between both sides, then both sides as its
/// subject; (5) the clause before it in the sentence, or the speaker of the sentence before it. A clause that only says when (签字仪式后，) waits for the next one.</para>
/// <para>Place in the text comes before: the paragraph of the lead leads, whatever else it holds; a headline, a closing line and a question of the press
/// are other; what follows an answer's label is speech up to the next question; a paragraph that no clause tells anything of goes on with the speech
/// before it where it speaks in the first person.</para>
/// <para>Source: the annotation rules of the evaluation texts. Cost: O(n) with a few look-ups a character in clauses that nobody speaks. Invariant:
/// one section a paragraph; a role stands once in a section.</para>
/// </remarks>
internal sealed class ChineseSectionReader
{
    private const int LongestHeadline = 48;
    private const int LongestClosing = 24;
    private const int LongestStage = 24;

    // A clause shorter than this does not make a paragraph mixed.
    private const int ShortestPart = 5;

    private static readonly SectionRole[] Roles = Enum.GetValues<SectionRole>();

    private readonly Readout _readout;
    private readonly SectionGrammar _grammar;
    private readonly TextSpan[] _said;
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly TextSpan[] _attended;
    private readonly string[] _speakers;
    private readonly int _lead;
    private readonly TextSpan _leadSentence;
    private readonly IReadOnlyList<Turn> _turns;
    private readonly int[] _weights = new int[Roles.Length];
    private int _next;
    private int _nextTurn;
    private bool _isSpeaking;

    private ChineseSectionReader(
        Readout readout, SectionGrammar grammar, IReadOnlyList<Attribution> attributions, IReadOnlyList<AttendanceLine> attendance, IEnumerable<string> speakers, IReadOnlyList<Turn> turns)
    {
        _readout = readout;
        _grammar = grammar;
        _attributions = attributions;
        _said = [.. attributions.Select(ExtentOf)];
        _attended = [.. attendance.Select(line => line.Span)];
        _speakers = [.. speakers.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Take(MostSpeakers)];
        _lead = LeadParagraph();
        _leadSentence = _lead >= 0 && PeopleReader.LeadSentence(readout) is { } sentence && readout.Paragraphs[_lead].Contains(sentence) ? sentence : default;
        _turns = turns.Any(turn => turn.IsQuestion) ? turns : [];
    }

    // Subjects are looked for by name; a text with more names than this is no readout.
    private const int MostSpeakers = 16;

    public static IReadOnlyList<Section> Read(
        Readout readout, IReadOnlyList<Attribution> attributions, IReadOnlyList<AttendanceLine> attendance, IEnumerable<string> speakers, IReadOnlyList<Turn> turns, DiscourseLexicon lexicon)
    {
        var reader = new ChineseSectionReader(readout, lexicon.Compiled(SectionGrammar.Of), attributions, attendance, speakers, turns);
        var sections = new Section[readout.Paragraphs.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = reader.SectionOf(i, i == 0 ? SectionRole.Other : sections[i - 1].Role);
        }

        return sections;
    }

    private static TextSpan ExtentOf(Attribution said)
    {
        var start = Math.Min(said.Content.Start, Math.Min(said.SpeakerSpan?.Start ?? int.MaxValue, said.VerbSpan?.Start ?? int.MaxValue));
        return new TextSpan(start, Math.Max(said.Content.End, said.VerbSpan?.End ?? 0));
    }

    // Where the head says who met; else the first paragraph in which not more is said than told.
    private int LeadParagraph()
    {
        var head = _readout.Head;
        if (_readout.Paragraphs.Count == 0)
        {
            return -1;
        }

        if ((head.Principals is [var principal, ..] ? principal.NameSpan.Start : head.MeetingSpan?.Start) is { } at)
        {
            var paragraph = _readout.Paragraphs.LastFrom(at);
            return IsHeadline(paragraph) && paragraph + 1 < _readout.Paragraphs.Count && MayLead(paragraph + 1) ? paragraph + 1 : paragraph;
        }

        var first = IsHeadline(0) && _readout.Paragraphs.Count > 1 ? 1 : 0;
        return IsMostlySaid(_readout.Paragraphs[first]) ? -1 : first;
    }

    private bool IsHeadline(int paragraph)
    {
        var span = _readout.Paragraphs[paragraph];
        return span.Length <= LongestHeadline && span.Of(_readout.Text).IndexOfAny("。：；") < 0;
    }

    private bool MayLead(int paragraph) =>
        _grammar.LeadCues.IsIn(_readout.Paragraphs[paragraph].Of(_readout.Text)) && !IsMostlySaid(_readout.Paragraphs[paragraph]);

    private bool IsMostlySaid(TextSpan paragraph)
    {
        var said = 0;
        for (var i = Math.Max(0, _said.LastFrom(paragraph.Start)); i < _said.Length && _said[i].Start < paragraph.End; i++)
        {
            said += Math.Max(0, Math.Min(_said[i].End, paragraph.End) - Math.Max(_said[i].Start, paragraph.Start));
        }

        return said * 2 > paragraph.Length;
    }

    private bool IsSaidIn(TextSpan paragraph) => Touches(_said, paragraph) >= 0;

    private Section SectionOf(int index, SectionRole before)
    {
        var paragraph = _readout.Paragraphs[index];
        Array.Clear(_weights);
        Weigh(paragraph);
        if (TurnIn(paragraph) is { } turn)
        {
            return new Section(paragraph, turn.IsQuestion ? SectionRole.Other : SectionRole.Speech);
        }

        if (index == _lead)
        {
            return Mixed(paragraph, SectionRole.Lead);
        }

        if (IsClosing(paragraph) || (IsHeadline(index) && (index < _lead || (_nextTurn == 0 && _turns is [var first, ..] && paragraph.End <= first.Content.Start))))
        {
            return new Section(paragraph, SectionRole.Other);
        }

        var role = Heaviest();
        var goesOn = before is SectionRole.Speech or SectionRole.Joint && !IsSaidIn(paragraph)
            && (_grammar.Points.Opens(paragraph.Of(_readout.Text))
                || (role == SectionRole.Other && _grammar.FirstPersons.IsIn(paragraph.Of(_readout.Text))));
        if (goesOn)
        {
            return new Section(paragraph, before);
        }

        return Mixed(paragraph, role);
    }

    private Section Mixed(TextSpan paragraph, SectionRole role)
    {
        List<SectionRole>? also = null;
        _weights[(int)role] = 0;
        _weights[(int)SectionRole.Other] = 0;
        _weights[(int)SectionRole.Lead] = 0;
        for (var next = Heaviest(); _weights[(int)next] >= ShortestPart; next = Heaviest())
        {
            (also ??= []).Add(next);
            _weights[(int)next] = 0;
        }

        return also is null ? new Section(paragraph, role) : new Section(paragraph, role) { Also = also };
    }

    // Of equals the one that the enumeration has first; other only where nothing else is told.
    private SectionRole Heaviest()
    {
        var best = SectionRole.Other;
        foreach (var role in Roles)
        {
            if (role != SectionRole.Other && _weights[(int)role] > 0 && (best == SectionRole.Other || _weights[(int)role] > _weights[(int)best]))
            {
                best = role;
            }
        }

        return best;
    }

    private void Weigh(TextSpan paragraph)
    {
        _isSpeaking = false;
        var sentence = -1;
        var waiting = 0;
        var role = SectionRole.Other;
        for (; _next < _readout.Clauses.Count && _readout.Clauses[_next].Start < paragraph.End; _next++)
        {
            var clause = _readout.Clauses[_next];
            if (_readout.Sentences.LastFrom(clause.Start) is var current && current != sentence)
            {
                _weights[(int)role] += waiting;
                (sentence, role, waiting) = (current, _isSpeaking ? SectionRole.Speech : SectionRole.Other, 0);
            }

            if (RoleOf(clause) is { } told)
            {
                role = told;
                _isSpeaking = role == SectionRole.Speech;
            }
            else if (role == SectionRole.Other && IsStage(clause))
            {
                waiting += clause.Length;
                continue;
            }

            _weights[(int)role] += clause.Length + waiting;
            waiting = 0;
        }

        _weights[(int)role] += waiting;
    }

    private SectionRole? RoleOf(TextSpan clause)
    {
        if (_leadSentence.Contains(clause) && Touches(_said, clause) < 0)
        {
            return SectionRole.Lead;
        }

        if (Touches(_attended, clause) >= 0)
        {
            // 某某等到机场送行: who sees somebody off was not at the meeting.
            return _grammar.Farewells.Before(clause.Of(_readout.Text)) is null ? SectionRole.Attendance : SectionRole.Ceremony;
        }

        var text = clause.Of(_readout.Text);
        if (Touches(_said, clause) is >= 0 and var said)
        {
            return _attributions[said].Kind == VoiceKind.Joint ? SectionRole.Joint : SectionRole.Speech;
        }

        if (IsStage(clause))
        {
            return null;
        }

        return _grammar.OutcomeCues.IsIn(text) ? SectionRole.Outcomes
            : _grammar.CeremonyCues.IsIn(text) ? SectionRole.Ceremony
            : IsOfSpeaker(text) && _grammar.SpeechCues.IsIn(text) ? SectionRole.Speech
            : _grammar.JointCues.IsIn(text) ? SectionRole.Joint
            : _grammar.JointSubjects.At(text) is not null ? _isSpeaking ? SectionRole.Speech : SectionRole.Joint
            : null;
    }

    private bool IsOfSpeaker(ReadOnlySpan<char> text)
    {
        foreach (var speaker in _speakers)
        {
            if (text.StartsWith(speaker))
            {
                return true;
            }
        }

        return text is [_, '方', ..] || text.StartsWith("他") || text.StartsWith("她");
    }

    private static int Touches(TextSpan[] spans, TextSpan clause)
    {
        var at = spans.LastFrom(clause.Start);
        return at >= 0 && spans[at].Overlaps(clause) ? at
            : at + 1 < spans.Length && spans[at + 1].Overlaps(clause) ? at + 1
            : -1;
    }

    private bool IsStage(TextSpan clause) => clause.Length <= LongestStage && _grammar.StageEndings.Before(clause.Of(_readout.Text)) is not null;

    private bool IsClosing(TextSpan paragraph) =>
        paragraph.Length <= LongestClosing && _grammar.ClosingLines.IsIn(paragraph.Of(_readout.Text));

    // The turn of an interview that a paragraph is: from its first on, one turn a paragraph.
    private Turn? TurnIn(TextSpan paragraph)
    {
        while (_nextTurn < _turns.Count && _turns[_nextTurn].Content.End < paragraph.End)
        {
            _nextTurn++;
        }

        return _nextTurn < _turns.Count && paragraph.Contains(_turns[_nextTurn].Content) ? _turns[_nextTurn] : null;
    }
}
