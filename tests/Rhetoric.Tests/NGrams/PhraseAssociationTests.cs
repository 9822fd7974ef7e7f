using CsCheck;
using Rhetoric.NGrams;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.NGrams;

public sealed class PhraseAssociationTests
{
    // Ten words: a 4, b 3, c 3; "a b" 3, "b c" 2, "a b c" 2.
    private const string Text = "a b c; a b c; a b; c a";

    [Theory]
    [InlineData(AssociationMeasure.MutualInformation, 2.473931188332412)] // log2(2 · 10² / (4 · 3 · 3))
    [InlineData(AssociationMeasure.MutualInformation2, 3.473931188332412)]
    [InlineData(AssociationMeasure.MutualInformation3, 4.473931188332412)]
    [InlineData(AssociationMeasure.NormalisedMutualInformation, 0.5327320845507112)] // / (−2 log2(2 / 10))
    [InlineData(AssociationMeasure.TScore, 1.1596551211459378)] // E = 4 · 3 · 3 / 10² = 0.36: (2 − 0.36) / √2
    [InlineData(AssociationMeasure.ZScore, 2.7333333333333334)] // (2 − 0.36) / 0.6
    [InlineData(AssociationMeasure.Dice, 0.6)] // 3 · 2 / 10
    [InlineData(AssociationMeasure.LogDice, 13.263034405833794)]
    [InlineData(AssociationMeasure.MinimumSensitivity, 0.5)] // 2 / 4
    [InlineData(AssociationMeasure.Salience, 2.7178912048212878)] // MI · ln 3
    [InlineData(AssociationMeasure.PoissonStirling, 2.947862376664824)] // 2 (MI − 1)
    public void Three_words_are_measured_at_once(AssociationMeasure measure, double expected)
    {
        var bond = Ranked(Text, measure).Single(bond => bond.Phrase.Text == "a b c");

        Assert.Equal(expected, bond.Value!.Value, 1e-9);
        Assert.Equal(0.36, bond.Expected, 1e-12);
        Assert.Null(bond.Split);
    }

    [Fact]
    public void A_measure_of_two_takes_the_weakest_split()
    {
        // a|bc has the cells 2 2 0 6, ab|c 2 1 1 6: χ² = 10 (2·6)² / (4·6·2·8) = 3.75 and 10 (2·6 − 1)² / (3·7·3·7) = 2.74.
        var bond = Ranked(Text, AssociationMeasure.ChiSquared).Single(bond => bond.Phrase.Text == "a b c");

        Assert.Equal(1210 / 441.0, bond.Value!.Value, 1e-12);
        Assert.Equal(2, bond.Split);
        Assert.Equal(0.9, bond.Expected, 1e-12);

        // 2/4 − 0/6 and 2/3 − 1/7: for ΔP it is the other split.
        bond = Ranked(Text, AssociationMeasure.DeltaP).Single(bond => bond.Phrase.Text == "a b c");
        Assert.Equal(0.5, bond.Value!.Value, 1e-12);
        Assert.Equal(1, bond.Split);
    }

    [Fact]
    public void Phrases_come_by_falling_value_without_single_units() => Assert.Equal(
        ["a b 0.857", "b c 0.667", "a b c 0.6", "c a 0.286"],
        Ranked(Text, AssociationMeasure.Dice).Select(bond => FormattableString.Invariant($"{bond.Phrase.Text} {bond.Value:0.###}")));

    [Fact]
    public void Two_units_have_the_measure_of_their_table() =>
        Gen.Int[0, 3].Select(number => "海天高。"[number]).Array[2, 40].Select(characters => new string(characters)).Sample(text =>
        {
            var symbols = text.Count(c => c != '。');
            foreach (var measure in Enum.GetValues<AssociationMeasure>())
            {
                var ranked = Ranked(text, measure, PhraseUnit.Character);
                foreach (var bond in ranked.Where(bond => bond.Phrase.Length == 2))
                {
                    long first = text.Count(c => c == bond.Phrase.Text[0]), second = text.Count(c => c == bond.Phrase.Text[1]);
                    var total = AssociationMeasures.Of(measure).OfParts is not null ? symbols : Math.Max(symbols, first + second - bond.Phrase.Count);
                    if (first + second - bond.Phrase.Count <= total)
                    {
                        var expected = AssociationMeasures.Of(measure).Of(new CooccurrenceCounts(bond.Phrase.Count, first, second, total), ranked.Count);
                        Assert.Equal(expected is null, bond.Value is null);
                        Assert.Equal(expected ?? 0, bond.Value ?? 0, 1e-9 * Math.Max(1, Math.Abs(expected ?? 0)));
                    }
                }
            }
        });

    [Fact]
    public void Every_split_is_looked_at() =>
        Gen.Int[0, 3].Select(number => "海天高。"[number]).Array[2, 60].Select(characters => new string(characters)).Sample(text =>
        {
            foreach (var bond in Ranked(text, AssociationMeasure.LogLikelihood, PhraseUnit.Character))
            {
                var form = bond.Phrase.Text;
                var values = Enumerable.Range(1, form.Length - 1).Select(split =>
                {
                    long first = Count(text, form[..split]), second = Count(text, form[split..]);
                    var total = Math.Max(text.Count(c => c != '。'), first + second - bond.Phrase.Count);
                    return Association.LogLikelihood(new CooccurrenceCounts(bond.Phrase.Count, first, second, total));
                });
                Assert.Equal(values.Min() ?? -1e9, bond.Value ?? -1e9, 1e-9);
            }
        });

    [Fact]
    public void A_phrase_that_overlaps_itself_is_measured()
    {
        foreach (var measure in Enum.GetValues<AssociationMeasure>())
        {
            Assert.Equal(3, Ranked("海海海海", measure, PhraseUnit.Character).Count);
        }
    }

    [Fact]
    public void An_empty_table_has_nothing_to_rank() => Assert.Empty(new ReadoutCorpus([]).CountPhrases().RankByAssociation());

    [Fact]
    public void Refuses_an_unknown_measure() => Assert.Contains(
        "measure must be one of LogLikelihood, LogDice",
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadoutCorpus([]).CountPhrases().RankByAssociation((AssociationMeasure)99)).Message,
        StringComparison.Ordinal);

    private static ResultList<PhraseAssociation> Ranked(string text, AssociationMeasure measure, PhraseUnit unit = PhraseUnit.Token) =>
        new ReadoutCorpus([new Readout("r", text)])
            .CountPhrases(new PhraseOptions { Unit = unit, Segmenter = new WordsAndGaps(), MinLength = 1, MaxLength = 4, MinCount = 1 })
            .RankByAssociation(measure);

    private static int Count(string text, string form) => Enumerable.Range(0, text.Length).Count(start => text.AsSpan(start).StartsWith(form, StringComparison.Ordinal));
}
