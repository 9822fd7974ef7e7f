using System.Text;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

public sealed class HelpTests
{
    private const int Columns = 100;

    public static TheoryData<string> Verbs =>
    [
        "report", "compare", "collate", "discourse", "formulas", "trace", "boilerplate", "frames", "lists", "phrases", "repeats", "kwic", "collocates", "keywords", "diversity",
        "segment", "count", "merge", "completion",
    ];

    [Fact]
    public async Task The_list_of_verbs_fits_a_screen_with_a_line_for_each()
    {
        var lines = (await CommandRun.Of("--help")).Output.Split('\n');
        var listed = lines.SkipWhile(line => !line.StartsWith("Commands:", StringComparison.Ordinal)).Skip(1).Where(line => line.Trim().Length > 0).ToArray();

        Assert.Equal(Verbs.Select(row => row.Data).Order(), listed.Select(line => line.Trim().Split(' ').First(word => !word.EndsWith(','))).Order());
        Assert.All(lines, line => Assert.InRange(line.TrimEnd().Length, 0, Columns));
        Assert.InRange(lines.Length, 1, 45);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task The_help_of_a_verb_has_examples_and_fits_a_screen(string verb)
    {
        var help = (await CommandRun.Of(verb, "--help")).Output;
        var lines = help.Split('\n');

        Assert.Contains($"rhetoric {verb} ", help[help.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(line.TrimEnd().Length, 0, Columns));
        Assert.InRange(lines.Length, 1, 60);
    }

    [Fact]
    public async Task On_a_narrow_terminal_help_is_narrow()
    {
        using var output = new MemoryStream();
        await RhetoricCommand.Run(["frames", "--help"], new Terminal(Stream.Null, output, TextWriter.Null, Width: 60, ShowsProgress: false), TestContext.Current.CancellationToken);
        var options = Encoding.UTF8.GetString(output.ToArray()).Split('\n').SkipWhile(line => line.TrimEnd() != "Options:");

        Assert.All(options, line => Assert.InRange(line.TrimEnd().Length, 0, 60));
    }

    [Fact]
    public async Task The_version_is_three_numbers() =>
        Assert.Equal($"{typeof(Readout).Assembly.GetName().Version!.ToString(3)}\n", (await CommandRun.Of("--version")).Output.ReplaceLineEndings("\n"));

    [Fact]
    public async Task Timeline_is_another_word_for_trace()
    {
        string[] question = ["合作共赢", Corpus.ComposedCorpus.Folder("yunlan-lanhai")];

        Assert.Equal((await CommandRun.Of(["trace", .. question])).Output, (await CommandRun.Of(["timeline", .. question])).Output);
        Assert.Contains("Examples:", (await CommandRun.Of("timeline", "--help")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare", "table, json, csv, markdown, html or diff")]
    [InlineData("collate", "table, json, csv, markdown, html, tei or graphml")]
    [InlineData("trace", "table, json, csv, markdown, html or svg")]
    [InlineData("formulas", "table, json, csv, markdown or html")]
    [InlineData("segment", "json; by default plain lines")]
    public async Task Help_lists_the_forms_that_a_verb_has(string verb, string forms) =>
        Assert.Contains(forms, (await CommandRun.Of(verb, "--help")).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("rhetoric co", "collate collocates compare completion count discourse")]
    [InlineData("rhetoric compare a b --format ", "csv diff html json markdown table")]
    [InlineData("rhetoric discourse a --type ", "ask general norm offer shared")]
    [InlineData("rhetoric discourse a --order ", "force text")]
    [InlineData("rhetoric report a --language ", "en zh")]
    [InlineData("rhetoric discourse a --show ", "asks atmosphere attributions devices lists numbers people sections voices")]
    [InlineData("rhetoric collocates a b --scope ", "clause paragraph sentence window")]
    [InlineData("rhetoric phrases a --measure ", "bic chi2 diff ell fisher ll ll2 logodds logratio lrc oddsratio poslrc rr simplemaths williams")]
    [InlineData("rhetoric phrases a --adjust ", "bh bonferroni holm none")]
    [InlineData("rhetoric phrases a --boundary ", "clause paragraph sentence")]
    [InlineData("rhetoric kwic a b --kind ", "literal regex wildcard")]
    [InlineData("rhetoric completion ", "bash fish powershell zsh")]
    public async Task A_shell_is_told_what_may_follow(string line, string offered) => Assert.Equal(
        offered.Split(' '),
        (await CommandRun.Of($"[suggest:{line.Length}]", line)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word[0] is not ('-' or '/')));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    [InlineData("pwsh")]
    public async Task Each_shell_has_a_script_that_asks_the_command(string shell)
    {
        var run = await CommandRun.Of("completion", shell);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("rhetoric \"[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shell_without_a_script_is_named()
    {
        var run = await CommandRun.Of("completion", "csh");

        Assert.Equal(2, run.Code);
        Assert.Contains("The shell 'csh' is not known; it is bash, zsh, fish, powershell.", run.Error, StringComparison.Ordinal);
    }
}
