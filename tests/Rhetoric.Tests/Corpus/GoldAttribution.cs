using System.Text.Json;

namespace Rhetoric.Tests.Corpus;

/// <summary>An attribution as annotated; a carried paragraph has neither verb nor speaker span.</summary>
internal sealed record GoldAttribution(
    string Speaker, GoldSpan? SpeakerSpan, string Verb, GoldSpan? VerbSpan, GoldSpan Content, VoiceKind Kind, string Level)
{
    public IEnumerable<GoldSpan> Spans => new[] { SpeakerSpan, VerbSpan, Content }.OfType<GoldSpan>();

    public static GoldAttribution Read(JsonElement element) => new(
        element.GetProperty("speaker").GetString()!,
        GoldSpan.ReadOptional(element.GetProperty("speakerSpan")),
        element.GetProperty("verb").GetString()!,
        GoldSpan.ReadOptional(element.GetProperty("verbSpan")),
        GoldSpan.Read(element.GetProperty("content")),
        element.GetProperty("kind").GetString() switch
        {
            "joint" => VoiceKind.Joint,
            "individual" => VoiceKind.Individual,
            var other => throw new InvalidDataException($"'{other}' is no kind of voice."),
        },
        element.GetProperty("level").GetString()!);
}
