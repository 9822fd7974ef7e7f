namespace Rhetoric.Tests.Tool;

/// <summary>Which of the readouts named a verb works on, and what two readouts of one name are called.</summary>
public sealed class ReadoutChoiceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2018,2019", "--from", "2018")]
    [InlineData("2017,2018", "--to", "2018")]
    [InlineData("2018", "--from", "2018-03", "--to", "2018-03")]
    [InlineData("2019", "--from", "2018-03-10")]
    [InlineData("2017,2018,2019,undated")]
    public async Task Days_choose_readouts(string expected, params string[] days)
    {
        WriteYears();

        var run = await CommandRun.Of(["kwic", "合作", _folder.Path, .. days]);

        Assert.Equal(expected, string.Join(',', run.Lines.Skip(1).Select(line => line.Split(',')[0].Split('-')[0])));
        Assert.Equal(days.Length > 0, run.Error.Contains("1 of 4 readouts has no date and is left out: undated", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("No readout lies on 2020-01-01 or later; the first is of 2017-03-09, the last of 2019-03-09", "--from", "2020")]
    [InlineData("--from is 'soon'; it is a day", "--from", "soon")]
    [InlineData("--to is 2017, before --from, 2018", "--from", "2018", "--to", "2017")]
    [InlineData("No readout tells whom one met", "--series", "霁原")]
    public async Task What_chooses_nothing_is_told(string message, params string[] choice)
    {
        WriteYears();

        var run = await CommandRun.Of(["phrases", _folder.Path, .. choice]);

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("formulas")]
    [InlineData("lists")]
    [InlineData("frames")]
    [InlineData("discourse")]
    [InlineData("phrases")]
    [InlineData("keywords")]
    [InlineData("diversity")]
    [InlineData("trace", "合作")]
    public async Task A_series_of_a_mixed_folder_is_as_its_readouts_alone(string verb, params string[] words)
    {
        var run = await CommandRun.Of([verb, .. words, Corpus.ComposedCorpus.Folder(""), "--series", "霁原"]);
        var folders = await CommandRun.Of([verb, .. words, Corpus.ComposedCorpus.Folder("yunlan-jiyuan"), Corpus.ComposedCorpus.Folder("pairs/2020-09-22-meeting-yunlan.txt")]);

        Assert.Equal((0, folders.Output), (run.Code, run.Output));
    }

    [Fact]
    public async Task A_mixed_folder_is_collated_by_the_series_met_last()
    {
        var mixed = Corpus.ComposedCorpus.Folder("");
        var run = await CommandRun.Of("collate", mixed, "--show", "meetings");
        var compared = await CommandRun.Of("compare", mixed);
        var all = await CommandRun.Of("collate", mixed, "--show", "meetings", "--series", "all");

        Assert.Contains("also here: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(Series(compared.Error), Series(run.Error));
        Assert.True(all.Lines.Count > run.Lines.Count);

        static string Series(string error) => error.Split('\n').First(line => line.Contains("readouts, ", StringComparison.Ordinal)).Split("; comparing")[0].Trim();
    }

    [Fact]
    public async Task Two_files_of_one_name_are_two_sources()
    {
        var (a, b) = (_folder.Write("x/a.txt", "沈怀舟表示，要深化合作。"), _folder.Write("y/a.txt", "沈怀舟表示，要停止合作。"));

        var page = (await CommandRun.Of("compare", a, b, "--format", "html")).Output;

        Assert.Contains("<td>x/a</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>y/a</td>", page, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandRun.Of("compare", a, a)).Code);
    }

    [Fact]
    public async Task An_id_that_two_readouts_of_a_file_have_is_told_with_its_readouts()
    {
        var file = _folder.Write("m.jsonl", "{\"id\":\"p\",\"text\":\"沈怀舟表示，要深化合作。\"}\n{\"id\":\"p\",\"text\":\"沈怀舟表示，要停止合作。\"}\n");

        var bare = await CommandRun.Of("compare", file, "p", "p#2");

        Assert.Equal(2, bare.Code);
        Assert.Contains("'p' fits 2 readouts: p#1, p#2.", bare.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandRun.Of("compare", file, "p#1", "p#2")).Code);
    }

    [Fact]
    public async Task Standard_input_may_be_lines_of_json()
    {
        var run = await CommandRun.Of("{\"id\":\"p\",\"date\":\"2018-01-02\",\"text\":\"要深化合作。\"}\n{\"text\":\"要深化合作吗？\"}\n", ["kwic", "合作", "-"]);

        Assert.Equal(["p", "--2"], run.Lines.Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task Standard_input_is_one_of_two() =>
        Assert.Contains("can be read once", (await CommandRun.Of("要深化合作。", ["compare", "-", "-"])).Error, StringComparison.Ordinal);

    private void WriteYears()
    {
        foreach (var year in new[] { 2017, 2018, 2019 })
        {
            _folder.Write($"{year}-03-09.txt", $"沈怀舟表示，要深化合作，{year}。");
        }

        _folder.Write("undated.txt", "沈怀舟表示，要深化合作吗？");
    }
}
