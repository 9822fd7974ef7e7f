using System.Text.Json;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Tool;

/// <summary>The verbs on words: collocates, keywords and diversity.</summary>
public sealed class WordVerbsTests : IDisposable
{
    private const string Text = "云方愿同岚方深化合作。\n岚方愿深化合作，扩大开放。\n合作符合双方利益。\n";

    private static readonly string Series = ComposedCorpus.Folder("yunlan-lanhai");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Collocates_stand_near_the_pattern_and_have_their_table()
    {
        var run = await Of("collocates", "合作", "-", "--window", "1,0");

        Assert.Equal("word,joint,expected,before,after,docs,near,count,sample,value", run.Lines[0]);
        Assert.StartsWith("深化,2,", Assert.Single(run.Lines.Skip(1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("深化,2", "--scope", "clause")]
    [InlineData("利益,1", "--scope", "sentence", "--min-count", "1")]
    [InlineData("云方愿,1", "--window", "3,0", "--min-count", "1", "--fold", "case")]
    [InlineData("化,2", "--unit", "char", "--window", "1,0")]
    [InlineData("合作,2", "--kind", "regex", "--window", "0,1")]
    [InlineData("深化,2", "--measure", "logdice")]
    public async Task Collocates_are_gathered_as_asked(string row, params string[] arguments) => Assert.Contains(
        (await Of(["collocates", arguments.Contains("regex") ? "深." : "合作", "-", .. arguments])).Lines, line => line.StartsWith(row, StringComparison.Ordinal));

    [Fact]
    public async Task Stop_words_are_no_collocates()
    {
        var stop = _folder.Write("stop.txt", "深化\n");

        Assert.DoesNotContain((await Of("collocates", "合作", "-", "--stopwords", stop)).Lines, line => line.StartsWith("深化", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--window is '3,x'", "collocates", "合作", "-", "--window", "3,x")]
    [InlineData("--window is '1,2,3'", "collocates", "合作", "-", "--window", "1,2,3")]
    [InlineData("--window goes with --scope window, not with clause", "collocates", "合作", "-", "--window", "3", "--scope", "clause")]
    [InlineData("The measure 'x' is not known", "collocates", "合作", "-", "--measure", "x")]
    [InlineData("change words; where characters are counted there are none", "collocates", "合作", "-", "--unit", "char", "--join")]
    [InlineData("--min-count is 0", "collocates", "合作", "-", "--min-count", "0")]
    [InlineData("--method is 'x'", "keywords", "-", "--method", "x")]
    [InlineData("--idf goes with tfidf", "keywords", "-", "--method", "textrank", "--idf", "idf.txt")]
    [InlineData("--keep-tags goes with --tags", "keywords", "-", "--keep-tags")]
    [InlineData("make words without parts of speech", "keywords", "-", "--join", "--tags", "n")]
    [InlineData("--per is 'month'", "keywords", "-", "--per", "month")]
    [InlineData("--top is 0", "keywords", "-", "--top", "0")]
    [InlineData("--mtld-threshold is 1;", "diversity", "-", "--mtld-threshold", "1")]
    [InlineData("--window is 0", "diversity", "-", "--window", "0")]
    [InlineData("The folding 'x' is not known", "diversity", "-", "--fold", "x")]
    [InlineData("The format 'pdf' is not known; it is table, json, csv, markdown or html.", "diversity", "-", "--format", "pdf")]
    public async Task Bad_usage_is_explained_and_the_code_is_2(string message, params string[] arguments)
    {
        var run = await Of(arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keywords_are_those_of_the_library_of_each_readout()
    {
        var run = await CommandRun.Of("keywords", Series, "--top", "2");
        var corpus = ReadoutCorpus.Load(Series);
        var first = new KeywordExtractor(new KeywordOptions { Limit = 2 }).Extract(corpus[0].Text);

        Assert.Equal("doc,date,keyword,tag,weight", run.Lines[0]);
        Assert.Equal(1 + (2 * corpus.Count), run.Lines.Count);
        Assert.Equal(first.Select(keyword => FormattableString.Invariant($"{corpus[0].Id},{corpus[0].Date:yyyy-MM-dd},{keyword.Text},,{keyword.Weight:R}")), run.Lines.Skip(1).Take(2));
    }

    [Theory]
    [InlineData("year,keyword,tag,weight", "--per", "year")]
    [InlineData("keyword,tag,weight", "--per", "corpus")]
    public async Task Keywords_are_of_years_and_of_the_corpus(string heading, params string[] arguments) =>
        Assert.Equal(heading, (await CommandRun.Of(["keywords", Series, .. arguments])).Lines[0]);

    [Fact]
    public async Task Keywords_have_tags_and_own_figures_and_stop_words()
    {
        var idf = _folder.Write("idf.txt", "合作 1\n双方 1\n深化 1\n利益 99\n");
        var stop = _folder.Write("stop.txt", "利益\n");

        Assert.Equal(["利益"], (await Of("keywords", "-", "--idf", idf, "--top", "1")).Lines.Skip(1).Select(line => line.Split(',')[2]));
        Assert.DoesNotContain(",利益,", (await Of("keywords", "-", "--stopwords", stop)).Output, StringComparison.Ordinal);
        Assert.All((await Of("keywords", "-", "--tags", "n", "--keep-tags")).Lines.Skip(1), line => Assert.Equal("n", line.Split(',')[3]));
        Assert.All((await Of("keywords", "-", "--method", "textrank", "--keep-tags")).Lines.Skip(1), line => Assert.NotEqual("", line.Split(',')[3]));
    }

    [Fact]
    public async Task No_word_reaches_from_one_readout_into_the_next()
    {
        _folder.Write("a.txt", "双方愿深化合");
        _folder.Write("b.txt", "作出承诺");

        Assert.DoesNotContain("合作", (await CommandRun.Of("keywords", _folder.Path, "--per", "corpus")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diversity_is_that_of_the_library()
    {
        var run = await CommandRun.Of("diversity", Series);
        var corpus = ReadoutCorpus.Load(Series);

        Assert.StartsWith("doc,date,tokens,types,ttr,", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(1 + corpus.Count, run.Lines.Count);
        Assert.StartsWith(FormattableString.Invariant($"{corpus[0].Id},{corpus[0].Date:yyyy-MM-dd},{corpus[0].MeasureDiversity().Tokens},"), run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith(FormattableString.Invariant($"{corpus.MeasureDiversity().Tokens},"), (await CommandRun.Of("diversity", Series, "--per", "corpus")).Lines[1], StringComparison.Ordinal);
        Assert.Equal("2014", (await CommandRun.Of("diversity", Series, "--per", "year")).Lines[1].Split(',')[0]);
    }

    [Theory]
    [InlineData("--window", "3")]
    [InlineData("--segment", "3")]
    [InlineData("--draws", "5")]
    [InlineData("--mtld-threshold", "0.9")]
    [InlineData("--log10")]
    [InlineData("--dictionary", "own.txt")]
    public async Task Each_setting_of_diversity_counts(params string[] setting)
    {
        var arguments = setting.Select(part => part == "own.txt" ? _folder.Write("own.txt", "深化合作 9\n") : part);

        Assert.NotEqual((await Of("diversity", "-")).Output, (await Of(["diversity", "-", .. arguments])).Output);
    }

    [Theory]
    [InlineData("collocates", "collocates", "合作", "-")]
    [InlineData("keywords", "keywords", "-")]
    [InlineData("diversity", "diversity", "-")]
    public async Task Each_form_is_written_and_the_same_question_gets_the_same_bytes(string name, params string[] arguments)
    {
        var json = await Of([.. arguments, "--format", "json"]);
        var root = JsonDocument.Parse(json.Output).RootElement;

        Assert.NotEmpty(root.GetProperty(name).EnumerateArray());
        Assert.StartsWith("jieba", root.GetProperty("segmenter").GetString(), StringComparison.Ordinal);
        Assert.Equal(json.Output, (await Of([.. arguments, "--format", "json"])).Output);
        Assert.StartsWith("| ", (await Of([.. arguments, "--format", "markdown"])).Output, StringComparison.Ordinal);
        Assert.Contains($"<title>{name}: 1 readout</title>", (await Of([.. arguments, "--format", "html"])).Output, StringComparison.Ordinal);
        Assert.Contains("  ", (await Of([.. arguments, "--format", "table"])).Output, StringComparison.Ordinal);
    }

    private static Task<CommandRun> Of(params string[] arguments) => CommandRun.Of(Text, arguments);
}
