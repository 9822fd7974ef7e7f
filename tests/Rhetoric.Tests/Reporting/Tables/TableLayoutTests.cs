using System.Globalization;
using CsCheck;
using Rhetoric.Reporting;
using Rhetoric.Tests.Corpus;
using Rhetoric.Tests.Reporting.Display;

namespace Rhetoric.Tests.Reporting.Tables;

public sealed class TableLayoutTests
{
    private static readonly string[] Names = ["doc", "finding", "start", "date", "other", "count", "a", "voice"];

    private const string Long = "一二三四五六七八九十一二三四五六七八九十";

    [Fact]
    public void What_fits_is_shown_whole()
    {
        var table = ResultTable.Of([1], ("doc", _ => "2019-06-29-talks"), ("date", _ => new DateOnly(2019, 6, 29)), ("start", _ => 7));

        Assert.Equal("doc               date        start\n2019-06-29-talks  2019-06-29      7\n", Text(table, 35));
        Assert.Empty(table.LeftOut(35));
    }

    [Fact]
    public void Alike_columns_become_equally_wide()
    {
        var table = ResultTable.Of([1], ("one", _ => Long), ("two", _ => Long[1..]));

        Assert.Equal("one        two\n一二三四…  二三四五…\n", Text(table, 20));
    }

    [Fact]
    public void A_finding_keeps_more_than_its_quotes()
    {
        var table = ResultTable.Of([1], ("finding", _ => Long + Long), ("a", _ => Long + "甲"), ("b", _ => Long + "乙"));
        var widths = Text(table, 96).Split('\n')[1].Split("  ").Select(cell => DisplayWidth.Of(cell)).ToArray();

        Assert.True(widths[0] >= 2 * widths[1] && widths[0] >= 2 * widths[2], string.Join(' ', widths));
    }

    [Theory]
    [InlineData("2019-06-29-talks", "2019-06-29", "date")]
    [InlineData("talks", "2019-06-29", "start")]
    public void What_another_column_says_again_is_left_out_first_then_places(string doc, string date, string leftOut)
    {
        var table = ResultTable.Of([1], ("doc", _ => doc), ("date", _ => DateOnly.Parse(date, CultureInfo.InvariantCulture)), ("start", _ => 7), ("content", _ => Long));

        Assert.Equal(leftOut, table.LeftOut(67 - (2 * (16 - doc.Length))).First());
    }

    [Fact]
    public void Places_go_before_figures_and_an_empty_column_before_both()
    {
        var table = ResultTable.Of([1], ("doc", _ => "talks"), ("side", _ => null), ("count", _ => 123456), ("start", _ => 7), ("content", _ => Long));

        Assert.Equal(["side"], table.LeftOut(63));
        Assert.Equal(["side", "start"], table.LeftOut(50));
    }

    [Fact]
    public void Figures_and_dates_are_never_cut()
    {
        var table = ResultTable.Of([1], ("first", _ => new DateOnly(2019, 6, 29)), ("reference_count", _ => 12345), ("content", _ => Long + Long));

        Assert.All(Enumerable.Range(21, 60), width =>
        {
            var row = Text(table, width).Split('\n')[1];
            Assert.Contains("2019-06-29", row, StringComparison.Ordinal);
            Assert.Contains("12345", row, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Headings_that_begin_alike_are_told_apart_by_their_ends() => Assert.Equal(
        "content           …count  …_docs\n一二三四五六七…        3       2\n",
        Text(ResultTable.Of([1], ("content", _ => Long), ("family_count", _ => 3), ("family_docs", _ => 2)), 32));

    [Fact]
    public void No_line_is_ever_wider_than_the_width() =>
        Gen.Select(Gen.Int[1, 90], Gen.Select(Gen.Int[0, 7].Select(number => Names[number]), Gen.Int[0, 30]).Array[1, 9]).Sample((width, columns) =>
        {
            var table = ResultTable.Of([1, 2], [.. columns.DistinctBy(column => column.Item1).Select(column => (column.Item1, (Func<int, object?>)(row => column.Item1 switch
            {
                "start" or "count" => column.Item2 * 1000,
                "date" => new DateOnly(2019, 6, 29),
                _ => row == 1 ? new string('海', column.Item2) : "ab",
            })))]);
            Assert.All(Text(table, width).Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        });

    [Fact]
    public void Every_table_of_a_result_fits_a_narrow_terminal() => Assert.All(ShownResults.Whole.Concat(ShownResults.Collections), result =>
        Assert.All(Text(TableChoice.Of(result)!, 80).Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, 80)));

    [Fact]
    public void A_table_that_is_printed_has_lines_to_be_read_and_files_have_it_whole()
    {
        var table = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai")).Compare("2018-12-02", "2019-06-27").ToTable();
        var csv = new StringWriter();
        table.WriteCsv(csv);

        Assert.All(table.ToString().Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, 160));
        Assert.Contains(csv.ToString().Split("\r\n"), line => line.Length > 160);
        Assert.DoesNotContain("…\",", csv.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_columns_that_there_are_have_a_share_of_their_own()
    {
        var sources = Directory.EnumerateFiles(Checkout.Path("src", "Rhetoric", "Reporting", "Tables"), "*.cs").Select(File.ReadAllText).ToArray();

        Assert.All(ColumnRoom.Names, name => Assert.True(Array.Exists(sources, source => source.Contains($"\"{name}\"", StringComparison.Ordinal)), name));
    }

    private static string Text(ResultTable table, int width)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteText(writer, width);
        return writer.ToString();
    }
}
