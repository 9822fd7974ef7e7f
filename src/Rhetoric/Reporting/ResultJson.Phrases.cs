using System.Text.Json;

namespace Rhetoric.Reporting;

/// <summary>Phrases, keyness and repeats, with how they were counted.</summary>
public static partial class ResultJson
{
    /// <summary>Writes phrases.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="phrases">The phrases.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<Phrase> phrases) => Write(stream, head, json => WriteArray(json, "phrases", phrases, WritePhrase));

    /// <summary>Writes phrases with their keyness.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="phrases">The compared phrases.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<PhraseKeyness> phrases) => Write(stream, head, json => WriteArray(json, "phrases", phrases, WriteKeyness));

    /// <summary>Writes repeats with their evidence and every place.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="repeats">The repeats.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<Repeat> repeats) => Write(stream, head, json => WriteArray(json, "repeats", repeats, WriteRepeat));

    private static void WriteCounting(Utf8JsonWriter json, PhraseOptions? options)
    {
        if (options is null)
        {
            return;
        }

        json.WriteStartObject("counting");
        foreach (var (name, value) in PhraseCountsIdentity.Of(options).Fields())
        {
            json.WritePropertyName(name);
            if (name is "shortest" or "longest")
            {
                json.WriteRawValue(value);
            }
            else
            {
                json.WriteStringValue(value);
            }
        }

        json.WriteNumber("min_count", options.MinCount);
        json.WriteNumber("min_docs", options.MinDocuments);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, ResultReference? reference)
    {
        if (reference is null)
        {
            return;
        }

        json.WriteStartObject("reference");
        json.WriteString("measure", Names.Of(reference.Measure));
        json.WriteString("basis", Names.Of(reference.Basis));
        WriteNumber(json, "part_share", reference.PartShare);
        WriteNumber(json, "docs", reference.Documents);
        json.WriteNumber("units", reference.Units);
        json.WriteStartArray("inputs");
        foreach (var readout in reference.Texts)
        {
            WriteInput(json, readout);
        }

        foreach (var file in reference.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePhrase(Utf8JsonWriter json, Phrase phrase)
    {
        json.WriteStartObject();
        WriteFigures(json, phrase);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, Phrase phrase)
    {
        json.WriteString("phrase", phrase.Text);
        if (phrase.Cut != phrase.Text)
        {
            json.WriteString("cut", phrase.Cut);
        }

        json.WriteNumber("n", phrase.Length);
        json.WriteNumber("count", phrase.Count);
        json.WriteNumber("docs", phrase.Documents);
        json.WriteNumber("per_million", phrase.PerMillion);
        WriteNumber(json, "dispersion", phrase.Dispersion);
        WriteDate(json, "first", phrase.First);
        WriteDate(json, "last", phrase.Last);
    }

    private static void WriteKeyness(Utf8JsonWriter json, PhraseKeyness key)
    {
        json.WriteStartObject();
        WriteFigures(json, key.Phrase);
        json.WriteNumber("reference_count", key.ReferenceCount);
        WriteNumber(json, "reference_docs", key.ReferenceDocuments);
        json.WriteStartObject("keyness");
        json.WriteString("measure", Names.Of(key.Measure));
        WriteNumber(json, "value", key.Value);
        WriteNumber(json, "p", key.P);
        WriteNumber(json, "effect", key.Effect);
        WriteNumber(json, "log_p", key.LogP);
        WriteNumber(json, "adjusted_p", key.AdjustedP);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRepeat(Utf8JsonWriter json, Repeat repeat)
    {
        json.WriteStartObject();
        json.WriteString("repeat", repeat.Text);
        json.WriteNumber("n", repeat.Length);
        json.WriteNumber("count", repeat.Count);
        json.WriteNumber("docs", repeat.Documents);
        json.WriteNumber("left_entropy", repeat.LeftEntropy);
        json.WriteNumber("right_entropy", repeat.RightEntropy);
        json.WriteNumber("left_edges", repeat.LeftEdges);
        json.WriteNumber("right_edges", repeat.RightEdges);
        WriteNumber(json, "cohesion", repeat.Cohesion);
        json.WriteNumber("nested", repeat.Nested);
        json.WriteNumber("dominance", repeat.Dominance);
        WriteDate(json, "first", repeat.First);
        WriteDate(json, "last", repeat.Last);
        WriteArray(json, "spans", repeat.Locate(), (json, place) =>
        {
            json.WriteStartObject();
            json.WriteString("doc", place.Readout.Id);
            WritePlace(json, place.Readout, place.Span);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
