using System.Text.Json;
using CsCheck;

namespace Rhetoric.Tests.Segmentation;

/// <summary>The same words as Python's jieba, text for text.</summary>
public sealed class ConformanceTests
{
    private static readonly Dictionary<string, Func<Segmenter, string, string[]>> Modes = new()
    {
        ["exact"] = (segmenter, text) => segmenter.Cut(text),
        ["exact-no-hmm"] = (segmenter, text) => segmenter.WithoutModel().Cut(text),
        ["full"] = (segmenter, text) => segmenter.Cut(text, SegmentationMode.Full),
        ["search"] = (segmenter, text) => segmenter.Cut(text, SegmentationMode.Search),
        ["search-no-hmm"] = (segmenter, text) => segmenter.WithoutModel().Cut(text, SegmentationMode.Search),
    };

    public static TheoryData<string> ModeNames => [.. Modes.Keys];

    [Theory]
    [MemberData(nameof(ModeNames))]
    public void Generated_texts_are_cut_as_by_jieba(string mode)
    {
        JiebaOracle.Require();
        MixedText.Texts.Array[800].Sample(texts => AssertSame(mode, texts, text => Modes[mode](Segmenter.Default, text)), iter: 1, threads: 1);
    }

    [Fact]
    public void User_words_are_cut_as_by_jieba()
    {
        JiebaOracle.Require();
        Gen.Select(MixedText.UserDictionaries, MixedText.Texts.Array[400]).Sample(
            (dictionary, texts) =>
            {
                var path = Path.GetTempFileName();
                File.WriteAllText(path, dictionary);
                var segmenter = Segmenter.Default.WithDictionary(path);
                File.Delete(path);
                foreach (var (mode, cut) in Modes)
                {
                    var expected = JiebaOracle.Ask([("dictionary", dictionary), .. texts.Select(text => (mode, text))]);
                    for (var i = 0; i < texts.Length; i++)
                    {
                        Assert.Equal(expected[i + 1], cut(segmenter, texts[i]));
                    }
                }
            },
            iter: 1,
            threads: 1);
    }

    [Theory]
    [InlineData("corpus/news-2018.jsonl", 67)]
    [InlineData("corpus/meetings-2013-2019.jsonl", 23)]
    [InlineData("corpus/work-reports-1954-2015.jsonl", 17)]
    [InlineData("corpus/white-house-2021-2022.jsonl", 5)]
    public void Real_texts_are_cut_as_by_jieba(string path, int sample)
    {
        var texts = File.ReadLines(SharedTexts.Require(path)).Where((_, number) => number % sample == 0).Select(TextOf).ToArray();

        foreach (var (mode, cut) in Modes)
        {
            AssertSame(mode, texts, text => cut(Segmenter.Default, text));
        }
    }

    private static void AssertSame(string mode, string[] texts, Func<string, string[]> cut)
    {
        var expected = JiebaOracle.Cut(mode, texts);
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.Equal(expected[i], cut(texts[i]));
        }
    }

    private static string TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }
}
