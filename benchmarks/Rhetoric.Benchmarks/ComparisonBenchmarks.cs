using BenchmarkDotNet.Attributes;
using Rhetoric.Comparison;

namespace Rhetoric.Benchmarks;

/// <summary>A whole comparison against a background that is analysed once, the same without one, and the alignment inside it.</summary>
/// <remarks>A readout keeps what was read of it, so every pass takes fresh ones. The background is all readouts that there are, 1,407 meetings beside the shared texts.</remarks>
[MemoryDiagnoser]
public class ComparisonBenchmarks
{
    private AnalysedCorpus _background = null!;
    private string _a = "";
    private string _b = "";

    /// <summary>Characters of either text.</summary>
    [Params(2_500, 20_000, 200_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Load()
    {
        string[] texts = [.. BenchmarkTexts.Readouts()];
        _background = new ReadoutCorpus(texts.Select((text, at) => new Readout($"r{at}", text) { Date = new DateOnly(2010, 1, 1).AddDays(at) })).Analyse();
        var all = string.Join('\n', texts);
        (_a, _b) = (all[..Characters], all.Substring(all.Length / 2, Characters));
    }

    [Benchmark(Baseline = true, Description = "alignment and edits")]
    public int Alignment() => PassageAligner.Align(Fresh("a", _a, 1), Fresh("b", _b, 2), Segmenter.Default).Rows.Count;

    [Benchmark(Description = "whole comparison")]
    public int Whole() => _background.Compare(Fresh("a", _a, 1), Fresh("b", _b, 2)).Changes.Count;

    [Benchmark(Description = "without a background")]
    public int Alone() => Fresh("a", _a, 1).Compare(Fresh("b", _b, 2)).Changes.Count;

    private static Readout Fresh(string id, string text, int month) => new(id, text) { Date = new DateOnly(2020, month, 1) };
}
