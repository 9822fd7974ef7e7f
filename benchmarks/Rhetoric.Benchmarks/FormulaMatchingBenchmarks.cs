using BenchmarkDotNet.Attributes;

namespace Rhetoric.Benchmarks;

/// <summary>Finding 100,000 formulas, all overlapping matches, against looking every stretch of a formula's length up in a hash set.</summary>
[MemoryDiagnoser]
[Config(typeof(Config))]
public class FormulaMatchingBenchmarks
{
    private const int Formulas = 100_000;
    private const int Shortest = 4;
    private const int Longest = 12;
    private const int LongestStretch = 8;

    private readonly List<FormulaHit> _hits = [];
    private string[] _texts = [];
    private FormulaLexicon _lexicon = FormulaLexicon.None;
    private FormulaMatcher _matcher = new(FormulaLexicon.None);
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    [Params(FormulaSource.PhrasesOfOtherTexts, FormulaSource.StretchesOfOtherTexts, FormulaSource.StretchesOfTheseTexts, FormulaSource.StretchesBackwards)]
    public FormulaSource Source { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _texts = Texts();
        var formulas = Source switch
        {
            FormulaSource.PhrasesOfOtherTexts => Phrases(),
            FormulaSource.StretchesOfOtherTexts => Stretches([.. BenchmarkTexts.OtherCorpus().Select(readout => readout.Text)]),
            FormulaSource.StretchesOfTheseTexts => Stretches(_texts),
            _ => Stretches(_texts).Select(formula => string.Concat(formula.Reverse())).ToHashSet(StringComparer.Ordinal),
        };
        _lookup = formulas.GetAlternateLookup<ReadOnlySpan<char>>();
        _lexicon = FormulaLexicon.Of("generated", formulas.Order(StringComparer.Ordinal).Select(formula => new FormulaFamily
        {
            Canonical = formula,
            Category = "",
            Forms = [formula],
            Gloss = "",
        }));
        _matcher = new FormulaMatcher(_lexicon);
        var (ours, theirs) = (Find(), HashSetOfStretches());
        if (ours != theirs)
        {
            throw new InvalidOperationException($"The two ways do not find the same: {ours} and {theirs} matches.");
        }

        Console.WriteLine(FormattableString.Invariant($"// {formulas.Count} formulas, {ours} matches, one every {Characters.Value / (double)ours:F1} characters"));
    }

    [Benchmark(Baseline = true)]
    public int HashSetOfStretches()
    {
        var matches = 0;
        foreach (var text in _texts)
        {
            for (var start = 0; start < text.Length; start++)
            {
                for (var length = Shortest; length <= Math.Min(Longest, text.Length - start); length++)
                {
                    matches += _lookup.Contains(text.AsSpan(start, length)) ? 1 : 0;
                }
            }
        }

        return matches;
    }

    [Benchmark]
    public int Find()
    {
        var matches = 0;
        foreach (var text in _texts)
        {
            _hits.Clear();
            _matcher.Find(text, _hits);
            matches += _hits.Count;
        }

        return matches;
    }

    [Benchmark]
    public int Match()
    {
        var matches = 0;
        foreach (var text in _texts)
        {
            matches += _matcher.Match(text).Count;
        }

        return matches;
    }

    [Benchmark]
    public FormulaMatcher Compile() => new(_lexicon);

    private static string[] Texts() => [.. BenchmarkTexts.Corpus().Select(readout => readout.Text)];

    private static HashSet<string> Phrases() =>
        BenchmarkTexts.OtherCorpus().CountPhrases(new PhraseOptions { MinLength = Shortest, MaxLength = Longest, MinCount = 2 })
            .Where(phrase => IsHan(phrase.Text)).OrderByDescending(phrase => phrase.Count).ThenBy(phrase => phrase.Text, StringComparer.Ordinal)
            .Take(Formulas).Select(phrase => phrase.Text).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Stretches(string[] texts)
    {
        var random = new Random(7);
        var formulas = new HashSet<string>(StringComparer.Ordinal);

        // Few texts do not hold so many stretches.
        for (var attempt = 0; formulas.Count < Formulas && attempt < 10 * Formulas; attempt++)
        {
            var stretch = Stretch(texts, random);
            formulas.Add(attempt % 2 == 0 ? stretch : stretch[..(stretch.Length / 2)] + Stretch(texts, random)[..Shortest]);
        }

        return formulas;
    }

    private static string Stretch(string[] texts, Random random)
    {
        while (true)
        {
            var text = texts[random.Next(texts.Length)];
            var length = random.Next(Shortest, LongestStretch + 1);
            if (text.Length > length)
            {
                var stretch = text.Substring(random.Next(text.Length - length), length);
                if (IsHan(stretch))
                {
                    return stretch;
                }
            }
        }
    }

    // A formula that ends in a Latin letter or a digit matches whole words alone, which a hash set does not.
    private static bool IsHan(string text) => text.All(character => character is >= '\u4E00' and <= '\u9FFF');

    private static readonly Lazy<long> Characters = new(() => Texts().Sum(text => (long)text.Length));

    private sealed class Config() : ThroughputConfig(
        benchmark => benchmark.Descriptor.WorkloadMethod.Name == nameof(Compile) ? 0 : Characters.Value, "M chars", "UTF-16 units");
}
