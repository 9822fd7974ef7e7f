using System.Text.Json;

namespace Rhetoric.Conformance;

/// <summary>The texts that lie beside a checkout, and those of its own corpus.</summary>
internal static class RealTexts
{
    private const int LongestBatch = 30_000;

    private static readonly (string Source, string[] Path)[] Places =
    [
        ("news", ["..", "shared", "corpus", "news-2018.jsonl"]),
        ("meetings", ["..", "shared", "corpus", "meetings-2013-2019.jsonl"]),
        ("work reports", ["..", "shared", "corpus", "work-reports-1954-2015.jsonl"]),
        ("White House", ["..", "shared", "corpus", "white-house-2021-2022.jsonl"]),
        ("US-China", ["..", "shared", "corpus", "us-china"]),
        ("Russia-China", ["..", "shared", "corpus", "russia-china"]),
        ("both sides", ["..", "shared", "corpus", "both-sides"]),
        ("seed", ["..", "shared", "corpus", "seed-2017-11-09-xinhua.txt"]),
        ("composed", ["corpus"]),
    ];

    /// <summary>What the sources are called.</summary>
    public static IReadOnlyList<string> Sources { get; } = [.. Places.Select(place => place.Source)];

    /// <summary>One in so many texts of a source, in batches of some pages; none where the source is absent.</summary>
    public static IEnumerable<TextBatch> Batches(string source, int every)
    {
        var batch = new List<string>();
        var length = 0;
        foreach (var text in Load(Checkout.Path(Places.Single(place => place.Source == source).Path)).Where((_, number) => number % every == 0))
        {
            batch.Add(text);
            length += text.Length;
            if (length >= LongestBatch)
            {
                yield return new(source, [.. batch]);
                batch.Clear();
                length = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return new(source, [.. batch]);
        }
    }

    private static IEnumerable<string> Load(string path) =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : !File.Exists(path) ? []
            : Path.GetExtension(path) == ".jsonl" ? File.ReadLines(path).Select(TextOf)
            : [File.ReadAllText(path)];

    private static string TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }
}
