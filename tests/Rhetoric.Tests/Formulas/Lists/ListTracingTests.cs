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

    [Theory]
    [InlineData("和平、稳定、繁荣", "打造和平、稳定、繁荣", "", "")]
    [InlineData("和平、稳定、繁荣", "中法和平、稳定、繁荣", "", "")]
    [InlineData("和平、稳定、繁荣", "和平、稳定、繁荣旗帜", "", "")]
    [InlineData("和平、稳定、繁荣", "打造和平、稳定、友谊", "友谊", "繁荣")]
    [InlineData("工业化、信息化", "新型工业化、信息化", "新型工业化", "工业化")]
    [InlineData("守望相助、合作", "守望相助、合作共赢", "合作共赢", "合作")]
    [InlineData("稳定、和平、繁荣", "稳定、打造和平、繁荣", "打造和平", "和平")]
    [InlineData("不冲突、不对抗、相互尊重", "不冲突不对抗、相互尊重", "", "")]
    [InlineData("不冲突不对抗、相互尊重", "不冲突、不对抗、相互尊重", "", "")]
    [InlineData("不冲突不对抗、相互尊重", "不冲突、相互尊重", "不冲突", "不冲突不对抗")]
    public void An_item_is_the_same_with_what_governs_all_and_divided_or_not(string before, string after, string added, string dropped)
    {
        var (one, other) = ListItems.Aligned(before.Split('、'), after.Split('、'));

        Assert.Equal((added, dropped), (string.Join('、', other.Except(one)), string.Join('、', one.Except(other))));
    }

    [Theory]
    [InlineData("打击海盗、毒品、黑客", "", "海盗、毒品、黑客")]
    [InlineData("打造中法和平、文明、海洋", "", "和平、文明、海洋")]
    [InlineData("打击海盗、毒品", "", "打击海盗、毒品")]
    [InlineData("改善民生、发展渔业、港口", "", "改善民生、发展渔业、港口")]
    [InlineData("加强中美双边、地区、全球", "", "双边、地区、全球")]
    [InlineData("加强交流、相互借鉴", "", "加强交流、相互借鉴")]
    [InlineData("打击海盗、惩治走私", "", "打击海盗、惩治走私")]
    [InlineData("保护主义、单边主义", "", "保护主义、单边主义")]
    [InlineData("守望相助、携手同行、共同", "呵护海岸", "守望相助、携手同行")]
    [InlineData("守望相助、不", "怕风浪", "")]
    [InlineData("更快、更好", "的船", "更快、更好")]
    [InlineData("渔民、商人、整个", "社会", "渔民、商人、整个社会")]
    [InlineData("渔民、商人、整个", "的", "渔民、商人、整个")]
    public void A_list_begins_behind_the_verb_that_takes_it_and_ends_with_a_whole_item(string list, string behind, string mended)
    {
        var discourse = new Readout("r", list + behind + "。").ReadDiscourse();
        var items = new List<TextSpan>();
        foreach (var item in list.Split('、'))
        {
            var start = items.Count == 0 ? 0 : items[^1].End + 1;
            items.Add(new TextSpan(start, start + item.Length));
        }

        var told = ListEnds.Mended(discourse, new Enumeration { Span = new TextSpan(0, list.Length), Items = items, Kind = EnumerationKind.Predicate });

        Assert.Equal(mended, told is null ? "" : string.Join('、', told.Items.Select(item => item.TextIn(discourse.Readout.Text))));
        Assert.Equal(mended.Length, told?.Span.Length ?? 0);
        Assert.Equal(told is null || told.Items[0].Start == 0 ? EnumerationKind.Predicate : EnumerationKind.Nominal, told?.Kind ?? EnumerationKind.Predicate);
    }

    [Fact]
    public void A_list_is_compared_with_the_last_one_to_the_same_counterpart()
    {
        Readout To(int number, string guest, string list) => new($"r{number}", $"林远会见{guest}。\n林远指出，双方要坚持{list}。") { Date = new DateOnly(2015, number + 1, 1) };
        var trace = Assert.Single(new ReadoutCorpus(
        [
            To(0, "法国总统甲安", "守望相助、携手同行、共护北海"), To(1, "德国总理乙宁", "守望相助、携手同行"), To(2, "法国总统甲安", "守望相助、携手同行、共护北海"),
            To(3, "德国总理乙宁", "携手同行、守望相助"),
        ]).TraceLists());

        var change = Assert.Single(trace.Changes);
        Assert.Equal(("r1", "r3", "守望相助"), (change.Before.Readout.Id, change.After.Readout.Id, string.Join('、', change.Moved)));
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
    public void Figures_of_the_heading_are_those_of_the_very_list_and_the_chains_stand_beside()
    {
        var trace = Assert.Single(Trace("守望相助、携手同行、共护北海", "守望相助、携手同行", "守望相助、携手同行"));

        Assert.Equal(("守望相助、携手同行", 2, 2), (trace.Heading, trace.HeadingUses.Count, trace.HeadingDocuments));
        Assert.Equal((new DateOnly(2015, 2, 1), new DateOnly(2015, 3, 1)), (trace.HeadingFirst, trace.HeadingLast));
        Assert.Equal((3, 3, new DateOnly(2015, 1, 1)), (trace.Uses.Count, trace.Documents, trace.First));
        Assert.Equal([new SpeakerCount("林远", 2)], trace.HeadingSpeakers);
    }

    [Fact]
    public void Looked_at_in_mouths_alone_no_figure_grows()
    {
        // The narrator's list is unlike the two, and parts what would be one trace without it.
        var corpus = new ReadoutCorpus(
        [
            Said(0, "守望相助、携手同行、共护北海"), Told(1, "守望相助、携手同行、植树造林、兴修水渠"), Said(2, "守望相助、携手同行、共护北海、开放航道"),
        ]);
        var all = corpus.TraceLists(new ListTraceOptions { MinDocuments = 1 });

        Assert.All(
            corpus.TraceLists(new ListTraceOptions { MinDocuments = 1, SpokenOnly = true }),
            trace => Assert.True(all.Single(other => other.Uses.Any(use => (use.Readout, use.Span) == (trace.Uses[0].Readout, trace.Uses[0].Span))) is var whole && whole.Documents >= trace.Documents && whole.Changes.Count >= trace.Changes.Count));
    }

    [Theory]
    [InlineData("参加会见的有王家禾、李望川、赵听澜。")]
    [InlineData("林远是国家主席、总书记。")]
    public void Lists_of_persons_and_titles_are_followed_where_they_are_asked_for(string sentence)
    {
        var corpus = new ReadoutCorpus(Enumerable.Range(0, 3).Select(number => new Readout($"r{number}", $"甲国总统林远会见乙国总理高川。\n林远指出，双方要坚持守望相助、携手同行。\n{sentence}") { Date = new DateOnly(2015, number + 1, 1) }));

        Assert.Equal("守望相助、携手同行", Assert.Single(corpus.TraceLists()).Heading);
        Assert.Equal(2, corpus.TraceLists(new ListTraceOptions { WithPersons = true }).Count);
    }

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

    private static ReadoutCorpus Corpus(params string[] lists) => new(lists.Select((list, number) => Said(number, list)));

    private static Readout Said(int number, string list) =>
        new($"r{number}", $"甲国总统林远会见乙国总理高川。\n林远指出，双方要坚持{list}。") { Date = new DateOnly(2015, number + 1, 1) };

    private static Readout Told(int number, string list) => new($"r{number}", $"甲国总统林远会见乙国总理高川。\n双方要坚持{list}。") { Date = new DateOnly(2015, number + 1, 1) };
}
