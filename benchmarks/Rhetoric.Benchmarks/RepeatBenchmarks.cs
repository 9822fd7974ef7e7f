using BenchmarkDotNet.Attributes;
using Rhetoric.NGrams;

namespace Rhetoric.Benchmarks;

/// <summary>Suffix array, common prefixes and all maximal repeats of a corpus, against sorting the suffixes by comparison.</summary>
[MemoryDiagnoser]
public class RepeatBenchmarks
{
    private int[] _symbols = [];
    private int[] _documentStarts = [];
    private int _alphabetSize;

    [GlobalSetup]
    public void Setup()
    {
        var sequence = SymbolSequence.OfCharacters(BenchmarkTexts.Corpus(), PhraseBoundary.Clause, SymbolRules.None);
        _symbols = sequence.Symbols;
        _documentStarts = sequence.DocumentStarts.ToArray();
        _alphabetSize = sequence.AlphabetSize;
    }

    [Benchmark(Baseline = true)]
    public int[] SortByComparison()
    {
        int[] suffixes = [.. Enumerable.Range(0, _symbols.Length)];
        Array.Sort(suffixes, (a, b) => _symbols.AsSpan(a).SequenceCompareTo(_symbols.AsSpan(b)));
        return suffixes;
    }

    [Benchmark]
    public int[] SortBySuffixArray() => SuffixArray.Build(_symbols, _alphabetSize);

    [Benchmark]
    public int[] SuffixArrayAndPrefixes() => LongestCommonPrefix.Compute(_symbols, SuffixArray.Build(_symbols, _alphabetSize));

    [Benchmark]
    public int AllMaximalRepeats() => MaximalRepeats.Find(_symbols, _documentStarts).Count;
}
