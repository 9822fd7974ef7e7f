using BenchmarkDotNet.Attributes;

namespace Rhetoric.Benchmarks;

/// <summary>Counting phrases of two to eight characters against the plain dictionary of substrings that a user would write first.</summary>
[MemoryDiagnoser]
public class PhraseCountingBenchmarks
{
    private ReadoutCorpus _corpus = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        _corpus = new ReadoutCorpus(Enumerable.Range(0, 200).Select(number => new Readout(
            $"r{number:D3}", string.Concat(Enumerable.Range(0, 1000).Select(at => at % 25 == 24 ? '。' : (char)('一' + (int)(Math.Pow(random.NextDouble(), 3) * 2000)))))));
    }

    [Benchmark(Baseline = true)]
    public int Dictionary()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var readout in _corpus)
        {
            foreach (var clause in readout.Clauses)
            {
                for (var start = clause.Start; start < clause.End; start++)
                {
                    for (var length = 2; length <= Math.Min(8, clause.End - start); length++)
                    {
                        var phrase = readout.Text.Substring(start, length);
                        counts[phrase] = counts.GetValueOrDefault(phrase) + 1;
                    }
                }
            }
        }

        return counts.Count(count => count.Value >= 2);
    }

    [Benchmark]
    public int CountPhrases() => _corpus.CountPhrases().Count;
}
