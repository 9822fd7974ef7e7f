using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class PrincipleCollatingTests
{
    [Fact]
    public void Lists_of_set_phrases_are_principles_and_fields_of_cooperation_are_not()
    {
        Assert.Equal("守望相助、携手同行", Assert.Single(Lines("守望相助、携手同行", "守望相助、携手同行")).Heading);
        Assert.Empty(Lines("港口、海运、渔业", "港口、海运、渔业"));
        Assert.Empty(Lines("市场准入、知识产权保护", "市场准入、知识产权保护"));
        Assert.Equal("亲、诚、惠、容", Assert.Single(Lines("亲、诚、惠、容", "亲、诚、惠、容")).Heading);
    }

    [Fact]
    public void A_list_in_one_readout_is_no_line() => Assert.Empty(Lines("守望相助、携手同行", "天气很好"));

    [Fact]
    public void A_list_too_short_to_go_on_stands_for_the_line_where_it_shares_a_core_item()
    {
        var line = Assert.Single(Lines("守望相助、携手同行、共护家园", "守望相助、开放航道", "守望相助、携手同行、共护家园"));

        Assert.Equal([0, 1, 2], line.Uses.Select(use => use.Readout));
        Assert.Equal(("开放航道", "携手同行、共护家园"), (string.Join('、', line.Uses[1].Change!.Added), string.Join('、', line.Uses[1].Change!.Dropped)));
        Assert.Equal(("携手同行、共护家园", "开放航道"), (string.Join('、', line.Uses[2].Change!.Added), string.Join('、', line.Uses[2].Change!.Dropped)));
    }

    [Fact]
    public void An_item_that_few_readouts_have_is_not_of_the_core()
    {
        var line = Assert.Single(Lines("守望相助、携手同行、共护家园", "守望相助、携手同行、共护家园", "守望相助、携手同行、平等相待", "平等相待、互学互鉴"));

        Assert.Equal([0, 1, 2], line.Uses.Select(use => use.Readout));
    }

    [Fact]
    public void Of_two_lists_the_one_that_shares_more_with_the_core_stands_for_the_line()
    {
        var line = Assert.Single(Lines("守望相助、携手同行、共护家园、开放航道、互派学子", "守望相助、携手同行、共护家园、开放航道、互派学子", "守望相助、平等相待。林远指出，要坚持携手同行、共护家园、互学互鉴、种桑养蚕、治沙引水"));

        Assert.Equal("携手同行、共护家园、互学互鉴、种桑养蚕、治沙引水", line.Uses[2].List.ToString());
    }

    [Fact]
    public void Where_nothing_changed_there_is_no_change()
    {
        var line = Assert.Single(Lines("守望相助、携手同行", "守望相助、携手同行"));

        Assert.All(line.Uses, use => Assert.Null(use.Change));
        Assert.Equal("林远", line.Uses[0].List.Speaker);
    }

    [Fact]
    public void A_change_is_told_across_a_silence()
    {
        var line = Assert.Single(Lines("守望相助、携手同行", "天气很好", "携手同行、守望相助"));

        Assert.Equal([0, 2], line.Uses.Select(use => use.Readout));
        Assert.Equal(["守望相助"], line.Uses[1].Change!.Moved);
    }

    [Fact]
    public void A_list_stands_in_one_line()
    {
        var lines = Lines("守望相助、携手同行。林远指出，要坚持平等相待、互学互鉴", "守望相助、携手同行。林远指出，要坚持平等相待、互学互鉴", "守望相助、平等相待");

        Assert.Equal([3, 2], lines.Select(line => line.Uses.Count));
    }

    [Fact]
    public void A_line_goes_on_only_where_a_third_of_the_shorter_list_stays()
    {
        // Each is like the one before it; the last shares nothing with the third.
        Assert.Equal([0, 1, 2], Assert.Single(Lines("守望相助、携手同行、共护家园", "携手同行、共护家园、互学互鉴", "共护家园、互学互鉴、种桑养蚕", "守望相助、携手同行、平等相待")).Uses.Select(use => use.Readout));
        Assert.Equal([0, 1], Assert.Single(Lines("守望相助、携手同行、共护家园、平等相待", "守望相助、携手同行、共护家园、平等相待", "守望相助、互学互鉴、种桑养蚕、治沙引水")).Uses.Select(use => use.Readout));
    }

    [Fact]
    public void A_list_said_of_others_is_another_line()
    {
        Assert.Equal([0, 2], Assert.Single(Lines("守望相助、携手同行", "守望相助、携手同行的国际秩序", "守望相助、携手同行")).Uses.Select(use => use.Readout));
        Assert.Equal([0, 1], Assert.Single(Lines("守望相助、携手同行", "守望相助、携手同行", "守望相助、开放航道的国际秩序")).Uses.Select(use => use.Readout));
    }

    [Fact]
    public void What_the_other_side_lists_is_its_own()
    {
        Assert.Equal([0, 2], Assert.Single(Lines("守望相助、携手同行", "天气很好。云舟表示，两国守望相助、携手同行", "守望相助、携手同行")).Uses.Select(use => use.Readout));
        Assert.Empty(Lines("天气很好。云舟表示，两国守望相助、携手同行", "天气很好。云舟表示，两国守望相助、携手同行"));
        Assert.Equal([0, 1], Assert.Single(Lines("守望相助、携手同行", "守望相助、携手同行", "天气很好。云舟表示，两国守望相助、开放航道")).Uses.Select(use => use.Readout));
    }

    [Fact]
    public void What_was_said_before_a_line_does_not_begin_it() =>
        Assert.Equal([1, 2], Assert.Single(Lines("守望相助、开放航道", "守望相助、携手同行、共护家园", "守望相助、携手同行、共护家园")).Uses.Select(use => use.Readout));

    [Fact]
    public void What_the_narrator_lists_is_no_principle() =>
        Assert.Empty(PrincipleCollating.Of([.. Enumerable.Range(0, 2).Select(at => new Readout($"r{at}", "守望相助、携手同行、共护家园。"))], CancellationToken.None));

    [Fact]
    public void The_line_with_more_readouts_comes_first() =>
        Assert.Equal(
            ["平等相待、互学互鉴", "守望相助、携手同行"],
            Lines("守望相助、携手同行。林远指出，要坚持平等相待、互学互鉴", "守望相助、携手同行。林远指出，要坚持平等相待、互学互鉴", "平等相待、互学互鉴").Select(line => line.Heading));

    private static IReadOnlyList<PrincipleLine> Lines(params string[] lists) => PrincipleCollating.Of(
        [.. lists.Select((list, at) => new Readout($"r{at}", $"国家主席林远5日同海棠国总统云舟会谈。\n林远指出，要坚持{list}。") { Date = new DateOnly(2015, 1, 1).AddMonths(at) })], CancellationToken.None);
}
