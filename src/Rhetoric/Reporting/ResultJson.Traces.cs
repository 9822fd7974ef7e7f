using System.Text.Json;

namespace Rhetoric.Reporting;

/// <summary>Timelines and boilerplate.</summary>
public static partial class ResultJson
{
    /// <summary>Writes timelines: of one phrase as it is, of several as <c>traces</c>.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="timelines">The timelines.</param>
    public static void Write(Stream stream, ResultHead head, PhraseTimelines timelines)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        Write(stream, head, json =>
        {
            if (timelines is [var only])
            {
                WriteTimeline(json, only);
                return;
            }

            WriteArray(json, "traces", timelines, (json, timeline) =>
            {
                json.WriteStartObject();
                WriteTimeline(json, timeline);
                json.WriteEndObject();
            });
        });
    }

    /// <summary>Writes how much of a readout is boilerplate, and its clauses with the earlier readouts that hold them.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="boilerplate">What was read.</param>
    public static void Write(Stream stream, ResultHead head, ReadoutBoilerplate boilerplate)
    {
        ArgumentNullException.ThrowIfNull(boilerplate);
        Write(stream, head, json =>
        {
            json.WriteString("doc", boilerplate.Readout.Id);
            json.WriteNumber("of", boilerplate.Earlier);
            json.WriteNumber("chars", boilerplate.Characters);
            json.WriteNumber("boilerplate", boilerplate.BoilerplateCharacters);
            WriteNumber(json, "share", boilerplate.Share);
            WriteArray(json, "stretches", boilerplate.Stretches, (json, stretch) => WriteSpan(json, null, boilerplate.Readout, stretch));
            WriteArray(json, "clauses", boilerplate.Clauses, (json, clause) =>
            {
                json.WriteStartObject();
                WritePlace(json, boilerplate.Readout, clause.Span!.Value);
                json.WriteNumber("boilerplate", clause.BoilerplateCharacters);
                WriteHeld(json, clause);
                json.WriteEndObject();
            });
        });
    }

    /// <summary>Writes wordings with the readouts that hold them.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="wordings">The wordings.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<HeldWording> wordings) => Write(stream, head, json => WriteArray(json, "wordings", wordings, (json, wording) =>
    {
        json.WriteStartObject();
        json.WriteString("text", wording.Text);
        WriteHeld(json, wording);
        json.WriteEndObject();
    }));

    private static void WriteHeld(Utf8JsonWriter json, HeldWording wording)
    {
        json.WriteNumber("with", wording.Holders.Count);
        json.WriteNumber("of", wording.Earlier);
        WriteUse(json, "first", wording.First);
        WriteUse(json, "last", wording.Last);
        if (wording.Variant is not { } variant)
        {
            json.WriteNull("variant");
            return;
        }

        json.WriteStartObject("variant");
        json.WriteString("doc", variant.Readout.Id);
        WriteDate(json, "date", variant.Readout.Date);
        WritePlace(json, variant.Readout, variant.Span);
        json.WriteNumber("likeness", variant.Likeness);
        json.WriteEndObject();
    }

    private static void WriteTimeline(Utf8JsonWriter json, PhraseTimeline timeline)
    {
        json.WriteString("phrase", timeline.Phrase);
        json.WriteString("family", timeline.Family);
        json.WriteString("by", Names.Of(timeline.By));
        json.WriteNumber("count", timeline.Count);
        json.WriteNumber("docs", timeline.Documents);
        WriteArray(json, "forms", timeline.Forms, (json, form) =>
        {
            json.WriteStartObject();
            json.WriteString("form", form.Form);
            json.WriteNumber("count", form.Count);
            json.WriteNumber("own_count", form.OwnCount);
            json.WriteNumber("docs", form.Documents);
            WriteUse(json, "first", form.FirstUse);
            WriteUse(json, "last", form.LastUse);
            json.WriteEndObject();
        });
        WriteUse(json, "first", timeline.FirstUse);
        WriteUse(json, "last", timeline.LastUse);
        WriteArray(json, "periods", timeline.Periods, WritePeriod);
        if (timeline.Undated is { } undated)
        {
            json.WritePropertyName("undated");
            WritePeriod(json, undated);
        }

        WriteArray(json, "speakers", timeline.Speakers, (json, voice) =>
        {
            json.WriteStartObject();
            json.WriteString("speaker", voice.Speaker);
            json.WriteNumber("count", voice.Count);
            json.WriteNumber("docs", voice.Documents);
            WriteDate(json, "first", voice.First);
            WriteDate(json, "last", voice.Last);
            json.WriteEndObject();
        });
        WriteArray(json, "counterparts", timeline.Counterparts, (json, met) =>
        {
            json.WriteStartObject();
            json.WriteString("id", met.Id);
            json.WriteString("counterpart", met.Name);
            WriteShare(json, met.Documents, met.With, met.Count, met.Share, (met.Interval.Low, met.Interval.High));
            json.WriteEndObject();
        });
        json.WriteNumber("tests", timeline.Tests);
        WriteArray(json, "turns", timeline.Turns, (json, turn) =>
        {
            json.WriteStartObject();
            json.WriteString("kind", Names.Of(turn.Kind));
            json.WriteString("period", turn.Period);
            json.WriteString("doc", turn.Readout.Id);
            WriteDate(json, "date", turn.Date);
            json.WriteString("evidence", turn.Evidence);
            json.WriteString("test", turn.Test);
            json.WriteNumber("p", turn.P);
            json.WriteNumber("adjusted_p", turn.AdjustedP);
            json.WriteBoolean("beyond_chance", turn.IsBeyondChance);
            json.WriteEndObject();
        });
        WriteArray(json, "spans", timeline.Uses, (json, use) =>
        {
            json.WriteStartObject();
            json.WriteString("doc", use.Readout.Id);
            WritePlace(json, use.Readout, use.Span);
            json.WriteString("form", use.Form);
            WriteWord(json, "speaker", use.Speaker);
            WriteWord(json, "addressee", use.Addressee);
            json.WriteEndObject();
        });
    }

    private static void WritePeriod(Utf8JsonWriter json, TimelinePeriod period)
    {
        json.WriteStartObject();
        json.WriteString("period", period.Label);
        WriteShare(json, period.Documents, period.With, period.Count, period.Share, period.Interval is { } interval ? (interval.Low, interval.High) : (null, null));
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, int documents, int with, int count, double? share, (double? Low, double? High) interval)
    {
        json.WriteNumber("docs", documents);
        json.WriteNumber("with", with);
        json.WriteNumber("count", count);
        WriteNumber(json, "share", share);
        WriteNumber(json, "low", interval.Low);
        WriteNumber(json, "high", interval.High);
    }
}
