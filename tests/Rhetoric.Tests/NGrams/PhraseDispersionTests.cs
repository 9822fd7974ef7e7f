using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.NGrams;

public sealed class PhraseDispersionTests
{
    private static readonly PhraseOptions Pairs = new() { MinLength = 2, MaxLength = 2, MinCount = 1 };

    // 海天 stands at units 0, 4 and 6 of 8; 、 is no unit.
    private static readonly PhraseTable Table = new ReadoutCorpus([new Readout("a", "海天、高阔。"), new Readout("b", "海天海天")]).CountPhrases(Pairs);

    [Fact]
    public void Counts_stand_beside_the_units_of_the_readouts()
    {
        Assert.Equal([1, 2], Table.CountsByDocument("海天")!);
        Assert.Equal([4, 4], Table.UnitsByDocument);
        Assert.Null(Table.CountsByDocument("天高"));
    }

    // Distances 4, 2 and, around the end, 2; a fair share is 8/3: (8/3 + 2 + 2) / (8/3) = 2.5.
    [Fact]
    public void Reduced_frequency_is_measured_in_units() => Assert.Equal(2.5, Table.MeasureDispersion("海天", DispersionMeasure.AverageReducedFrequency)!.Value, 1e-12);

    [Fact]
    public void Every_measure_is_its_formula_over_the_counts_of_a_plain_search() =>
        Gen.Int[0, 2].Select(number => "海天高"[number]).Array[0, 8].Select(characters => new string(characters)).Array[2, 5].Sample(texts =>
        {
            var corpus = new ReadoutCorpus(texts.Select((text, number) => new Readout($"r{number}", text + (number == 0 ? "海天" : ""))));
            var table = corpus.CountPhrases(Pairs);
            var counts = corpus.Select(readout => readout.Locate("海天").Count).ToArray();
            var sizes = corpus.Select(readout => readout.Text.Length).ToArray();
            var filled = Enumerable.Range(0, sizes.Length).Where(document => sizes[document] > 0).ToArray();
            int[] countsOfFilled = [.. filled.Select(document => counts[document])], sizesOfFilled = [.. filled.Select(document => sizes[document])];
            int[] places = [.. corpus.SelectMany((readout, number) => readout.Locate("海天").Select(span => sizes.Take(number).Sum() + span.Start))];

            Assert.Equal(counts, table.CountsByDocument("海天")!);
            Holds(DispersionMeasure.Range, Dispersion.Range(counts));
            Holds(DispersionMeasure.VariationCoefficient, Dispersion.VariationCoefficient(counts));
            Holds(DispersionMeasure.JuillandD, Dispersion.JuillandD(countsOfFilled, sizesOfFilled));
            Holds(DispersionMeasure.CarrollD2, Dispersion.CarrollD2(countsOfFilled, sizesOfFilled));
            Holds(DispersionMeasure.RosengrenS, Dispersion.RosengrenS(counts, sizes));
            Holds(DispersionMeasure.DeviationOfProportions, Dispersion.DeviationOfProportions(counts, sizes));
            Holds(DispersionMeasure.NormalisedDeviationOfProportions, table.Find("海天")!.Dispersion);
            Holds(DispersionMeasure.Evenness, Dispersion.Evenness(counts, sizes));
            Holds(DispersionMeasure.BurchDA, Dispersion.BurchDA(countsOfFilled, sizesOfFilled));
            Holds(DispersionMeasure.Divergence, Dispersion.Divergence(counts, sizes));
            Holds(DispersionMeasure.DivergenceEvenness, Dispersion.DivergenceEvenness(counts, sizes));
            Holds(DispersionMeasure.AverageReducedFrequency, Dispersion.AverageReducedFrequency(places, sizes.Sum()));

            void Holds(DispersionMeasure measure, double? expected)
            {
                var value = table.MeasureDispersion("海天", measure);
                Assert.Equal(expected is null, value is null);
                Assert.Equal(expected ?? 0, value ?? 0, 1e-9);
            }
        });

    [Fact]
    public void A_phrase_that_the_table_lacks_has_no_dispersion()
    {
        Assert.Null(Table.MeasureDispersion("天高", DispersionMeasure.DeviationOfProportions));
        Assert.Contains(
            "must be one of Range", Assert.Throws<ArgumentOutOfRangeException>(() => Table.MeasureDispersion("海天", (DispersionMeasure)99)).Message, StringComparison.Ordinal);
    }

    // Of the 6 ways to choose two of four readouts, the one seen and its opposite differ as much: p = 2/6.
    [Fact]
    public void Readouts_are_permuted_as_wholes()
    {
        var target = new ReadoutCorpus([new Readout("t1", "海天海天"), new Readout("t2", "海天海天")]).CountPhrases(Pairs);
        var reference = new ReadoutCorpus([new Readout("r1", "高阔高阔"), new Readout("r2", "高阔高天")]).CountPhrases(Pairs with { MinCount = 2 });

        var test = target.TestByDocument("海天", reference)!.Value;

        Assert.Equal(new PermutationTest(0.5, 1 / 3.0, 6, true), test);
        Assert.Null(target.TestByDocument("高阔", reference));
    }

    [Fact]
    public void A_test_counts_the_reference_below_its_thresholds_and_in_its_own_vocabulary()
    {
        var reference = new ReadoutCorpus([new Readout("r1", "阔高海天"), new Readout("r2", "高天")]).CountPhrases(Pairs with { MinCount = 9 });

        Assert.Equal(PermutationTest.OfDocuments([1, 2], [4, 4], [1, 0], [4, 2]), Table.TestByDocument("海天", reference));
    }

    [Fact]
    public void A_test_refuses_a_table_counted_by_other_rules() =>
        Assert.Throws<ArgumentException>(() => Table.TestByDocument("海天", new ReadoutCorpus([]).CountPhrases(Pairs with { Boundary = PhraseBoundary.Sentence })));
}
