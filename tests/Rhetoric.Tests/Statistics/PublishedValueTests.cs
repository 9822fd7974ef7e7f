using System.Globalization;
using System.Text.Json;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

/// <summary>Every published statistic that was recomputed independently, entry by entry.</summary>
public sealed class PublishedValueTests
{
    private const string File = "oracles/oracles.json";

    private static readonly Lazy<JsonElement[]> All = new(() =>
    {
        using var file = JsonDocument.Parse(System.IO.File.ReadAllText(SharedTexts.Require(File)));
        return [.. file.RootElement.EnumerateArray().Select(entry => entry.Clone())];
    });

    // quanteda.textstats, documentation of textstat_collocations, the example with several sizes; a full stop is a gap.
    private static readonly string[] Letters = [". . . . a b c . . a b c . . . c d e", "a b . . a b . . a b . . a b . a b", "b c d . . b c . b c . . . b c"];

    // Frantzi, Ananiadou and Mima (2000), section 2.3.1: occurrences, those in longer terms, and the longer terms.
    private static readonly Dictionary<string, (long Count, long Nested, long Longer)> Terms = new()
    {
        ["adenoid cystic basal cell carcinoma"] = (5, 0, 0),
        ["cystic basal cell carcinoma"] = (11, 5, 1),
        ["ulcerated basal cell carcinoma"] = (7, 0, 0),
        ["recurrent basal cell carcinoma"] = (5, 0, 0),
        ["circumscribed basal cell carcinoma"] = (3, 0, 0),
        ["basal cell carcinoma"] = (984, 26, 5),
    };

    public static TheoryData<int, string> Verified()
    {
        var entries = new TheoryData<int, string>();
        for (var number = 0; number < All.Value.Length; number++)
        {
            var entry = All.Value[number];
            if (entry.GetProperty("verified").ValueKind == JsonValueKind.True)
            {
                entries.Add(number, $"{entry.GetProperty("group").GetString()}: {Oracles.NameOf(entry)}");
            }
        }

        return entries;
    }

    [SharedTheory]
    [MemberData(nameof(Verified))]
    public void Is_reproduced(int number, string name)
    {
        var entry = All.Value[number];
        Assert.SkipWhen(Oracles.NameOf(entry).Contains("St John", StringComparison.Ordinal), "The entry does not hold the counts it was made from.");

        var expected = entry.GetProperty("full_precision");
        var values = expected.ValueKind == JsonValueKind.Array ? expected.EnumerateArray().Select(Oracles.Number).ToArray() : [Oracles.Number(expected)];
        var actual = Compute(number, entry, entry.GetProperty("group").GetString()!, Oracles.NameOf(entry));

        Assert.NotEmpty(actual);
        for (var place = 0; place < actual.Length; place++)
        {
            Oracles.AssertNear(values[place], actual[place], 1e-9, name);
        }
    }

    private static double?[] Compute(int number, JsonElement entry, string group, string name)
    {
        var input = entry.GetProperty("input");
        return (group, name) switch
        {
            ("keyness", "Williams q / chi2/q / chi2*q") => Williams(KeynessTests.CountsOf(input)),
            ("keyness", "tidylo sign test (6 positive)") => [PositiveLogOdds(input)],
            ("keyness", _) => [KeynessTests.Measured(name)!(KeynessTests.CountsOf(input))],
            ("association", _) => [AssociationTests.Measured(name, CountsOf(input))],
            ("dispersion", _) => [DispersionTests.Measured(name, DispersionTests.Numbers(input.GetProperty("v")), DispersionTests.Numbers(input.GetProperty("size")))],
            ("lexdiv", _) => [Diversity(name, input.GetString()!.Split(' '))],
            ("collocation", _) => [Lambda(number, name, input.GetString()!)],
            ("formula", "C-value") => [CValue(input.GetString()!)],
            _ => [null],
        };
    }

    private static CooccurrenceCounts CountsOf(JsonElement input)
    {
        long Number(string name) => input.GetProperty(name).GetInt64();
        return new CooccurrenceCounts(Number("o11"), Number("r1"), Number("c1"), Number("N"));
    }

    private static double?[] Williams(FrequencyPair counts)
    {
        var divisor = Keyness.WilliamsDivisor(counts);
        return [divisor, Keyness.ChiSquared(counts) / divisor];
    }

    // Two texts, a row for each word of each: in how many rows is the word more common than in the other text?
    private static double PositiveLogOdds(JsonElement input)
    {
        var rows = input.EnumerateArray().Select(row => (Text: row[0].GetInt32(), Word: row[1].GetString()!, Count: row[2].GetInt64())).ToArray();
        var words = rows.Select(row => row.Word).Distinct().Count();
        return rows.Count(row =>
        {
            var other = rows.Where(entry => entry.Text != row.Text).ToArray();
            var counts = new FrequencyPair(
                row.Count, rows.Where(entry => entry.Text == row.Text).Sum(entry => entry.Count),
                other.Where(entry => entry.Word == row.Word).Sum(entry => entry.Count), other.Sum(entry => entry.Count));
            return Keyness.LogOddsWithPrior(counts, 1, words).LogOdds > 1e-12;
        });
    }

    private static double? Diversity(string name, string[] words)
    {
        var ids = words.Select(word => Array.IndexOf(words, word)).ToArray();
        int[] counts = [.. ids.CountBy(id => id).Select(word => word.Value)];
        var (tokens, types) = (words.Length, counts.Length);
        return name.Split(' ')[0] switch
        {
            "TTR" => LexicalDiversity.TypeTokenRatio(tokens, types),
            "C_Herdan" => LexicalDiversity.HerdanC(tokens, types),
            "R_Guiraud" => LexicalDiversity.GuiraudR(tokens, types),
            "CTTR" => LexicalDiversity.CorrectedTypeTokenRatio(tokens, types),
            "S_Summer_ln" => LexicalDiversity.SummerS(tokens, types),
            "U_Dugast_ln" => LexicalDiversity.DugastU(tokens, types),
            "Maas_a2_ln" => LexicalDiversity.MaasA2(tokens, types),
            "Yule_K" => LexicalDiversity.YuleK(counts),
            "Yule_I" => LexicalDiversity.YuleI(counts),
            "Herdan_Vm" => LexicalDiversity.HerdanVm(counts),
            "Simpson_D" => LexicalDiversity.SimpsonD(counts),
            "MTLD" => LexicalDiversity.Mtld(ids),
            "HDD" => LexicalDiversity.HypergeometricDiversity(counts, Setting(name)),
            "MATTR" => LexicalDiversity.MovingAverageTypeTokenRatio(ids, Setting(name)),
            "MSTTR" => LexicalDiversity.MeanSegmentalTypeTokenRatio(ids, Setting(name)),
            _ => null,
        };
    }

    private static int Setting(string name) => int.Parse(name.Split('=')[1].Split(' ')[0], CultureInfo.InvariantCulture);

    // A z score names its pattern only; the text is that of the λ before it.
    private static double? Lambda(int number, string name, string input)
    {
        var isScore = name.StartsWith('z');
        var source = name.Contains("size", StringComparison.Ordinal) ? null : (isScore ? All.Value[number - 1].GetProperty("input").GetString()! : input).Split(" | ");
        var (lambda, score) = Association.Lambda(Cells(source is null ? Letters : [source[0]], (source?[1] ?? input).Split(' ')));
        return isScore ? score : lambda;
    }

    private static long[] Cells(string[] texts, string[] pattern)
    {
        var cells = new long[1 << pattern.Length];
        foreach (var words in texts.Select(text => text.Split(' ')))
        {
            for (var start = 0; start + pattern.Length <= words.Length; start++)
            {
                var stretch = words.AsSpan(start, pattern.Length).ToArray();
                if (!stretch.Contains("."))
                {
                    cells[stretch.Zip(pattern).Aggregate(0, (cell, pair) => (2 * cell) + (pair.First == pair.Second ? 1 : 0))]++;
                }
            }
        }

        return cells;
    }

    private static double CValue(string term)
    {
        var (count, nested, longer) = Terms[term];
        return Termhood.CValue(term.Split(' ').Length, count, nested, longer);
    }
}
