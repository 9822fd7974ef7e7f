namespace Rhetoric.Tests.Tool;

/// <summary>Nothing that a run reads, and nothing that a person wrote, is overwritten.</summary>
public sealed class OverwritingTests : IDisposable
{
    private const string Said = "沈怀舟表示，云方愿同岚方深化务实合作。";

    private readonly TemporaryFolder _folder = new();

    public OverwritingTests()
    {
        _folder.Write("in/2018-01-01.txt", Said);
        _folder.Write("in/2019-01-01.txt", Said);
        _folder.Write("in/index.tsv", "file\ttitle\n2018-01-01.txt\t会谈\n");
        _folder.Write("side.tsv", "务实合作\t深化务实合作\tapart\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in/2018-01-01.txt", "formulas", "in")]
    [InlineData("in/2018-01-01.txt", "formulas", "in/2018-01-01.txt")]
    [InlineData("in/2018-01-01.txt", "compare", "in")]
    [InlineData("in/2018-01-01.txt", "compare", "in/2018-01-01.txt", "in/2019-01-01.txt")]
    [InlineData("in/2018-01-01.txt", "boilerplate", "--text", "合作", "--background", "in")]
    [InlineData("in/2018-01-01.txt", "report", "in")]
    [InlineData("in/2018-01-01.txt", "phrases", "side.tsv", "--reference", "in")]
    [InlineData("in/index.tsv", "kwic", "合作", "in")]
    [InlineData("side.tsv", "formulas", "in", "--families", "side.tsv")]
    [InlineData("side.tsv", "formulas", "in", "--lexicon", "side.tsv")]
    [InlineData("side.tsv", "formulas", "in", "--propose", "side.tsv")]
    [InlineData("side.tsv", "phrases", "in", "--dictionary", "side.tsv")]
    [InlineData("side.tsv", "keywords", "in", "--stopwords", "side.tsv")]
    [InlineData("side.tsv", "keywords", "in", "--idf", "side.tsv")]
    [InlineData("side.tsv", "discourse", "in", "--words", "side.tsv")]
    [InlineData("side.tsv", "frames", "in", "--frames", "side.tsv")]
    [InlineData("side.tsv", "phrases", "in", "--reference-list", "side.tsv")]
    public async Task An_output_that_is_read_is_refused_before_anything_is_done(string output, params string[] question)
    {
        var path = Path.Combine(_folder.Path, output);
        var before = File.ReadAllText(path);

        var run = await CommandRun.Of([.. question.Select(word => word is "in" or "side.tsv" || word.Contains('/', StringComparison.Ordinal) ? Path.Combine(_folder.Path, word) : word), "-o", path]);

        Assert.Equal((2, before), (run.Code, File.ReadAllText(path)));
        Assert.Contains(output, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Proposals_leave_what_is_decided_and_add_what_is_new()
    {
        string[] question = ["formulas", _folder.Write("t.txt", "要甲天星光沟通，要甲天月光沟通，要谋求互利双赢，要谋求互利共赢，好。"), "--lexicon", _folder.Write("l.txt", "甲天星光沟通\n甲天月光沟通\n谋求互利双赢\n谋求互利共赢\n"), "--propose"];
        var file = Path.Combine(_folder.Path, "families.tsv");
        var first = await CommandRun.Of([.. question, file]);
        Assert.Equal(0, first.Code);
        var lines = File.ReadAllLines(file);
        Assert.Equal(4, lines.Length);
        var decided = lines[2].Replace("?", "same", StringComparison.Ordinal) + "; mine";
        File.WriteAllLines(file, [.. lines[..2], decided, .. lines[4..]]);

        var again = await CommandRun.Of([.. question, file]);
        Assert.Equal([.. lines[..2], decided, .. lines[4..], lines[3]], File.ReadAllLines(file));

        var last = await CommandRun.Of([.. question, file, "--families", file]);
        Assert.Contains(decided, File.ReadAllLines(file));
        Assert.Equal((0, 0), (again.Code, last.Code));
        Assert.Contains("nothing is proposed that does not stand there", (await CommandRun.Of([.. question, file])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposals_are_not_written_over_a_file_of_another_kind()
    {
        var notes = _folder.Write("notes.txt", Said);

        var run = await CommandRun.Of("formulas", Path.Combine(_folder.Path, "in"), "--propose", notes);

        Assert.Equal((2, Said), (run.Code, File.ReadAllText(notes)));
    }

    [Theory]
    [InlineData("", "nothing is decided in it")]
    [InlineData("玉兰花开\t玉兰盛开\tsame\n", "no formula has the wording '玉兰花开'")]
    [InlineData("\uFEFF\uFEFF玉兰花开\t玉兰盛开\tsame\n", "no formula has the wording '玉兰花开'")]
    public async Task Decisions_that_change_nothing_are_told(string decisions, string told)
    {
        var run = await CommandRun.Of("formulas", Path.Combine(_folder.Path, "in"), "--families", _folder.Write("f.tsv", decisions));

        Assert.Equal(0, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }
}
