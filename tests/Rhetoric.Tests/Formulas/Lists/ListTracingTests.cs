using CsCheck;
using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Lists;

public sealed class ListTracingTests
{
    [Theory]
    [InlineData("守望相助、携手同行、共护北海", "守望相助、共护北海、携手同行", "", "", "携手同行")]
    [InlineData("守望相助、携手同行", "守望相助、携手同行、共护北海", "共护北海", "", "")]
    [InlineData("守望相助、携手同行、共护北海", "守望相助、共护北海", "", "携手同行", "")]
    [InlineData("守望相助、携手同行、共护北海", "守望相助、开放航道、共护北海", "开放航道", "携手同行", "")]
    public void A_list_is_followed_from_readout_to_readout(string before, string after, string added, string dropped, string moved)
    {
        var trace = Assert.Single(Trace(before, after));
        var change = Assert.Single(trace.Changes);

        Assert.Equal((added, dropped, moved), (string.Join('、', change.Added), string.Join('、', change.Dropped), string.Join('、', change.Moved)));
        Assert.Equal(after.Split('、').Length - before.Split('、').Length, change.ArityChange);
        Assert.Equal(("林远", "林远"), (change.Before.Speaker, change.After.Speaker));
        Assert.Equal((new DateOnly(2015, 1, 1), new DateOnly(2015, 2, 1)), (trace.First, trace.Last));
    }

    [Fact]
    public void The_same_list_has_no_changes() => Assert.Empty(Assert.Single(Trace("守望相助、携手同行", "守望相助、携手同行")).Changes);

    [Fact]
    public void The_heading_is_the_commonest_wording() =>
        Assert.Equal("守望相助、共护北海", Assert.Single(Trace("守望相助、携手同行、共护北海", "守望相助、共护北海", "守望相助、共护北海")).Heading);

    [Fact]
    public void Lists_that_share_one_item_are_two() => Assert.Empty(Trace("守望相助、携手同行", "守望相助、开放航道"));

    [Fact]
    public void Lists_that_share_less_than_half_are_two() =>
        Assert.Empty(Trace("守望相助、携手同行、共护北海、开放航道", "守望相助、携手同行、植树造林、兴修水渠、互派学子"));

    [Fact]
    public void Uses_of_one_trace_are_of_one_kind_which_can_be_chosen()
    {
        var corpus = Corpus("守望相助、携手同行", "守望相助、携手同行", "守望相助、携手同行、共护北海");
        var trace = Assert.Single(corpus.TraceLists());

        Assert.All(trace.Uses, use => Assert.Equal(trace.Kind, use.Kind));
        Assert.Equal(2, trace.Arity);
        Assert.Equal(trace.Heading, Assert.Single(corpus.TraceLists(new ListTraceOptions { Kind = trace.Kind })).Heading);
        Assert.Empty(corpus.TraceLists(new ListTraceOptions { Kind = trace.Kind == EnumerationKind.Modifier ? EnumerationKind.Nominal : EnumerationKind.Modifier }));
    }

    [Fact]
    public void Lists_of_two_kinds_are_two()
    {
        var readout = new Readout("r", "守望相助、携手同行");
        var joining = new ListJoining(0.5);
        joining.Add(new ListUse { Readout = readout, Span = new TextSpan(0, 9), Items = ["守望相助", "携手同行"], Speaker = null, Kind = EnumerationKind.Nominal });
        joining.Add(new ListUse { Readout = readout, Span = new TextSpan(0, 9), Items = ["守望相助", "携手同行"], Speaker = null, Kind = EnumerationKind.Predicate });

        Assert.Equal(2, joining.Traces().Count());
    }

    [Fact]
    public void A_list_comes_back_to_its_own_trace() => Assert.Single(Trace(
        "守望相助、携手同行", "守望相助、携手同行、共护北海", "守望相助、携手同行、共护北海、植树造林、兴修水渠、互派学子", "携手同行、守望相助"));

    [Fact]
    public void Every_use_stands_where_it_says() => Assert.All(
        Trace("守望相助、携手同行", "守望相助、携手同行、共护北海").SelectMany(trace => trace.Uses),
        use => Assert.Equal(use.ToString(), use.Span.TextIn(use.Readout.Text)));

    [Fact]
    public void Items_added_less_dropped_are_the_change_of_arity() =>
        Gen.Int[0, 4].Select(number => new[] { "守望相助", "携手同行", "共护北海", "开放航道", "植树造林" }[number]).Array[2, 5].Where(items => items.Distinct().Count() == items.Length).Array[2, 6].Sample(lists =>
        {
            var changes = Trace([.. lists.Select(items => string.Join('、', items))]).SelectMany(trace => trace.Changes);
            Assert.All(changes, change => Assert.Equal(change.ArityChange, change.Added.Count - change.Dropped.Count));
        });

    private static ResultList<ListTrace> Trace(params string[] lists) => Corpus(lists).TraceLists();

    private static ReadoutCorpus Corpus(params string[] lists) =>
        new(lists.Select((list, number) => new Readout($"r{number}", $"甲国总统林远会见乙国总理高川。\n林远指出，双方要坚持{list}。") { Date = new DateOnly(2015, number + 1, 1) }));
}
