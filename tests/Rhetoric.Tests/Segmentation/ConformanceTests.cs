using System.Text.Json;
using CsCheck;

namespace Rhetoric.Tests.Segmentation;

/// <summary>The same words as Python's jieba, text for text.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void Generated_texts_are_cut_as_by_jieba()
    {
        JiebaOracle.Require();
        MixedText.Texts.Array[400].Sample(texts => AssertSame(Segmenter.Default, [], texts), iter: 1, threads: 1);
    }

    [Fact]
    public void User_words_are_cut_as_by_jieba()
    {
        JiebaOracle.Require();
        Gen.Select(MixedText.UserDictionaries, MixedText.Texts.Array[200]).Sample(
            (dictionary, texts) =>
            {
                using var file = new TemporaryFile(dictionary);
                AssertSame(Segmenter.Default.WithDictionary(file.Path), [("dictionary", dictionary)], texts);
            },
            iter: 1,
            threads: 1);
    }

    [Theory]
    [InlineData("corpus/news-2018.jsonl", 173)]
    [InlineData("corpus/meetings-2013-2019.jsonl", 37)]
    [InlineData("corpus/work-reports-1954-2015.jsonl", 23)]
    [InlineData("corpus/white-house-2021-2022.jsonl", 13)]
    public void Real_texts_are_cut_as_by_jieba(string path, int sample)
    {
        var texts = File.ReadLines(SharedTexts.Require(path)).Where((_, number) => number % sample == 0).Select(TextOf).ToArray();

        AssertSame(Segmenter.Default, [], texts);
    }

    private static void AssertSame(Segmenter segmenter, (string, string)[] preparation, string[] texts)
    {
        var questions = texts.SelectMany(text => JiebaMode.All.Keys.Select(mode => (Mode: mode, Text: text))).ToArray();
        var answers = JiebaOracle.Ask([.. preparation, .. questions])[preparation.Length..];
        foreach (var ((mode, text), expected) in questions.Zip(answers))
        {
            Assert.Equal(expected, JiebaMode.All[mode](segmenter, text));
        }
    }

    private static string TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }
}
