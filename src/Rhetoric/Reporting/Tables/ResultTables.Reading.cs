using Rhetoric.Reporting;

namespace Rhetoric;

// What was read of one readout; its parts know their places in Readout.Text and no more.
public static partial class ResultTables
{
    /// <summary>The attributions of a readout with the words attributed.</summary>
    /// <param name="reading">What was read of it.</param>
    public static ResultTable ToTable(this ReadoutDiscourse reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Attributions.Select(said => new PlacedAttribution { Readout = reading.Readout, Attribution = said }).ToTable();
    }

    /// <summary>The asks of a readout with what is asked.</summary>
    /// <param name="reading">What was read of it.</param>
    public static ResultTable ToAskTable(this ReadoutDiscourse reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Asks.Select(ask => PlacedAsk.Of(reading, ask)).ToTable();
    }

    /// <summary>The lists (、) of a readout with their items, divided by bars.</summary>
    /// <param name="reading">What was read of it.</param>
    public static ResultTable ToListTable(this ReadoutDiscourse reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new[] { reading }.ToListTable();
    }

    /// <summary>Attributions without the words attributed.</summary>
    /// <param name="attributions">The attributions.</param>
    public static ResultTable ToTable(this IEnumerable<Attribution> attributions) => new(
        [new("speaker"), new("voice"), new("verb"), new("kind"), new("level"), new("addressee"), new("start", true), new("end", true)],
        [
            .. attributions.Select(said => new object?[]
            {
                said.Speaker, said.Voice, said.Verb, Names.Of(said.Kind), Names.Of(said.Level), said.Addressee, said.Content.Start, said.Content.End,
            }),
        ]);

    /// <summary>Asks without the words of what is asked.</summary>
    /// <param name="asks">The asks.</param>
    public static ResultTable ToTable(this IEnumerable<Ask> asks) => new(
        [new("speaker"), new("addressee"), new("modal"), new("force"), new("type"), new("polarity"), new("start", true), new("end", true)],
        [
            .. asks.Select(ask => new object?[]
            {
                ask.Speaker, ask.Addressee, ask.Modal, Names.Of(ask.Force), Names.Of(ask.Kind), Names.Polarity(ask), ask.Content.Start, ask.Content.End,
            }),
        ]);

    /// <summary>Voices with their shares.</summary>
    /// <param name="voices">The voices.</param>
    public static ResultTable ToTable(this IEnumerable<VoiceShare> voices) => new(
        [new("voice"), new("kind"), new("chars", true), new("share", true)],
        [.. voices.Select(voice => new object?[] { voice.Speaker, Names.Of(voice.Kind), voice.Characters, voice.Share })]);

    /// <summary>Lists without their words.</summary>
    /// <param name="lists">The lists.</param>
    public static ResultTable ToTable(this IEnumerable<Enumeration> lists) => new(
        [new("kind"), new("items", true), new("start", true), new("end", true)],
        [.. lists.Select(list => new object?[] { Names.Of(list.Kind), list.Items.Count, list.Span.Start, list.Span.End })]);

    /// <summary>Figures of speech without their words.</summary>
    /// <param name="devices">The figures of speech.</param>
    public static ResultTable ToTable(this IEnumerable<Device> devices) => new(
        [new("kind"), new("grade"), new("members", true), new("start", true), new("end", true)],
        [.. devices.Select(device => new object?[] { Names.Of(device.Kind), device.Grade, device.Members.Count, device.Span.Start, device.Span.End })]);

    /// <summary>Numbers with their values.</summary>
    /// <param name="figures">The numbers.</param>
    public static ResultTable ToTable(this IEnumerable<Figure> figures) => new(
        [new("hedge"), new("value", true), new("upper", true), new("unit"), new("ordinal"), new("start", true), new("end", true)],
        [.. figures.Select(figure => new object?[] { figure.Hedge, figure.Value, figure.Upper, figure.Unit, figure.IsOrdinal, figure.Span.Start, figure.Span.End })]);

    /// <summary>Who was present, in the order given; the rank is the place in that order, from 1.</summary>
    /// <param name="attendees">Who was present.</param>
    public static ResultTable ToTable(this IEnumerable<Attendee> attendees) => new(
        [new("rank", true), new("name"), new("titles"), new("side"), new("start", true), new("end", true)],
        [
            .. attendees.Index().Select(row => new object?[]
            {
                row.Index + 1, row.Item.Name, Joined(row.Item.Titles), row.Item.Side, row.Item.Span.Start, row.Item.Span.End,
            }),
        ]);

    /// <summary>Persons with their titles and part in the meeting.</summary>
    /// <param name="persons">The persons.</param>
    public static ResultTable ToTable(this IEnumerable<Person> persons) => new(
        [new("name"), new("titles"), new("side"), new("role"), new("start", true), new("end", true)],
        [.. persons.Select(person => new object?[] { person.Name, Joined(person.Titles), person.Side, Names.Of(person.Role), person.Span.Start, person.Span.End })]);

    /// <summary>Who met, as the head of the text names them.</summary>
    /// <param name="principals">Who met.</param>
    public static ResultTable ToTable(this IEnumerable<Principal> principals) => new(
        [new("name"), new("title"), new("side"), new("start", true), new("end", true)],
        [.. principals.Select(one => new object?[] { one.Name, one.Title, one.Side, one.NameSpan.Start, one.NameSpan.End })]);

    /// <summary>Paragraphs with their roles.</summary>
    /// <param name="sections">The paragraphs.</param>
    public static ResultTable ToTable(this IEnumerable<Section> sections) => new(
        [new("paragraph", true), new("role"), new("start", true), new("end", true)],
        [.. sections.Index().Select(row => new object?[] { row.Index + 1, Names.Of(row.Item.Role), row.Item.Span.Start, row.Item.Span.End })]);

    /// <summary>Mentions of topics.</summary>
    /// <param name="mentions">The mentions.</param>
    public static ResultTable ToTable(this IEnumerable<TopicMention> mentions) => new(
        [new("topic"), new("title"), new("start", true), new("end", true)],
        [.. mentions.Select(mention => new object?[] { mention.Topic.Id, mention.Topic.EnglishTitle, mention.Span.Start, mention.Span.End })]);

    /// <summary>Rungs of ladders where they stand.</summary>
    /// <param name="findings">The rungs.</param>
    public static ResultTable ToTable(this IEnumerable<LadderUse> findings) => new(
        [new("ladder"), new("rung", true), new("gloss"), new("start", true), new("end", true)],
        [.. findings.Select(found => new object?[] { found.Rung.Ladder.Id, found.Rung.Rung, found.Rung.Gloss, found.Span.Start, found.Span.End })]);
}
