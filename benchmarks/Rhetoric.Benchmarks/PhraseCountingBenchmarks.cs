using BenchmarkDotNet.Attributes;

namespace Rhetoric.Benchmarks;

/// <summary>Counting phrases of one to five units with their readouts, against the plain dictionary of substrings that a user would write first.</summary>
[MemoryDiagnoser]
public class PhraseCountingBenchmarks
{
    private const int Longest = 5;

    private readonly PhraseOptions _characters = new() { MinLength = 1, MaxLength = Longest };
    private readonly PhraseOptions _words = new() { Unit = PhraseUnit.Token, MinLength = 1, MaxLength = Longest };
    private ReadoutCorpus _corpus = null!;

    [GlobalSetup]
    public void Setup() => _corpus = BenchmarkTexts.Corpus();

    [Benchmark(Baseline = true)]
    public int DictionaryOfCharacters()
    {
        var counts = new Dictionary<string, (int Count, int Documents, int Last)>(StringComparer.Ordinal);
        for (var document = 0; document < _corpus.Count; document++)
        {
            var readout = _corpus[document];
            foreach (var clause in readout.Clauses)
            {
                for (var start = clause.Start; start < clause.End; start++)
                {
                    for (var length = 1; length <= Math.Min(Longest, clause.End - start); length++)
                    {
                        var phrase = readout.Text.Substring(start, length);
                        var (count, documents, last) = counts.GetValueOrDefault(phrase, (0, 0, -1));
                        counts[phrase] = (count + 1, last == document ? documents : documents + 1, document);
                    }
                }
            }
        }

        return counts.Count(count => count.Value.Count >= 2);
    }

    [Benchmark]
    public int Characters() => _corpus.CountPhrases(_characters).Count;

    [Benchmark]
    public int Words() => _corpus.CountPhrases(_words).Count;

    [Benchmark]
    public int CharactersOfAPartToMerge() => _corpus.CountPart(_characters).Count;

    [Benchmark]
    public int CharactersOfAPartOnTwoThreads() => _corpus.CountPart(_characters with { Threads = 2 }).Count;
}
