using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Rhetoric.Benchmarks.Peers;

namespace Rhetoric.Benchmarks;

/// <summary>
/// Counting n-grams of one to N words with their documents on texts cut before, beside scikit-learn's CountVectorizer on the same words.
/// Both find the same n-grams with the same counts, or the run fails.
/// </summary>
/// <remarks>
/// The peer runs in a process of its own; starting it and reading the file is in the time of its row and not in the time that it prints.
/// Each of our rows prints by how much the largest resident size of its process grew in the first count.
/// </remarks>
[MemoryDiagnoser]
[Config(typeof(PeerConfig))]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 0, iterationCount: 5)]
public class CutWordsBenchmarks
{
    private string _file = "";
    private CutWords _words = null!;
    private bool _isCounted;

    [Params(3, 5)]
    public int Longest { get; set; }

    [GlobalSetup(Targets = [nameof(OneThread), nameof(TwoThreads)])]
    public void Setup()
    {
        _file = Path.GetTempFileName();
        _words = CutWords.Of(_file);
    }

    // Outside of what is measured: the peer counts once more, and so do we.
    [GlobalSetup(Target = nameof(CountVectorizer))]
    public void SetupPeer()
    {
        Setup();
        var answer = ScikitLearn.Count(_file, Longest, rounds: 1);
        var ours = Count(1);
        if ((ours.Count, ours.Sum(phrase => phrase.Count), ours.Sum(phrase => (long)phrase.Documents)) != (answer.Phrases, answer.Occurrences, answer.Holdings))
        {
            throw new InvalidOperationException("The two do not count the same.");
        }
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_file);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Peer.NeedsScikitLearn)]
    public long CountVectorizer()
    {
        var answer = ScikitLearn.Count(_file, Longest, rounds: 1);
        Console.WriteLine(FormattableString.Invariant($"// {answer.Name}: {answer.Seconds:F2} s ({answer.ProcessorSeconds:F2} s of a processor), {answer.PeakMegabytes:F0} MB, {answer.Phrases} n-grams, {answer.Occurrences} occurrences, {answer.Holdings} in documents"));
        return answer.Phrases;
    }

    [Benchmark]
    public long OneThread() => Told(1).Count;

    [Benchmark]
    public long TwoThreads() => Told(2).Count;

    private PhraseCounts Told(int threads)
    {
        var before = Environment.WorkingSet;
        var counts = Count(threads);
        if (!_isCounted)
        {
            _isCounted = true;
            using var process = System.Diagnostics.Process.GetCurrentProcess();
            Console.WriteLine($"// ours: the resident size grew by {(process.PeakWorkingSet64 - before) / 1_000_000} MB at the most");
        }

        return counts;
    }

    private PhraseCounts Count(int threads) => _words.Corpus.CountPart(new PhraseOptions
    {
        Unit = PhraseUnit.Token,
        MinLength = 1,
        MaxLength = Longest,
        Boundary = PhraseBoundary.Paragraph,
        Segmenter = _words,
        Threads = threads,
    });
}
