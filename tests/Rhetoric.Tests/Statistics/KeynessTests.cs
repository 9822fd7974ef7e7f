using System.Globalization;
using System.Text.Json;
using CsCheck;
using MathNet.Numerics;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class KeynessTests
{
    // Sizes and number of items of the comparison in Evert (2022), from the tests of the R package corpora.
    private const long Target = 1177;
    private const long Reference = 341805;
    private const int Items = 20109;

    [Theory]
    [InlineData(944, 367, 10290.40474054954, 9.5431112882405351, 9.1322385165958124, 9.144484456381349)]
    [InlineData(10, 0, 113.57909463559707, 12.573622164354656, 6.6481840446453484, 6.7843982265157035)]
    [InlineData(2, 1, 18.890003767374008, 8.918270335742099, 0, -1.9175542964879597)]
    public void Agrees_with_the_published_values_of_the_R_package_corpora(
        long target, long reference, double logLikelihood, double logRatio, double conservative, double positive)
    {
        var counts = new FrequencyPair(target, Target, reference, Reference);

        Oracles.AssertNear(logLikelihood, Keyness.LogLikelihood(counts));
        Oracles.AssertNear(logRatio, Keyness.LogRatio(counts, ZeroRule.HalfAdded));
        Oracles.AssertNear(conservative, Keyness.ConservativeLogRatio(counts, tests: Items), 1e-7);
        Oracles.AssertNear(positive, Keyness.PositiveConservativeLogRatio(counts, tests: Items), 1e-7);
    }

    // README of amacanovic/KeynessMeasures: "emma" in Emma.
    [Fact]
    public void Agrees_with_the_published_row_of_KeynessMeasures()
    {
        var counts = new FrequencyPair(786, 160954, 1, 563681);

        Oracles.AssertNear(2350.3189, Keyness.LogLikelihoodTwoTerm(counts), 1e-7);
        Oracles.AssertNear(0.0006281, Keyness.LogLikelihoodEffect(counts), 1e-4);
        Oracles.AssertNear(2336.8255, Keyness.BayesianInformationCriterion(counts), 1e-7);
        Oracles.AssertNear(2752.6701, Keyness.RelativeRisk(counts), 1e-7);
        Oracles.AssertNear(11.426616, Keyness.LogRatio(counts), 1e-7);
        Oracles.AssertNear(2766.17371, Keyness.OddsRatio(counts), 1e-6);
    }

    // quanteda.textstats, documentation of textstat_keyness ("we", "upon") and its tests (χ² / q = 4.017626).
    [Fact]
    public void Agrees_with_the_published_values_of_quanteda()
    {
        Oracles.AssertNear(764.4484, Keyness.ChiSquared(new FrequencyPair(1048, 43002, 779, 108539), YatesCorrection.SmallExpected), 1e-6);
        Oracles.AssertNear(-58.3981, Keyness.ChiSquared(new FrequencyPair(39, 43002, 332, 108539), YatesCorrection.SmallExpected), 1e-6);
        var small = new FrequencyPair(7, 10, 2, 9);
        Oracles.AssertNear(4.017626, Keyness.ChiSquared(small) / Keyness.WilliamsDivisor(small), 1e-6);
    }

    [Fact]
    public void A_correction_that_overshoots_leaves_zero() =>
        Assert.Equal(0, Keyness.ChiSquared(new FrequencyPair(3, 17, 2, 12), YatesCorrection.Always)!.Value, 1e-15);

    [Fact]
    public void Twelve_to_nothing_is_what_survives_a_correction_in_two_readouts()
    {
        static double P(long count) => TailProbability.ChiSquared(Keyness.LogLikelihood(new FrequencyPair(count, 1100, 0, 1100)));

        Assert.True(P(2) > 0.05 && P(3) < 0.05);
        Assert.True(P(11) > 0.05 / 1000 && P(12) < 0.05 / 1000);
        Assert.Equal(0, Keyness.ConservativeLogRatio(new FrequencyPair(15, 1100, 0, 1100), tests: 1000));
        Assert.True(Keyness.ConservativeLogRatio(new FrequencyPair(16, 1100, 0, 1100), tests: 1000) > 0);
    }

    [Fact]
    public void Log_odds_follow_the_formula_of_Monroe_and_others()
    {
        var (logOdds, z) = Keyness.LogOddsWithPrior(new FrequencyPair(6, 1000, 2, 1500), 0.8, 250);

        Oracles.AssertNear(1.227629000938106, logOdds);
        Oracles.AssertNear(1.7288805757356924, z);
        Oracles.AssertNear(1.7265250486427053, Keyness.LogOddsWithPrior(new FrequencyPair(6, 1000, 2, 1500), 0.8, 250, LogOddsVariance.Full).ZScore);
    }

    // R, help of fisher.test: the tea-tasting lady (one-sided .2429) and criminal twins (.0004652 one-sided, .0005367 two-sided).
    [Fact]
    public void Fishers_test_agrees_with_the_published_values_of_R()
    {
        Oracles.AssertNear(0.242857142857, Keyness.FisherExact(new FrequencyPair(3, 4, 1, 4), TestSide.More), 1e-9);
        Oracles.AssertNear(0.0004652, Keyness.FisherExact(new FrequencyPair(2, 17, 10, 13), TestSide.Less), 1e-4);
        Oracles.AssertNear(0.0005367, Keyness.FisherExact(new FrequencyPair(2, 17, 10, 13)), 1e-4);
    }

    [Fact]
    public void Fishers_sides_overlap_in_the_table_seen_and_two_sides_never_exceed_one()
    {
        var counts = new FrequencyPair(5, 40, 5, 40);

        Assert.True(Keyness.FisherExact(counts, TestSide.More) + Keyness.FisherExact(counts, TestSide.Less) > 1);
        Assert.Equal(1, Keyness.FisherExact(counts), 1e-9);
        Assert.Equal(1, Keyness.FisherExact(new FrequencyPair(0, 40, 0, 40)), 1e-12);
    }

    // Sums of products of binomial coefficients as fractions in Python.
    [Theory]
    [InlineData(10, 1_000_000_000, 2, 1_000_000_000, 0.03857421818603516, 0.01928710909301758, 0.9968261719475098)]
    [InlineData(50, 2_000_000_000, 10, 2_000_000_000, 1.6163811378205072e-07, 8.081905689102536e-08, 0.9999999845748253)]
    [InlineData(300, 20_000, 100, 30_000, 6.071386607785787e-46, 3.4277573335974826e-46, 1)]
    [InlineData(600, 1000, 500, 1000, 8.453719674485641e-06, 4.226859837242821e-06, 0.9999972334285214)]
    [InlineData(0, 1000, 12, 1000, 0.00047234069746359466, 1, 0.00023617034873179733)]
    [InlineData(1, 10, 0, 1000, 0.009900990099009901, 0.009900990099009901, 1)]
    public void Fishers_test_is_exact_for_corpora_of_any_size(
        long target, long targetSize, long reference, long referenceSize, double twoSided, double more, double less)
    {
        var counts = new FrequencyPair(target, targetSize, reference, referenceSize);

        Assert.Equal(1, Keyness.FisherExact(counts) / twoSided, 1e-11);
        Assert.Equal(1, Keyness.FisherExact(counts, TestSide.More) / more, 1e-11);
        Assert.Equal(1, Keyness.FisherExact(counts, TestSide.Less) / less, 1e-11);
    }

    // The same fractions; here p is far below the least number.
    [Theory]
    [InlineData(944, 1177, 367, 341_805, -5148.101588519337)]
    [InlineData(400, 1000, 0, 3_000_000, -3295.903014343891)]
    public void The_logarithm_of_Fishers_test_goes_on_where_the_probability_ends(long target, long targetSize, long reference, long referenceSize, double expected)
    {
        var counts = new FrequencyPair(target, targetSize, reference, referenceSize);

        Assert.Equal(0, Keyness.FisherExact(counts));
        Assert.Equal(expected, Keyness.LogFisherExact(counts), 1e-8);
        Assert.Equal(expected, Keyness.LogFisherExact(new FrequencyPair(reference, referenceSize, target, targetSize)), 1e-8);
    }

    [Fact]
    public void Fishers_test_is_the_sum_over_all_tables() =>
        Gen.Select(Gen.Int[1, 25], Gen.Int[1, 25]).SelectMany((n1, n2) => Gen.Select(Gen.Const(n1), Gen.Int[0, n1], Gen.Const(n2), Gen.Int[0, n2])).Sample((n1, f1, n2, f2) =>
        {
            double Ways(int target) => target < 0 || f1 + f2 - target < 0 ? 0 : Combinatorics.Combinations(n1, target) * Combinatorics.Combinations(n2, f1 + f2 - target);
            var tables = Enumerable.Range(0, n1 + 1).Select(target => (Target: target, Ways: Ways(target))).ToArray();
            double P(Func<(int Target, double Ways), bool> counts) => tables.Where(counts).Sum(table => table.Ways) / tables.Sum(table => table.Ways);
            var pair = new FrequencyPair(f1, n1, f2, n2);

            Assert.Equal(P(table => table.Target >= f1), Keyness.FisherExact(pair, TestSide.More), 1e-11);
            Assert.Equal(P(table => table.Target <= f1), Keyness.FisherExact(pair, TestSide.Less), 1e-11);
            Assert.Equal(P(table => table.Ways <= Ways(f1) * (1 + 1e-7)), Keyness.FisherExact(pair), 1e-11);
        });

    // 1 in 1,000 against 3 in 1,000: less, but the interval holds 0; and a correction that overshoots.
    [Fact]
    public void Nothing_is_never_written_with_a_sign()
    {
        var less = new FrequencyPair(1, 1000, 3, 1000);

        Assert.Equal(0, Keyness.ConservativeLogRatio(less));
        Assert.False(double.IsNegative(Keyness.ConservativeLogRatio(less)));
        var overshot = Keyness.ChiSquared(new FrequencyPair(2, 12, 3, 17), YatesCorrection.Always)!.Value;
        Assert.Equal(0, overshot);
        Assert.False(double.IsNegative(overshot));
        Assert.True(Keyness.LogLikelihood(less) < 0 && Keyness.ChiSquared(less) < 0);
    }

    [Fact]
    public void Half_in_each_cell_makes_ratios_finite()
    {
        var counts = new FrequencyPair(5, 1000, 0, 1000);

        Oracles.AssertNear(11, Keyness.RelativeRisk(counts, haldane: true));
        Oracles.AssertNear(5.5 * 1000.5 / (0.5 * 995.5), Keyness.OddsRatio(counts, haldane: true));
        Oracles.AssertNear(1, Keyness.RelativeRisk(new FrequencyPair(0, 50, 0, 50), haldane: true));
    }

    [Fact]
    public void Zero_rules_differ_and_say_so()
    {
        var counts = new FrequencyPair(5, 1000, 0, 1000);

        Oracles.AssertNear(Math.Log2(10), Keyness.LogRatio(counts));
        Oracles.AssertNear(Math.Log2(11), Keyness.LogRatio(counts, ZeroRule.HalfAdded));
        Oracles.AssertNear(900, Keyness.PercentDifference(counts));
        Oracles.AssertNear(1000, Keyness.PercentDifference(counts, ZeroRule.HalfAdded));
        Oracles.AssertNear(100 * ((0.005 - 1e-18) / 1e-18), Keyness.PercentDifference(counts, ZeroRule.TinyRate));
        Assert.Equal(double.PositiveInfinity, Keyness.RelativeRisk(counts));
        Assert.Null(Keyness.LogRatio(new FrequencyPair(0, 10, 0, 10)));
        Assert.Null(Keyness.ChiSquared(new FrequencyPair(0, 10, 0, 10)));
        Assert.Null(Keyness.LogLikelihoodEffect(new FrequencyPair(1, 100, 0, 1000)));
    }

    [Theory]
    [InlineData(-1, 10, "target is -1; it must lie from 0 to 10")]
    [InlineData(0, 0, "targetSize is 0; it must be at least 1")]
    public void Refuses_counts_that_are_no_table(long target, long size, string message)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new FrequencyPair(target, size, 0, 10));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [SharedFact]
    public void Agrees_with_the_recorded_values()
    {
        var compared = 0;
        foreach (var entry in Oracles.Of("keyness"))
        {
            if (Measured(Oracles.NameOf(entry)) is { } measure)
            {
                Oracles.AssertValue(entry, measure(CountsOf(entry.GetProperty("input"))));
                compared++;
            }
        }

        Assert.True(compared > 60);
    }

    [SharedFact]
    public void Agrees_with_the_reference_data_of_Evert()
    {
        var rows = File.ReadLines(SharedTexts.Require("oracles/evert2022_mrsa_keyness.csv")).Skip(1).Select(line => line.Split(',')).ToArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            double Figure(int fromEnd) => row[^fromEnd] switch
            {
                "Inf" => double.PositiveInfinity,
                "-Inf" => double.NegativeInfinity,
                var field => double.Parse(field, CultureInfo.InvariantCulture),
            };
            var counts = new FrequencyPair((long)Figure(8), Target, (long)Figure(7), Reference);
            Oracles.AssertNear(Figure(6), Keyness.LogLikelihood(counts));
            var logRatio = Keyness.LogRatio(counts, ZeroRule.HalfAdded)!.Value;
            Oracles.AssertNear(Figure(5), logRatio);
            Oracles.AssertNear(Figure(4), TailProbability.ChiSquared(Keyness.LogLikelihood(counts)) < 0.05 / Items ? logRatio : 0);
            Oracles.AssertNear(Figure(3), Keyness.SimpleMaths(counts, 100));
            Oracles.AssertNear(Figure(2), Keyness.ConservativeLogRatio(counts, tests: Items));
            Oracles.AssertNear(Figure(1), Keyness.PositiveConservativeLogRatio(counts, tests: Items));
        });
    }

    internal static Func<FrequencyPair, double?>? Measured(string name) => name switch
    {
        "G2 (4-term, signed)" => counts => Keyness.LogLikelihood(counts),
        "LogRatio (Walter +0.5)" => counts => Keyness.LogRatio(counts, ZeroRule.HalfAdded),
        "LogRatio (Hardie)" => counts => Keyness.LogRatio(counts),
        "LRC 95% Bonferroni m=20109" => counts => Keyness.ConservativeLogRatio(counts, tests: Items),
        "PositiveLRC" => counts => Keyness.PositiveConservativeLogRatio(counts, tests: Items),
        "SimpleMaths k=100" => counts => Keyness.SimpleMaths(counts, 100),
        "LL 2-term" => counts => Math.Abs(Keyness.LogLikelihoodTwoTerm(counts)),
        "ELL" => counts => Keyness.LogLikelihoodEffect(counts),
        "BIC" => counts => Keyness.BayesianInformationCriterion(counts),
        "RelativeRisk" => counts => Keyness.RelativeRisk(counts),
        "OddsRatio" => counts => Keyness.OddsRatio(counts),
        "chi2 none" => counts => Keyness.ChiSquared(counts),
        "chi2 quanteda default" or "chi2 (quanteda default)" => counts => Keyness.ChiSquared(counts, YatesCorrection.SmallExpected),
        "chi2 Yates (R chisq.test correct=TRUE)" => counts => Keyness.ChiSquared(counts, YatesCorrection.Always),
        _ => null,
    };

    internal static FrequencyPair CountsOf(JsonElement input)
    {
        long Number(string name, string other) => (input.TryGetProperty(name, out var value) ? value : input.GetProperty(other)).GetInt64();
        return new FrequencyPair(Number("f1", "a"), Number("n1", "n1"), Number("f2", "b"), Number("n2", "n2"));
    }
}
