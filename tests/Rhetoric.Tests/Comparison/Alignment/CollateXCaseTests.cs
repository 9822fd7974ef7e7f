using System.Text.Json;
using System.Text.RegularExpressions;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

/// <summary>The published cases of CollateX, two witnesses at a time, against the shortest script over the same words.</summary>
/// <remarks>
/// A table aligns the words that stand in one column. A shortest script must align as many; where it aligns more the case is argued below, since CollateX looks for transpositions first and gives
/// up words for them, or aligns two witnesses by way of a third.
/// </remarks>
public sealed partial class CollateXCaseTests
{
    private const string Transposed = "a block is kept as a transposition and the longer run of words is given up for it; a script has no transpositions and keeps the run";
    private const string ByThird = "the two are aligned by way of a third witness; a pair by itself has one more word in common";

    // Test, witnesses, words aligned by CollateX and by us, and why.
    private static readonly Dictionary<(string Test, int A, int B), (int Theirs, int Ours, string Why)> Argued = new()
    {
        [("doubleTransposition1", 0, 1)] = (1, 2, Transposed),
        [("additionInCombinationWithTransposition", 0, 1)] = (1, 2, Transposed),
        [("additionInCombinationWithTransposition", 0, 2)] = (1, 2, Transposed),
        [("additionInCombinationWithTransposition2", 0, 1)] = (1, 2, Transposed),
        [("additionInCombinationWithTransposition2", 0, 2)] = (1, 2, Transposed),
        [("transpositionAndReplacement", 0, 1)] = (1, 3, Transposed),
        [("transpositionAndReplacement", 0, 2)] = (1, 3, Transposed),
        [("testDifficultCasePartialRightOverlapAndTranspositions", 1, 2)] = (18, 19, ByThird),
        [("transposition1", 1, 2)] = (2, 3, ByThird),
        [("transposition1", 1, 3)] = (2, 3, ByThird),
    };

    [SharedFact]
    public void Every_table_aligns_as_many_words_as_a_shortest_script_or_is_argued()
    {
        var argued = new HashSet<(string, int, int)>();
        var pairs = 0;
        foreach (var (test, table) in Cases().Select(found => (found.Test, found.Table)).Where(found => found.Table.Length > 0))
        {
            for (var i = 0; i < table.Length; i++)
            {
                for (var j = i + 1; j < table.Length; j++, pairs++)
                {
                    var theirs = table[i].Zip(table[j]).Count(cell => cell.First.Length > 0 && cell.First == cell.Second);
                    var ours = Kept(Words(table[i]), Words(table[j])).Count(partner => partner >= 0);
                    var expected = Argued.TryGetValue((test, i, j), out var difference) ? difference : (theirs, theirs, "");
                    argued.Add((test, i, j));
                    Assert.True((expected.Item1, expected.Item2) == (theirs, ours), $"{test} {i} {j}: theirs {theirs}, ours {ours}");
                }
            }
        }

        Assert.True(pairs > 80, $"{pairs} pairs");
        Assert.All(Argued.Keys, key => Assert.Contains(key, argued));
    }

    [SharedFact]
    public void Where_a_pattern_says_which_words_of_two_witnesses_are_aligned_the_same_are_kept()
    {
        var patterns = Cases().Where(found => found.Patterns.Length == 2).ToArray();

        Assert.NotEmpty(patterns);
        Assert.All(patterns, found =>
        {
            var (a, b) = (PatternWords(found.Patterns[0]), PatternWords(found.Patterns[1]));
            var partners = Kept([.. a.Select(word => word.Word)], [.. b.Select(word => word.Word)]);

            Assert.Equal(a.Where(word => word.IsAligned).Select(word => word.Word), a.Where((_, at) => partners[at] >= 0).Select(word => word.Word));
            Assert.Equal(b.Where(word => word.IsAligned).Select(word => word.Word), b.Where((_, at) => partners.Contains(at)).Select(word => word.Word));
        });
    }

    private static int[] Kept(string[] a, string[] b)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in a.Concat(b))
        {
            numbers.TryAdd(word, numbers.Count);
        }

        return ShortestScript.Partners([.. a.Select(word => numbers[word])], [.. b.Select(word => numbers[word])]);
    }

    private static string[] Words(string[] cells) => [.. cells.Where(cell => cell.Length > 0)];

    private static List<(string Test, string[][] Table, string[] Patterns)> Cases()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedTexts.Require("oracles/diff/collatex_cases.json")));
        return
        [
            .. document.RootElement.EnumerateArray().Select(found => (
                found.GetProperty("test").GetString()!,
                Rows(found),
                found.GetProperty("alignedPattern").EnumerateArray().Select(pattern => pattern[1].GetString()!).ToArray())),
        ];
    }

    private static string[][] Rows(JsonElement found)
    {
        string[] rows = [.. found.GetProperty("rows").EnumerateArray().Select(row => row.GetString()!)];
        if (rows.Length == 0 && found.GetProperty("table").GetArrayLength() > 0)
        {
            rows = [.. found.GetProperty("table")[0].GetString()!.Trim().Split('\n').Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..])];
        }

        return [.. rows.Select(row => row.Trim().Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())];
    }

    private static (string Word, bool IsAligned)[] PatternWords(string pattern) =>
    [
        .. Runs().Matches(pattern).SelectMany(run => Quoted().Matches(run.Groups[2].Value).SelectMany(quoted => quoted.Groups[1].Value.Split(' '))
            .Select(word => (word, run.Groups[1].Value == "aligned"))),
    ];

    [GeneratedRegex("""\.(aligned|non_aligned)\((.*?)\)(?=\.|$)""")]
    private static partial Regex Runs();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
