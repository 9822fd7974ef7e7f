using Rhetoric.Statistics;

namespace Rhetoric.Tests.NGrams;

public sealed class KeynessOptionsTests
{
    private static readonly PhraseOptions Fours = new() { MinLength = 4, MaxLength = 4, MinCount = 1 };

    // 睦邻之约 comes 3 times in 20 units, 守望相助 twice; in the reference once in 24 and never.
    private static readonly PhraseTable Target =
        new ReadoutCorpus([new Readout("t1", "睦邻之约。睦邻之约。守望相助"), new Readout("t2", "守望相助。睦邻之约")]).CountPhrases(Fours);

    private static readonly ReadoutCorpus Reference = new([new Readout("r1", "山高水长。山高水长。睦邻之约。天高海阔"), new Readout("r2", "天高海阔。天高海阔")]);

    private static readonly FrequencyPair Pact = new(3, 20, 1, 24);
    private static readonly FrequencyPair Help = new(2, 20, 0, 24);

    [Fact]
    public void The_defaults_are_those_of_the_short_form()
    {
        foreach (var measure in Enum.GetValues<KeynessMeasure>())
        {
            var counts = Reference.CountPhrases(Fours);
            Assert.Equal(Target.KeynessAgainst(counts, measure, KeynessBasis.Documents), Target.KeynessAgainst(counts, new KeynessOptions { Measure = measure, Basis = KeynessBasis.Documents }));
        }
    }

    [Fact]
    public void All_references_take_the_options_and_agree()
    {
        var options = new KeynessOptions { Measure = KeynessMeasure.SimpleMaths, Smoothing = 100, Zeros = ZeroRule.HalfAdded };
        var list = new FrequencyTable([new("睦邻之约", 1), new("天高海阔", 3), new("山高水长", 2)], size: 24);

        var items = Target.KeynessAgainst(Reference.CountPhrases(Fours), options);

        Assert.Equal(items, Target.KeynessAgainst(Reference.CountPart(Fours), options));
        Assert.Equal(items.Select(item => (item.Phrase, item.Value, item.Effect)), Target.KeynessAgainst(list, options).Select(item => (item.Phrase, item.Value, item.Effect)));
        Assert.Equal(Keyness.SimpleMaths(Pact, 100), Of(items, "睦邻之约").Value!.Value, 1e-12);
        Assert.Equal(Math.Log2(3.5 / 20.5 / (1.5 / 24.5)), Of(items, "睦邻之约").Effect, 1e-12);
    }

    [Fact]
    public void Each_measure_is_its_formula_with_the_choices_made()
    {
        var options = new KeynessOptions { Zeros = ZeroRule.TinyRate, Haldane = true, Correction = YatesCorrection.Always, Significance = 0.5, PriorSize = 7, Variance = LogOddsVariance.Full };

        Holds(KeynessMeasure.LogRatio, pair => Keyness.LogRatio(pair, ZeroRule.TinyRate));
        Holds(KeynessMeasure.PercentDifference, pair => Keyness.PercentDifference(pair, ZeroRule.TinyRate));
        Holds(KeynessMeasure.RelativeRisk, pair => Keyness.RelativeRisk(pair, haldane: true));
        Holds(KeynessMeasure.OddsRatio, pair => Keyness.OddsRatio(pair, haldane: true));
        Holds(KeynessMeasure.ChiSquared, pair => Keyness.ChiSquared(pair, YatesCorrection.Always));
        Holds(KeynessMeasure.ConservativeLogRatio, pair => Keyness.ConservativeLogRatio(pair, 0.5, 2));
        Holds(KeynessMeasure.PositiveConservativeLogRatio, pair => Keyness.PositiveConservativeLogRatio(pair, 0.5, 2));
        Holds(KeynessMeasure.LogOdds, pair => Keyness.LogOddsWithPrior(pair, 7.0 * (pair.Target + pair.Reference) / 44, 7, LogOddsVariance.Full).ZScore);
        Holds(KeynessMeasure.BayesianInformationCriterion, pair => Keyness.BayesianInformationCriterion(pair));
        Holds(KeynessMeasure.LogLikelihoodEffect, Keyness.LogLikelihoodEffect);
        Holds(KeynessMeasure.WilliamsLogLikelihood, pair => Keyness.LogLikelihood(pair) / Keyness.WilliamsDivisor(pair));
        Holds(KeynessMeasure.FisherExact, pair => -Math.Log10(Keyness.FisherExact(pair)));

        void Holds(KeynessMeasure measure, Func<FrequencyPair, double?> formula)
        {
            var items = Target.KeynessAgainst(Reference.CountPhrases(Fours), options with { Measure = measure });
            foreach (var (text, pair) in new[] { ("睦邻之约", Pact), ("守望相助", Help) })
            {
                var (expected, value) = (formula(pair), Of(items, text).Value);
                Assert.Equal(expected is null, value is null);
                Assert.Equal(expected ?? 0, value ?? 0, 1e-9 * Math.Abs(expected ?? 1));
            }
        }
    }

    // The prior is a list in which the phrase has 4 of 200: α = 50 · 4/200 = 1; a phrase that it lacks has half an occurrence, α = 50 · ½/200.
    [Fact]
    public void A_prior_of_ones_own_gives_the_pseudo_counts()
    {
        var options = new KeynessOptions { Measure = KeynessMeasure.LogOdds, Prior = new FrequencyTable([new("睦邻之约", 4)], size: 200), PriorSize = 50 };

        var items = Target.KeynessAgainst(Reference.CountPhrases(Fours), options);

        Assert.Equal(Keyness.LogOddsWithPrior(Pact, 1, 50).ZScore, Of(items, "睦邻之约").Value!.Value, 1e-12);
        Assert.Equal(Keyness.LogOddsWithPrior(Help, 0.125, 50).ZScore, Of(items, "守望相助").Value!.Value, 1e-12);
        Assert.Equal(TailProbability.NormalTwoSided(Of(items, "睦邻之约").Value!.Value), Of(items, "睦邻之约").P!.Value, 1e-12);
    }

    [Fact]
    public void The_probability_goes_on_in_its_logarithm()
    {
        var target = new ReadoutCorpus([new Readout("t", string.Concat(Enumerable.Repeat("睦邻之约。", 1000)))]).CountPhrases(Fours);
        var reference = new FrequencyTable([new("睦邻之约", 10)], size: 1_000_000_000);

        foreach (var measure in new[] { KeynessMeasure.LogLikelihood, KeynessMeasure.ChiSquared, KeynessMeasure.FisherExact })
        {
            var item = Of(target.KeynessAgainst(reference, measure), "睦邻之约");

            Assert.Equal(0, item.P);
            Assert.True(item.LogP is < -10_000 and > double.NegativeInfinity);
            Assert.Equal(measure == KeynessMeasure.FisherExact ? -item.Value!.Value * Math.Log(10) : TailProbability.LogChiSquared(item.Value!.Value), item.LogP!.Value, 1e-6);
        }
    }

    [Fact]
    public void Probabilities_are_adjusted_for_all_phrases_compared()
    {
        var table = new ReadoutCorpus([new Readout("t1", "睦邻之约。睦邻之约。守望相助"), new Readout("t2", "守望相助。睦邻之约")]).CountPhrases();
        var reference = Reference.CountPhrases();
        var raw = new KeynessOptions { PartShare = null };
        var single = table.KeynessAgainst(reference, raw).Select(item => item.P!.Value).ToArray();

        Assert.All(table.KeynessAgainst(reference), item => Assert.Null(item.AdjustedP));
        Holds(PValueAdjustment.Bonferroni, [.. single.Select(p => Math.Min(1, p * table.Count))]);
        Holds(PValueAdjustment.Holm, MultipleTesting.Holm(single));
        Holds(PValueAdjustment.BenjaminiHochberg, MultipleTesting.BenjaminiHochberg(single));
        Assert.All(
            table.KeynessAgainst(reference, new KeynessOptions { Measure = KeynessMeasure.LogRatio, Adjustment = PValueAdjustment.Holm }),
            item => Assert.Null(item.AdjustedP));

        void Holds(PValueAdjustment adjustment, double[] expected)
        {
            var items = table.KeynessAgainst(reference, raw with { Adjustment = adjustment });
            Assert.Equal(single, items.Select(item => item.P!.Value));
            Assert.Equal(expected, items.Select(item => item.AdjustedP!.Value));
        }
    }

    // 1 in 1,000 against 0 in 10: more common, but ½ in 10 is a greater rate. The example of the documentation.
    [Fact]
    public void The_effect_may_contradict_the_value_where_a_count_is_zero()
    {
        var target = new ReadoutCorpus([new Readout("t", "睦邻之约。" + string.Concat(Enumerable.Repeat("天高海。", 332)))]).CountPhrases(Fours);
        var reference = new FrequencyTable([], size: 10);

        var item = Of(target.KeynessAgainst(reference), "睦邻之约");

        Assert.Equal(1000, target.Units);
        Assert.True(item.Value > 0);
        Assert.Equal(-5.643856189774724, item.Effect, 1e-9);
        Assert.True(Of(target.KeynessAgainst(reference, new KeynessOptions { Zeros = ZeroRule.TinyRate }), "睦邻之约").Effect > 0);
    }

    [Fact]
    public void Refuses_options_out_of_range()
    {
        Refuses(new KeynessOptions { Smoothing = 0 }, "Smoothing must be above 0");
        Refuses(new KeynessOptions { PriorSize = double.NaN }, "PriorSize must be above 0");
        Refuses(new KeynessOptions { Significance = 1 }, "Significance must lie between 0 and 1");
        Refuses(new KeynessOptions { Measure = (KeynessMeasure)99 }, "Measure must be one of LogLikelihood");
        Refuses(new KeynessOptions { Adjustment = (PValueAdjustment)99 }, "Adjustment must be one of None");
        Refuses(new KeynessOptions { Prior = new FrequencyTable([]) }, "Prior has size 0");

        static void Refuses(KeynessOptions options, string message) => Assert.Contains(
            message, Assert.ThrowsAny<ArgumentException>(() => Target.KeynessAgainst(Reference.CountPhrases(Fours), options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_knows_no_readouts_to_compare() => Assert.Contains(
        "knows no readouts",
        Assert.Throws<ArgumentException>(() => Target.KeynessAgainst(new FrequencyTable([new("天高海阔", 3)]), new KeynessOptions { Basis = KeynessBasis.Documents })).Message,
        StringComparison.Ordinal);

    private static PhraseKeyness Of(IEnumerable<PhraseKeyness> items, string text) => items.Single(item => item.Phrase.Text == text);
}
