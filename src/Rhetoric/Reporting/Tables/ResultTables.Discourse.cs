using Rhetoric.Reporting;

namespace Rhetoric;

// Who says what to whom.
// Every row names its readout and date and, where it is a place in the text, start and end of it in the original (UTF-16, half-open). speaker is as the text
// has it, voice the one name in all texts; where there is but one of them it is the voice. Both are empty in the narrator's own words. So is addressee as the
// text has it, party the one name in it.
public static partial class ResultTables
{
    private const string Divider = " | ";

    /// <summary>Attributions with the words attributed.</summary>
    /// <param name="attributions">The attributions.</param>
    public static ResultTable ToTable(this IEnumerable<PlacedAttribution> attributions) => new(
        [
            new("doc"), new("date"), new("speaker"), new("voice"), new("verb"), new("kind"), new("level"), new("addressee"),
            new("start", true), new("end", true), new("content"),
        ],
        [
            .. attributions.Select(row => new object?[]
            {
                row.Readout.Id, row.Date, row.Attribution.Speaker, row.Attribution.Voice, row.Attribution.Verb, Names.Of(row.Attribution.Kind),
                Names.Of(row.Attribution.Level), row.Attribution.Addressee, row.Readout.OriginalSpan(row.Span).Start, row.Readout.OriginalSpan(row.Span).End, row.Snippet,
            }),
        ]);

    /// <summary>Asks with what is asked; the span is that of the content, behind the modal.</summary>
    /// <param name="asks">The asks.</param>
    public static ResultTable ToTable(this IEnumerable<PlacedAsk> asks) => new(
        [
            new("doc"), new("date"), new("speaker"), new("voice"), new("addressee"), new("party"), new("modal"), new("force"), new("type"), new("polarity"),
            new("start", true), new("end", true), new("content"),
        ],
        [
            .. asks.Select(row => new object?[]
            {
                row.Readout.Id, row.Date, row.Ask.Speaker, row.Voice, row.Ask.Addressee, row.Party, row.Ask.Modal, Names.Of(row.Ask.Force), Names.Of(row.Ask.Kind),
                Names.Polarity(row.Ask), row.Readout.OriginalSpan(row.Span).Start, row.Readout.OriginalSpan(row.Span).End, row.Snippet,
            }),
        ]);

    /// <summary>The voices of each readout.</summary>
    /// <param name="voices">The voices.</param>
    public static ResultTable ToTable(this IEnumerable<PlacedVoice> voices) => new(
        [new("doc"), new("date"), new("voice"), new("kind"), new("chars", true), new("share", true)],
        [.. voices.Select(row => new object?[] { row.Readout.Id, row.Date, row.Voice.Speaker, Names.Of(row.Voice.Kind), row.Voice.Characters, row.Voice.Share })]);

    /// <summary>The voices of several readouts together; the column <c>year</c> is empty where all years are summed.</summary>
    /// <param name="totals">The sums.</param>
    public static ResultTable ToTable(this IEnumerable<VoiceTotal> totals) => new(
        [new("year", true), new("voice"), new("kind"), new("docs", true), new("chars", true), new("share", true), new("first"), new("last")],
        [
            .. totals.Select(total => new object?[]
            {
                total.Year, total.Speaker, Names.Of(total.Kind), total.Readouts, total.Characters, total.Share, total.First, total.Last,
            }),
        ]);

    /// <summary>Words for how it went; <c>earlier</c> of <c>of</c> readouts before had the same word, <c>clause</c> is where it stands.</summary>
    /// <param name="words">The words.</param>
    public static ResultTable ToTable(this IEnumerable<AtmosphereWord> words) => new(
        [
            new("doc"), new("date"), new("voice"), new("ladder"), new("rung", true), new("gloss"), new("text"), new("earlier", true), new("of", true),
            new("start", true), new("end", true), new("clause"),
        ],
        [
            .. words.Select(row => new object?[]
            {
                row.Readout.Id, row.Date, row.Voice, row.Rung.Ladder.Id, row.Rung.Rung, row.Rung.Gloss, row.Snippet, row.Earlier, row.Before,
                row.Readout.OriginalSpan(row.Span).Start, row.Readout.OriginalSpan(row.Span).End, row.Readout.Quote(row.Clause),
            }),
        ]);

    /// <summary>The lists (、) with their items, divided by bars.</summary>
    /// <param name="readings">The readings.</param>
    public static ResultTable ToListTable(this IEnumerable<ReadoutDiscourse> readings) => new(
        [new("doc"), new("date"), new("voice"), new("items", true), new("start", true), new("end", true), new("list")],
        [
            .. readings.SelectMany(read => read.Lists, (read, list) => new object?[]
            {
                read.Readout.Id, read.Readout.Date, VoiceAt(read, list.Span), list.Items.Count, read.Readout.OriginalSpan(list.Span).Start, read.Readout.OriginalSpan(list.Span).End, Joined(read, list.Items),
            }),
        ]);

    /// <summary>Whom a readout names, each once and with the role, in the order of the text; the rank is the place among those of the role, from 1 in each readout.</summary>
    /// <param name="readings">The readings.</param>
    public static ResultTable ToPeopleTable(this IEnumerable<ReadoutDiscourse> readings) => new(
        [new("doc"), new("date"), new("rank", true), new("name"), new("titles"), new("side"), new("start", true), new("end", true), new("role")],
        [
            .. readings.SelectMany(Ranked, (read, person) => new object?[]
            {
                read.Readout.Id, read.Readout.Date, person.Rank, person.Person.Name, string.Join('、', person.Person.Titles), person.Person.Side,
                read.Readout.OriginalSpan(person.Person.Span).Start, read.Readout.OriginalSpan(person.Person.Span).End, Names.Of(person.Person.Role),
            }),
        ]);

    // Who is present under a name that the persons do not have stands too.
    private static IEnumerable<(Person Person, int Rank)> Ranked(ReadoutDiscourse read)
    {
        var named = read.People.Select(person => person.Name).ToHashSet(StringComparer.Ordinal);
        var present = read.Attendance.Where(person => !named.Contains(person.Name))
            .Select(person => new Person { Name = person.Name, Titles = person.Titles, Role = PersonRole.Attendee, Span = person.Span, Side = person.Side });
        var ranks = new int[Enum.GetValues<PersonRole>().Length];
        foreach (var person in read.People.Concat(present).OrderBy(person => person.Span))
        {
            yield return (person, ++ranks[(int)person.Role]);
        }
    }

    /// <summary>The paragraphs with their roles.</summary>
    /// <param name="readings">The readings.</param>
    public static ResultTable ToSectionTable(this IEnumerable<ReadoutDiscourse> readings) => new(
        [new("doc"), new("date"), new("paragraph", true), new("role"), new("start", true), new("end", true), new("text")],
        [
            .. readings.SelectMany(read => read.Sections.Index(), (read, section) => new object?[]
            {
                read.Readout.Id, read.Readout.Date, section.Index + 1, Names.Of(section.Item.Role), read.Readout.OriginalSpan(section.Item.Span).Start, read.Readout.OriginalSpan(section.Item.Span).End,
                read.Readout.Quote(section.Item.Span),
            }),
        ]);

    /// <summary>The figures of speech other than lists, with their members, divided by bars.</summary>
    /// <param name="readings">The readings.</param>
    public static ResultTable ToDeviceTable(this IEnumerable<ReadoutDiscourse> readings) => new(
        [new("doc"), new("date"), new("voice"), new("kind"), new("grade"), new("members"), new("start", true), new("end", true), new("text")],
        [
            .. readings.SelectMany(read => read.Devices, (read, device) => new object?[]
            {
                read.Readout.Id, read.Readout.Date, VoiceAt(read, device.Span), Names.Of(device.Kind), device.Grade, Joined(read, device.Members),
                read.Readout.OriginalSpan(device.Span).Start, read.Readout.OriginalSpan(device.Span).End, read.Readout.Quote(device.Span),
            }),
        ]);

    /// <summary>The numbers with their values; of a range both ends, <c>value</c> and <c>upper</c>, which else is empty; <c>ordinal</c> tells a place in a row (第三次) from a quantity.</summary>
    /// <param name="readings">The readings.</param>
    public static ResultTable ToNumberTable(this IEnumerable<ReadoutDiscourse> readings) => new(
        [new("doc"), new("date"), new("voice"), new("hedge"), new("value", true), new("upper", true), new("unit"), new("start", true), new("end", true), new("text"), new("ordinal")],
        [
            .. readings.SelectMany(read => read.Numbers, (read, figure) => new object?[]
            {
                read.Readout.Id, read.Readout.Date, VoiceAt(read, figure.Span), figure.Hedge, figure.Value, figure.Upper, figure.Unit,
                read.Readout.OriginalSpan(figure.Span).Start, read.Readout.OriginalSpan(figure.Span).End, read.Readout.Quote(figure.Span), figure.IsOrdinal,
            }),
        ]);

    private static string? VoiceAt(ReadoutDiscourse read, TextSpan span) => read.AttributionAt(span.Start)?.Voice;

    private static string Joined(ReadoutDiscourse read, IReadOnlyList<TextSpan> members) => string.Join(Divider, members.Select(member => read.Readout.Quote(member)));
}
