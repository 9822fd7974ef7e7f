using System.Text;
using System.Text.Json;
using Rhetoric.Tests.Corpus;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

public sealed class ListsVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ListsVerbTests()
    {
        Write("2015-01-01", "守望相助、携手同行、共护北海");
        Write("2015-02-01", "守望相助、共护北海、携手同行、开放航道");
        Write("2015-03-01", "守望相助、共护北海、携手同行、开放航道");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_row_is_a_list()
    {
        var run = await Run("lists", _folder.Path);

        Assert.Equal(0, run.Code);
        Assert.StartsWith("list,kind,arity,uses,docs,first,last,changes,speakers,latest,chain_uses,chain_docs,chain_first,chain_last\r\n守望相助、共护北海、携手同行、开放航道,", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(",4,2,2,2015-02-01,2015-03-01,1,林远 2,守望相助、共护北海、携手同行、开放航道,3,3,2015-01-01,2015-03-01\r\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_eight_speakers_are_named_and_the_others_counted()
    {
        using var folder = new TemporaryFolder();
        foreach (var (number, name) in new[] { "林远", "高川", "沈怀舟", "韩澜", "王家禾", "李望川", "赵听澜", "周牧野", "陈砚秋" }.Index())
        {
            folder.Write($"2015-0{number + 1}-01.txt", $"甲国总统{name}会见乙国总理科兰。\n{name}指出，双方要坚持守望相助、携手同行。\n");
        }

        Assert.Contains(" 1、… +1,守望相助、携手同行,9,9,", (await Run("lists", folder.Path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_for_changes_a_row_is_a_change()
    {
        var run = await Run("lists", _folder.Path, "--changes");

        Assert.StartsWith("list,date,doc,speaker,added,dropped,moved,arity,arity_change,start,end,before,after,counterpart\r\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(",2015-02-01,2015-02-01,林远,开放航道,,携手同行,4,1,", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(",守望相助、携手同行、共护北海,守望相助、共护北海、携手同行、开放航道,乙国\r\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_there_are_changes_and_uses()
    {
        var list = Assert.Single(JsonDocument.Parse((await Run("lists", _folder.Path, "--format", "json")).Output).RootElement.GetProperty("lists").EnumerateArray());

        Assert.Equal(["list", "kind", "arity", "docs", "first", "last", "chain_docs", "chain_first", "chain_last", "changes", "uses", "chain_uses"], list.EnumerateObject().Select(member => member.Name));
        Assert.Equal("开放航道", list.GetProperty("changes")[0].GetProperty("added")[0].GetString());
        Assert.Equal("2015-02-01", list.GetProperty("changes")[0].GetProperty("date").GetString());
        Assert.Equal("守望相助、携手同行、共护北海", list.GetProperty("chain_uses")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("--find", "北海", true)]
    [InlineData("--find", "渔业", false)]
    [InlineData("--min-docs", "3", true)]
    [InlineData("--min-docs", "4", false)]
    [InlineData("--kind", "modifier", false)]
    public async Task Lists_are_chosen(string option, string value, bool isFound) =>
        Assert.Equal(isFound, (await Run("lists", _folder.Path, option, value)).Output.Contains("守望相助", StringComparison.Ordinal));

    [Theory]
    [InlineData("markdown", "| list |")]
    [InlineData("table", "list ")]
    public async Task Markdown_and_tables_are_written(string format, string beginning) =>
        Assert.StartsWith(beginning, (await Run("lists", _folder.Path, "--format", format)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--kind is 'mood'; it is nominal, modifier, predicate", "--kind", "mood")]
    [InlineData("--min-docs is 0", "--min-docs", "0")]
    public async Task Bad_usage_is_explained_and_the_code_is_2(string message, params string[] arguments)
    {
        var run = await Run(["lists", _folder.Path, .. arguments]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_help_has_examples() => Assert.Contains("Examples:", (await Run("lists", "--help")).Output, StringComparison.Ordinal);

    private void Write(string day, string list) => _folder.Write($"{day}.txt", $"甲国总统林远会见乙国总理高川。\n林远指出，双方要坚持{list}。\n");

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var terminal = new Terminal(new MemoryStream(), output, error, Width: 0, ShowsProgress: false);
        var code = await RhetoricCommand.Run(arguments, terminal);
        return (code, Encoding.UTF8.GetString(output.ToArray()), ComposedCorpus.Heard(error));
    }
}
