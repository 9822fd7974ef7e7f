using System.Globalization;

namespace Rhetoric.Tests.Segmentation;

public sealed class KeywordTests
{
    private const string Text = "云岚同澜海加强海洋合作。海洋合作造福两国人民，合作共赢是人民的期待。";

    public static TheoryData<string, string> Golden
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var fields in GoldenRows())
            {
                rows.Add(fields[0], fields[1]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void Words_order_and_weights_are_those_of_jieba(string method, string file)
    {
        var expected = GoldenRows().Single(fields => fields[0] == method && fields[1] == file)[2];
        var extractor = method == "tfidf" ? KeywordExtractor.TfIdf : KeywordExtractor.TextRank;

        var found = extractor.Extract(File.ReadAllText(Checkout.Path("corpus", file)));

        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0], double.Parse(pair[1], CultureInfo.InvariantCulture))),
            found.Select(keyword => (keyword.Text, keyword.Weight)));
    }

    [Fact]
    public void A_weight_is_the_share_of_the_word_times_its_rarity()
    {
        var keywords = new KeywordExtractor(new() { Idf = IdfTable.Of([new("合作", 2), new("人民", 3), new("海洋", 100)]), StopWords = ["海洋"] })
            .Extract("合作合作人民海洋期待");

        Assert.Equal([new Keyword("合作", 1), new("人民", 0.75), new("期待", 0.75)], keywords);
    }

    [Fact]
    public void Words_of_equal_weight_stay_in_the_order_of_the_text()
    {
        var extractor = new KeywordExtractor(new() { Idf = IdfTable.Of([new("合作", 1)]) });

        Assert.Equal("人民 合作 海洋", Words(extractor.Extract("人民，合作，海洋")));
        Assert.Equal("海洋 人民 合作", Words(extractor.Extract("海洋，人民，合作")));
    }

    [Fact]
    public void Two_words_give_one_another_their_ranks_ten_times()
    {
        var (first, second) = (0.5, 0.5);
        for (var sweep = 0; sweep < 10; sweep++)
        {
            first = 0.15 + (0.85 * second);
            second = 0.15 + (0.85 * first);
        }

        var keywords = KeywordExtractor.TextRank.Extract("海洋合作");

        Assert.Equal("海洋 合作", Words(keywords));
        Assert.Equal(1, keywords[0].Weight);
        Assert.Equal((first - (first / 10)) / (second - (first / 10)), keywords[1].Weight, 12);
    }

    [Fact]
    public void A_word_far_from_any_other_has_no_rank()
    {
        const string Far = "海洋，，，，，合作";

        Assert.Empty(KeywordExtractor.TextRank.Extract(Far));
        Assert.Equal("海洋 合作", Words(new KeywordExtractor(new() { Method = KeywordMethod.TextRank, Window = 7 }).Extract(Far)));
    }

    [Theory]
    [InlineData(KeywordMethod.TfIdf)]
    [InlineData(KeywordMethod.TextRank)]
    public void As_many_are_given_as_asked_for(KeywordMethod method)
    {
        var all = new KeywordExtractor(new() { Method = method, Limit = null }).Extract(Text);
        var two = new KeywordExtractor(new() { Method = method, Limit = 2 }).Extract(Text);

        Assert.True(all.Count > 2);
        Assert.Equal(all.Take(2), two);
    }

    [Fact]
    public void Parts_of_speech_are_chosen_and_kept()
    {
        var options = new KeywordOptions { Tags = ["n", "vn"] };

        var plain = new KeywordExtractor(options).Extract(Text);
        var tagged = new KeywordExtractor(options with { KeepTags = true }).Extract(Text);

        Assert.All(plain, keyword => Assert.Null(keyword.Tag));
        Assert.Contains(tagged, keyword => keyword is { Text: "合作", Tag: "vn" });
        Assert.All(tagged, keyword => Assert.Contains(keyword.Tag, options.Tags));
    }

    [Fact]
    public void Without_chosen_tags_tfidf_has_none_to_keep() =>
        Assert.All(new KeywordExtractor(new() { KeepTags = true }).Extract(Text), keyword => Assert.Null(keyword.Tag));

    [Fact]
    public void Stop_words_are_compared_in_small_letters()
    {
        Assert.Equal("合作", Words(KeywordExtractor.TfIdf.Extract("THE The the 合作 of")));
        Assert.Equal("The 合作", Words(new KeywordExtractor(new() { StopWords = ["The"] }).Extract("The 合作")));
        Assert.Empty(KeywordExtractor.TfIdf.Extract("\ud867\udfa0\r\n的 a，"));
    }

    [Fact]
    public void Stop_words_of_a_file_come_on_top()
    {
        using var file = new TemporaryFile("合作\r\n海洋\u2028人民");

        var extractor = new KeywordExtractor(new KeywordOptions().WithStopWords(file.Path));

        Assert.Equal("期待", Words(extractor.Extract("合作海洋人民期待 the")));
    }

    [Fact]
    public void User_words_count()
    {
        var extractor = new KeywordExtractor(new() { Segmenter = Segmenter.Default.WithWords(new UserWord("海洋合作")) });

        Assert.Equal("海洋合作", Words(extractor.Extract("海洋合作")));
    }

    [Fact]
    public void Kept_and_joined_words_can_be_keywords()
    {
        var joined = new KeywordExtractor(new() { Segmenter = new JoiningSegmenter(Segmenter.Default), StopWords = ["über"] });
        var kept = new KeywordExtractor(new() { Segmenter = new PhraseKeepingSegmenter(Segmenter.Default, "合则两利、斗则俱伤", "“互信”") });

        Assert.Equal("林格·奥德萨 二〇三〇年 Über-x 䴙䴘", Words(joined.Extract("林格·奥德萨，二〇三〇年 Über Über-x 䴙䴘 𬱟")));
        Assert.Equal("合则两利、斗则俱伤 “互信”", Words(kept.Extract("合则两利、斗则俱伤，“互信”。\r\n")));
    }

    [Fact]
    public void Parts_of_speech_are_not_asked_of_a_segmenter_that_gives_none()
    {
        var options = new KeywordOptions { Segmenter = new JoiningSegmenter(Segmenter.Default) };

        Assert.Contains(
            nameof(JoiningSegmenter), Assert.Throws<ArgumentException>(() => new KeywordExtractor(options with { Tags = ["n"] })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new KeywordExtractor(options with { Method = KeywordMethod.TextRank }));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_stop_word()
    {
        using var file = new TemporaryFile("\uFEFF合作\n");

        Assert.Empty(new KeywordExtractor(new KeywordOptions().WithStopWords(file.Path)).Extract("合作"));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => KeywordExtractor.TfIdf.Extract(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeywordExtractor(new() { Limit = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeywordExtractor(new() { Window = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeywordExtractor(new() { Method = (KeywordMethod)2 }));
    }

    [Fact]
    public void A_keyword_reads_as_word_tag_and_weight()
    {
        Assert.Equal("海洋 1.25", new Keyword("海洋", 1.25).ToString());
        Assert.Equal("海洋/n 0.3333", new Keyword("海洋", 1 / 3.0, "n").ToString());
    }

    private static IEnumerable<string[]> GoldenRows() =>
        File.ReadLines(Checkout.Path("tests", "Rhetoric.Tests", "Segmentation", "keywords-golden.tsv")).Skip(1).Select(line => line.Split('\t'));

    private static string Words(IEnumerable<Keyword> keywords) => string.Join(' ', keywords.Select(keyword => keyword.Text));
}
