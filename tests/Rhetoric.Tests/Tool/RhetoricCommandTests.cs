using System.Text;
using System.Text.Json;
using Rhetoric.Tests.Corpus;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

public sealed class RhetoricCommandTests : IDisposable
{
    private static readonly string Series = ComposedCorpus.Folder("yunlan-lanhai");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Segment_writes_a_line_for_each_line()
    {
        var run = await Run(["segment", "-"], "深入交换意见\n\n我来到北京清华大学\n");

        Assert.Equal((0, "深入 交换意见\n\n我 来到 北京 清华大学\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task Segment_knows_modes_separators_and_user_dictionaries()
    {
        var dictionary = _folder.Write("user.txt", "星桥倡议 100 n\n");

        Assert.Equal("我/来到/北京/清华/华大/大学/清华大学\n", (await Run(["segment", "-", "--mode", "search", "--separator", "/"], "我来到北京清华大学")).Output);
        Assert.Equal("推进\t星桥倡议\n", (await Run(["segment", "-", "--dictionary", dictionary, "--separator", "\\t"], "推进星桥倡议")).Output);
    }

    [Fact]
    public async Task Segment_gives_offsets_as_json()
    {
        var document = Json(await Run(["segment", "-", "--format", "json"], "深入交换意见")).GetProperty("docs")[0];

        Assert.Equal([(0, 2, "深入"), (2, 6, "交换意见")], document.GetProperty("tokens").EnumerateArray()
            .Select(token => (token.GetProperty("start").GetInt32(), token.GetProperty("end").GetInt32(), token.GetProperty("text").GetString()!)));
    }

    [Fact]
    public async Task Segment_gives_parts_of_speech()
    {
        Assert.Equal("我/r 来到/v 北京/ns 5.2/m %/x\n", (await Run(["segment", "-", "--pos"], "我来到北京5.2%")).Output);
        Assert.NotEqual(0, (await Run(["segment", "-", "--pos", "--mode", "full"], "我来到北京")).Code);

        var document = Json(await Run(["segment", "-", "--pos", "--format", "json"], "来到北京"));

        Assert.Equal("jieba-0.42.1/posseg+hmm", document.GetProperty("segmenter").GetString());
        Assert.Equal([(2, "v"), (4, "ns")], document.GetProperty("docs")[0].GetProperty("tokens").EnumerateArray()
            .Select(token => (token.GetProperty("end").GetInt32(), token.GetProperty("pos").GetString()!)));
    }

    [Fact]
    public async Task Phrases_count_characters_exactly()
    {
        var phrase = Json(await Run(["phrases", Series, "--unit", "char", "--n", "4", "--format", "json", "--top", "1000"]))
            .GetProperty("phrases").EnumerateArray().Single(phrase => phrase.GetProperty("phrase").GetString() == "相互尊重");

        Assert.Equal((10, 8, 4), (phrase.GetProperty("count").GetInt32(), phrase.GetProperty("docs").GetInt32(), phrase.GetProperty("n").GetInt32()));
        Assert.Equal("2014-05-16", phrase.GetProperty("first").GetString());
    }

    [Fact]
    public async Task Phrases_compare_with_a_reference()
    {
        var run = await Run(["phrases", Series, "--reference", ComposedCorpus.Folder("yunlan-jiyuan"), "--n", "1", "--measure", "logodds", "--format", "csv", "--top", "3"]);
        var lines = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(0, run.Code);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("phrase,n,count,docs,per_million,dispersion,reference_count,reference_docs,value,p,effect", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Phrases_compare_with_saved_counts_as_with_their_corpus()
    {
        using var folder = new TemporaryFolder();
        var saved = Path.Combine(folder.Path, "other.counts");
        string[] counting = ["--unit", "char", "--n", "2-3"];

        Assert.Equal(0, (await Run(["count", ComposedCorpus.Folder("yunlan-jiyuan"), .. counting, "-o", saved])).Code);
        var bySaved = await Run(["phrases", Series, .. counting, "--reference", saved, "--format", "csv", "--threads", "1"]);

        Assert.Equal(0, bySaved.Code);
        Assert.Equal((await Run(["phrases", Series, .. counting, "--reference", ComposedCorpus.Folder("yunlan-jiyuan"), "--format", "csv"])).Output, bySaved.Output);
    }

    [Fact]
    public async Task Phrases_compare_with_a_list_of_frequencies()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("list.tsv", "两国\t7\n合作\t3\n");
        string[] question = ["phrases", Series, "--unit", "char", "--n", "2", "--reference-list", list, "--format", "json", "--top", "1000"];

        var phrase = Json(await Run([.. question, "--reference-size", "1000"])).GetProperty("phrases").EnumerateArray().Single(phrase => phrase.GetProperty("phrase").GetString() == "两国");

        Assert.Equal(7, phrase.GetProperty("reference_count").GetInt64());
        Assert.Equal(2, (await Run([.. question, "--reference", Series])).Code);
        Assert.Contains("must be at least 7", (await Run([.. question, "--reference-size", "5"])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_list_of_frequencies_is_named_with_its_line()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("list.tsv", "两国 7\n");

        var run = await Run(["phrases", Series, "--reference-list", list]);

        Assert.Equal(2, run.Code);
        Assert.Contains($"{list}(1): ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Phrases_rank_as_terms()
    {
        var phrases = Json(await Run(["phrases", Series, "--n", "1-4", "--rank", "cvalue", "--format", "json", "--top", "20"])).GetProperty("phrases");
        double[] values = [.. phrases.EnumerateArray().Select(phrase => phrase.GetProperty("c_value").GetDouble())];

        Assert.Equal(20, values.Length);
        Assert.Equal(values.OrderDescending(), values);
        Assert.True(values[0] > 0);
        Assert.Equal(2, (await Run(["phrases", Series, "--rank", "beauty"])).Code);
    }

    [Fact]
    public async Task Merging_a_file_that_is_cut_short_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var (part, merged) = (Path.Combine(folder.Path, "part.counts"), Path.Combine(folder.Path, "merged.counts"));
        await Run(["count", Series, "--unit", "char", "--n", "2", "-o", part]);
        File.WriteAllBytes(part, File.ReadAllBytes(part)[..^1]);

        var run = await Run(["merge", part, "-o", merged]);

        Assert.Equal(2, run.Code);
        Assert.Contains("the file ends in the middle", run.Error, StringComparison.Ordinal);
        Assert.Equal([part], Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("npmi")]
    [InlineData("ll")]
    public async Task Phrases_rank_by_how_their_parts_attract_each_other(string measure)
    {
        var phrases = Json(await Run(["phrases", Series, "--n", "1-3", "--min-count", "3", "--rank", measure, "--format", "json", "--top", "20"])).GetProperty("phrases");
        double[] values = [.. phrases.EnumerateArray().Select(phrase => phrase.GetProperty("value").GetDouble())];

        Assert.Equal(20, values.Length);
        Assert.Equal(values.OrderDescending(), values);
        Assert.All(phrases.EnumerateArray(), phrase => Assert.InRange(phrase.GetProperty("n").GetInt32(), 2, 3));
    }

    [Theory]
    [InlineData("phrases --n 1-3 --rank dice", "dice")]
    [InlineData("phrases --n 1-3 --rank cvalue", "cvalue")]
    [InlineData("phrases --n 1-3", null)]
    [InlineData("collocates 合作 --measure dice", "dice")]
    [InlineData("collocates 合作", "ll")]
    public async Task The_head_tells_by_which_measure_the_rows_are_ranked(string line, string? measure)
    {
        var head = Json(await Run([.. line.Split(' '), Series, "--top", "3", "--format", "json"]));

        Assert.Equal(measure, head.TryGetProperty("measure", out var named) ? named.GetString() : null);
    }

    [Fact]
    public async Task Repeats_carry_their_evidence_and_places()
    {
        var answer = Json(await Run(["repeats", Series, "--min-length", "4", "--min-docs", "3", "--format", "json", "--top", "1000"]));
        var repeats = answer.GetProperty("repeats").EnumerateArray().ToArray();
        var repeat = repeats.Single(repeat => repeat.GetProperty("repeat").GetString() == "相互尊重");

        Assert.Equal((10, 8, 4), (repeat.GetProperty("count").GetInt32(), repeat.GetProperty("docs").GetInt32(), repeat.GetProperty("n").GetInt32()));
        Assert.Equal("2014-05-16", repeat.GetProperty("first").GetString());
        Assert.InRange(repeat.GetProperty("left_entropy").GetDouble(), 1, Math.Log2(10));
        Assert.Equal(10, repeat.GetProperty("spans").GetArrayLength());
        Assert.All(repeat.GetProperty("spans").EnumerateArray(), span =>
        {
            var text = File.ReadAllText(Path.Combine(Series, $"{span.GetProperty("doc").GetString()}.txt"));
            Assert.Equal("相互尊重", text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
        });
        Assert.All(repeats, item => Assert.InRange(item.GetProperty("docs").GetInt32(), 3, 9));
    }

    [Fact]
    public async Task Repeats_are_counted_in_words_too()
    {
        var run = await Run(["repeats", "-", "--unit", "token", "--format", "csv", "--min-count", "2"], "深入交换意见。深入交换意见。\n");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("repeat,n,count,docs,left_entropy,right_entropy,left_edges,right_edges,cohesion,nested,dominance,first,last\r\n深入交换意见,2,2,1,1,1,1,1,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formulas_carry_their_uses_and_the_head_their_inputs()
    {
        var answer = Json(await Run(["formulas", Series, "--format", "json", "--top", "500"]));
        var formula = answer.GetProperty("formulas").EnumerateArray().Single(formula => formula.GetProperty("canonical").GetString() == "相互尊重");

        Assert.Equal(9, answer.GetProperty("inputs").GetArrayLength());
        Assert.Equal(64, answer.GetProperty("inputs")[0].GetProperty("sha256").GetString()!.Length);
        Assert.StartsWith("rhetoric-zh-2/", answer.GetProperty("lexicon").GetString(), StringComparison.Ordinal);
        Assert.Equal(formula.GetProperty("family_count").GetInt32(), formula.GetProperty("spans").GetArrayLength());
        Assert.Equal(formula.GetProperty("count").GetInt32(), formula.GetProperty("variants")[0].GetProperty("count").GetInt32());
        Assert.Equal("heading", formula.GetProperty("variants")[0].GetProperty("relation").GetString());
        Assert.Equal("2014-05-16-talks", formula.GetProperty("first").GetProperty("doc").GetString());
    }

    [Fact]
    public async Task Proposals_of_families_are_a_file_of_decisions()
    {
        using var file = new TemporaryFile("");

        Assert.Equal(0, (await Run(["formulas", Series, "--propose", file.Path])).Code);
        Assert.Contains("a\tb\tdecision\treason\n", File.ReadAllText(file.Path), StringComparison.Ordinal);
        Assert.Equal(0, (await Run(["formulas", Series, "--families", file.Path])).Code);
    }

    [Fact]
    public async Task Formulas_without_the_lexicon_are_mined_alone() => Assert.All(
        Json(await Run(["formulas", Series, "--lexicon", "none", "--format", "json"])).GetProperty("formulas").EnumerateArray(),
        formula => Assert.Equal("mined", formula.GetProperty("origin").GetString()));

    [Fact]
    public async Task Compare_ranks_changes_with_spans_of_both_texts()
    {
        var (a, b) = (Path.Combine(Series, "2018-12-02-meeting.txt"), Path.Combine(Series, "2019-06-27-meeting.txt"));
        var answer = Json(await Run(["compare", a, b, "--format", "json", "--top", "7"]));
        var (textA, textB) = (File.ReadAllText(a), File.ReadAllText(b));

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], answer.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("rank").GetInt32()));
        foreach (var change in answer.GetProperty("changes").EnumerateArray())
        {
            Assert.Contains(change.GetProperty("kind").GetString(), new[] { "added", "dropped", "changed", "moved", "revoiced" });
            Assert.All(change.GetProperty("a").EnumerateArray(), span => Assert.Equal(Cut(textA, span), span.GetProperty("text").GetString()));
            Assert.All(change.GetProperty("b").EnumerateArray(), span => Assert.Equal(Cut(textB, span), span.GetProperty("text").GetString()));
        }

        Assert.Equal("沈怀舟", answer.GetProperty("voice").GetProperty("a")[0].GetProperty("speaker").GetString());
        Assert.InRange(answer.GetProperty("similarity").GetDouble(), 0, 1);

        static string Cut(string text, JsonElement span) => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
    }

    [Fact]
    public async Task Compare_tells_findings_with_quotes_evidence_and_the_changes_underneath()
    {
        var run = await Run(["compare", "2018-12-02", "2019-06-27", "--background", Series, "--format", "json", "--top", "5", "--language", "zh"]);
        var findings = Json(run).GetProperty("findings").EnumerateArray().ToArray();
        var texts = new[] { "2018-12-02-meeting.txt", "2019-06-27-meeting.txt" }.Select(name => File.ReadAllText(Path.Combine(Series, name))).ToArray();

        Assert.Equal([1, 2, 3, 4, 5], findings.Select(finding => finding.GetProperty("rank").GetInt32()));
        foreach (var finding in findings)
        {
            Assert.Contains('：', finding.GetProperty("title").GetString()!);
            Assert.NotEqual("", finding.GetProperty("thread").GetString());
            Assert.NotEqual("", finding.GetProperty("why").GetString());
            Assert.Contains(finding.GetProperty("kind").GetString(), new[] { "added", "dropped", "changed", "moved", "revoiced" });
            foreach (var (side, text) in new[] { ("a", texts[0]), ("b", texts[1]) })
            {
                Assert.All(finding.GetProperty(side).EnumerateArray(), quote =>
                    Assert.Equal(text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()], quote.GetProperty("text").GetString()));
            }

            Assert.All(finding.GetProperty("earlier").EnumerateArray(), use => Assert.InRange(use.GetProperty("with").GetInt32(), 0, use.GetProperty("of").GetInt32()));
            Assert.NotEmpty(finding.GetProperty("changes").EnumerateArray());
        }
    }

    [Fact]
    public async Task Compare_refuses_a_language_that_titles_do_not_have() => Assert.Equal(2, (await Run(["compare", "2018-12-02", "2019-06-27", "--background", Series, "--language", "fr"])).Code);

    [Fact]
    public async Task Compare_finds_readouts_by_date_among_the_background()
    {
        var run = await Run(["compare", "2018-12-02", "2019-06-27", "--background", Series, "--format", "csv", "--top", "3"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("earlier readouts", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_writes_a_page()
    {
        var page = Path.Combine(_folder.Path, "change.html");

        Assert.Equal(0, (await Run(["compare", "2018-12-02", "2019-06-27", "--background", Series, "--format", "html", "-o", page])).Code);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare", "--format", "html")]
    [InlineData("collate", "--format", "html")]
    [InlineData("report")]
    public async Task A_page_is_in_the_language_that_is_asked_for(string verb, params string[] format)
    {
        var page = Path.Combine(_folder.Path, "page.html");

        Assert.Equal(0, (await Run([verb, Series, "--language", "zh", .. format, "-o", page])).Code);
        Assert.StartsWith("<!doctype html>\n<html lang=\"zh-Hans\">", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kwic_tells_who_says_it()
    {
        var lines = Json(await Run(["kwic", "一个云澜??", Series, "--kind", "wildcard", "--width", "6", "--format", "json"])).GetProperty("lines");

        Assert.Equal(15, lines.GetArrayLength());
        Assert.Equal("沈怀舟", lines[0].GetProperty("speaker").GetString());
    }

    [Fact]
    public async Task Kwic_looks_for_whole_words_and_sorts_by_those_beside_them()
    {
        string[] question = ["kwic", "PEACE", "-", "--unit", "token", "--ignore-case", "--width", "1", "--sort", "1R,1L", "--format", "json"];

        var answer = Json(await Run(question, "Lasting peace holds. Peaceful means. True Peace ends. Real peace ends. All told."));

        Assert.Equal(["Real peace ends", "True Peace ends", "Lasting peace holds"], answer.GetProperty("lines").EnumerateArray()
            .Select(line => $"{line.GetProperty("left").GetString()}{line.GetProperty("match").GetString()}{line.GetProperty("right").GetString()}"));
        Assert.Equal(Segmenter.Default.Identity, answer.GetProperty("segmenter").GetString());
        Assert.Equal(["doc", "date", "start", "end", "left", "match"], answer.GetProperty("lines")[0].EnumerateObject().Select(member => member.Name).Take(6));
    }

    [Fact]
    public async Task Kwic_ignores_the_width_of_characters_where_asked()
    {
        Assert.Equal(1, Json(await Run(["kwic", "G20", "-", "--ignore-width", "--format", "json"], "出席Ｇ２０峰会。")).GetProperty("lines").GetArrayLength());
        Assert.Contains("\"lines\": []", (await Run(["kwic", "G20", "-", "--format", "json"], "出席Ｇ２０峰会。")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_does_not_let_a_text_steer_the_terminal()
    {
        var run = await Run(["kwic", "尊重", "-", "--format", "table"], "相互\u001B[2J尊重\u0007。");

        Assert.Contains("相互␛[2J", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task Parts_counted_apart_merge_to_the_counts_of_the_whole()
    {
        string[] texts = [.. Directory.GetFiles(Series, "*.txt").Order(StringComparer.Ordinal)];
        string File(string name) => Path.Combine(_folder.Path, name);
        await Run(["count", .. texts, "-o", File("whole"), "--unit", "char", "--n", "2-4"]);
        await Run(["count", .. texts[..4], "-o", File("a"), "--unit", "char", "--n", "2-4"]);
        await Run(["count", .. texts[4..], "-o", File("b"), "--unit", "char", "--n", "2-4"]);

        Assert.Equal(0, (await Run(["merge", File("a"), File("b"), "-o", File("merged")])).Code);
        Assert.Equal(System.IO.File.ReadAllBytes(File("whole")), System.IO.File.ReadAllBytes(File("merged")));
    }

    [Fact]
    public async Task Parts_counted_by_other_rules_are_not_merged()
    {
        var (one, two) = (Path.Combine(_folder.Path, "one"), Path.Combine(_folder.Path, "two"));
        await Run(["count", "-", "-o", one, "--unit", "char", "--n", "2"], "相互尊重\n");
        await Run(["count", "-", "-o", two, "--unit", "char", "--n", "3"], "相互尊重\n");
        var run = await Run(["merge", one, two]);

        Assert.Equal(2, run.Code);
        Assert.Contains($"{two}: The parts were counted by different rules: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_standard_input_is_a_document()
    {
        var lines = (await Run(["count", "-", "--unit", "char", "--n", "4"], "相互尊重\n相互尊重\n行稳致远\n")).Output.Split('\n');

        Assert.Contains("documents\t3", lines);
        Assert.Contains("相互尊重\t2\t2\t-\t-", lines);
    }

    [Fact]
    public async Task Report_writes_the_page_and_says_so()
    {
        var page = Path.Combine(_folder.Path, "report.html");
        var run = await Run(["report", Series, "-o", page, "--compare", "2017-11-07", "2018-12-02", "--title", "云岚"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("<h1><span lang=\"zh-Hans\">云岚</span></h1>", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("2017-11-07-talks", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("9 readouts", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Some_bad_input_is_named_the_rest_is_done_and_the_code_is_1()
    {
        var good = _folder.Write("good.txt", "沈怀舟指出，相互尊重。");
        var empty = _folder.Write("empty.txt", "");
        var run = await Run(["kwic", "相互尊重", good, empty, "/no/such/file", "--format", "csv"]);

        Assert.Equal(1, run.Code);
        Assert.Contains($"rhetoric: {empty}: is empty.", run.Error, StringComparison.Ordinal);
        Assert.Contains("rhetoric: /no/such/file: is neither a file nor a folder.", run.Error, StringComparison.Ordinal);
        Assert.Contains("相互尊重", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no text to work on.", "formulas", "/no/such/file")]
    [InlineData("Required argument 'PATHS' missing", "formulas")]
    [InlineData("--output", "report", "x")]
    [InlineData("is not known; it is token or char", "phrases", "{good}", "--unit", "word")]
    [InlineData("is no number from 1 and no range", "phrases", "{good}", "--n", "5-2")]
    [InlineData("The rank 'colour' is not known; it is count, cvalue, ll, ", "phrases", "{good}", "--rank", "colour")]
    [InlineData("--min-count is 1; what is repeated occurs at least twice", "repeats", "{good}", "--min-count", "1")]
    [InlineData("--boundary is 'line'; it is clause, sentence, paragraph", "repeats", "{good}", "--boundary", "line")]
    [InlineData("--top is 0", "formulas", "{good}", "--top", "0")]
    [InlineData("a phrase recurs from 2 uses on", "formulas", "{good}", "--min-count", "1")]
    [InlineData("The format 'xml' is not known", "formulas", "{good}", "--format", "xml")]
    [InlineData("The encoding 'big-six' is not known", "formulas", "{good}", "--encoding", "big-six")]
    [InlineData("begins with '1999'", "report", "{good}", "-o", "x.html", "--compare", "1999", "2000")]
    [InlineData("it is token or char", "kwic", "尊重", "{good}", "--unit", "word")]
    [InlineData("--sort is '4L'; it is position, left, right, 1L", "kwic", "尊重", "{good}", "--sort", "1R,4L")]
    [InlineData("The pattern '*' is nothing but *", "kwic", "*", "{good}", "--kind", "wildcard")]
    [InlineData("Invalid pattern", "kwic", "(", "{good}", "--kind", "regex")]
    [InlineData("no-such-lexicon.tsv", "formulas", "{good}", "--lexicon", "no-such-lexicon.tsv")]
    [InlineData("The folder of '/no/such/folder/x.html' does not exist", "report", "{good}", "-o", "/no/such/folder/x.html")]
    [InlineData("rhetoric: PATTERN is ''; it must hold what to look for.", "kwic", "", "{good}")]
    [InlineData("Unrecognized command", "colour")]
    public async Task Bad_usage_is_explained_and_the_code_is_2(string message, params string[] arguments)
    {
        var good = _folder.Write("good.txt", "沈怀舟指出，相互尊重。");
        var run = await Run([.. arguments.Select(argument => argument == "{good}" ? good : argument)]);

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task An_interrupt_ends_with_130_and_without_a_file()
    {
        var page = Path.Combine(_folder.Path, "report.html");
        var run = await Run(["report", Series, "-o", page], cancellationToken: new CancellationToken(canceled: true));

        Assert.Equal(130, run.Code);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("segment")]
    [InlineData("phrases")]
    [InlineData("formulas")]
    [InlineData("compare")]
    [InlineData("kwic")]
    [InlineData("report")]
    [InlineData("count")]
    [InlineData("merge")]
    [InlineData("repeats")]
    public async Task Every_verb_has_help_with_examples(string verb)
    {
        var run = await Run([verb, "--help"]);

        Assert.Equal(0, run.Code);
        Assert.Contains($"rhetoric {verb} ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_verb_it_shows_its_help_and_the_code_is_2()
    {
        var run = await Run([]);

        Assert.Equal(2, run.Code);
        Assert.Contains("report <PATHS>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_question_gets_the_same_bytes() => Assert.Equal(
        (await Run(["formulas", Series, "--format", "json"])).Output, (await Run(["formulas", Series, "--format", "json"])).Output);

    private static JsonElement Json((int Code, string Output, string Error) run)
    {
        Assert.Equal((0, ""), (run.Code, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static async Task<(int Code, string Output, string Error)> Run(string[] arguments, string input = "", CancellationToken cancellationToken = default)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, Width: 0, ShowsProgress: false);
        var code = await RhetoricCommand.Run(arguments, terminal, cancellationToken);
        return (code, Encoding.UTF8.GetString(output.ToArray()), ComposedCorpus.Heard(error));
    }
}
