using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class LexicalDiversityTests
{
    // A text of ten words, of which one occurs three times: the shape of the example in the tests of LexicalRichness.
    private static readonly int[] Words = [0, 1, 2, 3, 1, 4, 5, 6, 1, 7];
    private static readonly int[] Counts = [1, 3, 1, 1, 1, 1, 1, 1];

    [Fact]
    public void Agrees_with_the_published_values_of_LexicalRichness()
    {
        Oracles.AssertNear(2.5298221281347035, LexicalDiversity.GuiraudR(10, 8));
        Oracles.AssertNear(1.7888543819998317, LexicalDiversity.CorrectedTypeTokenRatio(10, 8));
        Oracles.AssertNear(0.9030899869919434, LexicalDiversity.HerdanC(10, 8));
        Oracles.AssertNear(0.8777828395738175, LexicalDiversity.SummerS(10, 8));
        Oracles.AssertNear(23.760032854423635, LexicalDiversity.DugastU(10, 8));
        Oracles.AssertNear(0.04208748389057132, LexicalDiversity.MaasA2(10, 8));
        Oracles.AssertNear(600, LexicalDiversity.YuleK(Counts));
        Oracles.AssertNear(8, LexicalDiversity.YuleI(Counts));
        Oracles.AssertNear(0.18708286933869708, LexicalDiversity.HerdanVm(Counts));
        Oracles.AssertNear(0.06666666666666667, LexicalDiversity.SimpsonD(Counts));
        Oracles.AssertNear(0.8833333333333332, LexicalDiversity.HypergeometricDiversity(Counts, 5));
        Oracles.AssertNear(14, LexicalDiversity.Mtld(Words));
        Oracles.AssertNear(0.9, LexicalDiversity.MeanSegmentalTypeTokenRatio(Words, 5));
    }

    // quanteda.textstats, tests of textstat_lexdiv: "one one two one one two one" and "apple orange apple orange pear pear apple orange".
    [Fact]
    public void Agrees_with_the_published_values_of_quanteda()
    {
        int[] ones = [1, 1, 2, 1, 1, 2, 1], fruit = [1, 2, 1, 2, 3, 3, 1, 2];

        Assert.Equal([5 / 6.0, 2 / 3.0, 0.5], new[] { 2, 3, 4 }.Select(window => LexicalDiversity.MovingAverageTypeTokenRatio(ones, window)!.Value));
        Assert.Equal([0.875, 2 / 3.0, 0.625], new[] { 2, 3, 4 }.Select(segment => LexicalDiversity.MeanSegmentalTypeTokenRatio(fruit, segment)!.Value));
        Oracles.AssertNear(1000, LexicalDiversity.YuleK([1, 1, 1, 2, 2, 3]));
    }

    [Fact]
    public void The_base_of_the_logarithm_changes_U_S_and_a2()
    {
        // log10 of 1000 words and 100 types: 3 and 2.
        Assert.Equal(9, LexicalDiversity.DugastU(1000, 100, 10)!.Value, 1e-9);
        Assert.Equal(1 / 9.0, LexicalDiversity.MaasA2(1000, 100, 10)!.Value, 1e-9);
        Assert.Equal(Math.Log(2) / Math.Log(3), LexicalDiversity.SummerS(1000, 100, 10)!.Value, 1e-9);
        Assert.Throws<ArgumentOutOfRangeException>(() => LexicalDiversity.DugastU(10, 5, 1));
    }

    [Fact]
    public void VocD_is_the_best_fit_to_the_ratios_of_35_to_50_words()
    {
        int[] counts = [.. Enumerable.Range(1, 60).Select(rank => 1 + (120 / rank))];

        var d = LexicalDiversity.VocD(counts)!.Value;

        Assert.All([0.9 * d, 0.999 * d, 1.001 * d, 1.1 * d], other => Assert.True(Error(d) < Error(other)));

        double Error(double d) => Enumerable.Range(35, 16).Sum(n =>
            Math.Pow((d / n * (Math.Sqrt(1 + (2 * n / d)) - 1)) - LexicalDiversity.HypergeometricDiversity(counts, n)!.Value, 2));
    }

    // One word twice and all others once: the least-squares fit by mpmath in 40 digits.
    [Theory]
    [InlineData(60, 1768.97397206706)]
    [InlineData(100, 5024.49818232498)]
    [InlineData(3000, 4605563.67785782)]
    [InlineData(10_000, 51185313.6777514)]
    [InlineData(1_000_000, 511904249956.535)]
    public void VocD_of_a_text_with_one_repetition_is_about_half_the_square_of_its_length(int words, double expected) =>
        Assert.Equal(1, LexicalDiversity.VocD([2, .. Enumerable.Repeat(1, words - 2)])!.Value / expected, 1e-9);

    // By mpmath too.
    [Fact]
    public void VocD_of_repetitive_and_of_usual_texts_is_the_fit_in_many_digits()
    {
        Assert.Equal(12.9239101676748, LexicalDiversity.VocD([.. Enumerable.Range(1, 60).Select(rank => 1 + (120 / rank))])!.Value, 1e-9);
        Assert.Equal(0.0504662115171631, LexicalDiversity.VocD([20, 30])!.Value, 1e-12);
    }

    [Fact]
    public void VocD_needs_fifty_words_and_a_repetition()
    {
        Assert.Null(LexicalDiversity.VocD([20, 29]));
        Assert.Null(LexicalDiversity.VocD([.. Enumerable.Repeat(1, 60)]));
        Assert.NotNull(LexicalDiversity.VocD([20, 30]));
    }

    [Fact]
    public void What_is_not_defined_is_null()
    {
        Assert.Null(LexicalDiversity.TypeTokenRatio(0, 0));
        Assert.Null(LexicalDiversity.DugastU(5, 5));
        Assert.Null(LexicalDiversity.MaasA2(5, 5));
        Assert.Null(LexicalDiversity.HypergeometricDiversity([1, 2]));
        Assert.Null(LexicalDiversity.MovingAverageTypeTokenRatio([1], 2));
        Assert.Null(LexicalDiversity.Mtld([]));
        Assert.Equal(3, LexicalDiversity.Mtld([1, 2, 3]));
    }

    [Fact]
    public void Refuses_more_types_than_tokens() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LexicalDiversity.TypeTokenRatio(3, 4));
}
