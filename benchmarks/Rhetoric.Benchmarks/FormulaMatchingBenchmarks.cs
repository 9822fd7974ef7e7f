using BenchmarkDotNet.Attributes;
using Rhetoric.Formulas;

namespace Rhetoric.Benchmarks;

/// <summary>
/// Finding 100,000 formulas, all overlapping matches, against looking every stretch of a formula's length up in a hash set. Half of the
/// formulas are stretches of the texts, half are made of the halves of two of them, so that many a match begins and comes to nothing.
/// </summary>
[MemoryDiagnoser]
public class FormulaMatchingBenchmarks
{
    private const int Formulas = 100_000;
    private const int Shortest = 4;
    private const int Longest = 12;

    private string[] _texts = [];
    private FormulaLexicon _lexicon = FormulaLexicon.None;
    private FormulaMatcher _matcher = new(FormulaLexicon.None);
    private FormulaMatcher _foreign = new(FormulaLexicon.None);
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. BenchmarkTexts.Corpus().Select(readout => readout.Text)];
        var formulas = Generate();
        _lookup = formulas.GetAlternateLookup<ReadOnlySpan<char>>();
        _lexicon = FormulaLexicon.Of("generated", formulas.Order(StringComparer.Ordinal).Select(formula => new FormulaFamily(formula, "", [formula], "")));
        _matcher = new FormulaMatcher(_lexicon);

        // Read backwards, the same formulas stand nearly nowhere: what is left is looking for them.
        _foreign = new FormulaMatcher(FormulaLexicon.Of(
            "backwards",
            formulas.Select(formula => string.Concat(formula.Reverse())).Order(StringComparer.Ordinal).Select(formula => new FormulaFamily(formula, "", [formula], ""))));
        if (HashSetOfStretches() != Matcher())
        {
            throw new InvalidOperationException("The two ways do not find the same.");
        }
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
    public int Matcher() => Match(_matcher);

    [Benchmark]
    public int MatcherOfForeignFormulas() => Match(_foreign);

    [Benchmark]
    public FormulaMatcher Compile() => new(_lexicon);

    private int Match(FormulaMatcher matcher)
    {
        var matches = 0;
        foreach (var text in _texts)
        {
            matches += matcher.Match(text).Count;
        }

        return matches;
    }

    private HashSet<string> Generate()
    {
        var random = new Random(7);
        var formulas = new HashSet<string>(StringComparer.Ordinal);
        while (formulas.Count < Formulas)
        {
            var stretch = Stretch(random);
            formulas.Add(formulas.Count % 2 == 0 ? stretch : stretch[..(stretch.Length / 2)] + Stretch(random)[..Shortest]);
        }

        return formulas;
    }

    // Han characters only: a formula that ends in a Latin letter or a digit matches whole words alone.
    private string Stretch(Random random)
    {
        while (true)
        {
            var text = _texts[random.Next(_texts.Length)];
            var length = random.Next(Shortest, Longest - Shortest + 1);
            if (text.Length > length)
            {
                var stretch = text.Substring(random.Next(text.Length - length), length);
                if (stretch.All(c => c is >= '\u4E00' and <= '\u9FFF'))
                {
                    return stretch;
                }
            }
        }
    }
}
