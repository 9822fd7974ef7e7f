using System.Text.Json;
using CsCheck;
using Rhetoric.NGrams;

namespace Rhetoric.Tests.NGrams;

public sealed class SuffixArrayTests
{
    [Fact]
    public void Mississippi_has_the_textbook_order() =>
        Assert.Equal([10, 7, 4, 1, 0, 9, 8, 6, 3, 5, 2], SuffixArray.Build("mississippi".Select(c => (int)c).ToArray(), 128));

    [Fact]
    public void Every_text_of_up_to_eight_symbols_over_three_is_sorted()
    {
        for (var length = 0; length <= 8; length++)
        {
            var texts = (int)Math.Pow(3, length);
            for (var number = 0; number < texts; number++)
            {
                var symbols = new int[length];
                for (int position = 0, rest = number; position < length; position++, rest /= 3)
                {
                    symbols[position] = rest % 3;
                }

                Assert.Equal(Sorted(symbols), SuffixArray.Build(symbols, 3));
            }
        }
    }

    [Fact]
    public void Longer_texts_are_sorted() =>
        Gen.Int[1, 40].SelectMany(alphabet => Gen.Int[0, alphabet - 1].Array[0, 300].Select(symbols => (alphabet, symbols)))
            .Sample(text => Assert.Equal(Sorted(text.symbols), SuffixArray.Build(text.symbols, text.alphabet)));

    [Fact]
    public void Bytes_are_sorted_as_the_same_symbols_are() =>
        Gen.Int[1, 6].SelectMany(alphabet => Gen.Int[0, alphabet - 1].Array[0, 400])
            .Sample(symbols => Assert.Equal(Sorted(symbols), SuffixArray.Build([.. symbols.Select(symbol => (byte)symbol)])));

    [Fact]
    public void A_text_of_its_own_repetitions_is_sorted()
    {
        // Fibonacci words make the construction go as deep as it can.
        var (shorter, word) = ("a", "ab");
        while (word.Length < 1000)
        {
            (shorter, word) = (word, word + shorter);
        }

        var symbols = word.Select(c => c - 'a').ToArray();

        Assert.Equal(Sorted(symbols), SuffixArray.Build(symbols, 2));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-1)]
    public void Refuses_a_symbol_outside_the_alphabet(int symbol)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => SuffixArray.Build([0, symbol], 3));

        Assert.Contains("from 0 to 2", error.Message, StringComparison.Ordinal);
    }

    [SharedFact]
    public void Agrees_with_the_recorded_suffix_arrays()
    {
        using var oracles = JsonDocument.Parse(File.ReadAllText(SharedTexts.Require("oracles/repeats_oracles.json")));
        var entries = oracles.RootElement.GetProperty("suffix_arrays").EnumerateArray().ToArray();

        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            var symbols = entry.GetProperty("text").GetString()!.Select(c => (int)c).ToArray();
            var suffixes = SuffixArray.Build(symbols, char.MaxValue + 1);
            Assert.Equal(Numbers(entry.GetProperty("sa")), suffixes);
            Assert.Equal(Numbers(entry.GetProperty("lcp")), LongestCommonPrefix.Compute(symbols, suffixes));
        });
    }

    private static int[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt32())];

    private static int[] Sorted(int[] symbols) =>
        [.. Enumerable.Range(0, symbols.Length).Order(Comparer<int>.Create((a, b) => symbols.AsSpan(a).SequenceCompareTo(symbols.AsSpan(b))))];
}
