using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace Rhetoric.Benchmarks;

/// <summary>Who says what to whom, readout by readout on one thread, beside the cut into words that any analysis pays.</summary>
[MemoryDiagnoser]
[Config(typeof(Config))]
public class DiscourseBenchmarks
{
    private static readonly Lazy<string[]> Texts = new(() => [.. BenchmarkTexts.Readouts()]);

    [GlobalSetup]
    public void Load() => Console.WriteLine(FormattableString.Invariant($"// {Texts.Value.Length} readouts of {Texts.Value.Average(text => text.Length):F0} characters"));

    [Benchmark(Baseline = true, Description = "words")]
    public int Words() => Texts.Value.Sum(text => Segmenter.Default.Cut(text).Length);

    // A readout keeps its reading, so every pass takes fresh ones.
    [Benchmark(Description = "who says what to whom")]
    public int Speech() => Texts.Value.Sum(text => new Readout("r", text).ReadDiscourse().Attributions.Count);

    // Lists, figures of speech and numbers are read when they are asked for.
    [Benchmark(Description = "everything")]
    public int Everything() => Texts.Value.Sum(text => new Readout("r", text).ReadDiscourse() is var read ? read.Attributions.Count + read.Lists.Count + read.Devices.Count + read.Numbers.Count : 0);

    private sealed class Config : ManualConfig
    {
        public Config()
        {
            AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(3).WithIterationCount(7));
            AddColumn(new FigureColumn("µs/readout", "Microseconds a readout, by the median", (_, times) => times.Median / 1e3 / Texts.Value.Length));
        }
    }
}
