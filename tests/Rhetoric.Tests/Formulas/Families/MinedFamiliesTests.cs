using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas;

public sealed class MinedFamiliesTests
{
    [Fact]
    public void The_most_used_wording_comes_first_and_the_best_score_counts()
    {
        var family = Assert.Single(Of(("互学、互鉴", 3, 2.0), ("互学互鉴", 8, 1.0), ("互鉴、互学", 5, 4.0)));

        Assert.Equal(["互学互鉴", "互鉴、互学", "互学、互鉴"], family.Forms);
        Assert.Equal(4, family.Score);
    }

    [Fact]
    public void A_wording_without_scope_joins_where_it_can_mean_one_thing_only()
    {
        Assert.Single(Of(("中日四个政治文件", 3, 1.0), ("四个政治文件", 8, 1.0), ("日中四个政治文件", 2, 1.0)));
        Assert.Equal(3, Of(("中日四个政治文件", 3, 1.0), ("四个政治文件", 8, 1.0), ("中法四个政治文件", 2, 1.0)).Count);
    }

    [Fact]
    public void The_counterpart_and_its_side_are_one_party() =>
        Assert.Single(MinedFamilies.Of([new MinedWording("守望X海疆", ["守望法国海疆"], 3, 3, 1, HasSlot: true), new MinedWording("守望X方海疆", ["守望法方海疆"], 3, 3, 1, HasSlot: true)]));

    [Theory]
    [InlineData("守望中法海疆|守望法中海疆", null)]
    [InlineData("守望“中法”海疆|守望中法海疆", null)]
    [InlineData("守望中法海疆|守望中德海疆", "守望中X海疆")]
    public void A_slot_that_one_counterpart_alone_fills_is_none(string forms, string? frame) =>
        Assert.Equal(frame, Assert.Single(MinedFamilies.Of([new MinedWording("守望中X海疆", forms.Split('|'), 3, 3, 1, HasSlot: true)])).Frame);

    [Fact]
    public void Frames_of_the_world_do_not_compete() =>
        Assert.Single(Of(("当今世界正经历百年未有之大变局", 3, 1.0), ("百年未有之大变局", 8, 1.0), ("世界百年未有之大变局", 2, 1.0)));

    [Fact]
    public void The_order_in_which_wordings_come_changes_no_family()
    {
        (string, int, double)[] wordings = [("四个政治文件", 8, 1.0), ("4个政治文件", 2, 1.0), ("中日四个政治文件", 3, 1.0), ("日中4个政治文件", 1, 1.0), ("五个政治文件", 1, 1.0)];

        Assert.Equal(Rows(Of(wordings)), Rows(Of([.. wordings.Reverse()])));
        Assert.Equal(2, Of(wordings).Count);

        static IEnumerable<string> Rows(IEnumerable<MinedFamily> families) => families.Select(family => string.Join('|', family.Forms)).Order(StringComparer.Ordinal);
    }

    private static List<MinedFamily> Of(params (string, int, double)[] wordings) => MinedFamilies.Of([.. wordings.Select(wording => MinedWording.Of(wording.Item1, wording.Item2, wording.Item3))]);
}
