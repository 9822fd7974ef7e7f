namespace Rhetoric.Tests.NGrams;

public sealed class PartsOfPhrasesTests
{
    private static readonly PhraseOptions Characters = new() { Unit = PhraseUnit.Character, MinLength = 2, MaxLength = 5, MinCount = 1 };
    private static readonly KeynessOptions Raw = new() { PartShare = null };

    // 沈怀舟 comes five times, three times of them as 沈怀舟表示; 舟表 nowhere else.
    private static readonly ReadoutCorpus Target = new([
        new Readout("t1", "沈怀舟表示。沈怀舟表示。沈怀舟来。"), new Readout("t2", "沈怀舟表示。沈怀舟。"),
    ]);

    private static readonly ReadoutCorpus Reference = new([new Readout("r1", "山高水长。天高海阔。")]);

    [Fact]
    public void A_part_that_stands_nowhere_else_is_left_out() =>
        Assert.Equal(["沈怀舟", "沈怀舟来", "沈怀舟表示"], Texts(Target.KeynessAgainst(Reference, Characters)));

    [Fact]
    public void Every_phrase_is_listed_where_that_is_asked_for()
    {
        var all = Target.KeynessAgainst(Reference, Characters, Raw);

        Assert.Equal(Target.CountPhrases(Characters).Select(phrase => phrase.Text).Order(StringComparer.Ordinal), Texts(all));
        Assert.Contains("舟表", Texts(all));
    }

    [Fact]
    public void What_the_reference_has_outside_of_the_longer_phrase_is_another_matter()
    {
        var reference = new ReadoutCorpus([.. Reference, new Readout("r2", "怀舟。")]);

        Assert.Equal(["怀舟", "沈怀舟", "沈怀舟来", "沈怀舟表示"], Texts(Target.KeynessAgainst(reference, Characters)));
    }

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.6, false)]
    [InlineData(0.61, true)]
    [InlineData(1, true)]
    public void The_share_says_how_nearly(double share, bool isListed) =>
        Assert.Equal(isListed, Texts(Target.KeynessAgainst(Reference, Characters, new KeynessOptions { PartShare = share })).Contains("沈怀舟"));

    [Fact]
    public void Occurrences_tell_a_part_where_readouts_are_compared_too()
    {
        // Both readouts have 沈怀舟 and 沈怀舟表示, and yet these are two matters.
        var listed = Texts(Target.KeynessAgainst(Reference, Characters, new KeynessOptions { Basis = KeynessBasis.Documents }));

        Assert.Equal(["沈怀舟", "沈怀舟来", "沈怀舟表示"], listed);
    }

    [Fact]
    public void What_is_left_out_stands_inside_of_what_is_listed() => Assert.All(
        new[] { 0.5, 0.7, 0.9 },
        share =>
        {
            var listed = Target.KeynessAgainst(Reference, Characters, new KeynessOptions { PartShare = share });
            Assert.All(Target.KeynessAgainst(Reference, Characters, Raw).Except(listed), part => Assert.Contains(
                listed, whole => whole.Phrase.Text.Contains(part.Phrase.Text, StringComparison.Ordinal) && whole.Phrase.Count >= share * part.Phrase.Count));
        });

    [Fact]
    public void The_figures_are_those_of_the_whole_list()
    {
        var options = new KeynessOptions { Adjustment = PValueAdjustment.Bonferroni };
        var raw = Target.KeynessAgainst(Reference, Characters, options with { PartShare = null }).ToDictionary(key => key.Phrase.Text);

        Assert.All(Target.KeynessAgainst(Reference, Characters, options), key => Assert.Equal(raw[key.Phrase.Text], key));
    }

    [Fact]
    public void Words_hold_words()
    {
        var words = new PhraseOptions { Unit = PhraseUnit.Token, MinLength = 1, MaxLength = 3, MinCount = 1 };

        Assert.Equal(["深化务实合作"], Texts(new ReadoutCorpus([new Readout("t", "深化务实合作。深化务实合作。")]).KeynessAgainst(Reference, words)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_share_out_of_range_is_refused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(KeynessOptions.PartShare), () => Target.KeynessAgainst(Reference, Characters, new KeynessOptions { PartShare = share }));

    [Fact]
    public void The_short_way_is_the_long_one() => Assert.Equal(
        Target.CountPhrases(Characters).KeynessAgainst(Reference.CountPhrases(Characters), KeynessMeasure.LogRatio),
        Target.KeynessAgainst(Reference, Characters, new KeynessOptions { Measure = KeynessMeasure.LogRatio }));

    private static string[] Texts(IEnumerable<PhraseKeyness> keys) => [.. keys.Select(key => key.Phrase.Text).Order(StringComparer.Ordinal)];
}
