using System.Text.Json;

namespace Rhetoric.Tests.Corpus;

/// <summary>One planted difference.</summary>
internal sealed record GoldChange(
    ChangeKind Kind, ChangeLayer Layer, string Summary, IReadOnlyList<GoldSpan> A, IReadOnlyList<GoldSpan> B, string? SpeakerA, string? SpeakerB)
{
    public static GoldChange Read(JsonElement element) => new(
        Enum.Parse<ChangeKind>(element.GetProperty("kind").GetString()!, ignoreCase: true),
        Enum.Parse<ChangeLayer>(element.GetProperty("layer").GetString()!, ignoreCase: true),
        element.GetProperty("summary").GetString()!,
        [.. element.GetProperty("a").EnumerateArray().Select(GoldSpan.Read)],
        [.. element.GetProperty("b").EnumerateArray().Select(GoldSpan.Read)],
        element.GetProperty("speakerA").GetString(),
        element.GetProperty("speakerB").GetString());
}
