using System.Text;
using BenchmarkDotNet.Attributes;
using Rhetoric.Benchmarks.Peers;

namespace Rhetoric.Benchmarks;

/// <summary>
/// Cutting real news line by line: every text different, because a repeated one is memorised by the branch predictor and flatters.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(Config))]
public partial class SegmentationBenchmarks
{
    private const int LinesAtOnce = 256;

    // One pass is so short that the second thread and the clock of the processor are hardly awake.
    private const int Passes = 10;

    private static readonly Segmenter ByDictionary = Segmenter.Default.WithoutModel();
    private static readonly Segmenter ByUserWords = Segmenter.Default.WithWords(new UserWord("全面战略协作伙伴"), new UserWord("人类命运共同体", 100));

    private readonly string[] _lines = BenchmarkTexts.Lines();
    private int[] _ends = [];
    private int[] _otherEnds = [];
    private int _nextBlock;
    private PeerProcess? _peer;

    [GlobalSetup]
    public void Setup()
    {
        _ends = new int[_lines.Max(line => line.Length)];
        _otherEnds = new int[_ends.Length];
    }

    [GlobalSetup(Target = nameof(PythonJieba))]
    public void StartPython() => _peer = PeerProcess.Python("exact", _lines);

    [GlobalSetup(Target = nameof(JiebaRsThroughNode))]
    public void StartNode() => _peer = PeerProcess.Node("exact", _lines);

    [GlobalSetup(Target = nameof(JiebaRsThroughNodeWithoutModel))]
    public void StartNodeWithoutModel() => _peer = PeerProcess.Node("exact-no-hmm", _lines);

    [GlobalCleanup]
    public void Stop() => _peer?.Dispose();

    [Benchmark(Baseline = true, OperationsPerInvoke = Passes)]
    public int Spans() => CountPasses(Segmenter.Default);

    [Benchmark(OperationsPerInvoke = Passes)]
    public int SpansWithoutModel() => CountPasses(ByDictionary);

    [Benchmark(OperationsPerInvoke = Passes)]
    public int SpansWithUserWords() => CountPasses(ByUserWords);

    [Benchmark(OperationsPerInvoke = Passes)]
    public int SpansOnTwoThreads()
    {
        _nextBlock = 0;
        var other = Task.Run(() => CountBlocks(_otherEnds));
        return CountBlocks(_ends) + other.Result;
    }

    [Benchmark(OperationsPerInvoke = Passes)]
    public int Strings()
    {
        var words = 0;
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var line in _lines)
            {
                words += Segmenter.Default.Cut(line).Length;
            }
        }

        return words;
    }

    [Benchmark]
    [BenchmarkCategory(Peer.NeedsNode)]
    public int JiebaRsThroughNode() => _peer!.Cut();

    [Benchmark]
    [BenchmarkCategory(Peer.NeedsNode)]
    public int JiebaRsThroughNodeWithoutModel() => _peer!.Cut();

    [Benchmark]
    [BenchmarkCategory(Peer.NeedsPython)]
    public int PythonJieba() => _peer!.Cut();

    // The threads take what comes next, so that neither waits for the other.
    private int CountBlocks(int[] ends)
    {
        var words = 0;
        var blocks = (_lines.Length + LinesAtOnce - 1) / LinesAtOnce;
        for (int block; (block = Interlocked.Increment(ref _nextBlock) - 1) < Passes * blocks;)
        {
            var start = block % blocks * LinesAtOnce;
            words += Count(Segmenter.Default, _lines.AsSpan(start, Math.Min(LinesAtOnce, _lines.Length - start)), ends);
        }

        return words;
    }

    private int CountPasses(Segmenter segmenter)
    {
        var words = 0;
        for (var pass = 0; pass < Passes; pass++)
        {
            words += Count(segmenter, _lines, _ends);
        }

        return words;
    }

    private static int Count(Segmenter segmenter, ReadOnlySpan<string> lines, int[] ends)
    {
        var words = 0;
        foreach (var line in lines)
        {
            words += segmenter.Cut(line, ends);
        }

        return words;
    }

    private sealed class Config() : ThroughputConfig(_ => Bytes.Value)
    {
        private static readonly Lazy<long> Bytes = new(() => BenchmarkTexts.Lines().Sum(line => (long)Encoding.UTF8.GetByteCount(line)));
    }
}
