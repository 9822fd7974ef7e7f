namespace Rhetoric.Tests.Discourse;

public sealed class VerbSequenceReadingTests
{
    [Fact]
    public void Gives_the_verbs_of_a_voice_in_order()
    {
        var sequences = Corpus("沈怀舟指出，云方重信。¶韩澜表示，岚方守约。¶沈怀舟强调，路要走稳。").ReadVerbSequences();

        Assert.Equal(["沈怀舟: 指出 → 强调", "韩澜: 表示"], sequences.Select(sequence => sequence.ToString()));
    }

    // Of the voice's other three uses two are 指出 and one 强调; 韩澜 has three 表示. Prior of 指出: (2 + 1) / (6 + 3) = 1/3; (2 + 4/3) / (3 + 4) = 10/21.
    [Fact]
    public void Surprise_is_what_the_voices_other_uses_and_the_others_verbs_leave_open()
    {
        var sequences = Corpus(
            "沈怀舟指出，云方重信。¶韩澜表示，岚方守约。",
            "沈怀舟指出，云方重信。¶沈怀舟强调，云方重信。¶韩澜表示，岚方守约。¶韩澜表示，岚方守约。",
            "沈怀舟指出，云方重信。").ReadVerbSequences();

        Assert.Equal(-Math.Log2(10 / 21.0), sequences[^1].Surprise, 12);
    }

    [Fact]
    public void A_verb_that_the_voice_never_has_is_the_most_unusual()
    {
        var sequences = Corpus(
            "沈怀舟指出，云方重信。¶沈怀舟强调，云方重信。", "沈怀舟指出，云方重信。¶沈怀舟强调，云方重信。", "沈怀舟指出，云方重信。¶沈怀舟重申，云方重信。").ReadVerbSequences();

        Assert.Equal("重申", sequences[^1].MostUnusual.Verb);
        Assert.All(sequences.SelectMany(sequence => sequence.Surprises), surprise => Assert.True(surprise >= 0 && double.IsFinite(surprise)));
    }

    // Both sides say nothing but 认为 in all three readouts, so nothing is left open, whatever single persons say.
    [Fact]
    public void Voices_are_held_against_those_of_their_own_kind()
    {
        const string Text = "双方认为，云岚关系重要。¶沈怀舟指出，云方重信。";

        var sequences = Corpus(Text, Text, Text).ReadVerbSequences();

        Assert.Equal(0, sequences.Last(sequence => sequence.Kind == VoiceKind.Joint).Surprise, 12);
    }

    [Fact]
    public void Only_readouts_of_the_period_count()
    {
        var near = Dated(2000, 2001).ReadVerbSequences(new VerbSequenceOptions { Years = 1 })[^1].Surprise;
        var far = Dated(2000, 2010).ReadVerbSequences(new VerbSequenceOptions { Years = 1 })[^1].Surprise;

        Assert.True(near < far, $"{near} < {far}");
    }

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(5, 0)]
    [InlineData(5, double.NaN)]
    public void Options_out_of_range_are_refused(int years, double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus("好").ReadVerbSequences(new VerbSequenceOptions { Years = years, PriorWeight = weight }));

    private static ReadoutCorpus Corpus(params string[] texts) => new(texts.Select((text, at) => new Readout($"r{at}", Lead + text.Replace('¶', '\n'))));

    private static ReadoutCorpus Dated(int first, int second) => new(
    [
        new Readout("a", Lead + "沈怀舟指出，云方重信。\n韩澜表示，岚方守约。") { Date = new DateOnly(first, 1, 1) },
        new Readout("b", Lead + "沈怀舟指出，云方重信。\n韩澜表示，岚方守约。") { Date = new DateOnly(second, 1, 1) },
    ]);

    private const string Lead = "国家主席沈怀舟5日会见岚海总统韩澜。\n";
}
