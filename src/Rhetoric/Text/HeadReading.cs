using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>Reads the lead of a Chinese readout: the agency's prefix, the day, who met whom, and the word for the meeting.</summary>
/// <remarks>
/// A principal is a title with the words before it (国家主席, 美国总统) and a name up to a word that can follow a name; the second stands behind
/// 同, 与, 和, 会见, 会晤 or 应. Nothing is looked up and nothing guessed: a bare 9日 becomes a date only together with metadata of that day.
/// Cost: bounded, at most 400 characters within the first 2,000 are read.
/// </remarks>
internal static partial class HeadReading
{
    private const int LongestLead = 400;
    private const int LongestHead = 2000;

    public static ReadoutHead Of(Readout readout)
    {
        var text = readout.Text[..Math.Min(readout.Text.Length, LongestHead)];
        var layout = TextLayout.Of(text);
        if (layout.Paragraphs is not [var paragraph, ..])
        {
            return new ReadoutHead();
        }

        var end = Math.Min(paragraph.End, paragraph.Start + LongestLead);
        var dateline = Dateline().Match(text, paragraph.Start, end - paragraph.Start);
        var start = dateline.Success ? dateline.Index + dateline.Length : paragraph.Start;
        var sentence = layout.Sentences.FirstOrDefault(sentence => sentence.End > start);
        var length = Math.Clamp(Math.Min(sentence.End, end) - start, 0, LongestLead);
        var principals = PrincipalsIn(text, start, length);
        var from = principals is [var first, ..] ? first.NameSpan.End : start;
        var meeting = Meeting().Match(text, from, Math.Max(0, start + length - from));
        var day = Day().Match(text, start, length);
        if (!day.Success && dateline.Success)
        {
            day = Day().Match(text, dateline.Index, dateline.Length);
        }

        var (date, evidence) = DateOf(day, readout.Date);
        return new ReadoutHead
        {
            Text = text,
            Dateline = dateline.Success ? SpanOf(dateline) : null,
            Date = date,
            DateEvidence = evidence,
            DateSpan = day.Success ? SpanOf(day) : null,
            Principals = principals,
            MeetingSpan = meeting.Success ? SpanOf(meeting) : null,
        };
    }

    private static Principal[] PrincipalsIn(string text, int start, int length) =>
    [
        .. TitledName().Matches(text[..(start + length)], start).Take(2).Select(match => new Principal(
            match.Groups["name"].Value, match.Groups["title"].Value, SpanOf(match.Groups["name"]), SpanOf(match.Groups["title"]))),
    ];

    private static (DateOnly? Date, DateEvidence Evidence) DateOf(Match day, DateOnly? metadata)
    {
        if (!day.Success)
        {
            return (null, DateEvidence.None);
        }

        int? Number(string part) => day.Groups[part].Success ? int.Parse(day.Groups[part].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;
        var (y, m, d) = (Number("y"), Number("m"), Number("d"));
        DateOnly? full = y is >= 1 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y.Value, m.Value) ? new DateOnly(y.Value, m.Value, d.Value) : null;
        if (metadata is not { } known)
        {
            return (full, DateEvidence.Text);
        }

        var agrees = d == known.Day && (m ?? known.Month) == known.Month && (y ?? known.Year) == known.Year;
        return agrees ? (known, full is null ? DateEvidence.TextWithMetadata : DateEvidence.Text) : (full, DateEvidence.Conflict);
    }

    private static TextSpan SpanOf(Capture capture) => new(capture.Index, capture.Index + capture.Length);

    [GeneratedRegex(@"\G\s*(?:[\u4e00-\u9fff]{2,8}(?:社|网|报)[^，。\n]{0,24}?(?:电|消息|讯)(?:[（(][^）)\n]{0,40}[）)])?[：:]?|[（(][^）)\n]{2,40}[）)])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"(?:(?<y>\d{4})年)?(?:(?<m>\d{1,2})月)?(?<d>\d{1,2})日", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:\G|(?<=同|与|(?<!共)和|会见|会晤|应(?![约邀])|的))(?<title>[\u4e00-\u9fff]{0,14}?(?:国家主席|总书记|副总统|副主席|副总理|国务卿|总统|首相|总理|国王|女王|大公|亲王|主席))(?<name>(?!特别|特使|代表)[\u4e00-\u9fff·]{2,12}?)(?=\d|在|同|与|和|会见|会晤|举行|通电话|通话|应约|应邀|分别|当地时间|今天|昨天|上午|下午|晚|夫妇|，|。|、|的|请求|一行|进行|就|共同)", RegexOptions.CultureInvariant)]
    private static partial Regex TitledName();

    [GeneratedRegex(@"视频会晤|小范围会谈|会谈|会见|会晤|通电话|通话|磋商|会面", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();
}
