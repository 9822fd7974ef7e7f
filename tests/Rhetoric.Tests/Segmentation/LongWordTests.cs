using CsCheck;

namespace Rhetoric.Tests.Segmentation;

/// <summary>Blocks of several windows, and words that reach over windows: by the definition of the route.</summary>
public sealed class LongWordTests
{
    // The dictionary knows none of these characters.
    private const string Characters = "龘靐厵";

    // The sum of all frequencies in jieba's dictionary.
    private const long DictionaryTotal = 60_101_967;

    private static readonly Gen<string> Blocks = Gen.Char[Characters].Array[400, 3000].Select(units => new string(units));

    [Fact]
    public void Words_of_any_length_are_found_wherever_they_begin() =>
        Gen.Select(Blocks, Gen.Int[1, 1200], Gen.Int[1, 40]).SelectMany((block, longest, count) =>
                Gen.Select(Gen.Const(block), WordsOf(block, longest).Array[count]))
            .Sample(
                (block, words) =>
                {
                    var segmenter = Segmenter.Default.WithWords(words).WithoutModel();
                    var ends = new int[block.Length];

                    var found = ends[..segmenter.Cut(block, ends)];

                    Assert.Equal(Route(block, words), found);
                    Assert.Equal(found, ends[..segmenter.Portable().Cut(block, ends)]);
                },
                iter: 60);

    [Fact]
    public void A_run_of_single_characters_does_not_depend_on_where_it_stands() =>
        Gen.Select(Blocks, Gen.Int[1, 900]).Sample(
            (run, length) =>
            {
                run = run[..Math.Min(run.Length, length)];
                var alone = Segmenter.Default.Cut(run);
                var words = Enumerable.Repeat("北京", 1 + (length % 600)).ToArray();

                var amid = Segmenter.Default.Cut(string.Concat(words) + run + string.Concat(words));

                Assert.Equal([.. words, .. alone, .. words], amid);
            },
            iter: 60);

    private static Gen<UserWord> WordsOf(string block, int longest) =>
        Gen.Select(Gen.Int[0, block.Length - 1], Gen.Int[1, longest], Gen.Int[1, 100_000]).Select((start, length, frequency) =>
            new UserWord(block.Substring(start, Math.Min(length, block.Length - start)), frequency));

    // jieba's `calc`, word by word: of equal sums the longer word.
    private static List<int> Route(string block, UserWord[] words)
    {
        var frequencies = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            frequencies[word.Text] = word.Frequency!.Value;
        }

        var logarithmOfTotal = Math.Log(DictionaryTotal + words.Sum(word => word.Frequency!.Value));
        var sums = new double[block.Length + 1];
        var nexts = new int[block.Length];
        var lengths = frequencies.Keys.Select(word => word.Length).Distinct().Order().ToArray();
        for (var start = block.Length - 1; start >= 0; start--)
        {
            sums[start] = double.NegativeInfinity;
            foreach (var length in lengths)
            {
                if (start + length <= block.Length && frequencies.TryGetValue(block.Substring(start, length), out var frequency))
                {
                    Try(start, start + length, frequency);
                }
            }

            if (double.IsNegativeInfinity(sums[start]))
            {
                Try(start, start + 1, 1);
            }
        }

        var ends = new List<int>();
        for (var end = 0; end < block.Length;)
        {
            end = nexts[end];
            ends.Add(end);
        }

        return ends;

        void Try(int start, int end, long frequency)
        {
            var sum = Math.Log(frequency) - logarithmOfTotal + sums[end];
            if (sum >= sums[start])
            {
                (sums[start], nexts[start]) = (sum, end);
            }
        }
    }
}
