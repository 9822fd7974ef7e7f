using System.Text;
using System.Text.Json;
using Rhetoric.Tests.Corpus;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

/// <summary>The verb collate, and how compare and report choose a series of a mixed folder.</summary>
public sealed class CollateVerbTests : IDisposable
{
    private static readonly string Lanhai = ComposedCorpus.Folder("yunlan-lanhai");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("threads", "thread,title,docs,chars,2014-05-16-talks,")]
    [InlineData("principles", "list,date,doc,speaker,items,added,dropped,moved,start,end\r\n相互尊重、平等相待、合作共赢,2014-05-16,")]
    [InlineData("formulas", "formula,category,docs,count,2014-05-16-talks,")]
    [InlineData("meetings", "date,doc,turn,subject,name,docs,first,before,last\r\n2015-03-08,2015-03-08-call,introduced,thread,")]
    [InlineData("order", "date,doc,place,thread,title,raised_by,place_before,start,end,text\r\n2014-05-16,2014-05-16-talks,1,")]
    [InlineData("reuse", "later,earlier,share,chars,of,longest,later_start,later_end,earlier_start,earlier_end,text\r\n2016-09-02-talks,2014-05-16-talks,0.")]
    public async Task The_rows_are_what_is_asked_for(string view, string beginning)
    {
        var run = await Run("collate", Lanhai, "--show", view);

        Assert.Equal(0, run.Code);
        Assert.StartsWith(beginning, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("threads", "thread,title,date,doc,raised_by,chars,voices,rungs,start,end\r\n")]
    [InlineData("formulas", "formula,category,date,doc,exact,exact_net,family,family_net\r\n")]
    public async Task A_row_can_be_a_cell(string view, string beginning) =>
        Assert.StartsWith(beginning, (await Run("collate", Lanhai, "--show", view, "--cells")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_cell_of_a_thread_tells_who_raises_it_and_its_rungs()
    {
        var rows = (await Run("collate", Lanhai, "--show", "threads", "--cells")).Output.Split("\r\n");

        Assert.Contains(rows, row => row.StartsWith("trade,", StringComparison.Ordinal) && row.Contains(",2020-03-26-call,科兰,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("务必 (ask-force", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json", "{\n")]
    [InlineData("html", "<!doctype html>")]
    [InlineData("tei", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">")]
    [InlineData("graphml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")]
    [InlineData("markdown", "| thread |")]
    [InlineData("table", "thread ")]
    public async Task It_is_written_in_each_format(string format, string beginning) => Assert.StartsWith(beginning, (await Run("collate", Lanhai, "--format", format)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Options_are_heard()
    {
        Assert.Equal(4, (await Run("collate", Lanhai, "--top", "3")).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain(",returned,", (await Run("collate", Lanhai, "--show", "meetings", "--silence", "9")).Output, StringComparison.Ordinal);
        Assert.Single((await Run("collate", Lanhai, "--show", "reuse", "--stretch", "400")).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("own", JsonDocument.Parse((await Run("collate", Lanhai, "--lexicon", _folder.Write("own.tsv", "获得感\n"), "--format", "json")).Output).RootElement.GetProperty("lexicon").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_series_of_a_mixed_folder_is_collated()
    {
        var run = await Run("collate", Lanhai, ComposedCorpus.Folder("yunlan-jiyuan"), "--series", "岚海", "--format", "json");

        Assert.Equal(9, JsonDocument.Parse(run.Output).RootElement.GetProperty("readouts").GetArrayLength());
    }

    [Theory]
    [InlineData("--show is 'mood'; it is threads, principles, formulas, meetings, order, reuse.", "--show", "mood")]
    [InlineData("--cells goes with threads and formulas only.", "--show", "reuse", "--cells")]
    [InlineData("--silence is 0; it must be at least 1.", "--silence", "0")]
    [InlineData("LeastStretch is 2; it must be at least 4.", "--stretch", "2")]
    [InlineData("There is no series '海棠'; there are 岚海: 9 readouts", "--series", "海棠")]
    [InlineData("The format 'xml' is not known", "--format", "xml")]
    public async Task Bad_usage_is_explained_and_the_code_is_2(string message, params string[] arguments)
    {
        var run = await Run(["collate", Lanhai, .. arguments]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_takes_the_last_two_of_a_series_of_a_folder_and_names_them()
    {
        var run = await Run("compare", Mixed(), "--format", "json", "--top", "2");

        Assert.Equal(0, run.Code);
        Assert.Contains("rhetoric: 美国: 2 readouts, 2015-01-03 – 2016-01-03; comparing a (2015-01-03) → c (2016-01-03, 林远会见美国总统)", run.Error, StringComparison.Ordinal);
        Assert.Contains("rhetoric: also here: 俄罗斯 (RU, Chinese): 1; --series NAME chooses.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("also here", (await Run("compare", Mixed(), "--series", "us", "--top", "1")).Error, StringComparison.Ordinal);
        Assert.Equal(["a", "c"], JsonDocument.Parse(run.Output).RootElement.GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task The_series_can_be_chosen()
    {
        Assert.Contains("; comparing 2020-03-26-call", (await Run("compare", Lanhai, "--series", "岚海", "--top", "1")).Error, StringComparison.Ordinal);
        var run = await Run("compare", Mixed(), "--series", "俄罗斯");

        Assert.Equal((2, "rhetoric: 俄罗斯: 1 readout, 2017-01-03 has no two days to compare.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Where_nobody_was_met_on_two_days_compare_says_so_and_names_the_series()
    {
        Write("a", "美国", "2015-01-03");
        Write("b", "俄罗斯", "2017-01-03");
        var run = await Run("compare", _folder.Path);

        Assert.Equal((2, "rhetoric: No counterpart was met on two days; name two readouts by id or date. There are 俄罗斯: 1 readout, 2017-01-03; 美国: 1 readout, 2015-01-03.\n"), (run.Code, run.Error));
        Assert.Contains("There are 俄罗斯", (await Run("report", _folder.Path, "-o", Path.Combine(_folder.Path, "x.htm"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_readouts_are_named_by_date_within_a_series_of_a_folder()
    {
        var run = await Run("compare", Lanhai, "2018-12-02", "2019-06-27", "--series", "岚海", "--top", "1", "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Contains("2019-06-27-meeting", run.Output, StringComparison.Ordinal);
        Assert.Contains("name it before 'a' and 'b', or after --background", (await Run("compare", "a", "b", "--series", "岚海")).Error, StringComparison.Ordinal);
        Assert.Contains("begins with '2001-01-01'", (await Run("compare", Lanhai, "2001-01-01", "2019-06-27", "--series", "岚海")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_names_the_pair_of_its_series()
    {
        var page = Path.Combine(_folder.Path, "x.page");
        var run = await Run("report", Mixed(), "--series", "us", "-o", page);

        Assert.Equal(0, run.Code);
        Assert.Contains("comparing a (2015-01-03) → c (2016-01-03", run.Error, StringComparison.Ordinal);
        Assert.Contains("What changed: 2015-01-03 → 2016-01-03", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_readout_outside_of_the_series_asked_for_is_not_found() =>
        Assert.Equal(2, (await Run("compare", "a", "b", "--series", "us", "--background", Mixed())).Code);

    [Fact]
    public async Task Its_help_has_examples() => Assert.Contains("Examples:", (await Run("collate", "--help")).Output, StringComparison.Ordinal);

    private string Mixed()
    {
        Write("a", "美国", "2015-01-03");
        Write("b", "俄罗斯", "2017-01-03");
        Write("c", "美国", "2016-01-03");
        _folder.Write("index.tsv", "file\tdate\ttitle\na.txt\t2015-01-03\t\nb.txt\t2017-01-03\t\nc.txt\t2016-01-03\t林远会见美国总统\n");
        return _folder.Path;
    }

    private void Write(string id, string country, string date)
    {
        _folder.Write($"{id}.txt", $"国家主席林远3日会见{country}总统。\n林远指出，中方愿同{country}扩大合作，{id}。");
        _folder.Write("index.tsv", File.Exists(Path.Combine(_folder.Path, "index.tsv")) ? File.ReadAllText(Path.Combine(_folder.Path, "index.tsv")) + $"{id}.txt\t{date}\n" : $"file\tdate\n{id}.txt\t{date}\n");
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var terminal = new Terminal(new MemoryStream(), output, error, Width: 0, ShowsProgress: false);
        var code = await RhetoricCommand.Run(arguments, terminal);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
