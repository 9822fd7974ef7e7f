using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

/// <summary>What was planted in the composed series, as the table of <c>corpus/README.md</c> has it.</summary>
public sealed class ComposedSeriesTests
{
    private static readonly Lazy<Collation> Lanhai = new(() => Collated("yunlan-lanhai", "三份望川公报", "不支持“青屿自立”", "合作共赢", "压舱石", "获得感", "稳定器", "协调、合作、稳定", "慎之又慎", "停止同青屿的官方往来和军事联系", "定向把舵"));
    private static readonly Lazy<Collation> Jiyuan = new(() => Collated("yunlan-jiyuan", "一个云澜政策", "坚决反对“青屿自立”", "互利双赢", "互利共赢", "主权、安全、发展利益", "行稳致远"));

    [Theory]
    [InlineData("三份望川公报", "1.11.1..1")]
    [InlineData("合作共赢", "1111.2..2")]
    [InlineData("压舱石", "11111.2.1")]
    [InlineData("获得感", "....2....")]
    [InlineData("稳定器", "...11....")]
    [InlineData("慎之又慎", "........1")]
    [InlineData("停止同青屿的官方往来和军事联系", "..1...1..")]
    [InlineData("定向把舵", "......1..")]
    public void Formulas_stand_where_they_were_planted_with_Lanhai(string formula, string counts) => Assert.Equal(counts, CountsOf(Lanhai.Value, formula));

    [Theory]
    [InlineData("一个云澜政策", ".....1..")]
    [InlineData("坚决反对“青屿自立”", "..1...11")]
    [InlineData("互利双赢", "..1111..")]
    [InlineData("主权、安全、发展利益", "1...1..1")]
    [InlineData("行稳致远", "......11")]
    public void Formulas_stand_where_they_were_planted_with_Jiyuan(string formula, string counts) => Assert.Equal(counts, CountsOf(Jiyuan.Value, formula));

    [Theory]
    [InlineData(0, "相互尊重、平等相待、合作共赢", "", "", "")]
    [InlineData(1, "相互尊重、平等相待、合作共赢", "", "", "")]
    [InlineData(2, "平等相待、相互尊重、合作共赢", "", "", "相互尊重")]
    [InlineData(3, "相互尊重、平等相待、合作共赢、共同发展", "共同发展", "", "平等相待")]
    [InlineData(4, "相互尊重、互利互惠", "互利互惠", "平等相待、合作共赢、共同发展", "")]
    [InlineData(5, "相互尊重、合作共赢", "合作共赢", "互利互惠", "")]
    [InlineData(6, null, "", "", "")]
    [InlineData(7, "相互尊重、互利共赢", "互利共赢", "合作共赢", "")]
    [InlineData(8, "相互尊重、和平共处、合作共赢", "和平共处、合作共赢", "互利共赢", "")]
    public void The_principles_of_Lanhai_change_from_meeting_to_meeting(int readout, string? items, string added, string dropped, string moved) =>
        AssertPrinciples(Lanhai.Value.Principles[0], readout, items, added, dropped, moved);

    [Theory]
    [InlineData(1, "平等信任、互帮互助、共同兴旺、世代友好", "", "", "")]
    [InlineData(2, "平等信任、共同兴旺、互帮互助、世代友好", "", "", "互帮互助")]
    [InlineData(3, "平等信任、共同兴旺、互帮互助、世代友好", "", "", "")]
    [InlineData(4, "平等信任、共同兴旺、互帮互助", "", "世代友好", "")]
    [InlineData(6, "平等信任、互帮互助、共同兴旺、世代友好", "世代友好", "", "共同兴旺")]
    [InlineData(7, "平等信任、互帮互助、共同兴旺、世代友好", "", "", "")]
    public void The_principles_of_Jiyuan_change_from_meeting_to_meeting(int readout, string items, string added, string dropped, string moved) =>
        AssertPrinciples(Assert.Single(Jiyuan.Value.Principles), readout, items, added, dropped, moved);

    [Theory]
    [InlineData(4, MeetingTurnKind.Introduced, "获得感")]
    [InlineData(4, MeetingTurnKind.Retired, "稳定器")]
    [InlineData(3, MeetingTurnKind.Introduced, "稳定器")]
    [InlineData(8, MeetingTurnKind.Introduced, "慎之又慎")]
    [InlineData(8, MeetingTurnKind.Introduced, "和平共处")]
    [InlineData(3, MeetingTurnKind.Introduced, "共同发展")]
    [InlineData(3, MeetingTurnKind.Retired, "平等相待")]
    [InlineData(6, MeetingTurnKind.Returned, "停止同青屿的官方往来和军事联系")]
    [InlineData(6, MeetingTurnKind.Retired, "停止同青屿的官方往来和军事联系")]
    [InlineData(8, MeetingTurnKind.Returned, "三份望川公报")]
    public void Meetings_introduce_bring_back_and_retire_what_was_planted(int readout, MeetingTurnKind kind, string name) =>
        Assert.Contains(Lanhai.Value.Meetings[readout].Turns, turn => turn.Kind == kind && turn.Name == name);

    [Theory]
    [InlineData("获得感")]
    [InlineData("定向把舵")]
    public void What_was_said_at_one_meeting_alone_is_not_retired(string name) =>
        Assert.DoesNotContain(Lanhai.Value.Meetings.SelectMany(meeting => meeting.Retired), turn => turn.Name == name);

    [Fact]
    public void The_peninsula_falls_silent_with_the_last_but_one_call_and_both_sides_raise_it_before()
    {
        var peninsula = Lanhai.Value.Threads.Single(thread => thread.Id == "korea");

        Assert.Null(peninsula.In(7));
        Assert.Equal("双方", peninsula.In(0)!.RaisedBy);
        Assert.All(peninsula.Cells, cell => Assert.Equal(cell.Characters, cell.Voices.SelectMany(voice => voice.Spans).Sum(span => span.Length)));
    }

    [Fact]
    public void In_the_call_of_2020_the_other_side_speaks_of_trade_and_relief_comes_first_with_the_home_side_silent_on_trade()
    {
        var trade = Lanhai.Value.Threads.Single(thread => thread.Id == "trade");
        var first = Lanhai.Value.Meetings[7].Topics[0];

        Assert.Equal("科兰", trade.In(7)!.RaisedBy);
        Assert.Equal(1, first.Place);
        Assert.Equal("disaster", first.Thread.Id);
        Assert.Equal("科兰", first.RaisedBy);
    }

    private static void AssertPrinciples(PrincipleLine line, int readout, string? items, string added, string dropped, string moved)
    {
        var use = line.In(readout);

        Assert.Equal(items, use?.List.ToString());
        Assert.Equal((added, dropped, moved), (Joined(use?.Change?.Added), Joined(use?.Change?.Dropped), Joined(use?.Change?.Moved)));
    }

    private static string Joined(IReadOnlyList<string>? items) => string.Join('、', items ?? []);

    private static string CountsOf(Collation collation, string formula)
    {
        var row = collation.Formulas.Single(row => row.Formula.Family == formula);
        return string.Concat(collation.Readouts.Select((_, number) => row.In(number)?.Family.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "."));
    }

    // Mining is off, so that the planted phrases alone are told, whatever else mining finds.
    private static Collation Collated(string series, params string[] planted) => ReadoutCorpus.Load(ComposedCorpus.Folder(series)).Collate(new CollationOptions
    {
        Formulas = new FormulaOptions
        {
            Lexicon = FormulaLexicon.Of("planted", planted.Select(form => new FormulaFamily
            {
                Canonical = form,
                Category = "",
                Forms = [form],
                Gloss = "",
            })),
            MinCount = 1_000
        },
    });
}
