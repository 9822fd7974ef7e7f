using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace Rhetoric.Tests.Segmentation;

/// <summary>The same keywords as those of Python's jieba, in the same order and with the same weights.</summary>
public sealed class KeywordConformanceTests
{
    // The reference takes seconds to tag a page.
    private const int LongestAsked = 1500;

    private static readonly string[] Words =
    [
        "the", "The", "OF", "Yunlan", "合作", "共赢", "发展", "人民", "海洋", "北京", "上海", "研究", "工作", "经济", "是", "的", "，", "。", "\r\n", " ", "云岚", "林远山",
        "5G", "3.5%", "砳砳", "\ud867\udfa0", "活动", "代表", "建设", "领导", "学习", "希望", "计划",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 80].Select(string.Concat),
        MixedText.Texts);

    private static readonly string[] TagChoices = ["-", "n", "ns n vn v", "v vn", "x eng m", ""];

    private static readonly Gen<(string Method, string Text, string Limit, string Tags, string Keep)> Question = Gen.Select(
        Gen.Bool.Select(isTextRank => isTextRank ? "textrank" : "tfidf"),
        Text,
        Gen.Int[0, 6].Select(limit => limit.ToString(CultureInfo.InvariantCulture)),
        Gen.Int[0, TagChoices.Length - 1].Select(i => TagChoices[i]),
        Gen.Bool.Select(keeps => keeps ? "keep" : ""));

    [Fact]
    public void Generated_texts_have_the_keywords_of_jieba()
    {
        JiebaOracle.Require();
        Question.Array[500].Sample(questions => AssertSame([], questions, new KeywordOptions()), iter: 1, threads: 1);
    }

    [Fact]
    public void Own_words_stop_words_and_figures_count_as_in_jieba()
    {
        JiebaOracle.Require();
        using var stopWords = new TemporaryFile("合作\n人民 \ryunlan\n北京\u2028研究");
        using var figures = new TemporaryFile("共赢 3.25\n发展 1\n经济 10\u001d上海 2.5\n云岚 4.125");
        var options = new KeywordOptions
        {
            Segmenter = Segmenter.Default.WithWords(new UserWord("林远山", null, "nr"), new UserWord("海洋经济", 5, "n")),
            Idf = IdfTable.Load(figures.Path),
        }.WithStopWords(stopWords.Path);
        string[][] commands =
            [["add", "林远山", "", "nr"], ["add", "海洋经济", "5", "n"], ["stop-words", stopWords.Path], ["idf", figures.Path]];

        Question.Array[250].Sample(questions => AssertSame(commands, questions, options), iter: 1, threads: 1);
    }

    [SharedTheory]
    [InlineData("corpus/news-2018.jsonl", 433)]
    [InlineData("corpus/meetings-2013-2019.jsonl", 97)]
    [InlineData("corpus/work-reports-1954-2015.jsonl", 11)]
    [InlineData("corpus/white-house-2021-2022.jsonl", 31)]
    public void Real_texts_have_the_keywords_of_jieba(string path, int sample)
    {
        var texts = File.ReadLines(SharedTexts.Require(path)).Where((_, number) => number % sample == 0).Select(TextOf).ToArray();

        AssertSame(
            [],
            [.. texts.SelectMany(text => new[] { ("tfidf", text, "0", "-", ""), ("tfidf", text, "20", "n ns nr", "keep"), ("textrank", text, "0", "-", "") })],
            new KeywordOptions());
    }

    private static void AssertSame(
        string[][] commands, (string Method, string Text, string Limit, string Tags, string Keep)[] questions, KeywordOptions options)
    {
        var answers = JiebaOracle.Ask([.. commands, .. questions.Select(q => new[] { q.Method, q.Text, q.Limit, q.Tags, q.Keep })])[commands.Length..];
        foreach (var (question, answer) in questions.Zip(answers))
        {
            var extractor = new KeywordExtractor(options with
            {
                Method = question.Method == "tfidf" ? KeywordMethod.TfIdf : KeywordMethod.TextRank,
                Limit = question.Limit == "0" ? null : int.Parse(question.Limit, CultureInfo.InvariantCulture),
                Tags = question.Tags == "-" ? null : question.Tags.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                KeepTags = question.Keep.Length > 0,
            });
            Assert.Equal(
                answer.Chunk(3).Select(fields => (fields[0], fields[1], double.Parse(fields[2], CultureInfo.InvariantCulture))),
                extractor.Extract(question.Text).Select(keyword => (keyword.Text, keyword.Tag ?? "-", keyword.Weight)));
        }
    }

    private static string TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        var text = document.RootElement.GetProperty("text").GetString()!;
        return text[..Math.Min(text.Length, LongestAsked)];
    }
}
