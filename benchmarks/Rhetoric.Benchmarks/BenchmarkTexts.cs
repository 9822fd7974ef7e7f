using System.Text;
using System.Text.Json;

namespace Rhetoric.Benchmarks;

/// <summary>The texts that all benchmarks run on: real news where it lies beside the checkout, else our own composed readouts.</summary>
internal static class BenchmarkTexts
{
    private const int ShuffledReadouts = 2000;
    private const int SentencesInReadout = 30;

    /// <summary>The lines that are not empty.</summary>
    public static string[] Lines() => [.. (News() ?? Composed()).SelectMany(text => text.Split('\n')).Where(line => line.Length > 0)];

    /// <summary>The news, or readouts made of the composed sentences in a shuffled order: repeated, yet no readout like another.</summary>
    public static ReadoutCorpus Corpus() =>
        new((News() ?? Shuffled()).Select((text, number) => new Readout($"r{number}", text) { Date = new DateOnly(2000, 1, 1).AddDays(number) }));

    /// <summary>The news, then all other texts that lie beside the checkout; else as <see cref="Corpus"/>.</summary>
    public static ReadoutCorpus LargestCorpus() =>
        new((AllLines() ?? Shuffled()).Select((text, number) => new Readout($"r{number}", text)));

    /// <summary>All other texts that lie beside the checkout; else as <see cref="Corpus"/>.</summary>
    public static ReadoutCorpus OtherCorpus() =>
        new((News() is null ? Shuffled() : Others()).Select((text, number) => new Readout($"r{number}", text)));

    /// <summary>Readouts of meetings where they lie beside the checkout, else those made of the composed sentences.</summary>
    public static IEnumerable<string> Readouts()
    {
        var meetings = Path.Combine(Root(), "..", "shared", "corpus", "meetings-2013-2019.jsonl");
        return File.Exists(meetings) ? File.ReadLines(meetings).Select(TextOf) : Shuffled();
    }

    private static IEnumerable<string>? AllLines() => News()?.Concat(Others());

    private static IEnumerable<string> Others() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "..", "shared", "corpus"), "*.jsonl")
            .Where(file => Path.GetFileName(file) != "news-2018.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(TextOf);

    private static IEnumerable<string>? News()
    {
        var news = Path.Combine(Root(), "..", "shared", "corpus", "news-2018.jsonl");
        return File.Exists(news) ? File.ReadLines(news).Select(TextOf) : null;
    }

    private static IEnumerable<string> Composed() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static IEnumerable<string> Shuffled()
    {
        var random = new Random(7);
        string[] sentences = [.. Composed().Select((text, number) => new Readout($"r{number}", text)).SelectMany(readout => readout.Sentences.Select(span => readout[span]))];
        for (var readout = 0; readout < ShuffledReadouts; readout++)
        {
            var text = new StringBuilder();
            foreach (var sentence in random.GetItems(sentences, SentencesInReadout))
            {
                text.Append(sentence).Append('\n');
            }

            yield return text.ToString();
        }
    }

    public static string Root()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Rhetoric.sln")))
        {
            root = root.Parent;
        }

        return root?.FullName ?? throw new DirectoryNotFoundException("Rhetoric.sln stands in no folder above the benchmarks.");
    }

    private static string TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }
}
