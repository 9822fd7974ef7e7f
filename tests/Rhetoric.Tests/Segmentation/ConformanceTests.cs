using System.Text.Json;
using CsCheck;

namespace Rhetoric.Tests.Segmentation;

/// <summary>The same words as Python's jieba, text for text.</summary>
public sealed class ConformanceTests
{
    private static readonly Segmenter ByDictionary = Segmenter.Default.WithoutModel();

    [Fact]
    public void Generated_texts_are_cut_as_by_jieba()
    {
        JiebaOracle.Require();
        MixedText.Texts.Array[1500].Sample(
            texts =>
            {
                AssertSame("exact", texts, Segmenter.Default.Cut);
                AssertSame("exact-no-hmm", texts, ByDictionary.Cut);
            },
            iter: 1,
            threads: 1);
    }

    [Theory]
    [InlineData("corpus/news-2018.jsonl", 23)]
    [InlineData("corpus/meetings-2013-2019.jsonl", 7)]
    [InlineData("corpus/work-reports-1954-2015.jsonl", 7)]
    [InlineData("corpus/white-house-2021-2022.jsonl", 3)]
    public void Real_texts_are_cut_as_by_jieba(string path, int sample)
    {
        var texts = File.ReadLines(SharedTexts.Require(path)).Where((_, number) => number % sample == 0).Select(TextOf).ToArray();

        AssertSame("exact", texts, Segmenter.Default.Cut);
        AssertSame("exact-no-hmm", texts, ByDictionary.Cut);
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
