using System.Globalization;
using Rhetoric.Reporting;

namespace Rhetoric.Tests.Reporting.Tables;

public sealed class ResultTableTests
{
    [Fact]
    public void Columns_are_aligned_with_Han_characters_two_cells_wide() =>
        Assert.Equal("word  count\n尊重      3\nab       12\n", Text(Table(["尊重", 3], ["ab", 12])));

    [Fact]
    public void A_line_that_is_too_long_loses_the_end_of_its_longest_column() =>
        Assert.Equal("word       count\n一二三四…      1\n", Text(Table(["一二三四五六七八九十", 1]), width: 16));

    [Theory]
    [InlineData(200, "  邻居𨾠相处，贵在  相互尊重")]
    [InlineData(52, "  …\\S*，贵在  相互尊重")]
    public void What_stands_before_a_match_loses_its_beginning(int width, string shown)
    {
        var line = new ConcordanceLine
        {
            Readout = new Readout("r", "贵在相互尊重"),
            Span = new TextSpan(2, 6),
            Left = "邻居𨾠相处，贵在",
            Match = "相互尊重",
            Right = "，贵在坦诚相待彼此帮助",
        };

        Assert.Matches(shown, Text(new[] { line }.ToTable(), width));
    }

    [Fact]
    public void A_page_costs_what_it_is_long()
    {
        Assert.InRange(BytesOf(40_000), 0, 3 * BytesOf(20_000));

        static long BytesOf(int pieces)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var html = new HtmlBuilder();
            for (var piece = 0; piece < pieces; piece++)
            {
                html.Add($"<b>{piece}</b>");
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Control_characters_are_shown_and_not_obeyed()
    {
        var table = Table(["a\u001B[31mb\u0007\u007F\u009B\tc\r\nd", 1]);

        Assert.Equal("word            count\na␛[31mb␇␡\uFFFD c d      1\n", Text(table));
        Assert.Contains("a␛\\[31mb␇␡\uFFFD c d", Written(table.WriteMarkdown), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_and_json_keep_control_characters()
    {
        var table = Table(["a\u001Bb", 1]);
        using var stream = new MemoryStream();
        table.WriteJson(stream);

        Assert.Equal("word,count\r\na\u001Bb,1\r\n", Csv(table));
        Assert.Equal("a\u001Bb", System.Text.Json.JsonDocument.Parse(stream.ToArray()).RootElement[0].GetProperty("word").GetString());
    }

    [Fact]
    public void Csv_writes_what_looks_like_a_formula_as_it_is() =>
        Assert.Equal("word,count\r\n=1+1,1\r\n@a,2\r\n-a,3\r\n", Csv(Table(["=1+1", 1], ["@a", 2], ["-a", 3])));

    [Fact]
    public void Csv_for_spreadsheets_has_no_formula() => Assert.Equal(
        "word,count\r\n'=1+1,-1\r\n'@a,2\r\n'-a,3\r\n'+a,4\r\n\"'\rb\",5\r\na=b,6\r\n' -2,7\r\n",
        Written(writer => Table(["=1+1", -1], ["@a", 2], ["-a", 3], ["+a", 4], ["\rb", 5], ["a=b", 6], [" -2", 7]).WriteCsv(writer, forSpreadsheets: true)));

    [Theory]
    [InlineData("![p](http://evil.example/p.png)", "!\\[p\\](http\\://evil.example/p.png)")]
    [InlineData("[click](https://evil.example)", "\\[click\\](https\\://evil.example)")]
    [InlineData("www.evil.example", "www\\.evil.example")]
    [InlineData("*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$")]
    [InlineData("&lt;b&gt;", "&amp;lt;b&amp;gt;")]
    [InlineData("10:30, 3.5", "10:30, 3.5")]
    public void Markdown_shows_links_and_emphasis_of_a_text_as_they_stand(string cell, string escaped) =>
        Assert.Contains($"| {escaped} |", Written(Table([cell, 1]).WriteMarkdown), StringComparison.Ordinal);

    [Theory]
    [InlineData(double.PositiveInfinity, "Infinity", "\"Infinity\"")]
    [InlineData(double.NegativeInfinity, "-Infinity", "\"-Infinity\"")]
    [InlineData(double.NaN, "", "null")]
    [InlineData(-0.0, "0", "0")]
    public void A_figure_that_is_none_is_the_same_in_csv_and_json(double figure, string csv, string json)
    {
        var table = Table(["a", figure]);
        using var stream = new MemoryStream();
        table.WriteJson(stream);

        Assert.Equal($"word,count\r\na,{csv}\r\n", Csv(table));
        Assert.Equal(json, System.Text.Json.JsonDocument.Parse(stream.ToArray()).RootElement[0].GetProperty("count").GetRawText());
    }

    [Theory]
    [InlineData("a\u202Eb", "a<U+202E>b")]
    [InlineData("\u2066\u2069\u061C\u200F", "<U+2066><U+2069><U+061C><U+200F>")]
    [InlineData("a\u200Bb", "a\u200Bb")]
    [InlineData("a\u001B]0;x\u0007\n", "a␛]0;x␇␊")]
    [InlineData("a\u2028b", "a<U+2028>b")]
    public void What_steers_or_turns_is_shown(string text, string shown) => Assert.Equal(shown, ControlPictures.Of(text));

    [Fact]
    public void Csv_quotes_what_needs_it_and_ends_lines_as_the_standard_says() =>
        Assert.Equal("word,count\r\n\"a,\"\"b\"\"\",1\r\n\"x\ny\",2\r\n", Csv(Table(["a,\"b\"", 1], ["x\ny", 2])));

    [Fact]
    public void Markdown_escapes_bars_and_markup() =>
        Assert.Equal("| word | count |\n| --- | ---: |\n| a\\|b &lt;i> c | 1 |\n", Written(Table(["a|b <i>\nc", 1]).WriteMarkdown));

    [Fact]
    public void Numbers_and_dates_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        CultureInfo.CurrentCulture = comma;
        try
        {
            Assert.Equal("word,count\r\n2019-06-29,0.5\r\n,1234.25\r\n", Csv(Table([new DateOnly(2019, 6, 29), 0.5], [null, 1234.25])));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("尊重", 4)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("，", 2)]
    [InlineData("𠀀", 2)]
    [InlineData("\u200B", 0)]
    public void Knows_how_many_cells_a_text_takes(string text, int cells) => Assert.Equal(cells, DisplayWidth.Of(text));

    private static ResultTable Table(params object?[][] rows) => new([new("word"), new("count", true)], rows);

    private static string Text(ResultTable table, int width = 0) => Written(writer => table.WriteText(writer, width));

    private static string Csv(ResultTable table) => Written(table.WriteCsv);

    private static string Written(Action<TextWriter> write)
    {
        var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
