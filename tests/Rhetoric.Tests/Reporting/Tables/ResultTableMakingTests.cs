using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Rhetoric.Tests.Reporting.Tables;

public sealed class ResultTableMakingTests
{
    private enum Mood
    {
        Warm,
    }

    private sealed record Meeting(string Place, int Hours, DateOnly? Day, double? Share);

    private static readonly Meeting[] Meetings = [new("澜京", 3, new DateOnly(2019, 6, 29), 0.25), new("Port <A>", 12, null, null)];

    private static ResultTable Table => ResultTable.Of(Meetings, ("place", row => row.Place), ("hours", row => row.Hours), ("day", row => row.Day), ("share", row => row.Share));

    [Fact]
    public void A_table_of_rows_of_ones_own_is_printed_aligned() => Assert.Equal(
        "place     hours  day         share\n澜京          3  2019-06-29   0.25\nPort <A>     12\n", Table.ToString());

    [Fact]
    public void Its_cells_are_reached_by_row_and_by_column_with_their_types()
    {
        Assert.Equal(["澜京", 3, new DateOnly(2019, 6, 29), 0.25], Table.Rows[0]);
        Assert.Equal([3, 12], Table.Column("hours"));
        Assert.Equal("", Table[1, 2]);
        Assert.Equal([false, true, false, true], Table.Columns.Select(column => column.IsNumber));
        Assert.Throws<NotSupportedException>(() => ((IList<object?>)Table.Rows[0])[0] = "else");
        Assert.Equal("The table has no column 'hour'; it has place, hours, day, share. (Parameter 'name')", Assert.Throws<ArgumentException>(() => Table.Column("hour")).Message);
    }

    [Fact]
    public void What_is_no_kind_of_cell_becomes_one()
    {
        object?[] values =
        [
            (byte)7, 7u, 0.5f, new DateTime(2019, 6, 29), new DateTime(2019, 6, 29, 18, 5, 0), Mood.Warm, new[] { "甲", "乙" }, new TextSpan(1, 3), 1.5m, true, long.MaxValue, null,
        ];
        object?[] cells = [7, 7L, 0.5, new DateOnly(2019, 6, 29), "2019-06-29T18:05:00", "warm", "甲、乙", "[1..3)", 1.5m, true, long.MaxValue, null];

        Assert.Equal(cells, ResultTable.Of(values, ("value", value => value)).Column("value"));
    }

    [Fact]
    public void A_column_without_a_number_is_no_column_of_numbers()
    {
        Assert.False(ResultTable.Of(new object?[] { null }, ("a", value => value)).Columns[0].IsNumber);
        Assert.False(ResultTable.Of(new object?[] { 1, "b" }, ("a", value => value)).Columns[0].IsNumber);
    }

    [Fact]
    public void Columns_must_have_names_of_their_own()
    {
        Assert.Throws<ArgumentException>(() => ResultTable.Of(Meetings));
        Assert.Throws<ArgumentException>(() => ResultTable.Of(Meetings, (" ", row => row.Place)));
        Assert.Throws<ArgumentException>(() => ResultTable.Of(Meetings, ("a", row => row.Place), ("a", row => row.Place)));
        Assert.Throws<ArgumentNullException>(() => ResultTable.Of<Meeting>(null!, ("a", row => row.Place)));
    }

    [Fact]
    public void As_html_it_is_one_element_with_chinese_marked_and_numbers_flush_right()
    {
        var root = XElement.Parse(Table.ToHtml());
        var cells = root.Descendants("td").ToArray();

        Assert.Equal(("div", "rhetoric-fragment"), (root.Name.LocalName, root.Attribute("class")!.Value));
        Assert.Equal(("澜京", "zh-Hans", "rf-short"), (cells[0].Value, cells[0].Attribute("lang")!.Value, cells[0].Attribute("class")!.Value));
        Assert.Equal(("3", "rf-number"), (cells[1].Value, cells[1].Attribute("class")!.Value));
        Assert.Equal(("Port <A>", null), (cells[4].Value, cells[4].Attribute("lang")));
        Assert.DoesNotContain("more.", Table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("1 of 2 rows; 1 more.", Table.ToHtml(1), StringComparison.Ordinal);
        Assert.Contains("<span lang=\"zh-Hans\">岚方</span>", ResultTable.Of(["ask → 岚方"], ("a", text => text)).ToHtml(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.ToHtml(-1));
    }

    [Fact]
    public void It_saves_itself_in_four_forms()
    {
        using var folder = new TemporaryFolder();
        string In(string name) => Path.Combine(folder.Path, name);

        Table.SaveCsv(In("t.csv"));
        Table.SaveCsv(In("s.csv"), forSpreadsheets: true);
        Table.SaveJson(In("t.json"));
        Table.SaveMarkdown(In("t.md"));
        Table.SaveHtml(In("meetings.html"));

        byte[] mark = [0xEF, 0xBB, 0xBF];
        Assert.Equal(mark, File.ReadAllBytes(In("t.csv"))[..3]);
        Assert.Equal("place,hours,day,share\r\n澜京,3,2019-06-29,0.25\r\nPort <A>,12,,\r\n", File.ReadAllText(In("t.csv")));
        Assert.Equal(File.ReadAllText(In("t.csv")), File.ReadAllText(In("s.csv")));
        Assert.Equal(12, JsonDocument.Parse(File.ReadAllBytes(In("t.json"))).RootElement[1].GetProperty("hours").GetInt32());
        Assert.StartsWith("| place | hours |", Encoding.UTF8.GetString(File.ReadAllBytes(In("t.md"))), StringComparison.Ordinal);
        Assert.Contains("<title>meetings</title>", File.ReadAllText(In("meetings.html")), StringComparison.Ordinal);
        Assert.Contains("Port &lt;A&gt;", File.ReadAllText(In("meetings.html")), StringComparison.Ordinal);
        Assert.ThrowsAny<IOException>(() => Table.SaveCsv(In("none/t.csv")));
    }

    [Fact]
    public void Spreadsheet_formulas_are_made_harmless_where_asked_for()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "t.csv");
        var table = ResultTable.Of(["=1+1"], ("a", text => text));

        table.SaveCsv(path);
        Assert.Equal("a\r\n=1+1\r\n", File.ReadAllText(path));
        table.SaveCsv(path, forSpreadsheets: true);
        Assert.Equal("a\r\n'=1+1\r\n", File.ReadAllText(path));
    }
}
