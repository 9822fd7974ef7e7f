using CsCheck;

namespace Rhetoric.Tests.NGrams;

public sealed class SkipGramCountingTests
{
    // Guthrie et al. (2006): the 2-skip-bigrams of "Insurgents killed in ongoing fighting" are nine.
    [Fact]
    public void The_example_of_the_source_has_nine_pairs_and_ten_triples()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "Insurgents killed in ongoing fighting.")]);
        var options = new SkipGramOptions { Segmenter = new WordsAndGaps(), MinCount = 1 };

        Assert.Equal(9, corpus.CountSkipGrams(options).Count);
        Assert.Equal(10, corpus.CountSkipGrams(options with { Length = 3 }).Count);
        Assert.Contains(corpus.CountSkipGrams(options), skipGram => skipGram.Text == "Insurgents…ongoing");
    }

    [Fact]
    public void Every_choice_of_places_counts_and_a_readout_once()
    {
        var corpus = new ReadoutCorpus(
        [
            new Readout("a", "海天天") { Date = new DateOnly(2011, 3, 4) }, new Readout("b", "海，天。海高天") { Date = new DateOnly(2013, 5, 6) },
        ]);

        var skipGram = corpus.CountSkipGrams(new SkipGramOptions { Unit = PhraseUnit.Character }).Single(skipGram => skipGram.Text == "海…天");

        Assert.Equal((3, 2, new DateOnly(2011, 3, 4), new DateOnly(2013, 5, 6)), (skipGram.Count, skipGram.Documents, skipGram.First, skipGram.Last));
    }

    [Fact]
    public void Agrees_with_trying_every_choice_of_places() =>
        Gen.Int[0, 4].Select(number => "海天高，、"[number]).Array[0, 12].Select(characters => new string(characters))
            .Select(Gen.Int[2, 4], Gen.Int[0, 3])
            .Sample((text, length, skips) =>
            {
                var expected = text.Split('，')
                    .SelectMany(clause => Choices(clause.Length, length).Where(places => places[^1] - places[0] + 1 - length <= skips)
                        .Select(places => string.Join('…', places.Select(place => clause[place]))))
                    .Where(found => !found.Contains('、'))
                    .GroupBy(found => found)
                    .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => $"{group.Key} {group.Count()}");

                var counted = new ReadoutCorpus([new Readout("a", text)])
                    .CountSkipGrams(new SkipGramOptions { Unit = PhraseUnit.Character, Length = length, MaxSkips = skips, MinCount = 1 });

                Assert.Equal(expected, counted.Select(skipGram => $"{skipGram.Text} {skipGram.Count}"));
            });

    [Fact]
    public void Refuses_more_than_four_units() =>
        Assert.Contains(
            "Length is 5; it must lie from 2 to 4",
            Assert.Throws<ArgumentOutOfRangeException>(() => new ReadoutCorpus([]).CountSkipGrams(new SkipGramOptions { Length = 5 })).Message,
            StringComparison.Ordinal);

    private static IEnumerable<int[]> Choices(int places, int length, int from = 0) => length == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(places - from, 0)).SelectMany(first => Choices(places, length - 1, first + 1).Select(rest => (int[])[first, .. rest]));
}
