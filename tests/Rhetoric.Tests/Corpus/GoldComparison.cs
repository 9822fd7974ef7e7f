using System.Text.Json;

namespace Rhetoric.Tests.Corpus;

/// <summary>What is planted between two composed readouts.</summary>
internal sealed record GoldComparison(string A, string B, IReadOnlyList<GoldChange> Changes)
{
    public static IReadOnlyList<GoldComparison> Read(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "changes.gold.json")));
        return [.. file.RootElement.GetProperty("comparisons").EnumerateArray().Select(comparison => new GoldComparison(
            comparison.GetProperty("a").GetString()!,
            comparison.GetProperty("b").GetString()!,
            [.. comparison.GetProperty("changes").EnumerateArray().Select(GoldChange.Read)]))];
    }
}
