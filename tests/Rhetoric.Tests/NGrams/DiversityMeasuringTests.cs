using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.NGrams;

public sealed class DiversityMeasuringTests
{
    private static readonly DiversityOptions Spaced = new() { Segmenter = new WordsAndGaps(), Window = 5, Segment = 5, Draws = 5 };

    // Ten words, one of them three times: the shape of the example in the tests of LexicalRichness, whose figures these are.
    [Fact]
    public void Every_figure_is_that_of_its_formula()
    {
        var diversity = new Readout("a", "The sea, a sky. Hills sea? rain wind sea; snow").MeasureDiversity(Spaced);

        Assert.Equal((10, 8), (diversity.Tokens, diversity.Types));
        Assert.Equal(0.8, diversity.TypeTokenRatio!.Value, 1e-12);
        Assert.Equal(2.5298221281347035, diversity.GuiraudR!.Value, 1e-12);
        Assert.Equal(1.7888543819998317, diversity.CorrectedTypeTokenRatio!.Value, 1e-12);
        Assert.Equal(0.9030899869919434, diversity.HerdanC!.Value, 1e-12);
        Assert.Equal(0.8777828395738175, diversity.SummerS!.Value, 1e-12);
        Assert.Equal(23.760032854423635, diversity.DugastU!.Value, 1e-9);
        Assert.Equal(0.04208748389057132, diversity.MaasA2!.Value, 1e-12);
        Assert.Equal(600, diversity.YuleK!.Value, 1e-9);
        Assert.Equal(8, diversity.YuleI!.Value, 1e-9);
        Assert.Equal(1 / 15.0, diversity.SimpsonD!.Value, 1e-12);
        Assert.Equal(0.18708286933869708, diversity.HerdanVm!.Value, 1e-12);
        Assert.Equal(0.8833333333333332, diversity.HypergeometricDiversity!.Value, 1e-12);
        Assert.Null(diversity.VocD);

        int[] words = [0, 1, 2, 3, 4, 1, 5, 6, 1, 7];
        Assert.Equal(LexicalDiversity.MovingAverageTypeTokenRatio(words, 5), diversity.MovingAverageTypeTokenRatio);
        Assert.Equal(0.9, diversity.MeanSegmentalTypeTokenRatio!.Value, 1e-12);
        Assert.Equal(LexicalDiversity.Mtld(words), diversity.Mtld);
    }

    [Fact]
    public void A_corpus_is_one_text_in_date_order()
    {
        var corpus = new ReadoutCorpus(
        [
            new Readout("b", "rain wind sea; snow sea") { Date = new DateOnly(2012, 1, 1) },
            new Readout("a", "The sea, a sky. Hills") { Date = new DateOnly(2011, 1, 1) },
        ]);

        Assert.Equal(new Readout("c", "The sea, a sky. Hills rain wind sea; snow sea").MeasureDiversity(Spaced), corpus.MeasureDiversity(Spaced));
    }

    [Fact]
    public void A_text_without_words_has_no_figures() =>
        Assert.Equal(new DiversityProfile { Tokens = 0, Types = 0 }, new Readout("a", "、。\n").MeasureDiversity());

    [Fact]
    public void Folding_makes_different_words_one()
    {
        var readout = new Readout("a", "Sea sea ＳＥＡ");

        Assert.Equal(3, readout.MeasureDiversity(Spaced).Types);
        Assert.Equal(1, readout.MeasureDiversity(Spaced with { Folding = PhraseFolding.Case | PhraseFolding.Width }).Types);
    }

    [Fact]
    public void The_words_are_those_that_phrases_are_counted_in() =>
        Gen.Int[0, 6].Select(number => "海天a、，。 "[number]).Array[0, 30].Select(characters => new string(characters)).Sample(text =>
        {
            var corpus = new ReadoutCorpus([new Readout("a", text)]);
            var words = corpus.CountPhrases(new PhraseOptions { Unit = PhraseUnit.Token, MinLength = 1, MaxLength = 1, MinCount = 1, Segmenter = new WordsAndGaps() });
            var diversity = corpus[0].MeasureDiversity(Spaced);

            Assert.Equal((words.Units, words.Count), (diversity.Tokens, diversity.Types));
        });

    [Fact]
    public void Refuses_options_out_of_range()
    {
        Refuses(new DiversityOptions { Window = 0 }, "Window is 0; it must be at least 1");
        Refuses(new DiversityOptions { MtldThreshold = 1 }, "MtldThreshold must lie between 0 and 1");
        Refuses(new DiversityOptions { LogBase = 1 }, "LogBase must be above 1");

        static void Refuses(DiversityOptions options, string message) => Assert.Contains(
            message, Assert.Throws<ArgumentOutOfRangeException>(() => new Readout("a", "海").MeasureDiversity(options)).Message, StringComparison.Ordinal);
    }
}
