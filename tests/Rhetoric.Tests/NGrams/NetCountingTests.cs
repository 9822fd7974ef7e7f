using CsCheck;

namespace Rhetoric.Tests.NGrams;

public sealed class NetCountingTests
{
    private static readonly ReadoutCorpus Talks = new(
    [
        new Readout("r1", "共建海洋之家，海洋之家。共建海洋之家"),
        new Readout("r2", "愿共建海洋之家，之家"),
    ]);

    [Fact]
    public void Occurrences_inside_longer_accepted_phrases_are_taken_off()
    {
        var net = Talks.CountPhrases(new PhraseOptions { MinCount = 1 }).CountNet(["之家", "海洋之家", "共建海洋之家", "没有"]);

        Assert.Equal(
            ["之家 5 1/1 < 海洋之家", "海洋之家 4 1/1 < 共建海洋之家", "共建海洋之家 3 3/2 < "],
            net.Select(item => $"{item.Phrase.Text} {item.Phrase.Count} {item.NetCount}/{item.NetDocuments} < {item.Parent?.Text}"));
    }

    [Fact]
    public void Terms_rank_before_their_parts()
    {
        // 之家 comes 5 times, 4 of them inside two longer phrases: log2(2) · (5 − 4 / 2).
        var ranked = Talks.CountPhrases(new PhraseOptions { MinCount = 1, MinLength = 1, MaxLength = 6 }).CountNet(["之家", "海洋之家", "共建海洋之家", "共"]);

        Assert.Equal(
            ["之家 2 3", "共 1 0", "共建海洋之家 0 7.7549", "海洋之家 1 2"],
            ranked.Select(item => FormattableString.Invariant($"{item.Phrase.Text} {item.Longer} {Math.Round(item.CValue, 4)}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_longer_phrase_that_holds_a_shorter_one_twice_is_one()
    {
        var net = new ReadoutCorpus([new Readout("a", "海天海天，海天海天")]).CountPhrases().CountNet(["海天", "海天海天"]);

        Assert.Equal([("海天海天", 0), ("海天", 1)], net.Select(item => (item.Phrase.Text, item.Longer)).OrderBy(item => item.Longer));
    }

    [Fact]
    public void A_table_is_ranked_as_a_whole_by_falling_C_value()
    {
        var ranked = Talks.CountPhrases(new PhraseOptions { MinLength = 1, MaxLength = 6 }).RankByCValue();

        Assert.Equal("共建海洋之家", ranked[0].Phrase.Text);
        Assert.Equal(ranked.Select(item => item.CValue).OrderDescending(), ranked.Select(item => item.CValue));
        Assert.All(ranked.Where(item => item.Phrase.Length == 1), item => Assert.Equal(0, item.CValue));
    }

    [Fact]
    public void Phrases_that_only_overlap_do_not_take_from_each_other()
    {
        var net = new ReadoutCorpus([new Readout("a", "海天高远")]).CountPhrases(new PhraseOptions { MinCount = 1 }).CountNet(["海天高", "天高远"]);

        Assert.All(net, item => Assert.Equal((1L, null), (item.NetCount, item.Parent)));
        Assert.Equal(2, net.Count);
    }

    [Fact]
    public void Of_equally_common_longer_phrases_the_shortest_is_the_parent()
    {
        var net = new ReadoutCorpus([new Readout("a", "愿共建海洋之家，愿共建海洋之家")]).CountPhrases().CountNet(["海洋", "愿共建海洋", "共建海洋"]);

        Assert.Equal("共建海洋", net.Single(item => item.Phrase.Text == "海洋").Parent!.Text);
    }

    [Fact]
    public void Agrees_with_looking_at_every_occurrence() =>
        Gen.Int[0, 3].Select(number => "海天高，"[number]).Array[0, 18].Select(characters => new string(characters)).Array[1, 3]
            .Select(Gen.Int[0, 63])
            .Sample((texts, choice) =>
            {
                var corpus = new ReadoutCorpus(texts.Select((text, number) => new Readout($"r{number}", text)));
                var table = corpus.CountPhrases(new PhraseOptions { MinLength = 1, MaxLength = 4, MinCount = 1 });
                var accepted = table.Where((_, rank) => (choice >> (rank % 6) & 1) == 1).Select(phrase => phrase.Text).ToArray();

                var net = table.CountNet(accepted);

                var places = accepted.ToDictionary(text => text, text => corpus.Locate(text));
                Assert.Equal(
                    accepted.Select(text =>
                    {
                        var outside = places[text].Where(place => !accepted.Any(longer => longer.Length > text.Length && places[longer].Any(other =>
                            other.Readout == place.Readout && other.Span.Start <= place.Span.Start && other.Span.End >= place.Span.End))).ToArray();
                        return $"{text} {outside.Length}/{outside.Select(place => place.Readout).Distinct().Count()}";
                    }),
                    net.Select(item => $"{item.Phrase.Text} {item.NetCount}/{item.NetDocuments}"));
                Assert.All(net, item => Assert.Equal(
                    accepted.Any(longer => longer.Length > item.Phrase.Length && longer.Contains(item.Phrase.Text, StringComparison.Ordinal)), item.Parent is not null));
            });

    [Fact]
    public void The_whole_table_may_be_accepted()
    {
        var table = Talks.CountPhrases();

        Assert.Equal(table, table.CountNet().Select(item => item.Phrase));
    }
}
