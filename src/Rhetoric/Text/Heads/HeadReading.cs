namespace Rhetoric;

/// <summary>Reads the lead of a readout: the agency's prefix, the day, the place, who met whom, and the word for the meeting.</summary>
/// <remarks>
/// The lead is the first sentence of the first paragraph that names a person with an office and a meeting, else the first that names a person; where that
/// paragraph names neither (a bare agency's prefix, a scene), the first of the next three that names both. A headline tells all but the day, which the
/// paragraph below tells. The words are those of <c>lead-words.tsv</c>; nothing is guessed: what the lead does not say is null, and a day that it says is
/// completed by <see cref="LeadDay"/>, which tells by what. Cost: bounded, at most 600 characters within the first 2,000 are read.
/// </remarks>
internal sealed class HeadReading
{
    private const int LongestLead = 600;
    private const int LongestHead = 2000;
    private const int MostParagraphs = 4;
    private const int LongestNote = 60;
    private const int LongestDateLine = 20;
    private const int LongestBesideDate = 12;

    private readonly Readout _readout;
    private readonly LeadWords _words;
    private readonly string _text;
    private readonly TextLayout _layout;

    private HeadReading(Readout readout, LeadWords words)
    {
        (_readout, _words) = (readout, words);
        _text = readout.Text[..Math.Min(readout.Text.Length, LongestHead)];
        _layout = TextLayout.Of(_text);
    }

    // The agency's prefix is empty where there is none, and ends where the sentences behind it start.
    private readonly record struct Lead(TextSpan Dateline, TextSpan Sentence, Principal[] Principals, TextSpan? Meeting)
    {
        public int Completeness => Principals.Length == 0 ? 0 : Meeting is null ? 1 : 2;
    }

    private bool IsEnglish => _layout.Language == TextLanguage.English;

    /// <summary>The head of a readout.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="words">The words it is read by.</param>
    public static ReadoutHead Of(Readout readout, LeadWords words) => new HeadReading(readout, words).Read();

    private ReadoutHead Read()
    {
        if (BestLead() is not { } lead)
        {
            return Dated(new ReadoutHead(), null, null);
        }

        var head = new ReadoutHead
        {
            Text = _text,
            Dateline = lead.Dateline.Length > 0 ? TrimmedEnd(_text, lead.Dateline) : null,
            PlaceSpan = !IsEnglish && lead.Meeting is { } meeting ? PlaceReading.In(_text, lead.Sentence with { End = meeting.End }, _words) : null,
            Principals = lead.Principals,
            MeetingSpan = lead.Meeting,
        };
        return Dated(head, DayIn(lead) ?? DayBelow(lead), Beside(lead));
    }

    private Lead? BestLead()
    {
        Lead? best = null;
        foreach (var paragraph in _layout.Paragraphs.Take(MostParagraphs))
        {
            var end = Math.Min(paragraph.End, _layout.Paragraphs[0].Start + LongestLead);
            if (end <= paragraph.Start)
            {
                break;
            }

            var start = new DatelineReading(_text[..end], _words).EndAt(paragraph.Start);
            var isFirst = best is null;
            foreach (var sentence in _layout.Sentences.Where(sentence => sentence.Start < end && sentence.End > start))
            {
                var stretch = new TextSpan(Math.Max(start, sentence.Start), Math.Min(end, sentence.End));
                var lead = LeadIn(new TextSpan(paragraph.Start, start), stretch, isFirst);
                if (best is null || lead.Completeness > best.Value.Completeness && (isFirst || lead.Completeness == 2))
                {
                    best = lead;
                }
            }

            if (best is { Completeness: > 0 } or { Meeting: not null })
            {
                break;
            }
        }

        return best;
    }

    private ReadoutHead Dated(ReadoutHead head, LeadDay? day, WrittenDate? beside)
    {
        var (date, evidence) = LeadDay.Resolve(day, beside?.Date, _readout);
        return head with { Date = date, DateEvidence = evidence, DateSpan = day?.Span ?? (evidence == DateEvidence.Text ? beside?.Span : null) };
    }

    // A full date above the lead, or in a short line that is no sentence near it, such as a page has, or one that is the last line of the readout, as of a declaration.
    private WrittenDate? Beside(Lead lead)
    {
        if (WrittenDate.In(_text, new TextSpan(0, lead.Sentence.Start)) is { } above)
        {
            return above;
        }

        foreach (var paragraph in _readout.Paragraphs.Take(MostParagraphs).Where(paragraph => paragraph.Length <= LongestNote && !paragraph.Of(_readout.Text).Contains('。')))
        {
            if (WrittenDate.In(_readout.Text, paragraph) is { } noted)
            {
                return noted;
            }
        }

        var last = _readout.Paragraphs[^1];
        return last.Length <= LongestDateLine + LongestBesideDate && WrittenDate.In(_readout.Text, last) is { } below && last.Length - below.Span.Length <= LongestBesideDate ? below : null;
    }

    private Lead LeadIn(TextSpan dateline, TextSpan sentence, bool isFirst)
    {
        var text = _text[..sentence.End];
        var principals = IsEnglish ? EnglishPrincipalReading.In(text, sentence.Start, _words) : new PrincipalReading(text, _words).From(sentence.Start, allowsBehind: isFirst);
        var meeting = principals is [var first, ..] ? MeetingReading.From(text, first.NameSpan.End, IsEnglish, _words) : null;
        return new Lead(dateline, sentence, principals, meeting ?? MeetingReading.From(text, sentence.Start, IsEnglish, _words));
    }

    // The lead's own day, else one in the sentences before it, else the agency's; the agency's gives the month of the same day.
    private LeadDay? DayIn(Lead lead)
    {
        var agency = LeadDay.In(_text, lead.Dateline, _words);
        var own = LeadDay.In(_text, lead.Sentence, _words) ?? LeadDay.In(_text, new TextSpan(lead.Dateline.End, lead.Sentence.Start), _words);
        return own is { Month: null } day && agency is { } filed && filed.Day == day.Day ? day with { Year = filed.Year, Month = filed.Month } : own ?? agency;
    }

    // A headline above the lead may name who meets whom, but not the day: it is the one of the next paragraph that has the meeting.
    private LeadDay? DayBelow(Lead lead)
    {
        if (lead.Sentence.Length > LongestNote || lead.Sentence.Of(_text).Contains('。'))
        {
            return null;
        }

        foreach (var paragraph in _layout.Paragraphs.Take(MostParagraphs).Where(paragraph => paragraph.Start >= lead.Sentence.End))
        {
            var stretch = _layout.Sentences.First(sentence => sentence.End > paragraph.Start);
            var below = LeadIn(new TextSpan(paragraph.Start, paragraph.Start), stretch, isFirst: true);
            if (below.Meeting is not null)
            {
                return LeadDay.In(_text, stretch, _words);
            }
        }

        return null;
    }

    private static TextSpan TrimmedEnd(string text, TextSpan span) => new(span.Start, span.Start + span.Of(text).TrimEnd().Length);
}
