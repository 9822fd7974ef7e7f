using System.Text.Json;

namespace Rhetoric.Reporting;

/// <summary>Collated series.</summary>
public static partial class ResultJson
{
    /// <summary>
    /// Writes a series: readouts, formulas with their cells, the matrix of formulas by readouts (uses of the family), threads, principles, meetings, reuse, and the aligned segments.
    /// </summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="collation">The series.</param>
    /// <param name="top">How many formulas, threads, lists of principles and links of reuse at the most; meetings and segments are all there.</param>
    public static void Write(Stream stream, ResultHead head, Collation collation, int top)
    {
        ArgumentNullException.ThrowIfNull(collation);
        Write(stream, head, json =>
        {
            WriteArray(json, "readouts", collation.Readouts, WriteMet);
            WriteArray(json, "formulas", collation.Formulas.Take(top), (json, formula) => WriteCollated(json, collation, formula));
            WriteArray(json, "matrix", collation.Formulas.Take(top), (json, formula) => WriteRow(json, collation, formula));
            WriteArray(json, "threads", collation.Threads.Take(top), (json, thread) => WriteThread(json, collation, thread));
            WriteArray(json, "principles", collation.Principles.Take(top), (json, line) => WritePrinciples(json, collation, line));
            WriteArray(json, "meetings", collation.Meetings, (json, meeting) => WriteMeeting(json, collation, meeting));
            WriteArray(json, "reuse", collation.Reuse.Strongest(top), (json, link) => WriteReuse(json, collation, link));
            WriteArray(json, "alignment", collation.Alignment, (json, segment) => WriteSegment(json, collation, segment));
        });
    }

    private static void WriteMet(Utf8JsonWriter json, Readout readout)
    {
        json.WriteStartObject();
        WriteReadout(json, readout);
        WriteWord(json, "title", readout.Title);
        WriteWord(json, "counterpart", readout.ReadCounterpart()?.Name);
        json.WriteEndObject();
    }

    private static void WriteCollated(Utf8JsonWriter json, Collation collation, CollatedFormula formula)
    {
        json.WriteStartObject();
        json.WriteString("canonical", formula.Formula.Canonical);
        json.WriteString("family", formula.Formula.Family);
        json.WriteString("category", formula.Formula.Category);
        json.WriteString("origin", Names.Of(formula.Formula.Origin));
        json.WriteNumber("count", formula.Formula.Count);
        json.WriteNumber("family_count", formula.Formula.FamilyCount);
        json.WriteNumber("family_docs", formula.Formula.FamilyDocuments);
        WriteUse(json, "family_first", formula.Formula.FamilyFirstUse);
        WriteUse(json, "family_last", formula.Formula.FamilyLastUse);
        WriteArray(json, "cells", formula.Cells, (json, cell) =>
        {
            json.WriteStartObject();
            WriteReadout(json, collation.Readouts[cell.Readout]);
            json.WriteNumber("exact", cell.Exact);
            json.WriteNumber("exact_net", cell.ExactNet);
            json.WriteNumber("family", cell.Family);
            json.WriteNumber("family_net", cell.FamilyNet);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, Collation collation, CollatedFormula formula)
    {
        json.WriteStartArray();
        for (var number = 0; number < collation.Readouts.Count; number++)
        {
            json.WriteNumberValue(formula.In(number)?.Family ?? 0);
        }

        json.WriteEndArray();
    }

    private static void WriteThread(Utf8JsonWriter json, Collation collation, CollatedThread thread)
    {
        json.WriteStartObject();
        json.WriteString("thread", thread.Id);
        json.WriteString("title", thread.Title);
        json.WriteString("title_zh", thread.ChineseTitle);
        json.WriteNumber("gravity", thread.Gravity);
        json.WriteBoolean("topic", thread.IsTopic);
        json.WriteNumber("docs", thread.Cells.Count);
        json.WriteNumber("chars", thread.Characters);
        WriteArray(json, "cells", thread.Cells, (json, cell) =>
        {
            var readout = collation.Readouts[cell.Readout];
            json.WriteStartObject();
            WriteReadout(json, readout);
            WriteWord(json, "raised_by", cell.RaisedBy);
            json.WriteNumber("chars", cell.Characters);
            WriteArray(json, "rungs", cell.Rungs, (json, found) =>
            {
                json.WriteStartObject();
                json.WriteString("ladder", found.Rung.Ladder.Id);
                json.WriteNumber("rung", found.Rung.Rung);
                WritePlace(json, readout, found.Span);
                json.WriteEndObject();
            });
            WriteArray(json, "voices", cell.Voices, (json, voice) =>
            {
                json.WriteStartObject();
                WriteWord(json, "speaker", voice.Speaker);
                json.WriteNumber("chars", voice.Characters);
                WriteArray(json, "spans", voice.Spans, (json, span) => WriteSpan(json, null, readout, span));
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WritePrinciples(Utf8JsonWriter json, Collation collation, PrincipleLine line)
    {
        json.WriteStartObject();
        json.WriteString("list", line.Heading);
        WriteArray(json, "uses", line.Uses, (json, use) =>
        {
            json.WriteStartObject();
            WriteReadout(json, collation.Readouts[use.Readout]);
            WritePlace(json, use.List.Readout, use.List.Span);
            WriteWord(json, "speaker", use.List.Speaker);
            WriteItems(json, "items", use.List.Items);
            WriteItems(json, "added", use.Change?.Added ?? []);
            WriteItems(json, "dropped", use.Change?.Dropped ?? []);
            WriteItems(json, "moved", use.Change?.Moved ?? []);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteMeeting(Utf8JsonWriter json, Collation collation, CollatedMeeting meeting)
    {
        json.WriteStartObject();
        WriteReadout(json, meeting.Readout);
        WriteArray(json, "introduced", meeting.Introduced, (json, turn) => WriteTurn(json, collation, turn));
        WriteArray(json, "returned", meeting.Returned, (json, turn) => WriteTurn(json, collation, turn));
        WriteArray(json, "retired", meeting.Retired, (json, turn) => WriteTurn(json, collation, turn));
        WriteArray(json, "topics", meeting.Topics, (json, topic) =>
        {
            json.WriteStartObject();
            json.WriteNumber("place", topic.Place);
            json.WriteString("thread", topic.Thread.Id);
            WriteWord(json, "raised_by", topic.RaisedBy);
            WritePlace(json, meeting.Readout, topic.Span);
            WriteNumber(json, "place_before", topic.PlaceBefore);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteTurn(Utf8JsonWriter json, Collation collation, MeetingTurn turn)
    {
        json.WriteStartObject();
        json.WriteString("subject", Names.Of(turn.Subject));
        json.WriteString("name", turn.Name);
        json.WriteNumber("docs", turn.Holders.Count);
        WriteUse(json, "first", collation.Readouts[turn.Holders[0]]);
        if (turn.Before is { } before)
        {
            WriteUse(json, "before", collation.Readouts[before]);
        }

        WriteUse(json, "last", collation.Readouts[turn.Holders[^1]]);
        json.WriteEndObject();
    }

    private static void WriteReuse(Utf8JsonWriter json, Collation collation, TextReuse link)
    {
        var (later, earlier, longest) = (collation.Readouts[link.Later], collation.Readouts[link.Earlier], link.Longest);
        json.WriteStartObject();
        json.WriteString("later", later.Id);
        json.WriteString("earlier", earlier.Id);
        json.WriteNumber("share", link.Share);
        json.WriteNumber("chars", link.Characters);
        json.WriteNumber("of", link.Of);
        json.WriteStartObject("longest");
        json.WriteNumber("length", longest.Length);
        WriteSpan(json, "later", later, longest.InLater);
        WriteSpan(json, "earlier", earlier, longest.InEarlier);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSegment(Utf8JsonWriter json, Collation collation, AlignedSegment segment)
    {
        json.WriteStartObject();
        WriteWord(json, "thread", segment.Thread);
        WriteArray(json, "readings", segment.Readings, (json, reading) =>
        {
            json.WriteStartObject();
            json.WriteString("doc", collation.Readouts[reading.Readout].Id);
            WritePlace(json, collation.Readouts[reading.Readout], reading.Span);
            WriteWord(json, "speaker", reading.Speaker);
            json.WriteString("bond", Names.Of(reading.Bond));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter json, string name, IReadOnlyList<string> words) => WriteArray(json, name, words, static (json, word) => json.WriteStringValue(word));
}
