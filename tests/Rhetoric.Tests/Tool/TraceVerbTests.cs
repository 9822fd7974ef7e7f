using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Rhetoric.Tests.Corpus;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

public sealed class TraceVerbTests : IDisposable
{
    private static readonly string Series = ComposedCorpus.Folder("yunlan-lanhai");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Shares_by_year_are_the_rows_unless_others_are_asked_for()
    {
        var run = await Run(["trace", "一个云澜政策", Series]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("phrase,period,docs,with,count,share,low,high\r\n一个云澜政策,2014,1,1,1,1,", run.Output, StringComparison.Ordinal);
        Assert.Equal(9, run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("forms", "phrase,family,form,count,own_count,docs,first,last\r\n一个云澜政策,一个云澜政策,一个云澜政策,")]
    [InlineData("turns", "phrase,kind,period,date,doc,evidence,test,p,adjusted_p,beyond_chance\r\n一个云澜政策,silence,2018,2018-12-02,")]
    [InlineData("speakers", "phrase,speaker,count,docs,first,last\r\n一个云澜政策,维伦,4,4,2014-05-16,2016-09-02\r\n")]
    [InlineData("counterparts", "phrase,id,counterpart,docs,with,count,share,low,high\r\n一个云澜政策,岚海,岚海,9,6,")]
    [InlineData("readouts", "phrase,readout,date,docs,with,count,share,tier\r\n一个云澜政策,2014-05-16-talks,2014-05-16,1,1,1,1,most\r\n")]
    [InlineData("uses", "phrase,date,doc,start,end,form,speaker,addressee,counterpart\r\n一个云澜政策,2014-05-16,2014-05-16-talks,")]
    [InlineData("heat", "phrase,period,date,docs,with,count,share,tier\r\n一个云澜政策,2014,,1,1,1,1,most\r\n")]
    public async Task The_rows_are_what_is_to_be_shown(string show, string beginning)
    {
        var run = await Run(["trace", "一个云澜政策", Series, "--show", show, "--format", "csv"]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith(beginning, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_one_phrase_is_the_answer_itself()
    {
        var trace = Json(await Run(["trace", "一个云澜政策", Series, "--format", "json"]));

        Assert.Equal("一个云澜政策", trace.GetProperty("phrase").GetString());
        Assert.Equal(("2014-05-16-talks", "2021-11-16"), (trace.GetProperty("first").GetProperty("doc").GetString(), trace.GetProperty("last").GetProperty("date").GetString()));
        Assert.Equal(["period", "docs", "with", "count", "share", "low", "high"], trace.GetProperty("periods")[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal(["form", "count"], trace.GetProperty("forms")[0].EnumerateObject().Select(member => member.Name).Take(2));
        Assert.Equal(["speaker", "count"], trace.GetProperty("speakers")[0].EnumerateObject().Select(member => member.Name).Take(2));
        Assert.Subset(
            trace.GetProperty("turns")[0].EnumerateObject().Select(member => member.Name).ToHashSet(), new HashSet<string> { "kind", "period", "test", "p", "adjusted_p" });
        Assert.Equal(["silence", "return"], trace.GetProperty("turns").EnumerateArray().Select(turn => turn.GetProperty("kind").GetString()));
        Assert.All(trace.GetProperty("spans").EnumerateArray(), span => Assert.Equal("一个云澜政策", span.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task As_json_several_phrases_are_traces() => Assert.Equal(
        ["一个云澜原则", "一个云澜政策"],
        Json(await Run(["trace", "一个云澜原则", "一个云澜政策", Series, "--format", "json"])).GetProperty("traces").EnumerateArray().Select(trace => trace.GetProperty("phrase").GetString()));

    [Fact]
    public async Task A_family_is_traced_unless_the_wording_alone_is_asked_for()
    {
        var lexicon = _folder.Write("mine.tsv", "formula\tvariants\n互惠互利\t互利互惠\n");
        var family = Json(await Run(["trace", "互惠互利", Series, "--lexicon", lexicon, "--format", "json"]));
        var exact = Json(await Run(["trace", "互惠互利", Series, "--lexicon", lexicon, "--exact", "--format", "json"]));

        Assert.Equal(("互惠互利", 2), (family.GetProperty("family").GetString(), family.GetProperty("forms").GetArrayLength()));
        Assert.Equal((JsonValueKind.Null, 1, "none"), (exact.GetProperty("family").ValueKind, exact.GetProperty("forms").GetArrayLength(), exact.GetProperty("lexicon").GetString()));
        Assert.True(family.GetProperty("count").GetInt32() > exact.GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("periods")]
    [InlineData("heat")]
    [InlineData("readouts")]
    [InlineData("counterparts")]
    [InlineData("speakers")]
    public async Task As_svg_it_is_a_picture(string show)
    {
        var file = Path.Combine(_folder.Path, "p.svg");
        var run = await Run(["trace", "一个云澜原则", "一个云澜政策", Series, "--show", show, "--format", "svg", "--width", "400", "-o", file]);

        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal("400", XDocument.Load(file).Root!.Attribute("width")!.Value);
    }

    [Fact]
    public async Task As_html_it_is_a_page_with_every_picture()
    {
        var run = await Run(["trace", "一个云澜原则", "一个云澜政策", Series, "--format", "html"]);

        Assert.StartsWith("<!doctype html>", run.Output, StringComparison.Ordinal);
        Assert.Equal(2 * 6, run.Output.Split("<svg ").Length - 1);
    }

    [Fact]
    public async Task Own_tiers_are_numbered() => Assert.Contains(
        ",tier 2\r\n", (await Run(["trace", "压舱石", Series, "--show", "heat", "--tiers", "60", "--format", "csv"])).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("There is no text to work on: none of '压舱石', '星桥' is a file or a folder.", "压舱石", "星桥")]
    [InlineData("There is no phrase to trace", "corpus/")]
    [InlineData("--by is 'week'; it is year, month, readout", "压舱石", "corpus/", "--by", "week")]
    [InlineData("--show is 'moods'", "压舱石", "corpus/", "--show", "moods")]
    [InlineData("--show turns has no picture", "压舱石", "corpus/", "--show", "turns", "--format", "svg")]
    [InlineData("--tiers is '50,x'", "压舱石", "corpus/", "--show", "heat", "--tiers", "50,x")]
    [InlineData("--width is 100; it must be at least 320", "压舱石", "corpus/", "--format", "svg", "--width", "100")]
    [InlineData("nothing but quotation marks", "“”", "CORPUS")]
    public async Task Bad_usage_is_explained_and_the_code_is_2(string message, params string[] arguments)
    {
        var run = await Run(["trace", .. arguments.Select(argument => argument == "CORPUS" ? Series : argument)]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_named_and_the_rest_is_done()
    {
        var run = await Run(["trace", "压舱石", Series, "no-such/folder"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("no-such/folder", run.Error, StringComparison.Ordinal);
        Assert.Contains("压舱石,2014", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Boilerplate_is_told_by_clause_against_earlier_readouts()
    {
        var csv = await Run(["boilerplate", "2016-09", "--background", Series]);
        var json = Json(await Run(["boilerplate", "2016-09", "--background", Series, "--format", "json"]));

        Assert.StartsWith("start,end,clause,boilerplate,with,of,first,first_doc,last,last_doc,likeness,variant_date,variant_doc,variant\r\n", csv.Output, StringComparison.Ordinal);
        Assert.Equal(("2016-09-02-talks", 3), (json.GetProperty("doc").GetString(), json.GetProperty("of").GetInt32()));
        Assert.Equal(json.GetProperty("share").GetDouble(), json.GetProperty("boilerplate").GetInt32() / json.GetProperty("chars").GetDouble());
        Assert.Equal(
            json.GetProperty("boilerplate").GetInt32(), json.GetProperty("clauses").EnumerateArray().Sum(clause => clause.GetProperty("boilerplate").GetInt32()));
    }

    [Fact]
    public async Task A_wording_is_told_by_itself()
    {
        var wording = Json(await Run(["boilerplate", "--text", "少一些波折、多一些沉稳", "--background", Series, "--format", "json"])).GetProperty("wordings")[0];

        Assert.Equal((3, 9), (wording.GetProperty("with").GetInt32(), wording.GetProperty("of").GetInt32()));
        Assert.Equal("2015-03-08", wording.GetProperty("first").GetProperty("date").GetString());
    }

    [Theory]
    [InlineData("one of the two")]
    [InlineData("one of the two", "2016-09", "--text", "压舱石")]
    [InlineData("--min-chars is 1", "2016-09", "--min-chars", "1")]
    [InlineData("--min-docs is 0", "2016-09", "--min-docs", "0")]
    [InlineData("2031", "2031")]
    public async Task Bad_usage_of_boilerplate_is_explained(string message, params string[] arguments)
    {
        var run = await Run(["boilerplate", .. arguments, "--background", Series]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formulas_are_found_by_a_text_in_a_form()
    {
        var found = Json(await Run(["formulas", Series, "--find", "云澜", "--format", "json"])).GetProperty("formulas").EnumerateArray().ToArray();

        Assert.NotEmpty(found);
        Assert.All(found, formula => Assert.Contains(formula.GetProperty("variants").EnumerateArray(), variant => variant.GetProperty("form").GetString()!.Contains("云澜", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_same_question_gets_the_same_bytes()
    {
        string[] arguments = ["trace", "一个云澜原则", "压舱石", Series, "--format"];

        Assert.Equal((await Run([.. arguments, "json"])).Output, (await Run([.. arguments, "json"])).Output);
        Assert.Equal((await Run([.. arguments, "html"])).Output, (await Run([.. arguments, "html"])).Output);
    }

    [Fact]
    public async Task Their_help_has_examples()
    {
        Assert.Contains("Examples:", (await Run(["trace", "--help"])).Output, StringComparison.Ordinal);
        Assert.Contains("Examples:", (await Run(["boilerplate", "--help"])).Output, StringComparison.Ordinal);
    }

    private static JsonElement Json((int Code, string Output, string Error) run)
    {
        Assert.Equal((0, ""), (run.Code, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static async Task<(int Code, string Output, string Error)> Run(string[] arguments)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes("")), output, error, Width: 0, ShowsProgress: false);
        var code = await RhetoricCommand.Run(arguments, terminal);
        return (code, Encoding.UTF8.GetString(output.ToArray()), ComposedCorpus.Heard(error));
    }
}
