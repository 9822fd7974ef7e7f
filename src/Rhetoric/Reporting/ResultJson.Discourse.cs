using System.Text.Json;

namespace Rhetoric.Reporting;

public static partial class ResultJson
{
    /// <summary>Writes who says what to whom, readout by readout.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="discourses">The readings.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<ReadoutDiscourse> discourses)
    {
        ReadoutDiscourse[] readings = [.. discourses];
        var atmosphere = AtmosphereReading.In(readings).ToLookup(word => word.Readout);
        Write(stream, head, json => WriteArray(json, "docs", readings, (json, read) => WriteDiscourse(json, read, atmosphere[read.Readout])));
    }

    /// <summary>Writes attributions of one or many readouts.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="attributions">The attributions.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<PlacedAttribution> attributions) =>
        Write(stream, head, json => WriteArray(json, "attributions", attributions, (json, row) => WriteAttribution(json, row.Readout, row.Attribution, isPlaced: true)));

    /// <summary>Writes asks of one or many readouts.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="asks">The asks.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<PlacedAsk> asks) =>
        Write(stream, head, json => WriteArray(json, "asks", asks, (json, row) => WriteAsk(json, row, isPlaced: true)));

    /// <summary>Writes the voices of each readout.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="voices">The voices.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<PlacedVoice> voices) =>
        Write(stream, head, json => WriteArray(json, "voices", voices, (json, row) =>
        {
            json.WriteStartObject();
            WriteReadout(json, row.Readout);
            WriteVoiceFields(json, row.Voice);
            json.WriteEndObject();
        }));

    /// <summary>Writes voices summed over readouts.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="totals">The sums.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<VoiceTotal> totals) => Write(stream, head, "voices", totals.ToTable());

    private static void WriteReadout(Utf8JsonWriter json, Readout readout)
    {
        json.WriteString("doc", readout.Id);
        WriteDate(json, "date", readout.Date);
    }

    private static void WriteDiscourse(Utf8JsonWriter json, ReadoutDiscourse read, IEnumerable<AtmosphereWord> atmosphere)
    {
        var readout = read.Readout;
        json.WriteStartObject();
        json.WriteString("doc", readout.Id);
        WriteArray(json, "sections", read.Sections, (json, section) => WriteSection(json, readout, section));
        WriteArray(json, "attributions", read.Attributions, (json, said) => WriteAttribution(json, readout, said, isPlaced: false));
        WriteArray(json, "asks", read.Asks, (json, ask) => WriteAsk(json, PlacedAsk.Of(read, ask), isPlaced: false));
        WriteArray(json, "voice", read.Voice, WriteVoice);
        WriteArray(json, "attendance", read.Attendance, (json, person) => WriteAttendee(json, readout, person));
        WriteArray(json, "people", read.People, (json, person) => WritePerson(json, readout, person));
        json.WriteStartArray("devices");
        foreach (var list in read.Lists)
        {
            WriteDevice(json, readout, "enumeration", list.Span, list.Items, Names.Of(list.Kind));
        }

        foreach (var device in read.Devices)
        {
            WriteDevice(json, readout, Names.Of(device.Kind), device.Span, device.Members, device.Grade);
        }

        json.WriteEndArray();
        WriteArray(json, "numbers", read.Numbers, (json, figure) => WriteFigure(json, readout, figure));
        WriteArray(json, "atmosphere", atmosphere, WriteAtmosphere);
        json.WriteEndObject();
    }

    private static void WriteAtmosphere(Utf8JsonWriter json, AtmosphereWord word)
    {
        json.WriteStartObject();
        WriteSpan(json, "span", word.Readout, word.Span);
        WriteWord(json, "voice", word.Voice);
        json.WriteString("ladder", word.Rung.Ladder.Id);
        json.WriteNumber("rung", word.Rung.Rung);
        WriteWord(json, "gloss", word.Rung.Gloss);
        json.WriteNumber("earlier", word.Earlier);
        json.WriteNumber("of", word.Before);
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, Readout readout, Section section)
    {
        json.WriteStartObject();
        var place = readout.OriginalSpan(section.Span);
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("role", Names.Of(section.Role));
        if (section.Also.Count > 0)
        {
            WriteArray(json, "also", section.Also, (json, role) => json.WriteStringValue(Names.Of(role)));
        }

        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, Readout readout, Attribution said, bool isPlaced)
    {
        json.WriteStartObject();
        if (isPlaced)
        {
            WriteReadout(json, readout);
        }

        json.WriteString("speaker", said.Speaker);
        if (said.SpeakerSpan is { } speaker)
        {
            WriteSpan(json, "speaker_span", readout, speaker);
        }

        json.WriteString("voice", said.Voice);
        json.WriteString("verb", said.Verb);
        if (said.VerbSpan is { } verb)
        {
            WriteSpan(json, "verb_span", readout, verb);
        }

        WriteSpan(json, "content", readout, said.Content);
        json.WriteString("kind", Names.Of(said.Kind));
        json.WriteString("level", Names.Of(said.Level));
        if (said.Addressee is { } addressee)
        {
            json.WriteString("addressee", addressee);
        }

        if (said.CoSpeakers.Count > 0)
        {
            json.WriteStartArray("co_speakers");
            foreach (var name in said.CoSpeakers)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // With a voice the ask stands for itself, without one among those of its readout.
    private static void WriteAsk(Utf8JsonWriter json, PlacedAsk row, bool isPlaced)
    {
        var (readout, ask) = (row.Readout, row.Ask);
        json.WriteStartObject();
        if (isPlaced)
        {
            WriteReadout(json, readout);
        }

        json.WriteString("speaker", ask.Speaker);
        WriteWord(json, "voice", isPlaced ? row.Voice : null);
        json.WriteString("addressee", ask.Addressee);
        json.WriteString("party", row.Party);
        json.WriteString("modal", ask.Modal);
        WriteSpan(json, "modal_span", readout, ask.ModalSpan);
        json.WriteString("force", Names.Of(ask.Force));
        WriteSpan(json, "content", readout, ask.Content);
        json.WriteString("polarity", Names.Polarity(ask));
        json.WriteString("type", Names.Of(ask.Kind));
        json.WriteEndObject();
    }

    private static void WriteAttendee(Utf8JsonWriter json, Readout readout, Attendee person)
    {
        json.WriteStartObject();
        json.WriteString("name", person.Name);
        WriteArray(json, "titles", person.Titles, (json, title) => json.WriteStringValue(title));
        WriteSpan(json, "span", readout, person.Span);
        if (person.Side is { } side)
        {
            json.WriteString("side", side);
        }

        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, Readout readout, Person person)
    {
        json.WriteStartObject();
        json.WriteString("name", person.Name);
        WriteArray(json, "titles", person.Titles, (json, title) => json.WriteStringValue(title));
        json.WriteString("role", Names.Of(person.Role));
        WriteSpan(json, "span", readout, person.Span);
        WriteArray(json, "title_spans", person.TitleSpans, (json, title) => WriteSpan(json, null, readout, title));
        if (person.Side is { } side)
        {
            json.WriteString("side", side);
        }

        json.WriteEndObject();
    }

    private static void WriteDevice(Utf8JsonWriter json, Readout readout, string kind, TextSpan span, IReadOnlyList<TextSpan> members, string? grade)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind);
        WriteSpan(json, "span", readout, span);
        WriteArray(json, "members", members, (json, member) => WriteSpan(json, null, readout, member));
        WriteWord(json, kind == "enumeration" ? "class" : "grade", grade);

        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, Readout readout, Figure figure)
    {
        json.WriteStartObject();
        WriteSpan(json, "span", readout, figure.Span);
        json.WriteNumber("value", figure.Value);
        if (figure.Upper is { } upper)
        {
            json.WriteNumber("upper", upper);
        }

        json.WriteString("unit", figure.Unit);
        if (figure.Hedge is { } hedge)
        {
            json.WriteString("hedge", hedge);
        }

        if (figure.IsOrdinal)
        {
            json.WriteBoolean("ordinal", true);
        }

        json.WriteEndObject();
    }
}
