using System.Text.Json;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Tool;

/// <summary>What a person is told beside an answer.</summary>
public sealed class SaidOnErrorTests : IDisposable
{
    private const string Wild = "with --kind wildcard they stand for other characters";

    private static readonly string Series = ComposedCorpus.Folder("yunlan-lanhai");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("kwic", "坚持*原则", true)]
    [InlineData("kwic", "查无此语", false)]
    [InlineData("collocates", "坚持*原则", true)]
    public async Task A_pattern_without_a_match_is_told_and_what_makes_gaps(string verb, string pattern, bool looksWild)
    {
        var run = await CommandRun.Of(verb, pattern, _folder.Write("a.txt", "双方坚持一个原则，深化合作。"));

        Assert.Equal(0, run.Code);
        Assert.Contains($"'{pattern}' in 1 readout.", run.Error, StringComparison.Ordinal);
        Assert.Equal(looksWild, run.Error.Contains(Wild, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("坚持*原则", "wildcard")]
    [InlineData("坚持", "literal")]
    public async Task Where_there_is_a_match_nothing_is_told(string pattern, string kind) =>
        Assert.Equal("", (await CommandRun.Of("kwic", pattern, _folder.Write("a.txt", "双方坚持一个原则，深化合作。"), "--kind", kind)).Error);

    [Theory]
    [InlineData("periods")]
    [InlineData("speakers")]
    public async Task A_phrase_that_is_nowhere_used_is_told(string view)
    {
        var run = await CommandRun.Of("trace", "合作共赢", "查无此语", Series, "--show", view);

        Assert.Equal(0, run.Code);
        Assert.Contains("no use of '查无此语' in 9 readouts.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no use of '合作共赢'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_that_come_twice_are_one_line()
    {
        var lines = Enumerable.Range(0, 24).Select(number => $$"""{"id": "r{{number % 12}}", "text": "第{{number}}次会见。"}""");

        var run = await CommandRun.Of("segment", _folder.Write("a.jsonl", string.Join('\n', lines)));

        Assert.Equal(0, run.Code);
        Assert.Contains("(and 11 more such: ", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_a_series_is_of_that_series_alone()
    {
        var page = Path.Combine(_folder.Path, "report.html");

        var run = await CommandRun.Of("report", ComposedCorpus.Folder("yunlan-lanhai"), ComposedCorpus.Folder("yunlan-jiyuan"), "--series", "岚海", "-o", page);

        Assert.Equal(0, run.Code);
        Assert.Contains("<h1><span lang=\"zh-Hans\">岚海</span>: 9 readouts, 2014–2021</h1>", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains($"9 readouts → {page}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_series_the_nearest_are_named()
    {
        string[] states = ["德国", "法国", "英国", "俄罗斯", "日本", "越南", "巴西", "印度", "老挝"];
        var lines = states.Select((state, number) => $$"""{"id": "r{{number}}", "date": "2014-05-{{number + 10}}", "title": "陆清晏会见{{state}}总统", "text": "陆清晏5月{{number + 10}}日在澜京会见{{state}}总统。陆清晏表示，中方愿同{{state}}深化合作。"}""");

        var run = await CommandRun.Of("report", _folder.Write("a.jsonl", string.Join('\n', lines)), "--series", "越国", "-o", Path.Combine(_folder.Path, "r.html"));

        Assert.Equal(2, run.Code);
        Assert.Contains("There is no series '越国'; there are ", run.Error, StringComparison.Ordinal);
        Assert.Contains("越南", run.Error, StringComparison.Ordinal);
        Assert.Contains("德国", run.Error, StringComparison.Ordinal);
        Assert.Contains("; and 3 more.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("巴西", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_file_is_told_by_its_number()
    {
        var file = _folder.Write("a.jsonl", """
            {"id": "x", "text": "双方深化合作。"}

            {"id": "y", "text": "双方加强沟通。"}
            """);

        var inputs = JsonDocument.Parse((await CommandRun.Of("phrases", file, _folder.Write("b.txt", "合作。"), "--format", "json")).Output).RootElement.GetProperty("inputs");

        Assert.Equal([("b", null), ("x", 1), ("y", 3)], inputs.EnumerateArray().Select(input => (input.GetProperty("id").GetString(), input.TryGetProperty("line", out var line) ? line.GetInt32() : (int?)null)));
    }
}
