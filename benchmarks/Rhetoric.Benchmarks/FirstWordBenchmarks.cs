using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.NativeAot;

namespace Rhetoric.Benchmarks;

/// <summary>
/// What the first cut of a process costs: opening the dictionary and compiling the code; a new process for each figure. With the environment
/// variable NativeAot=true also compiled ahead of time, which needs a linker.
/// </summary>
[Config(typeof(Config))]
public class FirstWordBenchmarks
{
    private readonly int[] _ends = new int[16];

    [Benchmark]
    public int FirstCut() => Segmenter.Default.Cut("两国元首举行会谈", _ends);

    private sealed class Config : ManualConfig
    {
        public Config()
        {
            var cold = Job.Default.WithStrategy(RunStrategy.ColdStart).WithLaunchCount(15).WithWarmupCount(0).WithIterationCount(1).WithInvocationCount(1).WithUnrollFactor(1);
            AddJob(cold.WithId("JIT"));
            if (Environment.GetEnvironmentVariable("NativeAot") == "true")
            {
                // From the feeds that this project uses, not from the one of daily builds.
                var toolchain = NativeAotToolchain.CreateBuilder().UseNuGet("", "").TargetFrameworkMoniker("net10.0").DisplayName("NativeAOT").ToToolchain();
                AddJob(cold.WithId("AOT").WithToolchain(toolchain));
            }
        }
    }
}
