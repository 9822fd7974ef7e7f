using System.Text.Json;

namespace Rhetoric.Reporting;

/// <summary>Formulas with their uses.</summary>
public static partial class ResultJson
{
    /// <summary>Writes formulas with every use.</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="formulas">The formulas.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<Formula> formulas) => Write(stream, head, json => WriteArray(json, "formulas", formulas, WriteFormula));

    private static void WriteFormula(Utf8JsonWriter json, Formula formula)
    {
        json.WriteStartObject();
        json.WriteString("canonical", formula.Canonical);
        json.WriteString("family", formula.Family);
        json.WriteString("category", formula.Category);
        json.WriteString("origin", Names.Of(formula.Origin));
        json.WriteNumber("count", formula.Count);
        json.WriteNumber("docs", formula.Documents);
        json.WriteNumber("family_count", formula.FamilyCount);
        json.WriteNumber("own_count", formula.FamilyOwnCount);
        json.WriteNumber("own_docs", formula.FamilyOwnDocuments);
        json.WriteBoolean("boilerplate", formula.IsBoilerplate);
        json.WriteNumber("family_docs", formula.FamilyDocuments);
        json.WriteNumber("score", formula.Score);
        WriteArray(json, "twins", formula.Twins, (json, twin) => json.WriteStringValue(twin));
        WriteWord(json, "twin_of", formula.TwinOf);
        WriteArray(json, "variants", formula.Variants, (json, variant) =>
        {
            json.WriteStartObject();
            json.WriteString("form", variant.Form);
            json.WriteNumber("count", variant.Count);
            json.WriteNumber("docs", variant.Documents);
            WriteUse(json, "first", variant.FirstUse);
            WriteUse(json, "last", variant.LastUse);
            json.WriteString("relation", variant.Relation.ToString());
            json.WriteString("to", variant.Relation.To);
            json.WriteEndObject();
        });
        WriteArray(json, "speakers", formula.Speakers, WriteSpeaker);
        WriteArray(json, "family_speakers", formula.FamilySpeakers, WriteSpeaker);
        WriteUse(json, "first", formula.Heading.FirstUse);
        WriteUse(json, "last", formula.Heading.LastUse);
        WriteUse(json, "family_first", formula.FamilyFirstUse);
        WriteUse(json, "family_last", formula.FamilyLastUse);
        WriteArray(json, "spans", formula.Occurrences, (json, use) =>
        {
            json.WriteStartObject();
            json.WriteString("doc", use.Readout.Id);
            WritePlace(json, use.Readout, use.Span);
            WriteWord(json, "speaker", ShownVoice.Of(use.Speaker, use.Readout));
            WriteWord(json, "addressee", ShownVoice.Of(use.Addressee, use.Readout));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, SpeakerCount voice)
    {
        json.WriteStartObject();
        json.WriteString("speaker", voice.Speaker);
        json.WriteNumber("count", voice.Count);
        json.WriteEndObject();
    }

    private static void WriteUse(Utf8JsonWriter json, string name, Readout? readout)
    {
        if (readout is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("doc", readout.Id);
        WriteDate(json, "date", readout.Date);
        json.WriteEndObject();
    }
}
