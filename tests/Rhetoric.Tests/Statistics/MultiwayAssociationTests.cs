using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class MultiwayAssociationTests
{
    [Fact]
    public void Parts_that_occur_together_only_have_the_greatest_values()
    {
        Assert.Equal(1, MultiwayAssociation.NormalisedMutualInformation(5, [5, 5, 5, 5], 640)!.Value, 1e-12);
        Assert.Equal(1, MultiwayAssociation.Dice(5, [5, 5, 5, 5], 640));
        Assert.Equal(1, MultiwayAssociation.MinimumSensitivity(5, [5, 5, 5, 5], 640));

        // −3 log2(5 / 640) = 3 · 7.
        Assert.Equal(21, MultiwayAssociation.MutualInformation(5, [5, 5, 5, 5], 640)!.Value, 1e-12);
    }

    [Fact]
    public void By_chance_they_are_0()
    {
        // E = 64 · ½ · ½ · ¼.
        Assert.Equal(4, MultiwayAssociation.Expected([32, 32, 16], 64), 1e-12);
        Assert.Equal(0, MultiwayAssociation.MutualInformation(4, [32, 32, 16], 64)!.Value, 1e-12);
        Assert.Equal(0, MultiwayAssociation.NormalisedMutualInformation(4, [32, 32, 16], 64)!.Value, 1e-12);
        Assert.Equal(0, MultiwayAssociation.TScore(4, [32, 32, 16], 64)!.Value, 1e-12);
        Assert.Equal(0, MultiwayAssociation.ZScore(4, [32, 32, 16], 64)!.Value, 1e-12);
    }

    [Fact]
    public void What_never_occurs_together_has_the_least_values()
    {
        Assert.Equal(double.NegativeInfinity, MultiwayAssociation.MutualInformation(0, [2, 3, 4], 10));
        Assert.Equal(-0.5, MultiwayAssociation.NormalisedMutualInformation(0, [2, 3, 4], 10));
        Assert.Null(MultiwayAssociation.TScore(0, [2, 3, 4], 10));
        Assert.Null(MultiwayAssociation.MutualInformation(0, [2, 0, 4], 10));
        Assert.Null(MultiwayAssociation.ZScore(0, [2, 0, 4], 10));
        Assert.Null(MultiwayAssociation.MinimumSensitivity(0, [2, 0, 4], 10));
        Assert.Null(MultiwayAssociation.Dice(0, [0, 0], 10));
        Assert.Null(MultiwayAssociation.NormalisedMutualInformation(10, [10, 10], 10));
    }

    [Fact]
    public void Two_parts_have_the_measures_of_their_table() =>
        Gen.Long[1, 50].Select(Gen.Long[0, 50], Gen.Long[0, 50], Gen.Long[1, 1000]).Sample((joint, more, others, rest) =>
        {
            var counts = new CooccurrenceCounts(joint, joint + more, joint + others, joint + more + others + rest);
            long[] parts = [counts.First, counts.Second];

            Assert.Equal(Association.MutualInformation(counts)!.Value, MultiwayAssociation.MutualInformation(joint, parts, counts.Total)!.Value, 1e-9);
            Assert.Equal(Association.MutualInformation(counts, 3)!.Value, MultiwayAssociation.MutualInformation(joint, parts, counts.Total, 3)!.Value, 1e-9);
            Assert.Equal(Association.NormalisedMutualInformation(counts)!.Value, MultiwayAssociation.NormalisedMutualInformation(joint, parts, counts.Total)!.Value, 1e-9);
            Assert.Equal(Association.TScore(counts)!.Value, MultiwayAssociation.TScore(joint, parts, counts.Total)!.Value, 1e-9);
            Assert.Equal(Association.ZScore(counts)!.Value, MultiwayAssociation.ZScore(joint, parts, counts.Total)!.Value, 1e-9);
            Assert.Equal(Association.Dice(counts)!.Value, MultiwayAssociation.Dice(joint, parts, counts.Total)!.Value, 1e-12);
            Assert.Equal(Association.MinimumSensitivity(counts)!.Value, MultiwayAssociation.MinimumSensitivity(joint, parts, counts.Total)!.Value, 1e-12);
        });

    [Fact]
    public void Many_rare_parts_keep_their_information()
    {
        long[] parts = [.. Enumerable.Repeat(1L, 200)];

        // E is 10⁶ · 10^(−6 · 200), which is no number.
        Assert.Equal(199 * Math.Log2(1e6), MultiwayAssociation.MutualInformation(1, parts, 1_000_000)!.Value, 1e-6);
        Assert.Equal(double.PositiveInfinity, MultiwayAssociation.ZScore(1, parts, 1_000_000));
    }

    [Theory]
    [InlineData(1, 10, "There are 1 parts; there must be at least 2", 3L)]
    [InlineData(4, 10, "A whole that occurs 4 times cannot have a part that occurs 3 times in 10", 4L, 3L)]
    [InlineData(1, 10, "a part that occurs 11 times in 10", 4L, 11L)]
    [InlineData(-1, 10, "A whole that occurs -1 times", 4L, 4L)]
    public void Refuses_counts_that_do_not_fit(long joint, long total, string message, params long[] parts) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => MultiwayAssociation.Dice(joint, parts, total)).Message, StringComparison.Ordinal);
}
