using System.Globalization;
using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Chunkers;
using Rhetoric.Comparison;

namespace Rhetoric.Benchmarks;

/// <summary>A shortest script between two texts of the genre, ours beside DiffPlex: an edited sentence, two readouts, two long texts, and a short beside a long one.</summary>
/// <remarks>Both find scripts of the same length, as tests assert. Over words ours includes the cut into words and the cleaning that makes edits readable.</remarks>
[MemoryDiagnoser]
public class EditBenchmarks
{
    private const int Edited = 60;

    private Readout _a = null!;
    private Readout _b = null!;
    private int[] _tokensA = [];
    private int[] _tokensB = [];

    /// <summary>Characters of the two texts.</summary>
    [Params("60 x 60", "2500 x 2500", "18000 x 18000", "50 x 16000")]
    public string Characters { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        var text = string.Concat(BenchmarkTexts.Readouts().Take(400));
        int[] lengths = [.. Characters.Split(" x ").Select(length => int.Parse(length, CultureInfo.InvariantCulture))];
        _a = new Readout("a", text[..lengths[0]]);
        _b = new Readout("b", lengths[1] == Edited ? _a.Text.Replace("的", "", StringComparison.Ordinal) + "愿意。" : text.Substring(text.Length / 2, lengths[1]));
        (_tokensA, _tokensB) = (Tokens(_a.Text), Tokens(_b.Text));
    }

    [Benchmark(Baseline = true, Description = "DiffPlex, characters")]
    public int DiffPlexCharacters() => new Differ().CreateDiffs(_a.Text, _b.Text, ignoreWhiteSpace: false, ignoreCase: false, new CharacterChunker()).DiffBlocks.Count;

    [Benchmark(Description = "ours, characters")]
    public int OwnCharacters() => ShortestScript.Partners(_tokensA, _tokensB).Length;

    [Benchmark(Description = "ours, words, cleaned up")]
    public int OwnWords() => EditScript.Between(_a, new TextSpan(0, _a.Text.Length), _b, new TextSpan(0, _b.Text.Length), Segmenter.Default).Count;

    private static int[] Tokens(string text) => [.. text.Select(character => (int)character)];
}
