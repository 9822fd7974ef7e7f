using System.Text.Json;

namespace Rhetoric.Tests.Corpus;

/// <summary>A place in a composed readout and the characters that stand there.</summary>
internal readonly record struct GoldSpan(TextSpan Span, string Text)
{
    public static GoldSpan Read(JsonElement element) => new(
        new TextSpan(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32()),
        element.GetProperty("text").GetString()!);

    public static GoldSpan? ReadOptional(JsonElement element) => element.ValueKind == JsonValueKind.Null ? null : Read(element);

    public bool AgreesWith(string readout) =>
        Span.Start >= 0 && Span.Start < Span.End && Span.End <= readout.Length && Span.Of(readout).SequenceEqual(Text);
}
