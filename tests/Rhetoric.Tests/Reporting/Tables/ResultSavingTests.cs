using Rhetoric.Tests.Reporting.Display;

namespace Rhetoric.Tests.Reporting.Tables;

public sealed class ResultSavingTests
{
    [Fact]
    public void What_is_left_of_a_result_saves_itself_as_its_table_does()
    {
        using var folder = new TemporaryFolder();
        string In(string name) => Path.Combine(folder.Path, name);
        var asks = ShownResults.Corpus.ReadAsks().Where(row => row.Ask.Negative);

        asks.SaveCsv(In("a.csv"));
        asks.ToTable().SaveCsv(In("b.csv"));
        asks.SaveJson(In("a.json"));
        asks.ToTable().SaveJson(In("b.json"));
        asks.SaveMarkdown(In("a.md"));
        asks.ToTable().SaveMarkdown(In("b.md"));
        asks.SaveHtml(In("a.html"));

        Assert.NotEmpty(asks);
        Assert.All(new[] { "csv", "json", "md" }, form => Assert.Equal(File.ReadAllBytes(In($"b.{form}")), File.ReadAllBytes(In($"a.{form}"))));
        Assert.Contains("<title>a</title>", File.ReadAllText(In("a.html")), StringComparison.Ordinal);
        Assert.Equal(asks.ToTable().ToHtml(), asks.ToHtml());
    }

    [Fact]
    public void A_whole_answer_saves_itself_as_its_table_does()
    {
        using var folder = new TemporaryFolder();
        string In(string name) => Path.Combine(folder.Path, name);
        foreach (var result in ShownResults.Whole)
        {
            result.SaveCsv(In("a.csv"));
            result.SaveJson(In("a.json"));
            result.SaveMarkdown(In("a.md"));
            result.SaveHtml(In("a.html"));
            Assert.True(new FileInfo(In("a.csv")).Length > 10);
            Assert.Contains("rhetoric-fragment", result.ToHtml(), StringComparison.Ordinal);
        }

        ShownResults.Comparison.SaveCsv(In("a.csv"));
        ShownResults.Comparison.ToTable().SaveCsv(In("b.csv"));
        Assert.Equal(File.ReadAllBytes(In("b.csv")), File.ReadAllBytes(In("a.csv")));
    }

    [Fact]
    public void What_has_a_page_of_its_own_keeps_it()
    {
        Assert.StartsWith("<!doctype html>", ShownResults.Comparison.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", ShownResults.Timelines.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_ones_own_is_told_how_to_make_a_table()
    {
        var error = Assert.Throws<NotSupportedException>(() => new[] { new OwnRow() }.ToHtml());

        Assert.Contains("ResultTable.Of", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_rows_is_made_cut_and_told()
    {
        ResultList<Formula> rows = [.. ShownResults.Formulas.Take(5)];

        Assert.Equal(5, rows.Count);
        Assert.Equal(ShownResults.Formulas.Take(2), rows.Top(2));
        Assert.Same(rows, rows.Top(9));
        Assert.Equal("count is -1; it must be at least 0. (Parameter 'count')\nActual value was -1.", Assert.Throws<ArgumentOutOfRangeException>(() => rows.Top(-1)).Message.ReplaceLineEndings("\n"));
        Assert.Equal("no rows", rows.Top(0).ToString());
        Assert.Equal("5 rows, first: 相互尊重  10 uses, 8 readouts, 2014-05-16 – 2021-11-16", rows.ToString());
    }

    private sealed class OwnRow : IResultRow
    {
        public override string ToString() => "own";
    }
}
