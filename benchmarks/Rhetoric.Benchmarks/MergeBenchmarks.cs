using BenchmarkDotNet.Attributes;

namespace Rhetoric.Benchmarks;

/// <summary>Merging four files of counts: line by line, and by way of memory.</summary>
[MemoryDiagnoser]
public class MergeBenchmarks
{
    private const int Parts = 4;

    private string _folder = "";
    private string[] _parts = [];
    private string _merged = "";

    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("rhetoric-").FullName;
        _merged = Path.Combine(_folder, "merged");
        var corpus = BenchmarkTexts.Corpus();
        _parts = [.. Enumerable.Range(0, Parts).Select(part => Path.Combine(_folder, $"{part}"))];
        for (var part = 0; part < Parts; part++)
        {
            new ReadoutCorpus(corpus.Where((_, number) => number % Parts == part)).CountPart(new PhraseOptions { MinLength = 1, MaxLength = 5 }).Save(_parts[part]);
        }
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void InMemory() => PhraseCounts.Merge(_parts.Select(PhraseCounts.Load)).Save(_merged);

    [Benchmark]
    public void LineByLine() => PhraseCounts.MergeFiles(_parts, _merged);
}
