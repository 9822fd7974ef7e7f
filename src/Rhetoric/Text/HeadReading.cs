using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>Reads the lead of a readout: the agency's prefix, the day, the place, who met whom, and the word for the meeting.</summary>
/// <remarks>
/// The lead is the first sentence of the first paragraph that names a person with an office and a meeting, else the first that names a person; where that
/// paragraph names neither (a bare agency's prefix, a scene), the first of the next three that names both. A headline tells all but the day, which the paragraph below tells. Patterns only: nothing is looked up and nothing guessed; what the lead does not say is null, and a day that it says is completed by
/// <see cref="LeadDay"/>, which tells by what. Cost: bounded, at most 600 characters within the first 2,000 are read.
/// </remarks>
internal static partial class HeadReading
{
    private const int LongestLead = 600;
    private const int LongestHead = 2000;
    private const int MostParagraphs = 4;
    private const int LongestNote = 60;
    private const int LongestDateLine = 20;
    private const int LongestBesideDate = 12;

    // The agency's prefix is empty where there is none, and ends where the sentences behind it start.
    private readonly record struct Lead(TextSpan Dateline, TextSpan Sentence, Principal[] Principals, TextSpan? Meeting)
    {
        public int Completeness => Principals.Length == 0 ? 0 : Meeting is null ? 1 : 2;
    }

    public static ReadoutHead Of(Readout readout)
    {
        var text = readout.Text[..Math.Min(readout.Text.Length, LongestHead)];
        var layout = TextLayout.Of(text);
        if (BestLead(text, layout) is not { } lead)
        {
            return Dated(new ReadoutHead(), null, null, readout);
        }

        var head = new ReadoutHead
        {
            Text = text,
            Dateline = lead.Dateline.Length > 0 ? TrimmedEnd(text, lead.Dateline) : null,
            PlaceSpan = layout.Language != TextLanguage.English && lead.Meeting is { } meeting ? PlaceIn(text, lead.Sentence with { End = meeting.End }) : null,
            Principals = lead.Principals,
            MeetingSpan = lead.Meeting,
        };
        return Dated(head, DayIn(text, lead) ?? DayBelow(text, lead, layout), Beside(text, lead, readout), readout);
    }

    private static Lead? BestLead(string text, TextLayout layout)
    {
        Lead? best = null;
        foreach (var paragraph in layout.Paragraphs.Take(MostParagraphs))
        {
            var end = Math.Min(paragraph.End, layout.Paragraphs[0].Start + LongestLead);
            if (end <= paragraph.Start)
            {
                break;
            }

            var dateline = Dateline().Match(text, paragraph.Start, end - paragraph.Start);
            var start = paragraph.Start + dateline.Length;
            var isFirst = best is null;
            foreach (var sentence in layout.Sentences.Where(sentence => sentence.Start < end && sentence.End > start))
            {
                var stretch = new TextSpan(Math.Max(start, sentence.Start), Math.Min(end, sentence.End));
                var lead = LeadIn(text, new TextSpan(paragraph.Start, start), stretch, layout.Language == TextLanguage.English, isFirst);
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

    private static ReadoutHead Dated(ReadoutHead head, LeadDay? day, WrittenDate? beside, Readout readout)
    {
        var (date, evidence) = LeadDay.Resolve(day, beside?.Date, readout);
        return head with { Date = date, DateEvidence = evidence, DateSpan = day?.Span ?? (evidence == DateEvidence.Text ? beside?.Span : null) };
    }

    // A full date above the lead, or in a short line that is no sentence near it, such as a page has, or one that is the last line of the readout, as of a declaration.
    private static WrittenDate? Beside(string text, Lead lead, Readout readout)
    {
        if (WrittenDate.In(text, new TextSpan(0, lead.Sentence.Start)) is { } above)
        {
            return above;
        }

        foreach (var paragraph in readout.Paragraphs.Take(MostParagraphs).Where(paragraph => paragraph.Length <= LongestNote && !paragraph.Of(readout.Text).Contains('。')))
        {
            if (WrittenDate.In(readout.Text, paragraph) is { } noted)
            {
                return noted;
            }
        }

        var last = readout.Paragraphs[^1];
        return last.Length <= LongestDateLine + LongestBesideDate && WrittenDate.In(readout.Text, last) is { } below && last.Length - below.Span.Length <= LongestBesideDate ? below : null;
    }

    private static Lead LeadIn(string text, TextSpan dateline, TextSpan sentence, bool isEnglish, bool isFirst)
    {
        var words = text[..sentence.End];
        var principals = isEnglish ? EnglishPrincipals(words, sentence.Start) : PrincipalReading.In(words, sentence.Start, allowsBehind: isFirst);
        var pattern = isEnglish ? EnglishMeeting() : Meeting();
        var meeting = pattern.Match(words, principals is [var first, ..] ? first.NameSpan.End : sentence.Start);
        meeting = meeting.Success ? meeting : pattern.Match(words, sentence.Start);
        return new Lead(dateline, sentence, principals, meeting.Success ? SpanOf(meeting) : null);
    }

    // The lead's own day, else one in the sentences before it, else the agency's; the agency's gives the month of the same day.
    private static LeadDay? DayIn(string text, Lead lead)
    {
        var agency = LeadDay.In(text, lead.Dateline);
        var own = LeadDay.In(text, lead.Sentence) ?? LeadDay.In(text, new TextSpan(lead.Dateline.End, lead.Sentence.Start));
        return own is { Month: null } day && agency is { } filed && filed.Day == day.Day ? day with { Year = filed.Year, Month = filed.Month } : own ?? agency;
    }

    // A headline above the lead may name who meets whom, but not the day: it is the one of the next paragraph that has the meeting.
    private static LeadDay? DayBelow(string text, Lead lead, TextLayout layout)
    {
        if (lead.Sentence.Length > LongestNote || lead.Sentence.Of(text).Contains('。'))
        {
            return null;
        }

        foreach (var paragraph in layout.Paragraphs.Take(MostParagraphs).Where(paragraph => paragraph.Start >= lead.Sentence.End))
        {
            var stretch = layout.Sentences.First(sentence => sentence.End > paragraph.Start);
            var below = LeadIn(text, new TextSpan(paragraph.Start, paragraph.Start), stretch, layout.Language == TextLanguage.English, isFirst: true);
            if (below.Meeting is not null)
            {
                return LeadDay.In(text, stretch);
            }
        }

        return null;
    }

    private static TextSpan? PlaceIn(string text, TextSpan sentence)
    {
        for (var match = Place().Match(text, sentence.Start, sentence.Length); match.Success; match = match.NextMatch())
        {
            if (!Occasion().IsMatch(match.Groups["place"].ValueSpan))
            {
                return SpanOf(match.Groups["place"]);
            }
        }

        return null;
    }

    private static Principal[] EnglishPrincipals(string text, int start) =>
    [
        .. EnglishName().Matches(text, start).DistinctBy(match => match.Groups["name"].Value, StringComparer.Ordinal).Select(match =>
        {
            var (name, title, side) = (match.Groups["name"], match.Groups["title"], match.Groups["side"]);
            return new Principal
            {
                Name = name.Value,
                Title = title.Value,
                NameSpan = SpanOf(name),
                TitleSpan = SpanOf(title),
                Side = side.Success ? side.Value : null,
                SideSpan = side.Success ? SpanOf(side) : null,
            };
        }),
    ];

    private static TextSpan TrimmedEnd(string text, TextSpan span) => new(span.Start, span.Start + span.Of(text).TrimEnd().Length);

    private static TextSpan SpanOf(Capture capture) => new(capture.Index, capture.Index + capture.Length);

    [GeneratedRegex(
        @"\G(?:\s*(?:[\u4e00-\u9fff]{2,8}(?:社|网|报)[^，。\n]{0,24}?(?:电|消息|讯)(?:[（(][^）)\n]{0,40}[）)])?[：:]?|[\u4e00-\u9fff]{0,10}消息(?:[（(][^）)\n]{0,20}[）)])?[：:，]|[（(][^）)\n]{2,40}[）)]))+\s*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(
        @"(?<![现正所存实站文])在(?!出席|参加|结束|会见|会谈|会晤|电话|通话|同|与|对|当地时间|此间|这里|那里|即将)(?<place>[\u4e00-\u9fff·]{2,20}?)"
        + @"(?=同|与|会见|会晤|会谈|会面|接见|出席|参加|举行|应邀|应约|分别|再次|先后|亲切|共同|共进|参观|访问|主持|集体|继续|以视频|通过视频|[，。]|和(?!平))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // 在…闭幕后, 在…期间: when, not where.
    [GeneratedRegex("(?:后|前|时|期间|间隙|之际|框架下|峰会|论坛|大会|会晤|中|上)$", RegexOptions.CultureInvariant)]
    private static partial Regex Occasion();

    [GeneratedRegex(
        "(?:视频会晤|视频会见|视频通话|双边会晤|小范围会谈|会谈|会见|会晤|通电话|通话|磋商|会面)(?!期间|前(?!来)|后|时|中心|间隙|厅|了?记者)", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex(
        $@"\b(?<title>{OfficeTitles.English}) (?<name>(?>{CapitalWord}(?: {CapitalWord}){{0,4}}))(?![\p{{L}}'’])(?:,? of (?<side>(?:the )?{Capitals}(?: of (?:the )?{Capitals})?))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"\b(?:met|spoke|talked|conferred|hosted|welcomed|held talks|talks|meeting|telephone call|phone call|video call|call)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishMeeting();

    // An initial, an abbreviation or a word, without the full stop that ends the sentence.
    private const string CapitalWord = @"(?>(?:\p{Lu}|Dr|Jr|Sr|St)\.|\p{Lu}(?:[\p{L}\-]|['’](?=\p{Lu}))*)";
    private const string Capitals = @"\p{Lu}[\p{L}\-]*(?: \p{Lu}[\p{L}\-]*){0,3}";
}
