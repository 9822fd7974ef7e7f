using BenchmarkDotNet.Attributes;

namespace Rhetoric.Benchmarks;

/// <summary>Cutting the news with set phrases kept together, and with foreign names joined, beside plain cutting.</summary>
[MemoryDiagnoser]
[Config(typeof(Config))]
public class FormulaWordsBenchmarks
{
    private static readonly ISegmenter WithFormulas = Segmenter.Default.WithFormulas();
    private static readonly ISegmenter KeepingFormulas = Segmenter.Default.KeepingFormulas();
    private static readonly ISegmenter Joining = new JoiningSegmenter(Segmenter.Default);

    private readonly string[] _lines = BenchmarkTexts.Lines();
    private int[] _ends = [];

    [GlobalSetup]
    public void Setup() => _ends = new int[_lines.Max(line => line.Length)];

    [Benchmark(Baseline = true)]
    public int Plain() => Count(Segmenter.Default);

    [Benchmark]
    public int FormulasAsUserWords() => Count(WithFormulas);

    [Benchmark]
    public int FormulasKeptWhole() => Count(KeepingFormulas);

    [Benchmark]
    public int NamesJoined() => Count(Joining);

    private int Count(ISegmenter segmenter)
    {
        var words = 0;
        foreach (var line in _lines)
        {
            words += segmenter.Cut(line, _ends);
        }

        return words;
    }

    private sealed class Config() : ThroughputConfig(_ => BenchmarkTexts.Lines().Sum(line => (long)line.Length), "M chars", "UTF-16 units");
}
