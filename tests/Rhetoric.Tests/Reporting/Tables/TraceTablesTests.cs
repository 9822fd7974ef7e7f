using System.Globalization;

namespace Rhetoric.Tests.Reporting.Tables;

public sealed class TraceTablesTests
{
    private static readonly FormulaLexicon Lexicon = FormulaLexicon.Of("t", [new FormulaFamily
    {
        Canonical = "星桥",
        Category = "",
        Forms = ["星桥", "星桥倡议"],
        Gloss = "",
    }]);

    private static readonly PhraseTimelines Timelines = new ReadoutCorpus(
    [
        new Readout("a", "沈怀舟指出，要落实星桥倡议。") { Date = new DateOnly(2014, 3, 1) },
        new Readout("b", "沈怀舟强调，要加强合作。") { Date = new DateOnly(2016, 3, 1) },
        new Readout("c", "星桥馆"),
    ]).Timelines(["星桥"], new TraceOptions { Lexicon = Lexicon });

    [Fact]
    public void Shares_print_by_period_with_the_undated_last()
    {
        var lines = Csv(Timelines.ToTable()).Split("\r\n");

        Assert.Equal("phrase,period,docs,with,count,share,low,high", lines[0]);
        Assert.StartsWith("星桥,2014,1,1,1,1,0.14", lines[1], StringComparison.Ordinal);
        Assert.Equal("星桥,2015,0,0,0,,,", lines[2]);
        Assert.StartsWith("星桥,2016,1,0,0,0,0,0.85", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("星桥,undated,1,1,1,1,", lines[4], StringComparison.Ordinal);
        Assert.Equal(Csv(Timelines.ToTable()), Csv(Timelines[0].ToTable()));
    }

    [Fact]
    public void Forms_print_with_all_and_own_uses() => Assert.Equal(
        "phrase,family,form,count,own_count,docs,first,last\r\n星桥,星桥,星桥,2,1,2,2014-03-01,2014-03-01\r\n星桥,星桥,星桥倡议,1,1,1,2014-03-01,2014-03-01\r\n",
        Csv(Timelines.ToFormTable()));

    [Fact]
    public void Speakers_print_with_the_narrator_without_a_name() => Assert.Equal(
        "phrase,speaker,count,docs,first,last\r\n星桥,沈怀舟,1,1,2014-03-01,2014-03-01\r\n星桥,,1,1,,\r\n", Csv(Timelines.ToSpeakerTable()));

    [Fact]
    public void Turns_print_with_test_and_p() => Assert.Equal(
        "phrase,kind,period,date,doc,evidence,test,p,adjusted_p,beyond_chance\r\n星桥,silence,2016,2016-03-01,b,not used in the last 1 readout,end,1,1,False\r\n",
        Csv(Timelines.ToTurnTable()));

    [Fact]
    public void Uses_print_with_their_places() => Assert.Equal(
        "phrase,date,doc,start,end,form,speaker,addressee,counterpart\r\n星桥,2014-03-01,a,9,13,星桥倡议,沈怀舟,,\r\n星桥,,c,0,2,星桥,,,\r\n",
        Csv(Timelines.ToUseTable()));

    [Fact]
    public void A_matrix_prints_a_row_for_each_cell() => Assert.Equal(
        "phrase,period,date,docs,with,count,share,tier\r\n星桥,2014,,1,1,1,1,most\r\n星桥,2015,,0,0,0,,\r\n星桥,2016,,1,0,0,0,\r\n星桥,undated,,1,1,1,1,most\r\n",
        Csv(Timelines.ToMatrix(MatrixColumns.Period).ToTable()));

    [Fact]
    public void A_grid_prints_a_row_for_each_phrase() =>
        Assert.Equal("phrase,2014,2015,2016,undated\r\n星桥,1/1,–,0/1,1/1\r\n", Csv(Timelines.ToMatrix(MatrixColumns.Period).ToGrid()));

    private static string Csv(ResultTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteCsv(text);
        return text.ToString();
    }
}
