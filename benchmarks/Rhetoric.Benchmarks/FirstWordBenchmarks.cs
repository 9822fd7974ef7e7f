using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Rhetoric.Benchmarks;

/// <summary>What the first cut of a process costs: opening the dictionary and compiling the code; a new process for each figure.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 15, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class FirstWordBenchmarks
{
    private readonly int[] _ends = new int[16];

    [Benchmark]
    public int FirstCut() => Segmenter.Default.Cut("两国元首举行会谈", _ends);
}
