namespace Rhetoric.Tests.Comparison;

public sealed class ChangeLayerTests
{
    private const string Head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n";

    [Fact]
    public void A_formula_that_only_the_first_says_is_dropped_with_its_speaker_and_addressee()
    {
        var change = First(
            Compare("沈怀舟指出，希望岚方恪守一个中国原则。\n科兰表示，岚方重视合作。", "沈怀舟指出，今天的天气很好。\n科兰表示，岚方重视合作。"),
            ChangeLayer.Formula);

        Assert.Equal((ChangeKind.Dropped, "沈怀舟", "岚方"), (change.Kind, change.SpeakerA, change.AddresseeA));
        Assert.Contains("一个中国原则", change.Summary, StringComparison.Ordinal);
        Assert.Empty(change.B);
    }

    [Fact]
    public void A_formula_in_another_mouth_is_revoiced()
    {
        var changes = Compare("沈怀舟指出，船要行稳致远。\n科兰表示，今天很冷。", "沈怀舟指出，今天很冷。\n科兰表示，船要行稳致远。").Changes;

        Assert.Contains(changes, change => (change.Kind, change.SpeakerA, change.SpeakerB) == (ChangeKind.Revoiced, "沈怀舟", "科兰") && change.Summary.Contains("行稳致远", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_variant_of_a_formula_is_changed_not_dropped_and_added()
    {
        var changes = Compare("沈怀舟指出，双方坚持互惠互利。", "沈怀舟指出，双方坚持互利互惠。").Changes.Where(change => change.Layer == ChangeLayer.Formula);

        Assert.Equal(("互惠互利 → 互利互惠", ChangeKind.Changed), Assert.Single(changes.Select(change => (change.Summary, change.Kind))));
    }

    [Theory]
    [InlineData("相互尊重、平等相待、合作共赢", "平等相待、相互尊重、合作共赢", "reordered")]
    [InlineData("能源、畜牧、交通", "能源、畜牧、交通、航天", "added 航天")]
    [InlineData("能源、畜牧、交通、航天", "能源、交通、航天", "dropped 畜牧")]
    [InlineData("能源、畜牧、交通", "交通、能源、文化", "dropped 畜牧; added 文化; reordered")]
    public void A_list_with_another_order_or_another_item_is_one_change_of_whole_items(string before, string after, string items)
    {
        var change = Assert.Single(Compare($"沈怀舟指出，贵在{before}。", $"沈怀舟指出，贵在{after}。").Changes, change => change.Layer == ChangeLayer.List);

        Assert.Equal((ChangeKind.Changed, $"{before} → {after}", items), (change.Kind, change.Summary, change.Evidence));
    }

    [Fact]
    public void The_same_list_is_no_change_whatever_stands_around_it() =>
        Assert.DoesNotContain(Compare("沈怀舟指出，双方深化能源、畜牧、交通合作。", "沈怀舟指出，云方愿扩大能源、畜牧、交通合作。").Changes, change => change.Layer == ChangeLayer.List);

    [Fact]
    public void Among_many_asks_and_lists_each_finds_its_own()
    {
        var (a, b) = (new System.Text.StringBuilder(), new System.Text.StringBuilder());
        for (var at = 0; at < 700; at++)
        {
            var (one, other) = ((char)('一' + (at * 31)), (char)('丁' + (at * 17)));
            a.Append(System.Globalization.CultureInfo.InvariantCulture, $"希望岚方停止在{one}{other}湾巡航。双方深化{one}{other}、{other}{one}、畜牧合作。");
            b.Append(System.Globalization.CultureInfo.InvariantCulture, $"岚方务必停止在{one}{other}湾巡航。双方深化{one}{other}、{other}{one}、交通合作。");
        }

        var changes = Compare($"沈怀舟指出，{a}", $"沈怀舟指出，{b}").Changes;

        Assert.DoesNotContain(changes, change => change.Layer == ChangeLayer.Ask && change.Kind is ChangeKind.Added or ChangeKind.Dropped);
        Assert.DoesNotContain(changes, change => change.Layer == ChangeLayer.List && change.A.Count == 0);
    }

    [Fact]
    public void An_ask_that_grows_stronger_is_changed()
    {
        var change = First(
            Compare("沈怀舟指出，云方坚持对话。希望岚方停止在海峡巡航。\n科兰表示，岚方重视合作。", "沈怀舟指出，云方坚持对话。岚方务必停止在海峡巡航。\n科兰表示，岚方重视合作。"),
            ChangeLayer.Ask);

        Assert.Equal((ChangeKind.Changed, "岚方", "岚方"), (change.Kind, change.AddresseeA, change.AddresseeB));
    }

    [Fact]
    public void An_ask_that_passes_from_both_to_one_side_is_changed()
    {
        var change = First(
            Compare("沈怀舟指出，云方坚持对话。双方要公平对待企业。\n科兰表示，岚方重视合作。", "沈怀舟指出，云方坚持对话。岚方要公平对待企业。\n科兰表示，岚方重视合作。"),
            ChangeLayer.Ask);

        Assert.Equal((ChangeKind.Changed, "双方", "岚方"), (change.Kind, change.AddresseeA, change.AddresseeB));
    }

    [Fact]
    public void A_voice_that_falls_silent_is_dropped()
    {
        var change = First(Compare("沈怀舟指出，今天很冷。\n科兰表示，今天很冷，明天也是。", "沈怀舟指出，今天很冷。"), ChangeLayer.Voice);

        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Contains(Compare("沈怀舟指出，今天很冷。\n科兰表示，今天很冷，明天也是。", "沈怀舟指出，今天很冷。").Changes, c => c is { Layer: ChangeLayer.Voice, Kind: ChangeKind.Dropped, SpeakerA: "科兰" });
    }

    [Fact]
    public void A_number_that_changed_is_one_change_of_wording()
    {
        var change = Assert.Single(Compare("沈怀舟指出，五年内互派5万名留学生。", "沈怀舟指出，五年内互派8万名留学生。").Changes, change => change.Layer == ChangeLayer.Passage);

        Assert.Equal(ChangeKind.Changed, change.Kind);
    }

    [Fact]
    public void What_earlier_readouts_never_said_weighs_more_than_what_they_often_said()
    {
        Readout Earlier(int day, string said) => new($"e{day}", Head + $"沈怀舟指出，{said}。") { Date = new DateOnly(2015, 1, day) };
        var earlier = new ReadoutCorpus([.. Enumerable.Range(1, 6).Select(day => Earlier(day, "要务实合作"))]);
        var changes = Compare("沈怀舟指出，今天很冷。", "沈怀舟指出，要务实合作。要扩大共同利益。", earlier).Changes;

        var seldom = changes.First(change => change.Layer == ChangeLayer.Formula && change.Summary.Contains("共同利益", StringComparison.Ordinal));
        var often = changes.First(change => change.Layer == ChangeLayer.Formula && change.Summary.Contains("务实合作", StringComparison.Ordinal));
        Assert.True(seldom.Rank < often.Rank);
        Assert.Equal("in 6 of 7 earlier readouts", often.Evidence);
    }

    [Fact]
    public void Readouts_that_are_later_than_the_second_are_no_background()
    {
        var later = new ReadoutCorpus([new Readout("later", "沈怀舟指出，要务实合作。") { Date = new DateOnly(2030, 1, 1) }]);

        Assert.All(Compare("沈怀舟指出，今天很冷。", "沈怀舟指出，要务实合作。", later).Changes, change => Assert.Null(change.Layer == ChangeLayer.Formula ? change.Evidence : null));
    }

    [Fact]
    public void Every_place_of_a_change_lies_in_its_text_and_ranks_count_up()
    {
        var comparison = Compare(
            "沈怀舟指出，双方要相互尊重、合作共赢。希望岚方公平对待企业。\n科兰表示，美中合作很好。", "沈怀舟强调，岚方务必公平对待企业，不要动武。\n科兰表示，岚方奉行老政策。");

        Assert.Equal(Enumerable.Range(1, comparison.Changes.Count), comparison.Changes.Select(change => change.Rank));
        Assert.All(comparison.Changes, change => Assert.All(change.A, span => Assert.True(span.End <= comparison.A.Text.Length && span.Length > 0)));
        Assert.All(comparison.Changes, change => Assert.All(change.B, span => Assert.True(span.End <= comparison.B.Text.Length && span.Length > 0)));
    }

    [Fact]
    public void A_text_and_itself_have_no_changes()
    {
        var readout = new Readout("r", Head + "沈怀舟指出，双方要相互尊重、合作共赢。");

        Assert.Empty(readout.Compare(readout).Changes);
    }

    [Fact]
    public void An_own_lexicon_takes_the_place_of_the_built_in_one()
    {
        var options = new ComparisonOptions { Lexicon = FormulaLexicon.Of("own", [new() { Canonical = "星桥倡议", Category = "", Forms = ["星桥倡议"], Gloss = "" }]) };
        var comparison = new Readout("a", Head + "沈怀舟指出，推进星桥倡议，相互尊重。").Compare(new Readout("b", Head + "沈怀舟指出，今天很冷。"), options: options);

        Assert.StartsWith("own/", comparison.Lexicon, StringComparison.Ordinal);
        Assert.Equal("星桥倡议", First(comparison, ChangeLayer.Formula).Summary);
    }

    [SharedFact]
    public void The_first_findings_of_two_real_readouts_are_those_that_a_reader_of_both_reports()
    {
        var before = new Readout("2017", File.ReadAllText(SharedTexts.Require("corpus/seed-2017-11-09-xinhua.txt")));
        var after = new Readout("2019", File.ReadAllText(SharedTexts.Require("corpus/us-china/2019-06-29-meeting.txt")));
        var findings = before.Compare(after).Findings.Take(20).ToArray();
        var (dropped, added) = (string.Join('\n', findings.SelectMany(finding => finding.A, (_, quote) => before[quote.Span])), string.Join('\n', findings.SelectMany(finding => finding.B, (_, quote) => after[quote.Span])));

        Assert.Contains("一个中国原则", dropped, StringComparison.Ordinal);
        Assert.Contains("合则两利", added, StringComparison.Ordinal);
        Assert.Contains("稳定为基调", added, StringComparison.Ordinal);
    }

    private static ReadoutComparison Compare(string a, string b, ReadoutCorpus? background = null) =>
        new Readout("a", Head + a) { Date = new DateOnly(2017, 1, 1) }.Compare(new Readout("b", Head + b) { Date = new DateOnly(2018, 1, 1) }, background);

    private static Change First(ReadoutComparison comparison, ChangeLayer layer) => comparison.Changes.First(change => change.Layer == layer);
}
