using BenchmarkDotNet.Attributes;
using Rhetoric.NGrams;

namespace Rhetoric.Benchmarks;

/// <summary>Maximal repeats over a linear-time suffix array against sorting the suffixes by comparison.</summary>
[MemoryDiagnoser]
public class RepeatBenchmarks
{
    private int[] _symbols = null!;

    [Params(100_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        _symbols = [.. Enumerable.Range(0, Length).Select(_ => (int)(Math.Pow(random.NextDouble(), 3) * 2000))];
    }

    [Benchmark(Baseline = true)]
    public int[] SortByComparison()
    {
        int[] suffixes = [.. Enumerable.Range(0, Length)];
        Array.Sort(suffixes, (a, b) => _symbols.AsSpan(a).SequenceCompareTo(_symbols.AsSpan(b)));
        return suffixes;
    }

    [Benchmark]
    public int[] SortBySuffixArray() => SuffixArray.Build(_symbols, 2000);

    [Benchmark]
    public int FindMaximalRepeats() => MaximalRepeats.Find(_symbols, [0]).Count;
}
