using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Rhetoric.Benchmarks.Peers;

namespace Rhetoric.Benchmarks;

/// <summary>Each iteration goes once through a whole text, long enough to be timed by itself; the peers that are present take part.</summary>
internal abstract class ThroughputConfig : ManualConfig
{
    protected ThroughputConfig(Func<BenchmarkCase, long> amount, string unit = "MB", string of = "bytes of UTF-8 input")
    {
        AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(8).WithIterationCount(11));
        AddColumn(FigureColumn.MillionsAtMedian(unit, of, amount), FigureColumn.MillionsAtBest(unit, of, amount));
        AddFilter(new PresentPeers());
    }
}
