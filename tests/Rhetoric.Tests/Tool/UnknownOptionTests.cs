using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

public sealed class UnknownOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Verbs =>
    [
        "report", "compare", "collate", "discourse", "formulas", "trace", "boilerplate", "frames", "lists", "phrases", "repeats", "kwic", "collocates", "keywords", "diversity",
        "segment", "count", "merge", "completion",
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task What_no_verb_has_is_refused_by_every_verb(string verb)
    {
        var text = _folder.Write("a.txt", "双方同意深化合作。");

        var run = await CommandRun.Of(verb, text, text, "--fantasy", "csv");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("rhetoric: unknown option --fantasy; a path or a word that begins with - stands behind --.", run.Error, StringComparison.Ordinal);
        Assert.Contains($"'rhetoric {verb} --help'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fromat csv", "--fromat; did you mean --format?")]
    [InlineData("--fromat=csv", "--fromat; did you mean --format?")]
    [InlineData("--show asks --adressee 岚方", "--adressee; did you mean --addressee?")]
    [InlineData("--unique --speakr 岚方", "--speakr; did you mean --speaker?")]
    [InlineData("--enc gb18030", "--enc; did you mean --encoding?")]
    [InlineData("--hlep", "--hlep; did you mean --help?")]
    [InlineData("-x", "-x; a path")]
    public async Task A_slip_of_the_hand_is_told_what_was_meant(string written, string told)
    {
        var run = await CommandRun.Of(["discourse", _folder.Write("a.txt", "双方同意深化合作。"), .. written.Split(' ')]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"rhetoric: unknown option {told}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_that_takes_many_values_takes_no_unknown_option()
    {
        var text = _folder.Write("a.txt", "双方同意深化合作。");

        Assert.StartsWith("rhetoric: unknown option --mesure; did you mean --measure?", (await CommandRun.Of("phrases", text, "--reference", text, "--mesure", "ll")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_two_dashes_everything_is_a_word_or_a_path()
    {
        var text = _folder.Write("a.txt", "双方 --fromat 合作。");

        var run = await CommandRun.Of("kwic", "--format", "json", "--", "--fromat", text);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("\"match\": \"--fromat\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("segment - --separator -x-")]
    [InlineData("segment -")]
    public async Task A_value_may_begin_with_a_dash(string line) => Assert.Equal(0, (await CommandRun.Of("深化合作", line.Split(' '))).Code);

    [Theory]
    [InlineData("--format", "--format", 0)]
    [InlineData("--fromat", "--format", 1)]
    [InlineData("--formt", "--format", 1)]
    [InlineData("--formaat", "--format", 1)]
    [InlineData("--farmot", "--format", 2)]
    [InlineData("", "abc", 3)]
    public void A_slip_counts_one(string written, string meant, int slips) => Assert.Equal(slips, SpellingDistance.Between(written, meant));
}
