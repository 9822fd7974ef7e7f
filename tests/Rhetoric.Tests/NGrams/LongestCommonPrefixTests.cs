using CsCheck;
using Rhetoric.NGrams;

namespace Rhetoric.Tests.NGrams;

public sealed class LongestCommonPrefixTests
{
    [Fact]
    public void Banana_has_the_textbook_lengths()
    {
        // Suffixes of "banana" in order: a, ana, anana, banana, na, nana.
        var lengths = Compute("banana");

        Assert.Equal([0, 1, 3, 0, 0, 2], lengths);
    }

    [Fact]
    public void Agrees_with_comparing_neighbours_symbol_by_symbol() =>
        Gen.Int[0, 3].Array[0, 200].Sample(symbols =>
        {
            var suffixes = SortedSuffixes(symbols);

            var lengths = LongestCommonPrefix.Compute(symbols, suffixes);

            for (var rank = 1; rank < suffixes.Length; rank++)
            {
                var shared = symbols.Skip(suffixes[rank - 1]).Zip(symbols.Skip(suffixes[rank])).TakeWhile(pair => pair.First == pair.Second);
                Assert.Equal(shared.Count(), lengths[rank]);
            }
        });

    [Fact]
    public void Refuses_a_suffix_array_of_another_text()
    {
        var error = Assert.Throws<ArgumentException>(() => LongestCommonPrefix.Compute([1, 2, 3], [1, 0]));

        Assert.Contains("2 entries for 3 symbols", error.Message);
    }

    private static int[] Compute(string text)
    {
        var symbols = text.Select(c => (int)c).ToArray();
        return LongestCommonPrefix.Compute(symbols, SortedSuffixes(symbols));
    }

    // Brute force, so that the test does not lean on the suffix sorting it sits beside.
    private static int[] SortedSuffixes(int[] symbols) =>
        [.. Enumerable.Range(0, symbols.Length).Order(Comparer<int>.Create((a, b) => symbols.AsSpan(a).SequenceCompareTo(symbols.AsSpan(b))))];
}
