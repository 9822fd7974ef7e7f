using System.Text.Json;

namespace Rhetoric.Tests.Corpus;

/// <summary>An ask as annotated.</summary>
internal sealed record GoldAsk(
    string Speaker, string Addressee, string Type, GoldSpan Modal, GoldSpan Content, bool Negative)
{
    public IEnumerable<GoldSpan> Spans => [Modal, Content];

    public static GoldAsk Read(JsonElement element) => new(
        element.GetProperty("speaker").GetString()!,
        element.GetProperty("addressee").GetString()!,
        element.GetProperty("type").GetString()!,
        GoldSpan.Read(element.GetProperty("modalSpan")),
        GoldSpan.Read(element.GetProperty("content")),
        element.GetProperty("negative").GetBoolean());
}
