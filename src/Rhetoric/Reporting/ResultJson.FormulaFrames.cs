using System.Text.Json;

namespace Rhetoric.Reporting;

public static partial class ResultJson
{
    /// <summary>Writes frames with their fillers and every use.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="frames">The frames.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<FormulaFrame> frames) => Write(stream, head, json => WriteArray(json, "frames", frames, WriteFrame));

    private static void WriteFrame(Utf8JsonWriter json, FormulaFrame frame)
    {
        json.WriteStartObject();
        json.WriteString("frame", frame.Text);
        json.WriteString("gloss", frame.Gloss);
        json.WriteString("origin", Names.Of(frame.Origin));
        json.WriteNumber("count", frame.Count);
        json.WriteNumber("docs", frame.Documents);
        WriteNumber(json, "score", frame.Origin == FormulaOrigin.Lexicon ? null : frame.Score);
        WriteArray(json, "speakers", frame.Speakers, WriteSpeaker);
        WriteUse(json, "first", frame.FirstUse);
        WriteUse(json, "last", frame.LastUse);
        WriteArray(json, "slots", frame.Slots, WriteSlot);
        WriteArray(json, "spans", frame.Occurrences, (json, use) =>
        {
            json.WriteStartObject();
            json.WriteString("doc", use.Readout.Id);
            WritePlace(json, use.Readout, use.Span);
            WriteWord(json, "speaker", use.Speaker);
            json.WriteStartObject("fillers");
            for (var slot = 0; slot < use.Slots.Count; slot++)
            {
                if (use.Slots[slot] is { } filler)
                {
                    WriteSpan(json, frame.Slots[slot].Name, use.Readout, filler);
                }
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteSlot(Utf8JsonWriter json, FormulaFrameSlot slot)
    {
        json.WriteStartObject();
        json.WriteString("slot", slot.Name);
        json.WriteNumber("count", slot.Count);
        WriteArray(json, "fillers", slot.Fillers, (json, filler) =>
        {
            json.WriteStartObject();
            json.WriteString("filler", filler.Text);
            json.WriteNumber("count", filler.Count);
            json.WriteNumber("docs", filler.Documents);
            WriteDate(json, "first", filler.First);
            WriteDate(json, "last", filler.Last);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
