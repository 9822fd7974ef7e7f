using CsCheck;
using DiffPlex;
using DiffPlex.Chunkers;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class ShortestScriptTests
{
    private static readonly Gen<int[]> Tokens = Gen.Int[0, 5].Array[0, 150];

    [Fact]
    public void As_many_tokens_are_kept_as_DiffPlex_keeps() => Gen.Select(Tokens, Tokens).Sample((a, b) =>
    {
        var partners = ShortestScript.Partners(a, b);
        var blocks = new Differ().CreateDiffs(Words(a), Words(b), false, false, new CharacterChunker()).DiffBlocks;

        AssertRising(a, b, partners);
        Assert.Equal(a.Length - blocks.Sum(block => block.DeleteCountA), partners.Count(partner => partner >= 0));
    });

    [Theory]
    [InlineData(9_000, 12_000, 4)]
    [InlineData(9_000, 12_000, 3000)]
    [InlineData(12_000, 50, 30)]
    public void Halved_sequences_keep_as_many_as_their_longest_common_subsequence(int lengthA, int lengthB, int alphabet)
    {
        var random = new Random(lengthA + alphabet);
        int[] a = [.. Enumerable.Range(0, lengthA).Select(_ => random.Next(alphabet))], b = [.. Enumerable.Range(0, lengthB).Select(_ => random.Next(alphabet))];

        var partners = ShortestScript.Partners(a, b);

        AssertRising(a, b, partners);
        Assert.Equal(new CommonSubsequence(Words(a)).LengthWith(Words(b)), partners.Count(partner => partner >= 0));
    }

    [Fact]
    public void Sequences_beyond_all_bounds_are_cut_at_tokens_that_stand_once_in_both()
    {
        int[] a = [.. Enumerable.Range(0, 90_000).Select(at => at % 1000 == 0 ? at : at % 7)], b = [.. Enumerable.Range(0, 90_000).Select(at => at % 1000 == 0 ? at : at % 5)];

        var partners = ShortestScript.Partners(a, b);

        AssertRising(a, b, partners);
        Assert.All(Enumerable.Range(1, 89), at => Assert.Equal(at * 1000, partners[at * 1000]));
    }

    [Fact]
    public void Empty_sequences_keep_nothing()
    {
        Assert.Empty(ShortestScript.Partners([], [1, 2]));
        Assert.Equal([-1, -1], ShortestScript.Partners([1, 2], []));
        Assert.Equal([-1, 0], ShortestScript.Partners([1, 2], [2, 9]));
    }

    private static void AssertRising(int[] a, int[] b, int[] partners)
    {
        var last = -1;
        for (var i = 0; i < a.Length; i++)
        {
            if (partners[i] >= 0)
            {
                Assert.True(partners[i] > last && a[i] == b[partners[i]]);
                last = partners[i];
            }
        }
    }

    private static string Words(int[] tokens) => string.Concat(tokens.Select(token => (char)('一' + token)));
}
