using System.Text;
using System.Text.Json;
using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

/// <summary>Asks of real readouts from words attributed by an annotator, apart from the reading of attributions; skips where the annotation is absent.</summary>
public sealed class AskGoldTests
{
    [SharedFact]
    public void Asks_agree_with_the_annotation()
    {
        var (right, given, wanted, kinds, addressees) = (0, 0, 0, 0, 0);
        foreach (var path in Directory.EnumerateFiles(SharedTexts.Require("eval/discourse"), "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(path));
            var readout = new Readout(path, TextOf(gold.RootElement.GetProperty("source").GetString()!));
            var asks = AskReader.Read(readout, readout.Head.Principals, [.. gold.RootElement.GetProperty("attributions").EnumerateArray().Select(AttributionOf).OfType<Attribution>()], DiscourseLexicon.Default);
            given += asks.Count;
            foreach (var want in gold.RootElement.GetProperty("asks").EnumerateArray())
            {
                wanted++;
                if (asks.FirstOrDefault(ask => IsSame(ask, want)) is { } found)
                {
                    right++;
                    kinds += (found.Kind == AskKind.Request ? "ask" : found.Kind.ToString().ToLowerInvariant()) == want.GetProperty("type").GetString() ? 1 : 0;
                    addressees += (found.Addressee ?? "") == (want.GetProperty("addressee").GetString() ?? "").Replace("(implied)", "", StringComparison.Ordinal).Trim() ? 1 : 0;
                }
            }
        }

        Assert.InRange(2.0 * right / (given + wanted), 0.95, 1);
        Assert.InRange((double)kinds / right, 0.95, 1);
        Assert.InRange((double)addressees / right, 0.92, 1);
    }

    private static string TextOf(string source)
    {
        var parts = source.Split('#');
        var path = SharedTexts.Require("corpus/" + parts[0]);
        return parts.Length == 1
            ? File.ReadAllText(path, Encoding.UTF8)
            : File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement).First(line => line.GetProperty("id").GetString() == parts[1]).GetProperty("text").GetString()!;
    }

    private static Attribution? AttributionOf(JsonElement gold) => SpanOf(gold, "content") is not { } content ? null
        : new Attribution
        {
            Speaker = TextOf(gold, "speaker_text"),
            SpeakerSpan = SpanOf(gold, "speaker"),
            Verb = TextOf(gold, "verb"),
            VerbSpan = SpanOf(gold, "verb"),
            Content = content,
            Kind = gold.GetProperty("kind").GetString() == "joint" ? VoiceKind.Joint : VoiceKind.Individual,
            Level = gold.GetProperty("level").GetString() switch { "core" => ReportingLevel.Statement, "act" => ReportingLevel.Act, "topic" => ReportingLevel.Topic, _ => ReportingLevel.Carried },
        };

    private static string TextOf(JsonElement gold, string name) => gold.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static TextSpan? SpanOf(JsonElement gold, string name) =>
        gold.TryGetProperty(name + "_start", out var start) && start.ValueKind == JsonValueKind.Number ? new TextSpan(start.GetInt32(), gold.GetProperty(name + "_end").GetInt32()) : null;

    private static bool IsSame(Ask ask, JsonElement want)
    {
        var (modal, content) = (SpanOf(want, "modal")!.Value, SpanOf(want, "content")!.Value);
        var shared = Math.Min(ask.Content.End, content.End) - Math.Max(ask.Content.Start, content.Start);
        return ask.ModalSpan.Overlaps(modal) && shared >= 0.9 * (Math.Max(ask.Content.End, content.End) - Math.Min(ask.Content.Start, content.Start));
    }
}
