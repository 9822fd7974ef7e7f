using System.Text;
using BenchmarkDotNet.Attributes;

namespace Rhetoric.Benchmarks;

/// <summary>The same lines cut by jieba.NET and by this library, with a string a word, as jieba.NET gives them, and without.</summary>
[MemoryDiagnoser]
[Config(typeof(Config))]
public class JiebaNetBenchmarks
{
    private readonly JiebaNetSegmenter _jiebaNet = new();
    private readonly string[] _lines = BenchmarkTexts.Lines();
    private int[] _ends = [];

    [GlobalSetup]
    public void Setup() => _ends = new int[_lines.Max(line => line.Length)];

    [Benchmark(Baseline = true)]
    public int JiebaNet() => Count(_jiebaNet);

    [Benchmark]
    public int Rhetoric() => Count(Segmenter.Default);

    [Benchmark]
    public int RhetoricStrings() => _lines.Sum(line => Segmenter.Default.Cut(line).Length);

    private int Count(ISegmenter segmenter) => _lines.Sum(line => segmenter.Cut(line, _ends));

    private sealed class Config() : ThroughputConfig(_ => Bytes.Value)
    {
        private static readonly Lazy<long> Bytes = new(() => BenchmarkTexts.Lines().Sum(line => (long)Encoding.UTF8.GetByteCount(line)));
    }
}
