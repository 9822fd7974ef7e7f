using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace Rhetoric.Benchmarks;

/// <summary>All formulas of a corpus, from texts to a table, beside the reading of who speaks that they rest on, and comparisons against a background that was read once.</summary>
[MemoryDiagnoser]
[Config(typeof(Config))]
public class FormulaMiningBenchmarks
{
    private static readonly Lazy<string[]> Texts = new(() => [.. BenchmarkTexts.Readouts()]);

    private AnalysedCorpus? _analysed;

    [GlobalSetup]
    public void Load()
    {
        Console.WriteLine(FormattableString.Invariant($"// {Texts.Value.Length} readouts of {Texts.Value.Average(text => text.Length):F0} characters"));
        _analysed = Corpus().Analyse();
    }

    // A readout keeps its reading, so every pass takes fresh ones.
    [Benchmark(Baseline = true, Description = "who says what to whom")]
    public int Speech() => Corpus().Sum(readout => readout.ReadDiscourse().Attributions.Count);

    [Benchmark(Description = "mined without a list")]
    public int Mined() => Corpus().FindFormulas(new FormulaOptions { Lexicon = FormulaLexicon.None }).Count;

    [Benchmark(Description = "mined and matched with the lexicon")]
    public int Found() => Corpus().FindFormulas().Count;

    [Benchmark(Description = "two readouts compared, the background at hand")]
    public int Compared() => _analysed is { } background ? background.Compare(background.Readouts[^2], background.Readouts[^1]).Findings.Count : 0;

    private static ReadoutCorpus Corpus() => new(Texts.Value.Select((text, number) => new Readout($"r{number}", text)));

    private sealed class Config : ManualConfig
    {
        public Config()
        {
            AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(5));
            AddColumn(new FigureColumn("µs/readout", "Microseconds a readout, by the median", (_, times) => times.Median / 1e3 / Texts.Value.Length));
        }
    }
}
