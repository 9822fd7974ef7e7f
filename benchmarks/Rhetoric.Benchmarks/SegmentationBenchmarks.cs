using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Rhetoric.Benchmarks;

/// <summary>
/// Cutting real news line by line: every text different, because a repeated one is memorised by the branch predictor and flatters.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(Config))]
public class SegmentationBenchmarks
{
    private static readonly Segmenter ByDictionary = Segmenter.Default.WithoutModel();
    private static readonly Segmenter ByUserWords = Segmenter.Default.WithWords(new UserWord("全面战略协作伙伴"), new UserWord("人类命运共同体", 100));

    private readonly string[] _lines = BenchmarkTexts.Lines();
    private int[] _ends = [];

    [GlobalSetup]
    public void Setup() => _ends = new int[_lines.Max(line => line.Length)];

    [Benchmark(Baseline = true)]
    public int Spans() => Count(Segmenter.Default);

    [Benchmark]
    public int SpansWithoutModel() => Count(ByDictionary);

    [Benchmark]
    public int SpansWithUserWords() => Count(ByUserWords);

    [Benchmark]
    public int Strings()
    {
        var words = 0;
        foreach (var line in _lines)
        {
            words += Segmenter.Default.Cut(line).Length;
        }

        return words;
    }

    private int Count(Segmenter segmenter)
    {
        var words = 0;
        foreach (var line in _lines)
        {
            words += segmenter.Cut(line, _ends);
        }

        return words;
    }

    private sealed class Config : ManualConfig
    {
        public Config() => AddColumn(new MegabytesPerSecond());
    }

    /// <summary>UTF-8 bytes of input a second, in millions, so that figures compare across engines.</summary>
    private sealed class MegabytesPerSecond : IColumn
    {
        private static readonly long Bytes = BenchmarkTexts.Lines().Sum(line => (long)Encoding.UTF8.GetByteCount(line));

        public string Id => nameof(MegabytesPerSecond);

        public string ColumnName => "MB/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "Millions of bytes of UTF-8 input a second, by the median";

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase]?.ResultStatistics is { } statistics ? (Bytes * 1e3 / statistics.Median).ToString("F1") : "-";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
