using System.Text;
using BenchmarkDotNet.Attributes;
using Rhetoric.Benchmarks.Peers;
using Rhetoric.NGrams;

namespace Rhetoric.Benchmarks;

/// <summary>Sorting the suffixes of the UTF-8 bytes of all texts, beside libdivsufsort on the same bytes; both write into memory that was touched before.</summary>
[MemoryDiagnoser]
[Config(typeof(PeerConfig))]
public class SuffixSortingBenchmarks
{
    private byte[] _bytes = [];
    private int[] _suffixes = [];

    [GlobalSetup]
    public void Setup()
    {
        _bytes = Encoding.UTF8.GetBytes(string.Join('\n', BenchmarkTexts.Corpus().Select(readout => readout.Text)));
        _suffixes = new int[_bytes.Length];
        if (DivSufSort.Library is not null)
        {
            LibDivSufSort();
            if (!_suffixes.AsSpan().SequenceEqual(SuffixArray.Build(_bytes)))
            {
                throw new InvalidOperationException("The two do not sort alike.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Peer.NeedsDivSufSort)]
    public int LibDivSufSort()
    {
        DivSufSort.Sort(_bytes, _suffixes);
        return _suffixes[0];
    }

    [Benchmark]
    public int Ours()
    {
        SuffixArray.Build(_bytes, _suffixes);
        return _suffixes[0];
    }
}
