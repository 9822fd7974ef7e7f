using System.Diagnostics;
using System.Text;
using BenchmarkDotNet.Attributes;
using Rhetoric.Benchmarks.Peers;

namespace Rhetoric.Benchmarks;

/// <summary>The other modes on every eighth line of the news, as strings, because Python's words are strings.</summary>
[MemoryDiagnoser]
[Config(typeof(Config))]
public class SegmentationModeBenchmarks
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private readonly string[] _lines = Sample();
    private int[] _ends = [];
    private string[] _tags = [];
    private PeerProcess? _peer;

    [GlobalSetup]
    public void Setup()
    {
        _ends = new int[_lines.Max(line => line.Length)];
        _tags = new string[_ends.Length];

        // One pass is short: the compiler of the runtime has not seen the code often enough after a few.
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < WarmUp;)
        {
            _ = Full() + Search() + Tag() + TagSpans();
        }
    }

    [GlobalSetup(Target = nameof(PythonFull))]
    public void StartFull() => _peer = PeerProcess.Python("full", _lines);

    [GlobalSetup(Target = nameof(PythonSearch))]
    public void StartSearch() => _peer = PeerProcess.Python("search", _lines);

    [GlobalSetup(Target = nameof(PythonTag))]
    public void StartTag() => _peer = PeerProcess.Python("tag", _lines);

    [GlobalCleanup]
    public void Stop() => _peer?.Dispose();

    [Benchmark]
    public int Full() => _lines.Sum(line => Segmenter.Default.Cut(line, SegmentationMode.Full).Length);

    [Benchmark]
    [BenchmarkCategory(Peer.NeedsPython)]
    public int PythonFull() => _peer!.Cut();

    [Benchmark]
    public int Search() => _lines.Sum(line => Segmenter.Default.Cut(line, SegmentationMode.Search).Length);

    [Benchmark]
    [BenchmarkCategory(Peer.NeedsPython)]
    public int PythonSearch() => _peer!.Cut();

    [Benchmark]
    public int Tag() => _lines.Sum(line => Segmenter.Default.Tag(line).Count);

    [Benchmark]
    public int TagSpans() => _lines.Sum(line => Segmenter.Default.Tag(line, _ends, _tags));

    [Benchmark]
    [BenchmarkCategory(Peer.NeedsPython)]
    public int PythonTag() => _peer!.Cut();

    private static string[] Sample() => [.. BenchmarkTexts.Lines().Where((_, number) => number % 8 == 0)];

    private sealed class Config() : ThroughputConfig(_ => Bytes.Value)
    {
        private static readonly Lazy<long> Bytes = new(() => Sample().Sum(line => (long)Encoding.UTF8.GetByteCount(line)));
    }
}
