namespace Rhetoric.Tests.Tool;

public sealed class AsWrittenTests : IDisposable
{
    private const string Text = "雙方將深化經濟合作。\n相 互 尊 重 ， 合 作 共 贏 。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("經濟合作", true, true)]
    [InlineData("经济合作", true, false)]
    [InlineData("相互尊重", true, false)]
    [InlineData("相 互 尊 重", false, true)]
    public async Task A_pattern_is_looked_for_in_the_form_in_which_texts_are_read(string pattern, bool isFoundFolded, bool isFoundAsWritten)
    {
        Assert.Equal(isFoundFolded, (await CommandRun.Of(Text, ["kwic", pattern, "-"])).Lines.Count == 2);
        Assert.Equal(isFoundAsWritten, (await CommandRun.Of(Text, ["kwic", pattern, "-", "--as-written"])).Lines.Count == 2);
    }

    [Fact]
    public async Task Phrases_are_counted_as_they_stand()
    {
        var stop = _folder.Write("stop.txt", "經\n");
        string[] question = ["phrases", "-", "--unit", "char", "--n", "2", "--min-count", "1", "--top", "100"];

        Assert.Contains((await CommandRun.Of(Text, question)).Lines, line => line.StartsWith("经济,", StringComparison.Ordinal));
        Assert.Contains((await CommandRun.Of(Text, [.. question, "--as-written"])).Lines, line => line.StartsWith("經濟,", StringComparison.Ordinal));
        Assert.DoesNotContain((await CommandRun.Of(Text, [.. question, "--as-written", "--stopwords", stop])).Lines, line => line.StartsWith("經濟,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Traces_and_collocates_are_of_the_form_too()
    {
        var path = _folder.Write("2019-06-06.txt", Text);

        Assert.Contains("2019,1,1,1,1,", (await CommandRun.Of("trace", "經濟合作", path, "--as-written", "--exact")).Output, StringComparison.Ordinal);
        Assert.Contains("\r\n將,1,", (await CommandRun.Of("collocates", "經濟", path, "--as-written", "--unit", "char", "--min-count", "1")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_counts_are_of_folded_texts()
    {
        var path = _folder.Write("a.txt", Text);
        var counts = Path.Combine(_folder.Path, "a.counts");
        await CommandRun.Of("count", path, "-o", counts);

        var run = await CommandRun.Of("phrases", path, "--reference", counts, "--as-written");

        Assert.Equal(2, run.Code);
        Assert.Contains("--as-written reads texts in another form", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_readout_of_any_origin_has_the_form_asked_for()
    {
        var options = new LoadOptions { Form = TextForm.AsWritten };
        var json = _folder.Write("a.jsonl", "{\"id\":\"a\",\"text\":\"經濟\"}\n");
        using var lines = new MemoryStream("經濟\n"u8.ToArray());
        using var stream = new MemoryStream("經濟\n"u8.ToArray());

        Assert.Equal("經濟", Assert.Single(ReadoutCorpus.Load([json], options)).Text);
        Assert.Equal("經濟", Assert.Single(ReadoutCorpus.Load([_folder.Write("b.txt", "經濟")], options)).Text);
        Assert.Equal("經濟", Assert.Single(ReadoutLines.Read(lines, "-", LineForm.Text, options)).Text);
        Assert.Equal("經濟\n", Readout.Read(stream, "-", options).Text);
        Assert.Equal((TextForm.AsWritten, "經濟"), new Readout("r", "經濟", TextForm.AsWritten) is var own ? (own.Form, own.Text) : default);
        Assert.Equal((TextForm.Folded, "经济"), new Readout("r", "經濟") is var folded ? (folded.Form, folded.Text) : default);
    }

    [Fact]
    public void A_corpus_of_both_forms_is_searched_as_a_folded_one() => Assert.Equal(
        ["b"], new ReadoutCorpus([new Readout("a", "經濟", TextForm.AsWritten), new Readout("b", "經濟")]).Concordance("經濟").Select(line => line.Readout.Id));
}
