using System.Text.Json;

namespace Rhetoric.Reporting;

/// <summary>Comparisons: findings, changes, voices.</summary>
public static partial class ResultJson
{
    /// <summary>Writes the first findings of a comparison with the changes underneath, what stayed, and the voices.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="top">How many findings at the most; of the changes as many where there are no findings.</param>
    public static void Write(Stream stream, ResultHead head, ReadoutComparison comparison, int top)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Write(stream, head, json =>
        {
            WriteArray(json, "findings", comparison.Findings.Take(top), (json, finding) => WriteFinding(json, finding, comparison));
            WriteArray(json, "kept", comparison.Kept, (json, kept) => WriteKept(json, kept, comparison));
            WriteArray(json, "changes", comparison.Top(top), (json, change) => WriteChange(json, change, comparison));
            WriteArray(json, "stable", comparison.Stable, (json, pair) =>
            {
                json.WriteStartObject();
                WriteSpan(json, "a", comparison.A, pair.A);
                WriteSpan(json, "b", comparison.B, pair.B);
                json.WriteEndObject();
            });
            json.WriteStartObject("voice");
            WriteArray(json, "a", comparison.VoiceA, WriteVoice);
            WriteArray(json, "b", comparison.VoiceB, WriteVoice);
            json.WriteEndObject();
            json.WriteNumber("similarity", comparison.Similarity);
        });
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, ReadoutComparison comparison)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", finding.Rank);
        json.WriteString("thread", finding.Thread);
        WriteArray(json, "along", finding.Along, (json, thread) => json.WriteStringValue(thread));
        json.WriteString("title", finding.Title);
        WriteWord(json, "direction", finding.Direction is { } direction ? Names.Of(direction) : null);
        json.WriteString("kind", Names.Of(finding.Kind));
        WriteArray(json, "a", finding.A, (json, quote) => WriteQuote(json, quote, comparison.A));
        WriteArray(json, "b", finding.B, (json, quote) => WriteQuote(json, quote, comparison.B));
        json.WriteNumber("score", finding.Score);
        json.WriteString("why", finding.Why);
        WriteArray(json, "earlier", finding.Earlier, WriteUse);
        WriteArray(json, "changes", finding.Changes, (json, change) => WriteChange(json, change, comparison));
        json.WriteEndObject();
    }

    private static void WriteKept(Utf8JsonWriter json, KeptWords kept, ReadoutComparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("thread", kept.Thread);
        json.WriteString("title", kept.Title);
        json.WritePropertyName("a");
        WriteQuote(json, kept.A, comparison.A);
        json.WritePropertyName("b");
        WriteQuote(json, kept.B, comparison.B);
        if (kept.Earlier is { } use)
        {
            json.WritePropertyName("earlier");
            WriteUse(json, use);
        }

        json.WriteEndObject();
    }

    private static void WriteUse(Utf8JsonWriter json, WordingUse use)
    {
        json.WriteStartObject();
        json.WriteString("wording", use.Wording);
        json.WriteNumber("with", use.With);
        json.WriteNumber("of", use.Of);
        if (use.Last is { } last)
        {
            WriteDate(json, "last", last);
        }

        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, Quote quote, Readout readout)
    {
        json.WriteStartObject();
        WritePlace(json, readout, quote.Span);
        WriteWord(json, "speaker", quote.Speaker);
        WriteWord(json, "addressee", quote.Addressee);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, Change change, ReadoutComparison comparison)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", change.Rank);
        json.WriteString("kind", Names.Of(change.Kind));
        json.WriteString("layer", Names.Of(change.Layer));
        json.WriteString("summary", change.Summary);
        WriteArray(json, "a", change.A, (json, span) => WriteSpan(json, null, comparison.A, span));
        WriteArray(json, "b", change.B, (json, span) => WriteSpan(json, null, comparison.B, span));
        WriteWord(json, "speaker_a", change.SpeakerA);
        WriteWord(json, "speaker_b", change.SpeakerB);
        WriteWord(json, "addressee_a", change.AddresseeA);
        WriteWord(json, "addressee_b", change.AddresseeB);
        json.WriteNumber("score", change.Score);
        WriteWord(json, "evidence", change.Evidence);
        json.WriteEndObject();
    }

    private static void WriteVoice(Utf8JsonWriter json, VoiceShare voice)
    {
        json.WriteStartObject();
        WriteVoiceFields(json, voice);
        json.WriteEndObject();
    }

    private static void WriteVoiceFields(Utf8JsonWriter json, VoiceShare voice)
    {
        json.WriteString("speaker", voice.Speaker);
        json.WriteString("kind", Names.Of(voice.Kind));
        json.WriteNumber("chars", voice.Characters);
        json.WriteNumber("share", voice.Share);
    }
}
