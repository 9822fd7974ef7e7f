using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rhetoric.Tests.Corpus;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

/// <summary>The verbs phrases, count and merge: what they compare with, what a line is, and what they refuse.</summary>
public sealed class PhraseVerbsTests : IDisposable
{
    private static readonly string Series = ComposedCorpus.Folder("yunlan-lanhai");
    private static readonly string[] Others = [.. Directory.GetFiles(ComposedCorpus.Folder("yunlan-jiyuan"), "*.txt").Order(StringComparer.Ordinal)];
    private static readonly string[] Counting = ["--unit", "char", "--n", "2-3"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("occurrences")]
    [InlineData("documents")]
    public async Task Several_saved_counts_are_one_reference(string basis)
    {
        var (one, two) = (PathOf("one"), PathOf("two"));
        await Run(["count", .. Others[..1], .. Counting, "-o", one]);
        await Run(["count", .. Others[1..], .. Counting, "-o", two]);

        var bySaved = await Run(["phrases", Series, .. Counting, "--format", "csv", "--basis", basis, "--reference", one, two]);

        Assert.Equal((0, ""), (bySaved.Code, bySaved.Error));
        Assert.Equal((await Run(["phrases", Series, .. Counting, "--format", "csv", "--basis", basis, "--reference", .. Others])).Output, bySaved.Output);
    }

    [Fact]
    public async Task The_basis_changes_what_is_key()
    {
        string[] question = ["phrases", Series, .. Counting, "--format", "csv", "--reference", .. Others];

        Assert.Equal((await Run(question)).Output, (await Run([.. question, "--basis", "occurrences"])).Output);
        Assert.NotEqual((await Run(question)).Output, (await Run([.. question, "--basis", "documents"])).Output);
    }

    [Fact]
    public async Task Saved_counts_by_other_rules_are_no_reference()
    {
        var (one, two) = (PathOf("one"), PathOf("two"));
        await Run(["count", Others[0], .. Counting, "-o", one]);
        await Run(["count", Others[1], .. Counting, "--fold", "case", "-o", two]);

        await AssertRefused($"{two}: The parts were counted by different rules: folding is none in one and case in the other", ["phrases", Series, .. Counting, "--reference", one, two]);
        await AssertRefused("folding is none in one and case in the other", ["phrases", Series, .. Counting, "--reference", two]);
    }

    [Fact]
    public async Task A_reference_of_texts_and_counts_is_refused_with_both_names()
    {
        var counts = PathOf("one");
        await Run(["count", Others[0], .. Counting, "-o", counts]);

        await AssertRefused($"saved counts ('{counts}') with texts ('{Others[1]}')", ["phrases", Series, .. Counting, "--reference", counts, Others[1]]);
    }

    [Theory]
    [InlineData("phrases", "{0}")]
    [InlineData("count", "{0}")]
    [InlineData("formulas", "{0}")]
    [InlineData("kwic", "海", "{0}")]
    [InlineData("segment", "{0}")]
    [InlineData("compare", "{0}", "{0}")]
    [InlineData("report", "{0}", "-o", "{0}.html")]
    public async Task Saved_counts_are_no_text(params string[] arguments)
    {
        var counts = PathOf("saved.txt");
        await Run(["count", Others[0], .. Counting, "-o", counts]);

        await AssertRefused($"rhetoric: {counts}: holds saved phrase counts and no text; add such files up with 'rhetoric merge'", [.. arguments.Select(argument => argument.Replace("{0}", counts, StringComparison.Ordinal))]);
    }

    [Fact]
    public async Task Saved_counts_in_a_folder_or_on_standard_input_are_no_text()
    {
        var counts = PathOf("saved.txt");
        await Run(["count", Others[0], .. Counting, "-o", counts]);
        _folder.Write("good.txt", "相互尊重，相互尊重。");

        var run = await Run(["phrases", _folder.Path, .. Counting, "--format", "csv"]);

        Assert.Equal(1, run.Code);
        Assert.Contains($"{counts}: holds saved phrase counts", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("rhetoric", run.Output, StringComparison.Ordinal);
        await AssertRefused("-: holds saved phrase counts", ["phrases", "-"], File.ReadAllBytes(counts));
        await AssertRefused("-: holds saved phrase counts", ["count", "-"], File.ReadAllBytes(counts));
    }

    [Theory]
    [InlineData("The measure 'bogus' is not known", "--measure", "bogus")]
    [InlineData("--measure goes with --reference or --reference-list", "--measure", "lrc")]
    [InlineData("--basis goes with --reference or --reference-list", "--basis", "documents")]
    [InlineData("--basis is 'units'; it is occurrences, documents", "--basis", "units")]
    [InlineData("--reference-size goes with --reference-list", "--reference-size", "1000")]
    [InlineData("--rank is cvalue, but with a reference", "--rank", "cvalue", "--reference", "{good}")]
    [InlineData("does not know any", "--basis", "documents", "--reference-list", "{good}")]
    [InlineData("--boundary is 'page'; it is clause, sentence, paragraph", "--boundary", "page")]
    [InlineData("The folding 'all' is not known", "--fold", "all")]
    [InlineData("The rule 'inside' is not known", "--stopwords", "{good}", "--stopword-rule", "inside")]
    [InlineData("--stopword-rule goes with --stopwords", "--stopword-rule", "edges")]
    public async Task What_would_be_ignored_is_refused_before_anything_is_read(string message, params string[] options)
    {
        var good = _folder.Write("good.txt", "相互尊重");

        // The text does not exist: nobody looked for it.
        var run = await Run(["phrases", "/no/such/file", .. options.Select(option => option == "{good}" ? good : option)]);

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("/no/such/file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("boundary\tsentence", "--boundary", "sentence")]
    [InlineData("folding\tcase+width", "--fold", "case+width")]
    [InlineData("stopwords\tedges sha256-", "--stopwords", "{stop}")]
    [InlineData("stopwords\tanywhere sha256-", "--stopwords", "{stop}", "--stopword-rule", "anywhere")]
    public async Task Counting_options_are_in_the_identity(string line, params string[] options)
    {
        var stop = _folder.Write("stop.txt", "\uFEFF的\r\n\r\n了");

        var run = await Run(["count", Others[0], .. Counting, .. options.Select(option => option == "{stop}" ? stop : option)]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains($"\n{line}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counting_options_change_what_is_counted()
    {
        var text = _folder.Write("text.txt", "Ａb，ab。的海天，海天的。");
        var stop = _folder.Write("stop.txt", "的\n");
        string[] question = ["phrases", text, "--unit", "char", "--n", "2-6", "--format", "csv"];

        Assert.Contains("\r\nＡb,2,2,", (await Run([.. question, "--fold", "case+width"])).Output, StringComparison.Ordinal);
        Assert.Contains("\r\n海天，海天,5,1,", (await Run([.. question, "--boundary", "sentence", "--min-count", "1"])).Output, StringComparison.Ordinal);
        Assert.Contains("\r\n的海天,", (await Run([.. question, "--min-count", "1"])).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\n的海天,", (await Run([.. question, "--min-count", "1", "--stopwords", stop])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("的\n双方\n", "(2): the stop word '双方' is longer than a character")]
    [InlineData("\n\n", ": there is no stop word in it")]
    public async Task A_list_of_stop_words_that_cannot_work_is_named(string list, string message) =>
        await AssertRefused(message, ["count", Others[0], "--unit", "char", "--stopwords", _folder.Write("stop.txt", list)]);

    [Theory]
    [InlineData("ll")]
    [InlineData("ll2")]
    [InlineData("williams")]
    [InlineData("chi2")]
    [InlineData("fisher")]
    [InlineData("bic")]
    [InlineData("ell")]
    [InlineData("logodds")]
    [InlineData("logratio")]
    [InlineData("lrc")]
    [InlineData("poslrc")]
    [InlineData("diff")]
    [InlineData("rr")]
    [InlineData("oddsratio")]
    [InlineData("simplemaths")]
    public async Task Every_measure_goes_by_its_name(string measure)
    {
        var answer = Json(await Run(["phrases", Series, .. Counting, "--reference", Others[0], "--measure", measure, "--top", "3", "--format", "json"]));

        Assert.Equal(measure, answer.GetProperty("reference").GetProperty("measure").GetString());
        Assert.All(answer.GetProperty("phrases").EnumerateArray(), phrase => Assert.Equal(measure, phrase.GetProperty("keyness").GetProperty("measure").GetString()));
    }

    [Fact]
    public async Task Parts_of_listed_phrases_are_left_out_unless_asked_for()
    {
        string[] question = ["phrases", Series, .. Counting, "--reference", Others[0], "--top", "100000", "--format", "json"];
        var (few, all) = (Json(await Run(question)), Json(await Run([.. question, "--keep-parts"])));

        Assert.True(few.GetProperty("phrases").GetArrayLength() < all.GetProperty("phrases").GetArrayLength());
        Assert.Equal(0.9, few.GetProperty("reference").GetProperty("part_share").GetDouble());
        Assert.Equal(JsonValueKind.Null, all.GetProperty("reference").GetProperty("part_share").ValueKind);
        Assert.Equal(2, (await Run(["phrases", Series, "--keep-parts"])).Code);
    }

    [Fact]
    public async Task The_head_tells_how_phrases_were_counted_and_with_what_they_were_compared()
    {
        var counts = PathOf("one.counts");
        await Run(["count", Others[0], .. Counting, "-o", counts]);
        var list = _folder.Write("list.tsv", "两国\t7\n合作\t3\n");
        string[] question = ["phrases", Series, .. Counting, "--format", "json"];

        var alone = Json(await Run(question));
        var bySaved = Json(await Run([.. question, "--reference", counts, "--measure", "lrc"])).GetProperty("reference");
        var byTexts = Json(await Run([.. question, "--reference", Others[0], "--basis", "documents"])).GetProperty("reference");
        var byList = Json(await Run([.. question, "--reference-list", list])).GetProperty("reference");

        Assert.False(alone.TryGetProperty("reference", out _));
        var counting = alone.GetProperty("counting");
        Assert.Equal(("character", 2, 3, "clause", 2), (
            counting.GetProperty("unit").GetString(), counting.GetProperty("shortest").GetInt32(), counting.GetProperty("longest").GetInt32(),
            counting.GetProperty("boundary").GetString(), counting.GetProperty("min_count").GetInt32()));
        Assert.Equal(("lrc", "occurrences", 1), (bySaved.GetProperty("measure").GetString(), bySaved.GetProperty("basis").GetString(), bySaved.GetProperty("docs").GetInt32()));
        Assert.Equal((counts, Sha256(counts)), Input(bySaved));
        Assert.Equal(("ll", "documents"), (byTexts.GetProperty("measure").GetString(), byTexts.GetProperty("basis").GetString()));
        Assert.Equal((Others[0], Sha256(Others[0])), Input(byTexts));
        Assert.Equal(byTexts.GetProperty("units").GetInt64(), bySaved.GetProperty("units").GetInt64());
        Assert.Equal((list, Sha256(list)), Input(byList));
        Assert.Equal((10, JsonValueKind.Null), (byList.GetProperty("units").GetInt64(), byList.GetProperty("docs").ValueKind));

        static (string? Path, string? Sha256) Input(JsonElement reference) =>
            (reference.GetProperty("inputs")[0].GetProperty("path").GetString(), reference.GetProperty("inputs")[0].GetProperty("sha256").GetString());

        static string Sha256(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
    }

    [Fact]
    public async Task Terms_keep_the_figures_of_phrases()
    {
        string[] question = ["phrases", Series, "--n", "1", "--format", "json", "--top", "100000"];
        var phrases = Json(await Run(question)).GetProperty("phrases").EnumerateArray().ToDictionary(phrase => phrase.GetProperty("phrase").GetString()!);
        var terms = Json(await Run([.. question, "--rank", "cvalue"])).GetProperty("phrases").EnumerateArray().ToArray();

        Assert.NotEmpty(terms);
        Assert.All(terms, term => Assert.All(
            new[] { "count", "docs", "per_million", "dispersion" },
            name => Assert.Equal(phrases[term.GetProperty("phrase").GetString()!].GetProperty(name).GetDouble(), term.GetProperty(name).GetDouble())));
    }

    [Fact]
    public async Task A_document_of_standard_input_ends_at_a_line_feed_only()
    {
        var lines = (await Run(["count", "-", "--unit", "char", "--n", "2"], "海天\v海天\f海天\u0085海天\u2028海天\u2029海天\r海天\r\n\n\n高天"u8.ToArray())).Output.Split('\n');

        Assert.Contains("documents\t4", lines);
        Assert.Contains("海天\t7\t1\t-\t-", lines);
    }

    [Fact]
    public async Task An_invalid_line_of_standard_input_is_named_and_the_rest_is_counted()
    {
        var run = await Run(["count", "-", "--unit", "char", "--n", "2"], [.. "海天\n海"u8, 0xFF, .. "\n海天\n"u8]);

        Assert.Equal(1, run.Code);
        Assert.Contains("rhetoric: -:2: is not valid utf-8", run.Error, StringComparison.Ordinal);
        Assert.Contains("\ndocuments\t2\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n海天\t2\t2\t-\t-\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_standard_input_are_documents_beside_files_too()
    {
        var file = _folder.Write("2011-03-04.txt", "海天\n海天");

        foreach (var paths in new string[][] { ["-", file], [file, "-"] })
        {
            var run = await Run(["count", .. paths, "--unit", "char", "--n", "2"], "海天\n\n海天\n"u8.ToArray());

            Assert.Equal(0, run.Code);
            Assert.Contains("\ndocuments\t4\n", run.Output, StringComparison.Ordinal);
            Assert.Contains("\n海天\t4\t3\t2011-03-04\t2011-03-04\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Lines_of_JSON_on_standard_input_count_as_their_file()
    {
        var lines = "{\"id\": \"a\", \"date\": \"2011-03-04\", \"text\": \"海天。Text\"}\n{\"id\": \"b\", \"text\": \"海天\"}\n";
        var file = _folder.Write("lines.jsonl", lines);
        string[] counting = ["--unit", "char", "--n", "1-4"];
        var expected = (await Run(["count", file, .. counting])).Output;

        Assert.Equal(expected, (await Run(["count", "-", .. counting], Encoding.UTF8.GetBytes(lines))).Output);
        Assert.Equal(expected, (await Run(["count", "-", "--lines", "json", .. counting], Encoding.UTF8.GetBytes(lines))).Output);
        Assert.Contains("\nid\t", (await Run(["count", "-", "--lines", "text", .. counting], Encoding.UTF8.GetBytes(lines))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_line_there_is_nothing_to_count()
    {
        var counts = PathOf("none.counts");

        await AssertRefused("There is no text to work on", ["count", "-", "-o", counts]);
        await AssertRefused("There is no text to work on", ["count", "-", "-o", counts], [0xFF, (byte)'\n']);
        await AssertRefused("--lines goes with -", ["count", Others[0], "--lines", "text", "-o", counts]);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
        Assert.Contains("\ndocuments\t2\n", (await Run(["count", "-"], "\n\n"u8.ToArray())).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_that_are_too_many_together_are_named_and_nothing_is_written()
    {
        var lines = (await Run(["count", "-", .. Counting], "海天\n"u8.ToArray())).Output.Replace("documents\t1", "documents\t2147483647", StringComparison.Ordinal);
        lines = lines[..lines.IndexOf("sha256\t", StringComparison.Ordinal)];
        var (big, other) = (Signed("big.counts", lines), Signed("other.counts", lines.Replace("海天", "海地", StringComparison.Ordinal)));

        await AssertRefused($"rhetoric: {other}: its 2147483647 documents", ["merge", big, other, "-o", PathOf("merged")]);
        await AssertRefused($"rhetoric: {other}: its 2147483647 documents", ["merge", big, other]);
        Assert.Equal([big, other], Directory.GetFileSystemEntries(_folder.Path).Order(StringComparer.Ordinal));

        string Signed(string name, string lines) => _folder.Write(name, $"{lines}sha256\t{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)))}\n");
    }

    [Fact]
    public async Task Any_number_of_threads_gives_the_same_answer() => Assert.Equal(
        (await Run(["count", Series, .. Counting, "--threads", "1"])).Output, (await Run(["count", Series, .. Counting, "--threads", "536870912"])).Output);

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private static async Task AssertRefused(string message, string[] arguments, byte[]? input = null)
    {
        var run = await Run(arguments, input);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static JsonElement Json((int Code, string Output, string Error) run)
    {
        Assert.Equal((0, ""), (run.Code, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static async Task<(int Code, string Output, string Error)> Run(string[] arguments, byte[]? input = null)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var terminal = new Terminal(new MemoryStream(input ?? []), output, error, Width: 0, ShowsProgress: false);
        var code = await RhetoricCommand.Run(arguments, terminal, TestContext.Current.CancellationToken);
        return (code, Encoding.UTF8.GetString(output.ToArray()), ComposedCorpus.Heard(error));
    }
}
