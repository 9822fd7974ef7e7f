using System.Text.Json;
using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class DispersionTests
{
    // ALLEMAND in Lyne (1985), from the README of the R package tlda.
    private static readonly int[] Allemand = [2, 0, 1, 1, 3, 0, 3, 0, 0, 0];
    private static readonly int[] Parts = [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930];

    [Fact]
    public void Agrees_with_the_published_values_for_Allemand()
    {
        Assert.Equal(5, Dispersion.Range(Allemand));
        Assert.Equal(0.6038797, Dispersion.JuillandD(Allemand, Parts)!.Value, 1e-7);
        Assert.Equal(0.6521444, Dispersion.CarrollD2(Allemand, Parts)!.Value, 1e-7);
        Assert.Equal(0.4763652, Dispersion.RosengrenS(Allemand, Parts)!.Value, 1e-7);
        Assert.Equal(1 - 0.5009295, Dispersion.DeviationOfProportions(Allemand, Parts)!.Value, 1e-7);
        Assert.Equal(0.3081640, Dispersion.BurchDA(Allemand, Parts)!.Value, 1e-7);
        Assert.Equal(0.4665078, Dispersion.DivergenceEvenness(Allemand, Parts)!.Value, 1e-7);
        Assert.Equal(0.4462, Dispersion.Evenness(Allemand, Parts)!.Value, 1e-4); // the formula it names, not the figure it prints
    }

    // The toy corpus of Gries, from scattertext's tests of its dispersion measures.
    [Theory]
    [InlineData(new[] { 2, 2, 2, 2, 2 }, 0.968, 0.999, 0.02, 0.024, 0.003)]
    [InlineData(new[] { 1, 0, 0, 0, 0 }, 0, 0.18, 0.82, 1, 2.474)]
    [InlineData(new[] { 0, 0, 0, 0, 1 }, 0, 0.22, 0.78, 0.951, 2.184)]
    public void Agrees_with_the_published_values_for_the_toy_corpus(int[] counts, double juilland, double rosengren, double dp, double dpNorm, double divergence)
    {
        int[] sizes = [9, 10, 10, 10, 11];

        Assert.Equal(juilland, Dispersion.JuillandD(counts, sizes)!.Value, 6e-4);
        Assert.Equal(rosengren, Dispersion.RosengrenS(counts, sizes)!.Value, 6e-4);
        Assert.Equal(dp, Dispersion.DeviationOfProportions(counts, sizes)!.Value, 6e-4);
        Assert.Equal(dpNorm, Dispersion.NormalisedDeviationOfProportions(counts, sizes)!.Value, 6e-4);
        Assert.Equal(divergence, Dispersion.Divergence(counts, sizes)!.Value, 6e-4);
    }

    [Theory]
    [InlineData(new[] { 0, 25, 50, 75 }, 4)]
    [InlineData(new[] { 0, 1, 2, 3 }, 1.12)]
    [InlineData(new[] { 42 }, 1)]
    public void The_reduced_frequency_of_a_clump_is_about_one(int[] positions, double expected) =>
        Assert.Equal(expected, Dispersion.AverageReducedFrequency(positions, 100)!.Value, 1e-12);

    [Fact]
    public void Burchs_measure_is_that_of_all_pairs() =>
        Gen.Int[1, 20].Array[2, 8].Sample(counts =>
        {
            var sizes = counts.Select((count, part) => count + (3 * part) + 5).ToArray();
            var rates = counts.Zip(sizes, (count, size) => (double)count / size).ToArray();
            var pairs = rates.SelectMany((rate, part) => rates.Skip(part + 1).Select(other => Math.Abs(rate - other))).Average();

            Assert.Equal(1 - (pairs / (2 * rates.Average())), Dispersion.BurchDA(counts, sizes)!.Value, 1e-9);
        });

    [Fact]
    public void What_does_not_occur_has_no_dispersion_and_one_part_no_evenness()
    {
        Assert.Null(Dispersion.DeviationOfProportions([0, 0], [5, 6]));
        Assert.Null(Dispersion.JuillandD([0, 0], [5, 6]));
        Assert.Null(Dispersion.RosengrenS([0, 0], [5, 6]));
        Assert.Null(Dispersion.Divergence([0, 0], [5, 6]));
        Assert.Null(Dispersion.AverageReducedFrequency([], 10));
        Assert.Null(Dispersion.NormalisedDeviationOfProportions([3], [10]));
        Assert.Null(Dispersion.Evenness([3], [10]));
        Assert.Null(Dispersion.CarrollD2([3], [10]));
    }

    // Gries's toy corpus: one occurrence in one of five parts.
    [Fact]
    public void The_coefficient_of_variation_runs_from_nothing_to_the_root_of_the_other_parts()
    {
        Assert.Equal(0, Dispersion.VariationCoefficient([2, 2, 2, 2, 2]));
        Assert.Equal(2, Dispersion.VariationCoefficient([0, 1, 0, 0, 0])!.Value, 1e-12);
        Assert.Null(Dispersion.VariationCoefficient([0, 0]));
        Assert.Null(Dispersion.VariationCoefficient([]));
        Assert.Throws<ArgumentException>(() => Dispersion.VariationCoefficient([1, -1]));
    }

    [Fact]
    public void Refuses_what_is_no_spread()
    {
        Assert.Contains("2 counts for 1 sizes", Assert.Throws<ArgumentException>(() => Dispersion.RosengrenS([1, 2], [3])).Message, StringComparison.Ordinal);
        Assert.Contains("count 1 and size 0", Assert.Throws<ArgumentException>(() => Dispersion.Divergence([1, 2], [0, 3])).Message, StringComparison.Ordinal);
        Assert.Contains("from 4 to 9", Assert.Throws<ArgumentException>(() => Dispersion.AverageReducedFrequency([3, 3], 10)).Message, StringComparison.Ordinal);
    }

    [SharedFact]
    public void Agrees_with_the_recorded_values()
    {
        var compared = 0;
        foreach (var entry in Oracles.Of("dispersion"))
        {
            var input = entry.GetProperty("input");
            if (input.TryGetProperty("v", out var v) && Measured(Oracles.NameOf(entry), Numbers(v), Numbers(input.GetProperty("size"))) is { } actual)
            {
                Oracles.AssertValue(entry, actual);
                compared++;
            }
        }

        Assert.True(compared > 25);
    }

    internal static double? Measured(string name, int[] counts, int[] sizes) => name switch
    {
        "range" => Dispersion.Range(counts),
        "range_rel" => (double)Dispersion.Range(counts) / counts.Length,
        "sd_pop" => Dispersion.VariationCoefficient(counts) * counts.Average(),
        "VC" => Dispersion.VariationCoefficient(counts),
        "Juilland_D" => Dispersion.JuillandD(counts, sizes),
        "Carroll_D2" => Dispersion.CarrollD2(counts, sizes),
        "Rosengren_S" => Dispersion.RosengrenS(counts, sizes),
        "DP_gries" => Dispersion.DeviationOfProportions(counts, sizes),
        "DP_1_minus_gries2008" => 1 - Dispersion.DeviationOfProportions(counts, sizes),
        "DPnorm_gries" => Dispersion.NormalisedDeviationOfProportions(counts, sizes),
        "DA" => Dispersion.BurchDA(counts, sizes),
        "KL" => Dispersion.Divergence(counts, sizes),
        "DKL_o2p" => Dispersion.DivergenceEvenness(counts, sizes),
        _ => null,
    };

    internal static int[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt32())];
}
