using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace Rhetoric.Tests.Segmentation;

/// <summary>
/// The same words as Python's jieba, text for text, in every mode.
/// </summary>
/// <remarks>
/// A sample by default. With RHETORIC_CONFORMANCE=N in the environment N generated strings are compared and all of the real texts, and
/// the numbers of words are written beside the tests; a million strings and the texts take about half an hour.
/// </remarks>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    private const int Batch = 20_000;

    internal static readonly int Scale =
        int.TryParse(Environment.GetEnvironmentVariable("RHETORIC_CONFORMANCE"), NumberStyles.None, CultureInfo.InvariantCulture, out var strings) ? strings : 0;

    private readonly SortedDictionary<string, (long Texts, long Words)> _compared = new(StringComparer.Ordinal);

    [Fact]
    public void Generated_texts_are_cut_as_by_jieba()
    {
        JiebaOracle.Require();
        MixedText.Texts.Array[400].Sample(texts => AssertSame(Segmenter.Default, [], texts), iter: 1, threads: 1);
        MixedText.LongBlocks.Array[20].Sample(texts => AssertSame(Segmenter.Default, [], texts), iter: 1, threads: 1);
        if (Scale > 0)
        {
            MixedText.ShortTexts.Array[Batch].Sample(texts => AssertSame(Segmenter.Default, [], texts), iter: (Scale + Batch - 1) / Batch, threads: 1);
        }

        Report("generated");
    }

    [Fact]
    public void User_words_are_cut_as_by_jieba()
    {
        JiebaOracle.Require();
        Gen.Select(MixedText.UserDictionaries, Gen.Frequency((9, MixedText.Texts), (1, MixedText.LongBlocks)).Array[120]).Sample(
            (dictionary, texts) =>
            {
                using var file = new TemporaryFile(dictionary);
                AssertSame(Segmenter.Default.WithDictionary(file.Path), [("dictionary", dictionary)], texts);
            },
            iter: Scale > 0 ? 100 : 1,
            threads: 1);
        Report("user-words");
    }

    [Theory]
    [InlineData("corpus/news-2018.jsonl", 173)]
    [InlineData("corpus/meetings-2013-2019.jsonl", 37)]
    [InlineData("corpus/work-reports-1954-2015.jsonl", 23)]
    [InlineData("corpus/white-house-2021-2022.jsonl", 13)]
    public void Real_texts_are_cut_as_by_jieba(string path, int sample)
    {
        foreach (var texts in File.ReadLines(SharedTexts.Require(path)).Where((_, number) => Scale > 0 || number % sample == 0).Select(TextOf).Chunk(500))
        {
            AssertSame(Segmenter.Default, [], texts);
        }

        Report(Path.GetFileNameWithoutExtension(path));
    }

    [Fact]
    public void Composed_readouts_are_cut_as_by_jieba()
    {
        AssertSame(Segmenter.Default, [], [.. ReadoutCorpus.Load([Checkout.Path("corpus")]).Select(readout => readout.Text)]);
        Report("composed");
    }

    private void AssertSame(Segmenter segmenter, (string, string)[] preparation, string[] texts)
    {
        var questions = texts.SelectMany(text => JiebaMode.All.Keys.Select(mode => (Mode: mode, Text: text))).ToArray();
        var answers = JiebaOracle.Ask([.. preparation, .. questions])[preparation.Length..];
        foreach (var ((mode, text), expected) in questions.Zip(answers))
        {
            Assert.Equal(expected, JiebaMode.All[mode](segmenter, text));
            var (count, words) = _compared.GetValueOrDefault(mode);
            _compared[mode] = (count + 1, words + expected.Length);
        }
    }

    private void Report(string name)
    {
        foreach (var (mode, (texts, words)) in _compared)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{mode}\t{texts} texts\t{words} words\t0 differences"));
        }

        if (Scale > 0)
        {
            File.WriteAllText(
                Path.Combine(AppContext.BaseDirectory, $"conformance-{name}.tsv"),
                string.Concat(_compared.Select(mode => string.Create(CultureInfo.InvariantCulture, $"{name}\t{mode.Key}\t{mode.Value.Texts}\t{mode.Value.Words}\t0\n"))));
        }
    }

    private static string TextOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }
}
