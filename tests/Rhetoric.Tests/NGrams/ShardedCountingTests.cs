using System.Text.Json;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.NGrams;

public sealed class ShardedCountingTests
{
    [Theory]
    [InlineData(PhraseUnit.Character, 2, 6)]
    [InlineData(PhraseUnit.Token, 1, 5)]
    public void Two_shards_five_shards_and_one_shot_give_the_same_bytes_on_the_composed_readouts(PhraseUnit unit, int shortest, int longest) =>
        AssertShardsAgree(
            [.. ComposedCorpus.Folders.SelectMany(ComposedCorpus.Texts).Select((path, number) => new Readout($"r{number}", File.ReadAllText(path)) { Date = new DateOnly(2000 + number, 1, 1) })],
            new PhraseOptions { Unit = unit, MinLength = shortest, MaxLength = longest });

    [SharedTheory]
    [InlineData(PhraseUnit.Character, 2, 4)]
    [InlineData(PhraseUnit.Token, 1, 3)]
    public void Two_shards_five_shards_and_one_shot_give_the_same_bytes_on_news(PhraseUnit unit, int shortest, int longest) =>
        AssertShardsAgree(
            [.. File.ReadLines(SharedTexts.Require("corpus/news-2018.jsonl")).Take(150).Select(Read)],
            new PhraseOptions { Unit = unit, MinLength = shortest, MaxLength = longest });

    [SharedTheory]
    [InlineData(PhraseUnit.Character, 2, 3)]
    [InlineData(PhraseUnit.Token, 1, 2)]
    public void Two_shards_five_shards_and_one_shot_give_the_same_bytes_on_all_shared_lines(PhraseUnit unit, int shortest, int longest)
    {
        string[] files = [.. Directory.GetFiles(SharedTexts.Require("corpus"), "*.jsonl").Order(StringComparer.Ordinal)];
        Assert.SkipWhen(files.Length == 0, "There is no .jsonl file in the shared corpus.");

        AssertShardsAgree([.. ReadoutCorpus.Load(files)], new PhraseOptions { Unit = unit, MinLength = shortest, MaxLength = longest, Threads = 2 });
    }

    private static void AssertShardsAgree(Readout[] readouts, PhraseOptions options)
    {
        Assert.True(readouts.Length >= 10);
        var whole = Bytes(new ReadoutCorpus(readouts).CountPart(options));

        foreach (var shards in new[] { 2, 5 })
        {
            // Saved and read back, as parts are when counted apart.
            var parts = Enumerable.Range(0, shards)
                .Select(shard => new ReadoutCorpus(readouts.Where((_, number) => number % shards == shard)).CountPart(options))
                .Select(part => PhraseCounts.Load(new MemoryStream(Bytes(part))));
            Assert.True(whole.AsSpan().SequenceEqual(Bytes(PhraseCounts.Merge(parts))), $"{shards} shards differ from the whole.");
        }
    }

    private static Readout Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        return new Readout(document.RootElement.GetProperty("id").GetString()!, document.RootElement.GetProperty("text").GetString()!)
        {
            Date = DateOnly.ParseExact(document.RootElement.GetProperty("date").GetString()!, "yyyy-MM-dd"),
        };
    }

    private static byte[] Bytes(PhraseCounts counts)
    {
        using var stream = new MemoryStream();
        counts.Save(stream);
        return stream.ToArray();
    }
}
