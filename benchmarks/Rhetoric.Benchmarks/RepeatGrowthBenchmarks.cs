using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Rhetoric.NGrams;

namespace Rhetoric.Benchmarks;

/// <summary>
/// All maximal repeats with their documents, from one to 36 million symbols: the time for each symbol must not grow by much. Texts are taken as
/// long as there are any; then again, the clauses of each copy in an order of its own, so that only what stands inside a clause comes again.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class RepeatGrowthBenchmarks
{
    private int[] _symbols = [];
    private int[] _documentStarts = [];

    [Params(1, 3, 9, 36)]
    public int MillionSymbols { get; set; }

    [GlobalSetup]
    public void Setup() => (_symbols, _documentStarts) = GrownText.Of(1_000_000 * MillionSymbols);

    [Benchmark]
    public int MaximalRepeatsOf() => MaximalRepeats.Find(_symbols, _documentStarts).Count;
}
