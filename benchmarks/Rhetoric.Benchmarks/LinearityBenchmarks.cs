using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace Rhetoric.Benchmarks;

/// <summary>
/// Texts made to be hard, of ten million characters, cut in calls of a thousand characters each, then of ten thousand, and so on; at last a
/// hundred million in one call: the time a character must not grow with the length.
/// </summary>
[Config(typeof(Config))]
public class LinearityBenchmarks
{
    private const int FewestCut = 10_000_000;

    private string _text = "";
    private int[] _ends = [];

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)]
    public int Characters { get; set; }

    [Params(HardText.OneWord, HardText.OneCharacter, HardText.Digits, HardText.UnknownCharacters, HardText.NoPunctuation, HardText.News)]
    public HardText Text { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var pattern = Text switch
        {
            HardText.OneWord => "的",
            HardText.OneCharacter => "砳",
            HardText.Digits => "7",
            HardText.UnknownCharacters => "靐龘䲜齉",
            HardText.NoPunctuation => string.Concat(BenchmarkTexts.Lines().SelectMany(line => line.Where(char.IsLetter))),
            _ => string.Join('\n', BenchmarkTexts.Lines()),
        };
        var length = CharactersCut(Characters);
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            text.Append(pattern, 0, Math.Min(pattern.Length, length - text.Length));
        }

        _text = text.ToString();
        _ends = new int[Characters];
    }

    [Benchmark]
    public int Cut()
    {
        var words = 0;
        for (var start = 0; start < _text.Length; start += Characters)
        {
            words += Segmenter.Default.Cut(_text.AsSpan(start, Characters), _ends);
        }

        return words;
    }

    private static int CharactersCut(int atOnce) => Math.Max(FewestCut, atOnce);

    private sealed class Config : ManualConfig
    {
        public Config()
        {
            AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(3).WithIterationCount(5));
            AddColumn(new FigureColumn(
                "ns/char",
                "Nanoseconds a UTF-16 unit, by the best iteration",
                (benchmark, times) => times.Min / CharactersCut((int)benchmark.Parameters[nameof(Characters)])));
        }
    }
}
