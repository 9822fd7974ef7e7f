using CsCheck;

namespace Rhetoric.Tests.Statistics;

public sealed class ChangePointTests
{
    [Fact]
    public void The_best_split_of_a_short_series_is_as_probable_as_counting_says()
    {
        // 0011 and 1100 are the two of six orders with a tail of 1/6.
        var change = ChangePoint.Of([false, false, true, true])!.Value;

        Assert.Equal((2, 0, 2, true), (change.At, change.Before, change.After, change.IsRise));
        Assert.Equal(2 / 6.0, change.P, 1e-12);
    }

    [Fact]
    public void A_fall_is_a_fall() => Assert.False(ChangePoint.Of([true, true, true, false, false])!.Value.IsRise);

    [Fact]
    public void A_series_that_is_all_one_has_no_split()
    {
        Assert.Null(ChangePoint.Of([]));
        Assert.Null(ChangePoint.Of([true, true]));
        Assert.Null(ChangePoint.Of([false, false, false]));
    }

    [Fact]
    public void P_is_the_share_of_orders_whose_best_split_is_as_good() =>
        Gen.Bool.Array[2, 9].Sample(series =>
        {
            var with = series.Count(use => use);
            if (with == 0 || with == series.Length)
            {
                return;
            }

            var best = Best(series);
            bool[][] orders = [.. RunTestTests.Orders(series.Length, with)];
            var p = orders.Count(order => Best(order) <= best * (1 + 1e-9)) / (double)orders.Length;
            Assert.Equal(p, ChangePoint.Of(series)!.Value.P, 1e-9);
        });

    [Fact]
    public void Under_a_constant_share_p_is_below_a_level_no_more_often_than_the_level_says()
    {
        ChangePoint[] all = [.. RunTestTests.Orders(14, 5).Select(order => ChangePoint.Of(order)!.Value)];

        Assert.All(new[] { 0.01, 0.05, 0.2 }, level => Assert.True(all.Count(change => change.P <= level) <= level * all.Length));
    }

    [Fact]
    public void A_long_series_is_tested_to_its_far_tail()
    {
        var series = Enumerable.Range(0, 2000).Select(at => at >= 1200 && at % 2 == 0).ToArray();
        var change = ChangePoint.Of(series)!.Value;

        Assert.Equal((1200, 0, 400), (change.At, change.Before, change.After));
        Assert.InRange(change.P, double.Epsilon, 1e-100);
    }

    // The smaller tail of the best split, by the definition of the hypergeometric distribution.
    private static double Best(bool[] series) => Enumerable.Range(1, series.Length - 1).Min(split =>
    {
        var (with, seen) = (series.Count(use => use), series.Take(split).Count(use => use));
        double Probability(int uses) => Choose(split, uses) * Choose(series.Length - split, with - uses) / Choose(series.Length, with);
        return Math.Min(Enumerable.Range(0, seen + 1).Sum(Probability), Enumerable.Range(seen, with - seen + 1).Sum(Probability));
    });

    private static double Choose(int all, int some) => some < 0 || some > all ? 0 : Enumerable.Range(0, some).Aggregate(1.0, (product, at) => product * (all - at) / (at + 1));
}
