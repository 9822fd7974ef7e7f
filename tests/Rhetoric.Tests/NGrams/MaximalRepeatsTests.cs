using System.Text.Json;
using CsCheck;
using Rhetoric.NGrams;

namespace Rhetoric.Tests.NGrams;

public sealed class MaximalRepeatsTests
{
    [Fact]
    public void Banana_repeats_a_and_ana() =>
        Assert.Equal(["a 3/1", "ana 2/1"], Find(["banana"]));

    [Fact]
    public void A_repeat_that_always_stands_in_a_longer_one_is_left_out() =>
        Assert.Equal(["东海 3/2", "东海之约 2/2"], Find(["守东海之约", "东海之约与东海"]));

    [Fact]
    public void An_edge_counts_as_a_symbol_of_its_own() =>
        Assert.Equal(["海" + " 2/2"], Find(["海", "海"]));

    [Fact]
    public void Agrees_with_trying_every_stretch() =>
        Gen.Char['a', 'c'].Array[0, 14].Select(characters => new string(characters)).Array[1, 4]
            .Sample(documents => Assert.Equal(BruteForce(documents), Find(documents)));

    [Fact]
    public void Thresholds_leave_out_what_is_too_rare() =>
        Gen.Char['a', 'b'].Array[0, 20].Select(characters => new string(characters)).Array[1, 4].Select(Gen.Int[2, 4], Gen.Int[1, 3])
            .Sample((documents, minCount, minDocuments) => Assert.Equal(
                BruteForce(documents, minCount, minDocuments), Find(documents, minCount, minDocuments)));

    [Fact]
    public void A_repeat_tells_where_its_occurrences_are()
    {
        var (symbols, starts, alphabet) = Join(["abcab", "cabca"]);
        var index = SuffixIndex.Build(symbols, alphabet, starts);

        Assert.NotEmpty(index.MaximalRepeats(2, 1));
        foreach (var repeat in index.MaximalRepeats(2, 1))
        {
            var text = symbols.AsSpan(repeat.Position, repeat.Length).ToArray();
            Assert.All(index.Suffixes.Slice(repeat.Rank, repeat.Count).ToArray(), position =>
                Assert.Equal(text, symbols.AsSpan(position, repeat.Length).ToArray()));
        }
    }

    [Theory]
    [InlineData(1, 1, "minCount is 1; it must be at least 2")]
    [InlineData(2, 0, "minDocuments is 0; it must be at least 1")]
    public void Refuses_thresholds_that_let_everything_through(int minCount, int minDocuments, string message)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => MaximalRepeats.Find([0, 1], [0], minCount, minDocuments));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_document_starts_out_of_order()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => MaximalRepeats.Find([0, 1, 2], [0, 2, 1]));

        Assert.Contains("Document 2 must start from 2 to 3", error.Message, StringComparison.Ordinal);
    }

    [SharedFact]
    public void Agrees_with_the_recorded_repeats()
    {
        using var oracles = JsonDocument.Parse(File.ReadAllText(SharedTexts.Require("oracles/repeats_oracles.json")));
        var entries = oracles.RootElement.GetProperty("maximal_repeats").EnumerateArray().ToArray();

        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            var documents = entry.GetProperty("docs").EnumerateArray().Select(text => text.GetString()!).ToArray();
            var expected = entry.GetProperty("maximal_repeats").EnumerateObject()
                .Select(repeat => $"{repeat.Name} {repeat.Value[0]}/{repeat.Value[1]}");
            Assert.Equal(expected.Order(StringComparer.Ordinal), Find(documents));
        });
    }

    private static string[] Find(string[] documents, int minCount = 2, int minDocuments = 1)
    {
        var (symbols, starts, _) = Join(documents);
        return [.. MaximalRepeats.Find(symbols, starts, minCount, minDocuments)
            .Select(repeat => $"{string.Concat(symbols[repeat.Position..(repeat.Position + repeat.Length)].Select(c => (char)c))} {repeat.Count}/{repeat.Documents}")
            .Order(StringComparer.Ordinal)];
    }

    private static (int[] Symbols, int[] Starts, int Alphabet) Join(string[] documents)
    {
        var symbols = new List<int>();
        var starts = new List<int>();
        foreach (var text in documents)
        {
            starts.Add(symbols.Count);
            symbols.AddRange(text.Select(c => (int)c));
            symbols.Add(char.MaxValue + starts.Count);
        }

        return ([.. symbols], [.. starts], char.MaxValue + documents.Length + 1);
    }

    private static string[] BruteForce(string[] documents, int minCount = 2, int minDocuments = 1)
    {
        var stretches = documents
            .SelectMany((text, document) => Enumerable.Range(0, text.Length)
                .SelectMany(start => Enumerable.Range(1, text.Length - start).Select(length => (
                    Text: text.Substring(start, length),
                    Document: document,
                    Left: start == 0 ? $"edge {document}" : text[start - 1].ToString(),
                    Right: start + length == text.Length ? $"edge {document}" : text[start + length].ToString()))));

        return [.. stretches.GroupBy(stretch => stretch.Text)
            .Where(group => group.Count() >= minCount && group.Select(stretch => stretch.Document).Distinct().Count() >= minDocuments)
            .Where(group => group.Select(stretch => stretch.Left).Distinct().Count() > 1 && group.Select(stretch => stretch.Right).Distinct().Count() > 1)
            .Select(group => $"{group.Key} {group.Count()}/{group.Select(stretch => stretch.Document).Distinct().Count()}")
            .Order(StringComparer.Ordinal)];
    }
}
