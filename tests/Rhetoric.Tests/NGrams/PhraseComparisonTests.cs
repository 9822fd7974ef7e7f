using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.NGrams;

public sealed class PhraseComparisonTests
{
    private static readonly ReadoutCorpus Target = new([new Readout("t1", "睦邻之约。睦邻之约。守望相助"), new Readout("t2", "守望相助。睦邻之约")]);

    private static readonly ReadoutCorpus Reference = new([new Readout("r1", "守望相助。守望相助。睦邻之约。天高海阔"), new Readout("r2", "天高海阔。天高海阔")]);

    [Fact]
    public void Counts_in_the_reference_do_not_depend_on_its_thresholds()
    {
        var table = Target.CountPhrases();

        var item = table.KeynessAgainst(Reference.CountPhrases()).Single(item => item.Phrase.Text == "睦邻之约");

        Assert.Equal((1, 1), (item.ReferenceCount, item.ReferenceDocuments));
        Assert.Equal(Keyness.LogLikelihood(new FrequencyPair(3, 20, 1, 24)), item.Value!.Value, 1e-12);
        Assert.Equal(TailProbability.ChiSquared(item.Value.Value), item.P!.Value, 1e-12);
        Assert.Equal(Math.Log2(3 / 20.0 / (1 / 24.0)), item.Effect, 1e-12);
    }

    [Fact]
    public void The_most_key_phrase_comes_first_and_ties_keep_the_order_of_the_table()
    {
        var table = Target.CountPhrases(new PhraseOptions { MinLength = 3, MaxLength = 4 });

        var texts = table.KeynessAgainst(Reference.CountPhrases(new PhraseOptions { MinLength = 3, MaxLength = 4 }), new KeynessOptions { PartShare = null }).Select(item => item.Phrase.Text);

        Assert.Equal(["睦邻之约", "睦邻之", "邻之约", "守望相助", "守望相", "望相助"], texts);
    }

    [Fact]
    public void Readouts_may_be_compared_in_place_of_occurrences()
    {
        var items = Target.CountPhrases().KeynessAgainst(Reference.CountPhrases(), KeynessMeasure.LogRatio, KeynessBasis.Documents);

        Assert.Equal(1, items.Single(item => item.Phrase.Text == "睦邻之约").Value!.Value, 1e-12);
    }

    [Theory]
    [InlineData(KeynessMeasure.LogLikelihood, true)]
    [InlineData(KeynessMeasure.LogLikelihoodTwoTerm, true)]
    [InlineData(KeynessMeasure.ChiSquared, true)]
    [InlineData(KeynessMeasure.LogOdds, true)]
    [InlineData(KeynessMeasure.LogRatio, false)]
    [InlineData(KeynessMeasure.ConservativeLogRatio, false)]
    [InlineData(KeynessMeasure.PercentDifference, false)]
    [InlineData(KeynessMeasure.SimpleMaths, false)]
    [InlineData(KeynessMeasure.BayesianInformationCriterion, false)]
    [InlineData(KeynessMeasure.LogLikelihoodEffect, false)]
    [InlineData(KeynessMeasure.RelativeRisk, false)]
    [InlineData(KeynessMeasure.OddsRatio, false)]
    [InlineData(KeynessMeasure.PositiveConservativeLogRatio, false)]
    [InlineData(KeynessMeasure.FisherExact, true)]
    [InlineData(KeynessMeasure.WilliamsLogLikelihood, true)]
    public void Only_a_test_has_a_probability(KeynessMeasure measure, bool isTest)
    {
        var items = Target.CountPhrases().KeynessAgainst(Reference.CountPhrases(), measure);

        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Equal((measure, isTest, isTest), (item.Measure, item.P is not null, item.LogP is not null)));
        Assert.All(items.Where(item => isTest), item => Assert.Equal(item.P!.Value, Math.Exp(item.LogP!.Value), 1e-12));
        Assert.Equal(items.OrderByDescending(item => item.Value), items);
    }

    [Fact]
    public void Counts_in_the_reference_are_those_of_a_plain_search() =>
        Gen.Int[0, 3].Select(number => "海天高、"[number]).Array[1, 12].Select(characters => new string(characters)).Array[2, 5].Sample(texts =>
        {
            var target = new ReadoutCorpus([new Readout("t", texts[0])]);
            var reference = new ReadoutCorpus(texts.Skip(1).Select((text, number) => new Readout($"r{number}", text + "海")));
            var options = new PhraseOptions { MinLength = 1, MinCount = 1 };

            Assert.All(target.CountPhrases(options).KeynessAgainst(reference.CountPhrases(options)), item =>
            {
                var places = reference.Locate(item.Phrase.Text);
                Assert.Equal((places.Count, places.Select(place => place.Readout).Distinct().Count()), (item.ReferenceCount, item.ReferenceDocuments));
            });
        });

    [Fact]
    public void Saved_counts_give_the_figures_of_their_corpus() =>
        Gen.Int[0, 5].Select(number => "海天高、a "[number]).Array[1, 12].Select(characters => new string(characters)).Array[2, 5]
            .Select(Gen.Enum<PhraseUnit>(), Gen.Enum<PhraseFolding>(), Gen.Enum<KeynessBasis>(), Gen.Enum<KeynessMeasure>())
            .Sample((texts, unit, folding, basis, measure) =>
            {
                var options = new PhraseOptions { Unit = unit, Folding = folding, MinLength = 1, MaxLength = 3, MinCount = 1, Segmenter = new WordsAndGaps() };
                var table = new ReadoutCorpus([new Readout("t", texts[0])]).CountPhrases(options);
                var reference = new ReadoutCorpus(texts.Skip(1).Select((text, number) => new Readout($"r{number}", text + "海A")));

                Assert.Equal(
                    table.KeynessAgainst(reference.CountPhrases(options), measure, basis),
                    table.KeynessAgainst(reference.CountPart(options with { MaxLength = 6 }), measure, basis));
            });

    [Theory]
    [InlineData(2, 3, "longest is 4 in one and 3 in the other")]
    [InlineData(3, 4, "shortest is 2 in one and 3 in the other")]
    public void Refuses_saved_counts_that_lack_a_length_of_the_table(int shortest, int longest, string message)
    {
        var table = Target.CountPhrases(new PhraseOptions { MinLength = 2, MaxLength = 4 });

        var error = Assert.Throws<ArgumentException>(() => table.KeynessAgainst(Reference.CountPart(new PhraseOptions { MinLength = shortest, MaxLength = longest })));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_saved_counts_made_by_other_rules()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Target.CountPhrases().KeynessAgainst(Reference.CountPart(new PhraseOptions { Folding = PhraseFolding.Width, MaxLength = 9 })));

        Assert.Contains("folding is none in one and width in the other", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_table_counted_by_other_rules()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Target.CountPhrases().KeynessAgainst(Reference.CountPhrases(new PhraseOptions { Boundary = PhraseBoundary.Sentence })));

        Assert.Contains("inside a sentence", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_reference_without_text()
    {
        var error = Assert.Throws<ArgumentException>(() => Target.CountPhrases().KeynessAgainst(new ReadoutCorpus([]).CountPhrases()));

        Assert.Contains("no text to compare with", error.Message, StringComparison.Ordinal);
    }
}
