using System.Text;
using System.Text.Json;
using Rhetoric.Tests.Corpus;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

public sealed class FramesVerbTests : IDisposable
{
    private const string Text = "国家主席沈怀舟16日会见科兰。\n沈怀舟指出，双方要坚持和平共处原则，为海峡注入新动力。\n科兰表示，双方要坚持互利原则。\n";

    private static readonly string Series = ComposedCorpus.Folder("yunlan-lanhai");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_row_is_a_frame()
    {
        var own = _folder.Write("own.tsv", "frame\tgloss\n坚持X原则\tprinciple\n");

        Assert.Equal(
            "frame,gloss,origin,count,docs,first,last,score,speakers,fillers\r\n坚持X原则,principle,lexicon,2,1,,,,沈怀舟 1、科兰 1,\"X: 互利 1, 和平共处 1\"\r\n",
            (await Run(["frames", "-", "--frames", own, "--listed", "--min-docs", "1"], Text)).Output);
    }

    [Fact]
    public async Task Asked_for_fillers_a_row_is_a_filler()
    {
        var own = _folder.Write("own.tsv", "frame\n坚持X原则\n");

        Assert.Equal(
            "frame,slot,filler,count,docs,first,last\r\n坚持X原则,X,互利,1,1,,\r\n坚持X原则,X,和平共处,1,1,,\r\n",
            (await Run(["frames", "-", "--frames", own, "--listed", "--min-docs", "1", "--fillers"], Text)).Output);
    }

    [Theory]
    [InlineData("和平共处", true)]
    [InlineData("原则", true)]
    [InlineData("渔业", false)]
    public async Task Frames_are_found_by_their_text_and_by_their_fillers(string text, bool isFound) => Assert.Equal(
        isFound, (await Run(["frames", "-", "--listed", "--min-docs", "1", "--find", text], Text)).Output.Contains("坚持X原则", StringComparison.Ordinal));

    [Fact]
    public async Task As_json_there_are_slots_and_places()
    {
        var run = await Run(["frames", "-", "--listed", "--min-docs", "1", "--find", "注入", "--format", "json"], Text);
        var frame = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("frames").EnumerateArray());

        Assert.Equal(
            ["frame", "gloss", "origin", "count", "docs", "score", "speakers", "first", "last", "slots", "spans"], frame.EnumerateObject().Select(member => member.Name));
        Assert.Equal("海峡", frame.GetProperty("spans")[0].GetProperty("fillers").GetProperty("X").GetProperty("text").GetString());
        Assert.Equal("新动力", frame.GetProperty("slots")[1].GetProperty("fillers")[0].GetProperty("filler").GetString());
        Assert.Equal("沈怀舟", frame.GetProperty("spans")[0].GetProperty("speaker").GetString());
    }

    [Fact]
    public async Task Markdown_and_tables_are_written()
    {
        Assert.StartsWith("| frame |", (await Run(["frames", Series, "--format", "markdown"])).Output, StringComparison.Ordinal);
        Assert.StartsWith("frame ", (await Run(["frames", Series, "--format", "table"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mined_and_listed_frames_are_told_apart()
    {
        Assert.DoesNotContain(",lexicon,", (await Run(["frames", Series, "--mined"])).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",mined,", (await Run(["frames", Series, "--listed"])).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",both,", (await Run(["frames", Series, "--frames", "none"])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--mined and --listed leave nothing", "--mined", "--listed")]
    [InlineData("--min-docs is 0", "--min-docs", "0")]
    [InlineData("--top is 0", "--top", "0")]
    [InlineData("no-such.tsv", "--frames", "no-such.tsv")]
    public async Task Bad_usage_is_explained_and_the_code_is_2(string message, params string[] arguments)
    {
        var run = await Run(["frames", "-", .. arguments], Text);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_of_frames_is_named_with_its_line()
    {
        var run = await Run(["frames", "-", "--frames", _folder.Write("own.tsv", "frame\n坚持X原则\n坚持原则\n")], Text);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("own.tsv:3: the frame '坚持原则' has no slot", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_question_gets_the_same_bytes() =>
        Assert.Equal((await Run(["frames", Series, "--format", "json"])).Output, (await Run(["frames", Series, "--format", "json"])).Output);

    [Fact]
    public async Task Its_help_has_examples() => Assert.Contains("Examples:", (await Run(["frames", "--help"])).Output, StringComparison.Ordinal);

    private static async Task<(int Code, string Output, string Error)> Run(string[] arguments, string input = "")
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, Width: 0, ShowsProgress: false);
        var code = await RhetoricCommand.Run(arguments, terminal);
        return (code, Encoding.UTF8.GetString(output.ToArray()), ComposedCorpus.Heard(error));
    }
}
