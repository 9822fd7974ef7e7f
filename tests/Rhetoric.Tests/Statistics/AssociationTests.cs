using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class AssociationTests
{
    // nltk, collocations.doctest, lines 193 to 217 (figures of Manning and Schütze 1999).
    [Fact]
    public void Agrees_with_the_published_values_of_nltk()
    {
        Assert.Equal(0.9999, Association.TScore(new CooccurrenceCounts(8, 15828, 4675, 14307668))!.Value, 1e-4);
        Assert.Equal(1.55, Association.ChiSquared(new CooccurrenceCounts(8, 15828, 4675, 14307668))!.Value, 0.005);
        Assert.Equal(270.72, Association.LogLikelihood(new CooccurrenceCounts(110, 2552, 221, 31777))!.Value, 0.005);
        Assert.Equal(18.38, Association.MutualInformation(new CooccurrenceCounts(20, 42, 20, 14307668))!.Value, 0.005);
    }

    [Fact]
    public void What_never_meets_ranks_last()
    {
        var apart = new CooccurrenceCounts(0, 3, 4, 10);

        Assert.Equal(double.NegativeInfinity, Association.MutualInformation(apart));
        Assert.Equal(-1, Association.NormalisedMutualInformation(apart));
        Assert.Equal(double.NegativeInfinity, Association.LogDice(apart));
        Assert.Null(Association.TScore(apart));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(10)]
    [InlineData(3)]
    public void Npmi_of_what_only_stands_together_is_1_and_never_more(long count)
    {
        for (var total = count + 1; total < 40_000; total += 97)
        {
            Assert.InRange(Association.NormalisedMutualInformation(new CooccurrenceCounts(count, count, count, total))!.Value, 1 - 1e-12, 1);
            Assert.InRange(MultiwayAssociation.NormalisedMutualInformation(count, [count, count, count], total)!.Value, 1 - 1e-12, 1);
        }
    }

    [Fact]
    public void Npmi_of_parts_that_fill_the_sample_is_no_less_than_its_bound()
    {
        for (var total = 3L; total < 40_000; total += 97)
        {
            Assert.InRange(MultiwayAssociation.NormalisedMutualInformation(total - 1, [total, total], total)!.Value, -1, 0);
            Assert.InRange(MultiwayAssociation.NormalisedMutualInformation(total - 1, [total, total, total], total)!.Value, -0.5, 0);
        }
    }

    // quanteda.textstats, documentation of textstat_collocations: "a b" in "a b c a b d e b d a b", "European Union" in a sentence of nine pairs.
    [Theory]
    [InlineData(6, 1, 0, 3, 3.412247, 1.936083)]
    [InlineData(7, 0, 1, 2, 3.218876, 1.799406)]
    [InlineData(7, 0, 0, 2, 4.317488, 2.027787)]
    public void Lambda_agrees_with_the_published_values_of_quanteda(long neither, long second, long first, long both, double lambda, double z)
    {
        var (actual, score) = Association.Lambda([neither, second, first, both]);

        Oracles.AssertNear(lambda, actual, 1e-6);
        Oracles.AssertNear(z, score, 1e-6);
    }

    [Fact]
    public void Lambda_of_three_places_is_zero_where_the_whole_has_nothing_beyond_its_parts() =>
        Assert.Equal(0, Association.Lambda([40, 10, 10, 2, 40, 10, 10, 2]).Lambda, 1e-12);

    [Fact]
    public void Refuses_cells_that_are_no_power_of_two() =>
        Assert.Contains("There are 6 cells", Assert.Throws<ArgumentException>(() => Association.Lambda(new long[6])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_variants_of_WordSmith_follow_its_manual()
    {
        var counts = new CooccurrenceCounts(5, 20, 30, 1000);

        // P = 30/980, E = 20 P · 10; E = 5 + 980 + 970 + 950, B = 985 · 975.
        Oracles.AssertNear((5 - (20 * 30 / 980.0 * 10)) / Math.Sqrt(20 * 30 / 980.0 * 10 * (1 - (30 / 980.0))), Association.WordSmithZScore(counts, 10));
        Oracles.AssertNear(Math.Log2(125.0 * 2905 / (985.0 * 975)), Association.WordSmithMutualInformation3(counts));
        Assert.Equal(double.NegativeInfinity, Association.WordSmithMutualInformation3(new CooccurrenceCounts(0, 20, 30, 1000)));
        Assert.Null(Association.WordSmithZScore(new CooccurrenceCounts(0, 0, 30, 1000), 10));
        Assert.Null(Association.WordSmithZScore(new CooccurrenceCounts(2, 8, 2, 10), 4));
    }

    [Fact]
    public void What_is_everywhere_or_nowhere_has_no_ratio()
    {
        var everywhere = new CooccurrenceCounts(10, 10, 20, 20);

        Assert.Null(Association.LogRatio(everywhere));
        Assert.Null(Association.ConservativeLogRatio(everywhere));
        Assert.Null(Association.OddsRatio(everywhere));
        Assert.Null(Association.PhiSquared(everywhere));
        Assert.Null(Association.FisherExact(everywhere));
        Assert.Null(Association.DeltaPBackward(everywhere));
        Assert.Null(Association.SymmetricConditionalProbability(new CooccurrenceCounts(0, 0, 20, 20)));
        Assert.Null(Association.PoissonStirling(new CooccurrenceCounts(0, 5, 5, 20)));
    }

    [Fact]
    public void The_conservative_log_ratio_is_that_of_the_table()
    {
        var counts = new CooccurrenceCounts(110, 2552, 221, 31777);
        var table = new FrequencyPair(110, 2552, 111, 29225);

        Assert.Equal(Keyness.ConservativeLogRatio(table, tests: 100), Association.ConservativeLogRatio(counts, tests: 100));
        Assert.InRange(Association.ConservativeLogRatio(counts)!.Value, 0.1, Association.LogRatio(counts)!.Value);
    }

    [Fact]
    public void Fisher_asks_for_attraction_unless_told_otherwise()
    {
        var counts = new CooccurrenceCounts(3, 4, 4, 8);

        Oracles.AssertNear(17 / 70.0, Association.FisherExact(counts));
        Oracles.AssertNear(34 / 70.0, Association.FisherExact(counts, TestSide.TwoSided));
    }

    [Fact]
    public void Refuses_a_table_with_a_negative_cell() =>
        Assert.Contains("negative cell", Assert.Throws<ArgumentOutOfRangeException>(() => new CooccurrenceCounts(1, 8, 8, 10)).Message, StringComparison.Ordinal);

    [SharedFact]
    public void Agrees_with_the_recorded_values()
    {
        var compared = 0;
        foreach (var entry in Oracles.Of("association").Where(entry => Oracles.NameOf(entry) == "all measures"))
        {
            var input = entry.GetProperty("input");
            long Number(string name) => input.GetProperty(name).GetInt64();
            var counts = new CooccurrenceCounts(Number("o11"), Number("r1"), Number("c1"), Number("N"));
            foreach (var value in entry.GetProperty("full_precision").EnumerateObject())
            {
                if (Measured(value.Name, counts) is { } actual)
                {
                    Oracles.AssertNear(Oracles.Number(value.Value), actual, 1e-7, value.Name);
                    compared++;
                }
            }
        }

        Assert.True(compared > 110);
    }

    internal static double? Measured(string name, CooccurrenceCounts counts) => name switch
    {
        "MI" => Association.MutualInformation(counts),
        "MI2" => Association.MutualInformation(counts, 2),
        "MI3" => Association.MutualInformation(counts, 3),
        "NPMI" => Association.NormalisedMutualInformation(counts),
        "MI.log_f" => Association.Salience(counts),
        "t" => Association.TScore(counts),
        "z" => Association.ZScore(counts),
        "G2" => Association.LogLikelihood(counts),
        "X2" => Association.ChiSquared(counts),
        "X2_yates" => Association.ChiSquared(counts, YatesCorrection.Always),
        "Dice" => Association.Dice(counts),
        "logDice" => Association.LogDice(counts),
        "MS" => Association.MinimumSensitivity(counts),
        "Jaccard" => Association.Jaccard(counts),
        "DeltaP_2|1" => Association.DeltaP(counts),
        "DeltaP_1|2" => Association.DeltaPBackward(counts),
        "LogRatio_colloc" => Association.LogRatio(counts),
        "OddsRatio_0.5" => Association.OddsRatio(counts),
        "phi2" => Association.PhiSquared(counts),
        "poisson_stirling" => Association.PoissonStirling(counts),
        "SCP" => Association.SymmetricConditionalProbability(counts),
        _ => null,
    };
}
