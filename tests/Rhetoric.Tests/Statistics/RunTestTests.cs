using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class RunTestTests
{
    [Theory]
    [InlineData(0, 1, 5, 1.0)]
    [InlineData(3, 1, 5, 1.0)] // One use says nothing.
    [InlineData(2, 2, 4, 1 / 3.0)] // C(1, 1) / C(3, 1)
    [InlineData(5, 3, 10, 6 / 36.0)] // C(4, 2) / C(9, 2)
    [InlineData(3, 3, 6, 1 / 10.0)] // C(2, 2) / C(5, 2)
    public void A_beginning_without_uses_is_as_probable_as_counting_says(int lacking, int with, int trials, double p) =>
        Assert.Equal(p, RunTest.Beginning(lacking, with, trials), 1e-12);

    [Theory]
    [InlineData(2, 2, 4, 1 / 6.0)] // 1001 of six orders
    [InlineData(1, 2, 4, 3 / 6.0)] // 1010, 0101, 1001
    [InlineData(3, 3, 8, 20 / 56.0)] // 2 · C(5, 3)
    [InlineData(0, 2, 4, 1.0)]
    [InlineData(4, 1, 5, 0.0)] // Nothing is between one use.
    public void A_run_between_uses_is_as_probable_as_counting_says(int lacking, int with, int trials, double p) =>
        Assert.Equal(p, RunTest.Between(lacking, with, trials), 1e-12);

    [Fact]
    public void Both_are_shares_of_all_orders() =>
        Gen.Select(Gen.Int[1, 6], Gen.Int[0, 6], Gen.Int[0, 6]).Sample((with, without, lacking) =>
        {
            lacking = Math.Min(lacking, without);
            var trials = with + without;
            Assert.Equal(Share(trials, with, order => Longest(order) >= lacking), RunTest.Between(lacking, with, trials), 1e-9);

            // The use that ends the run is not counted: the share of orders of the others that leave the beginning free.
            Assert.Equal(Share(trials - 1, with - 1, order => !order.AsSpan(0, lacking).Contains(true)), RunTest.Beginning(lacking, with, trials), 1e-9);
            Assert.True(RunTest.Beginning(lacking, with, trials) >= Share(trials, with, order => !order.AsSpan(0, lacking).Contains(true)) - 1e-9);
        });

    [Fact]
    public void Where_many_such_runs_are_expected_p_is_one() => Assert.Equal(1, RunTest.Between(1, 500, 1000));

    [Theory]
    [InlineData(-1, 1, 5)]
    [InlineData(0, 0, 5)]
    [InlineData(4, 2, 5)]
    public void What_cannot_be_is_refused(int lacking, int with, int trials)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RunTest.Beginning(lacking, with, trials));
        Assert.Throws<ArgumentOutOfRangeException>(() => RunTest.Between(lacking, with, trials));
    }

    private static double Share(int trials, int with, Func<bool[], bool> holds)
    {
        bool[][] orders = [.. Orders(trials, with)];
        return orders.Count(holds) / (double)orders.Length;
    }

    internal static IEnumerable<bool[]> Orders(int trials, int with) => Enumerable.Range(0, 1 << trials).Where(bits => int.PopCount(bits) == with)
        .Select(bits => Enumerable.Range(0, trials).Select(at => (bits >> at & 1) == 1).ToArray());

    private static int Longest(bool[] order)
    {
        var (first, last) = (Array.IndexOf(order, true), Array.LastIndexOf(order, true));
        return string.Concat(order[first..(last + 1)].Select(use => use ? '1' : '0')).Split('1').Max(run => run.Length);
    }
}
