using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class PermutationTestTests
{
    [Fact]
    public void Few_documents_are_shared_out_in_every_way()
    {
        // Six ways to choose two of four; only this one and its mirror image are as great.
        var test = PermutationTest.OfDocuments([5, 4], [100, 100], [0, 1], [100, 100])!.Value;

        Assert.Equal((2 / 6.0, 6, true), (test.P, test.Arrangements, test.IsExact));
        Assert.Equal(0.04, test.Difference, 1e-12);
    }

    [Fact]
    public void One_document_that_repeats_itself_proves_nothing()
    {
        int[] sizes = [.. Enumerable.Repeat(200, 8)];

        var test = PermutationTest.OfDocuments([40, 0, 0, 0, 0, 0, 0, 0], sizes, new int[8], sizes)!.Value;

        Assert.Equal(1, test.P);
        Assert.True(TailProbability.ChiSquared(Keyness.LogLikelihood(new FrequencyPair(40, 1600, 0, 1600))) < 1e-10);
    }

    [Fact]
    public void Drawn_arrangements_come_near_the_exact_share_and_are_the_same_on_every_run()
    {
        int[] target = [3, 5, 2, 6, 4, 3], reference = [1, 2, 0, 3, 2, 1], sizes = [100, 120, 80, 110, 95, 105];
        var exact = PermutationTest.OfDocuments(target, sizes, reference, sizes)!.Value;

        var drawn = PermutationTest.OfDocuments(target, sizes, reference, sizes, draws: 900)!.Value;

        Assert.True(exact.IsExact && !drawn.IsExact);
        Assert.Equal((924, 901), (exact.Arrangements, drawn.Arrangements));
        Assert.InRange(drawn.P, exact.P - 0.02, exact.P + 0.02);
        Assert.Equal(drawn, PermutationTest.OfDocuments(target, sizes, reference, sizes, draws: 900));
        Assert.NotEqual(drawn.P, PermutationTest.OfDocuments(target, sizes, reference, sizes, draws: 900, seed: 7)!.Value.P);
    }

    [Fact]
    public void Agrees_with_trying_every_subset() =>
        Gen.Int[0, 5].Array[3].Select(Gen.Int[0, 5].Array[4], Gen.Int[5, 9].Array[7]).Sample((target, reference, sizes) =>
        {
            int[] counts = [.. target, .. reference];
            var subsets = Enumerable.Range(0, 128).Where(set => int.PopCount(set) == 3).Select(set => Math.Abs(Difference(set))).ToArray();

            var test = PermutationTest.OfDocuments(target, sizes.AsSpan(0, 3), reference, sizes.AsSpan(3));

            Assert.Equal(counts.Sum() == 0 ? null : (double?)subsets.Count(other => other > Math.Abs(Difference(7)) - 1e-9) / 35, test?.P);

            double Difference(int set)
            {
                bool In(int document) => (set >> document & 1) == 1;
                var inside = Enumerable.Range(0, 7).Where(In).ToArray();
                var outside = Enumerable.Range(0, 7).Except(inside).ToArray();
                return ((double)inside.Sum(i => counts[i]) / inside.Sum(i => sizes[i])) - ((double)outside.Sum(i => counts[i]) / outside.Sum(i => sizes[i]));
            }
        });

    [Fact]
    public void A_side_without_words_has_no_rate()
    {
        Assert.Null(PermutationTest.OfDocuments([], [], [1], [10]));
        Assert.Null(PermutationTest.OfDocuments([0], [10], [0], [10]));
    }

    [Fact]
    public void Refuses_a_count_above_its_size() =>
        Assert.Contains(
            "Document 1 has count 9; it must lie from 0 to 5",
            Assert.Throws<ArgumentException>(() => PermutationTest.OfDocuments([1, 9], [5, 5], [1], [5])).Message,
            StringComparison.Ordinal);
}
