using CsCheck;

namespace Rhetoric.Tests.Text.Likeness;

public sealed class NearDuplicateFindingTests
{
    [Theory]
    // The same day, and the shorter text stands in the longer, which is no more than twice as long.
    [InlineData(1, 1, true)]
    [InlineData(2, 1, false)]
    [InlineData(1, 3, false)]
    public void A_text_with_other_news_of_its_day_behind_it_is_nearly_one(int day, int news, bool isFound)
    {
        const string Text = "国家主席林远在明澜堂会见海棠国总统云舟。林远指出，两岸航线要早日直通，渔民往来要更加方便，港口要早日开放。";
        var others = string.Concat(Enumerable.Range(1, news).Select(number => $"第{number}则消息：今晚{number}时焰火将在河边点燃，市民可以从东门和西门入场。"));
        var corpus = new ReadoutCorpus([new Readout("a", Text + others) { Date = new DateOnly(2020, 1, 1) }, new Readout("b", Text) { Date = new DateOnly(2020, 1, day) }]);

        Assert.Equal(isFound ? ["b"] : [], corpus.FindNearDuplicates().Select(pair => pair.Later.Id));
    }

    [Fact]
    public void A_text_with_a_line_more_other_blanks_or_other_marks_is_nearly_the_same()
    {
        var text = Text(1, 60);
        var corpus = new ReadoutCorpus(
        [
            new Readout("a", text), new Readout("b", text + "本报讯"), new Readout("c", text.Replace("，", " ， ", StringComparison.Ordinal)),
            new Readout("d", text.Replace('。', '.')), new Readout("e", Text(2, 60)), new Readout("f", text[..(text.Length / 2)]),
        ]);

        Assert.Equal([("a", "b"), ("a", "c"), ("a", "d")], corpus.FindNearDuplicates().Select(pair => (pair.Earlier.Id, pair.Later.Id)));
        Assert.Equal([true, false, false], corpus.FindNearDuplicates().Select(pair => pair.Similarity < 1));
        Assert.Equal(["a", "e", "f"], corpus.Without(corpus.FindNearDuplicates()).Select(readout => readout.Id));
    }

    [Fact]
    public void Texts_shorter_than_a_stretch_are_compared_whole()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "合作。"), new Readout("b", "合作！"), new Readout("c", "共赢。"), new Readout("d", "。"), new Readout("e", "！")]);

        Assert.Equal([("a", "b", 1.0)], corpus.FindNearDuplicates().Select(pair => (pair.Earlier.Id, pair.Later.Id, pair.Similarity)));
    }

    [Fact]
    public void It_finds_what_comparing_all_pairs_finds() => Gen.Select(Gen.Int[1, 5], Gen.Int[0, 300], Gen.Int[0, 12]).Array[2, 24].Sample(seeds =>
    {
        var corpus = new ReadoutCorpus(seeds.Select((seed, number) =>
        {
            var text = Text(seed.Item1, 50);
            var at = Math.Min(seed.Item2, text.Length - 12);
            return new Readout($"{number:00}", text.Remove(at, seed.Item3));
        }));
        var expected = new List<string>();
        for (var later = 0; later < corpus.Count; later++)
        {
            if (Enumerable.Range(0, later).Any(earlier => Shingles.Of(corpus[earlier].Text).SimilarityTo(Shingles.Of(corpus[later].Text)) >= 0.95))
            {
                expected.Add(corpus[later].Id);
            }
        }

        Assert.Equal(expected, corpus.FindNearDuplicates().Select(pair => pair.Later.Id));
    }, iter: 40, seed: "0000KjBkz2G1");

    [Fact]
    public void A_copy_is_compared_once_however_many_there_are()
    {
        const int Copies = 3000;
        var text = Text(1, 80);
        var search = new NearDuplicateSearch(new ReadoutCorpus(Enumerable.Range(0, Copies).Select(number => new Readout($"{number:0000}", text + number))), 0.95);
        NearDuplicate?[] found = [.. Enumerable.Range(0, Copies).Select(_ => search.Next(CancellationToken.None))];

        Assert.Null(found[0]);
        Assert.All(found.Skip(1), pair => Assert.Equal("0000", pair?.Earlier.Id));
        Assert.Equal(Copies - 1, search.Comparisons);
        Assert.InRange(search.Read, Copies, MinHashBands.Bands * MinHashBands.MostRead * Copies);
    }

    [Fact]
    public void Of_many_that_are_alike_and_no_copies_few_are_compared_and_the_copy_among_them_is_found()
    {
        const int Texts = 400;
        var form = Text(1, 40);
        var texts = Enumerable.Range(0, Texts).Select(number => form + Text(number + 2, 6)).ToArray();
        var search = new NearDuplicateSearch(new ReadoutCorpus([.. texts.Select((text, number) => new Readout($"{number:000}", text)), new Readout("last", texts[200] + "完")]), 0.95);
        NearDuplicate?[] found = [.. Enumerable.Range(0, Texts + 1).Select(_ => search.Next(CancellationToken.None))];

        Assert.Equal(["200"], found.OfType<NearDuplicate>().Select(pair => pair.Earlier.Id));
        Assert.InRange(search.Comparisons, Texts, Texts * MinHashBands.MostTold);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void The_similarity_has_a_range(double similarity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadoutCorpus([]).FindNearDuplicates(similarity));

    [Fact]
    public void It_can_be_stopped() => Assert.Throws<OperationCanceledException>(
        () => new ReadoutCorpus([new Readout("a", "合作")]).FindNearDuplicates(cancellationToken: new CancellationToken(canceled: true)));

    // Sentences in an order that no other seed has, over some words.
    private static string Text(int seed, int sentences)
    {
        var state = (uint)seed * 2654435761u;
        return string.Concat(Enumerable.Range(0, sentences).Select(_ =>
        {
            state = (state * 1664525u) + 1013904223u;
            return $"{(char)('一' + (state >> 8) % 3000)}{(char)('一' + (state >> 4) % 3000)}，同意{(char)('一' + (state >> 12) % 3000)}事。";
        }));
    }
}
