using System.Text;
using System.Text.Json;

namespace Rhetoric.Tests.Tool;

/// <summary>Nothing is read, left out, counted twice or overwritten without a word.</summary>
public sealed class HonestInputTests : IDisposable
{
    private const string English = "President Doe stressed that the two sides should respect each other.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("合作共赢。")]
    [InlineData("abc")]
    [InlineData(English)]
    public async Task A_pipe_gives_what_standard_input_gives(string text)
    {
        var pipe = Pipe.Giving(_folder.Path, "pipe", Encoding.UTF8.GetBytes(text));

        Assert.Equal(await CommandRun.Of(text, ["segment", "-", "--separator", ""]), await CommandRun.Of("segment", pipe, "--separator", ""));
    }

    [Fact]
    public async Task A_pipe_of_counts_a_pipe_of_text_and_a_pipe_of_a_list_are_references()
    {
        var text = _folder.Write("a.txt", English);
        string[] question = ["phrases", text, "--n", "1", "--min-count", "1", "--format", "csv"];
        var counts = Path.Combine(_folder.Path, "a.counts");
        Assert.Equal(0, (await CommandRun.Of("count", text, "-o", counts)).Code);

        var expected = (await CommandRun.Of([.. question, "--reference", text])).Output;
        Assert.Equal(expected, (await CommandRun.Of([.. question, "--reference", Pipe.Giving(_folder.Path, "p1", File.ReadAllBytes(counts))])).Output);
        Assert.Equal(expected, (await CommandRun.Of([.. question, "--reference", Pipe.Giving(_folder.Path, "p2", File.ReadAllBytes(text))])).Output);

        var list = Pipe.Giving(_folder.Path, "p3", "the\t5\n"u8.ToArray());
        var json = JsonDocument.Parse((await CommandRun.Of([.. question[..^1], "json", "--reference-list", list])).Output).RootElement;
        var input = json.GetProperty("reference").GetProperty("inputs")[0];
        Assert.Equal((list, 6), (input.GetProperty("path").GetString(), input.GetProperty("bytes").GetInt32()));
    }

    [Theory]
    [InlineData("answer.html", "kwic", "合作", "--format", "html")]
    [InlineData("answer.jsonl", "kwic", "合作", "--format", "json")]
    [InlineData("answer.txt", "segment", "--format", "json")]
    [InlineData("answer.txt", "count")]
    [InlineData("answer.csv", "phrases")]
    public async Task An_answer_into_the_folder_of_the_texts_is_no_text_of_the_next_run(string name, string verb, params string[] question)
    {
        _folder.Write("a.txt", "合作共赢。");
        var answer = Path.Combine(_folder.Path, name);

        Assert.Equal(0, (await CommandRun.Of([verb, .. question[..(question.Length % 2)], _folder.Path, .. question[(question.Length % 2)..], "-o", answer])).Code);
        var first = File.ReadAllText(answer);
        var again = await CommandRun.Of([verb, .. question[..(question.Length % 2)], _folder.Path, .. question[(question.Length % 2)..], "-o", answer]);

        Assert.Equal((verb == "count" ? 1 : 0, first), (again.Code, File.ReadAllText(answer)));
    }

    [Fact]
    public async Task A_report_into_the_folder_of_the_texts_counts_them_alone()
    {
        _folder.Write("a.txt", "合作共赢。");
        var page = Path.Combine(_folder.Path, "report.html");

        await CommandRun.Of("report", _folder.Path, "-o", page);
        var again = await CommandRun.Of("report", _folder.Path, "-o", page);
        var other = await CommandRun.Of("phrases", _folder.Path, "--min-count", "1");

        Assert.Contains("1 readout →", again.Error, StringComparison.Ordinal);
        Assert.Contains("is a page that Rhetoric wrote", other.Error, StringComparison.Ordinal);
        Assert.Equal(0, other.Code);
    }

    [Fact]
    public async Task A_text_is_not_overwritten_by_what_is_made_of_it()
    {
        var text = _folder.Write("a.txt", "合作共赢。");

        var run = await CommandRun.Of("segment", text, "-o", text);

        Assert.Equal((2, "合作共赢。"), (run.Code, File.ReadAllText(text)));
    }

    [Fact]
    public async Task Merging_counts_nothing_twice()
    {
        var (a, b, c, all) = (InFolder("a.counts"), InFolder("b.counts"), InFolder("c.counts"), InFolder("all.counts"));
        await CommandRun.Of("count", _folder.Write("a.txt", "合作。"), "-o", a);
        await CommandRun.Of("count", _folder.Write("b.txt", "共赢。"), "-o", b);
        File.Copy(a, c);

        Assert.Equal(0, (await CommandRun.Of("merge", a, b, "-o", all)).Code);
        var before = File.ReadAllText(all);
        foreach (var (parts, message) in new[]
        {
            (new[] { a, b, all }, "is a part and the output"),
            ([a, b, a], "is the file"),
            ([a, b, Path.Combine(_folder.Path, ".", "b.counts")], "is the file"),
            ([a, b, c], "holds the very counts of"),
            ([a, _folder.Path], "is a folder; name its files"),
        })
        {
            var run = await CommandRun.Of(["merge", .. parts, "-o", all]);
            Assert.Equal(2, run.Code);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, File.ReadAllText(all));
        Assert.Equal(2, (await CommandRun.Of("phrases", _folder.Write("d.txt", "合作。"), "--reference", a, c)).Code);
    }

    [Fact]
    public async Task Many_parts_are_merged_in_rounds()
    {
        var parts = new List<string>();
        for (var i = 0; i < 150; i++)
        {
            parts.Add(InFolder($"{i}.counts"));
            new ReadoutCorpus([new Readout($"{i}", $"合作{(char)('一' + (i % 100))}")]).CountPart(new PhraseOptions { Unit = PhraseUnit.Character, MinLength = 2, MaxLength = 3 }).Save(parts[^1]);
        }

        var all = InFolder("all");
        PhraseCounts.MergeFiles(parts, all, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(PhraseCounts.Merge(parts.Select(PhraseCounts.Load)), PhraseCounts.Load(all), (a, b) => a.Select(p => (p.Text, p.Count)).SequenceEqual(b.Select(p => (p.Text, p.Count))) && a.Documents == b.Documents);
        Assert.Equal(151, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    [Theory]
    [InlineData("a\u001b]0;x\u0007.txt", "a␛]0;x␇.txt: is not valid")]
    [InlineData("a\nrhetoric: b.txt", "a␊rhetoric: b.txt: is not valid")]
    [InlineData("a\u202Etxt.b", "a<U+202E>txt.b: is not valid")]
    public async Task A_name_does_not_steer_the_terminal(string name, string shown)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such name.");

        var run = await CommandRun.Of("segment", _folder.Write(name, [0xFF]));

        Assert.Contains(shown, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error.TrimEnd(), c => c != '\n' && char.IsControl(c));
    }

    [Theory]
    [InlineData("@theirs")]
    [InlineData("@")]
    [InlineData("@{good}")]
    public async Task An_argument_with_an_at_sign_is_no_file_of_arguments(string pattern)
    {
        var good = _folder.Write("good.txt", "合作@theirs共赢");
        var run = await CommandRun.Of("kwic", pattern.Replace("{good}", good, StringComparison.Ordinal), good);

        var isNowhere = pattern.Contains('{', StringComparison.Ordinal);
        Assert.Equal((0, isNowhere), (run.Code, run.Error.StartsWith("rhetoric: no match of '@", StringComparison.Ordinal)));
        Assert.Equal(isNowhere ? 1 : 2, run.Lines.Count);
    }

    [Fact]
    public async Task The_place_of_the_answer_is_tried_before_the_texts_are_read()
    {
        var run = await CommandRun.Of("report", "/no/such/texts", "-o", Path.Combine(_folder.Path, "missing", "x.html"));

        Assert.Equal(2, run.Code);
        Assert.Contains("make it first", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("/no/such/texts", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_into_a_full_disk_is_told_and_ends_with_2()
    {
        var error = new StringWriter();
        using var full = new FullStream();

        var code = await Rhetoric.Tool.RhetoricCommand.Run(["--help"], new(Stream.Null, full, error, 0, false), TestContext.Current.CancellationToken);

        Assert.Equal((2, "rhetoric: No space left on device\n"), (code, error.ToString().ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("*ST星桥 100\n<NUM> 100\n[/点头]\nNew Silk Plan 50 nz\n", "4 of 4 entries can never match", "line 4 'New Silk Plan'")]
    [InlineData("星桥 100\n沈·怀舟 100 nr\n", "1 of 2 entries can never match", "line 2 '沈·怀舟'")]
    [InlineData("李䶮\n", "1 of 1 entry can never match", "line 1 '李䶮'")]
    [InlineData("合则两利、斗则俱伤 9\n共赢 3\n３Ｇ 3\n", "2 of 3 entries can never match", "line 3 '３Ｇ'")]
    public async Task Words_that_can_never_be_found_are_named_with_the_way_out(string dictionary, string count, string entry)
    {
        var run = await CommandRun.Of("了", ["segment", "-", "--dictionary", _folder.Write("ud.txt", dictionary)]);

        Assert.Equal(0, run.Code);
        Assert.Contains(count, run.Error, StringComparison.Ordinal);
        Assert.Contains(entry, run.Error, StringComparison.Ordinal);
        Assert.Contains("--keep", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*ST星桥\n<NUM>\n[/点头]\nNew Silk Plan\n", "*ST星桥涨了<NUM>元[/点头]，提出New Silk Plan。", "*ST星桥|涨|了|<NUM>|元|[/点头]|，|提出|New Silk Plan|。")]
    [InlineData("沈·怀舟\n", "沈·怀舟指出", "沈·怀舟|指出")]
    [InlineData("合则两利、斗则俱伤\n", "合则两利、斗则俱伤。", "合则两利、斗则俱伤|。")]
    [InlineData("*ST星桥 100\n<NUM> 100\nNew Silk Plan 50 nz\n", "*ST星桥涨了<NUM>元，提出New Silk Plan。", "*ST星桥|涨|了|<NUM>|元|，|提出|New Silk Plan|。")]
    [InlineData("Agenda 2030\nC++\n“星桥” 5\n", "Agenda 2030和C++与“星桥”", "Agenda 2030|和|C++|与|“星桥”")]
    public async Task Phrases_are_kept_whole(string phrases, string text, string words)
    {
        var keep = _folder.Write("keep.txt", phrases);

        Assert.Equal(words + "\n", (await CommandRun.Of(text, ["segment", "-", "--keep", keep, "--separator", "|"])).Output);
        Assert.Contains(words.Split('|')[0], (await CommandRun.Of(text, ["phrases", "-", "--keep", keep, "--n", "1", "--min-count", "1"])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("员工23,876人，2019-06-29 10:30开会。", "员工|23,876|人|，|2019-06-29| |10:30|开会|。")]
    [InlineData("增长1,234.50元", "增长|1,234.50|元")]
    [InlineData("COVID-19和唐纳德·特朗普", "COVID-19|和|唐纳德·特朗普")]
    [InlineData("占10-15%。", "占|10-15%|。")]
    public async Task Numbers_dates_and_names_are_joined(string text, string words)
    {
        Assert.Equal(words + "\n", (await CommandRun.Of(text, ["segment", "-", "--join", "--separator", "|"])).Output);
        var document = JsonDocument.Parse((await CommandRun.Of(text, ["segment", "-", "--join", "--format", "json"])).Output).RootElement;
        Assert.Equal(words.Split('|'), document.GetProperty("docs")[0].GetProperty("tokens").EnumerateArray().Select(token => token.GetProperty("text").GetString()));
        Assert.EndsWith("+joined", document.GetProperty("segmenter").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("segment", "--keep", "{keep}", "--mode", "full")]
    [InlineData("segment", "--join", "--pos")]
    [InlineData("phrases", "--join", "--unit", "char")]
    [InlineData("count", "--keep", "{keep}", "--unit", "char")]
    [InlineData("repeats", "--join")]
    [InlineData("segment", "--keep", "{empty}")]
    [InlineData("segment", "--dictionary", "{empty}")]
    [InlineData("phrases", "--reference-list", "{empty}")]
    [InlineData("phrases", "--stopwords", "{empty}")]
    [InlineData("formulas", "--lexicon", "{empty}")]
    public async Task Options_that_would_be_ignored_are_refused(string verb, params string[] options)
    {
        var (keep, empty) = (_folder.Write("keep.txt", "合作\n"), _folder.Write("empty.txt", "\n"));
        var run = await CommandRun.Of("合作", [verb, "-", .. options.Select(option => option.Replace("{keep}", keep, StringComparison.Ordinal).Replace("{empty}", empty, StringComparison.Ordinal))]);

        Assert.Equal(2, run.Code);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    public async Task All_side_files_are_read_alike(string encoding)
    {
        var coding = Rhetoric.TextEncodings.Find(encoding)!;
        string Side(string name, string content) => _folder.Write(name, [.. encoding == "utf-16" ? coding.GetPreamble() : [], .. coding.GetBytes(content)]);
        var text = _folder.Write("t.txt", coding.GetPreamble() is { Length: 2 } mark ? [.. mark, .. coding.GetBytes("对接星桥倡议和望川公报。")] : coding.GetBytes("对接星桥倡议和望川公报。"));
        string[] how = encoding == "utf-16" ? [] : ["--encoding", encoding];

        Assert.Equal("对接|星桥倡议|和|望川|公报|。\n", (await CommandRun.Of(["segment", text, "--dictionary", Side("ud.txt", "星桥倡议 300 nz\n"), "--separator", "|", .. how])).Output);
        Assert.DoesNotContain("\n和,", (await CommandRun.Of(["phrases", text, "--n", "1", "--min-count", "1", "--stopwords", Side("stop.txt", "和\n"), .. how])).Output, StringComparison.Ordinal);
        Assert.Contains("和,1,1,1,", (await CommandRun.Of(["phrases", text, "--n", "1", "--min-count", "1", "--reference-list", Side("ref.tsv", "和\t100\n"), .. how])).Output, StringComparison.Ordinal);
        Assert.Contains("星桥倡议", (await CommandRun.Of(["formulas", text, "--lexicon", Side("lex.txt", "星桥倡议\n"), .. how])).Output, StringComparison.Ordinal);
        Assert.StartsWith("对接|星桥倡议", (await CommandRun.Of(["segment", text, "--keep", Side("keep.txt", "星桥倡议\n"), "--separator", "|", .. how])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb18030", "星桥倡议")]
    [InlineData("big5", "海棠公告")]
    [InlineData("utf-16le", "望川公报")]
    public async Task A_list_may_have_another_encoding_than_the_texts(string encoding, string word)
    {
        var dictionary = _folder.Write("ud.txt", Rhetoric.TextEncodings.Find(encoding)!.GetBytes($"{word} 300 nz\n"));

        Assert.Equal($"和|{word}\n", (await CommandRun.Of($"和{word}", ["segment", "-", "--dictionary", dictionary, "--list-encoding", encoding, "--separator", "|"])).Output);
    }

    [Theory]
    [InlineData("big5", "我們合作", "合作")]
    [InlineData("windows-1252", "said “mutual respect” – and peace", "respect")]
    [InlineData("gbk", "我们合作", "合作")]
    [InlineData("shift_jis", "協力と合作", "合作")]
    public async Task Texts_in_other_encodings_are_read_by_name(string encoding, string text, string pattern)
    {
        var file = _folder.Write("a.txt", Rhetoric.TextEncodings.Find(encoding)!.GetBytes(text));

        Assert.Equal(2, (await CommandRun.Of("kwic", pattern, file, "--encoding", encoding)).Lines.Count);
    }

    [Fact]
    public async Task A_stop_word_that_is_no_word_is_named()
    {
        var run = await CommandRun.Of("两国合作。", ["phrases", "-", "--n", "1", "--min-count", "1", "--stopwords", _folder.Write("stop.txt", "的\n深入交换意见\n")]);

        Assert.Contains("1 of 2 entries can never match", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 2 '深入交换意见' is 深入|交换意见", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bonferroni")]
    [InlineData("holm")]
    [InlineData("bh")]
    public async Task Adjusted_p_is_filled(string adjustment)
    {
        string[] question = ["phrases", _folder.Write("a.txt", "合作合作合作共赢。"), "--reference", _folder.Write("b.txt", "共赢尊重。"), "--n", "1", "--min-count", "1"];

        var run = await CommandRun.Of([.. question, "--adjust", adjustment]);
        var cells = run.Lines.Select(line => line.Split(',')).ToArray();
        var (p, adjusted) = (Array.IndexOf(cells[0], "p"), Array.IndexOf(cells[0], "adjusted_p"));

        Assert.All(cells[1..], row => Assert.True(double.Parse(row[adjusted]) >= double.Parse(row[p])));
        Assert.Equal(2, (await CommandRun.Of([.. question, "--adjust", adjustment, "--measure", "rr"])).Code);
        Assert.Equal(2, (await CommandRun.Of([.. question[..2], "--adjust", adjustment])).Code);
        Assert.Equal(2, (await CommandRun.Of([.. question, "--adjust", "all"])).Code);
    }

    [Fact]
    public async Task An_answer_is_a_list_to_compare_with()
    {
        var (a, b) = (_folder.Write("a.txt", "合作合作，尊重。"), _folder.Write("b.txt", "合作共赢。"));
        var list = InFolder("list.csv");
        await CommandRun.Of("phrases", b, "--n", "1", "--min-count", "1", "--format", "csv", "-o", list);

        var byList = await CommandRun.Of("phrases", a, "--n", "1", "--min-count", "1", "--reference-list", list, "--format", "csv");
        var byText = await CommandRun.Of("phrases", a, "--n", "1", "--min-count", "1", "--reference", b, "--format", "csv");

        Assert.Equal(byText.Lines.Select(line => line.Split(',')[8..]), byList.Lines.Select(line => line.Split(',')[8..]));
        Assert.EndsWith("effect,log_p,first,last", byText.Lines[0], StringComparison.Ordinal);
        var adjusted = await CommandRun.Of("phrases", a, "--n", "1", "--min-count", "1", "--reference", b, "--adjust", "holm", "--format", "csv");
        Assert.EndsWith("effect,log_p,adjusted_p,first,last", adjusted.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9223372036854775807", "together they are more than")]
    [InlineData("0", "--reference-size is 0; it must be at least 1")]
    public async Task Sizes_out_of_range_are_told_in_plain_words(string size, string message)
    {
        var run = await CommandRun.Of("合作", ["phrases", "-", "--n", "1", "--min-count", "1", "--measure", "fisher", "--reference-list", _folder.Write("l.tsv", "合作\t5\n"), "--reference-size", size]);

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Texts_that_are_nearly_one_are_named_and_may_be_left_out()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => $"第{i}条，双方同意在{(char)('甲' + i)}领域合作。"));
        _folder.Write("2019-01-01.txt", text);
        _folder.Write("2019-01-02.txt", text + "完");
        _folder.Write("2019-01-03.txt", "双方没有谈到这些。");
        _folder.Write("2019-01-04.txt", "双方没有谈到这些。");

        var both = await CommandRun.Of("phrases", _folder.Path, "--unit", "char", "--n", "4");
        var one = await CommandRun.Of("phrases", _folder.Path, "--unit", "char", "--n", "4", "--unique");

        Assert.Contains("2019-01-02: is nearly the text of 2019-01-01 (99 %); both are counted", both.Error, StringComparison.Ordinal);
        Assert.Contains("2019-01-02: is nearly the text of 2019-01-01 (99 %); it is left out", one.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("both are counted", one.Error, StringComparison.Ordinal);
        Assert.Contains("双方同意,4,80,2,", both.Output, StringComparison.Ordinal);
        Assert.Contains("双方同意,4,40,1,", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_of_one_kind_are_not_more_than_a_person_reads()
    {
        for (var i = 0; i < 20; i++)
        {
            _folder.Write($"{i:00}.txt", "合作。");
        }

        var run = await CommandRun.Of("kwic", "合作", _folder.Path);

        Assert.Equal(0, run.Code);
        Assert.Contains("(and 18 more such: ", run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Split('\n').Length < 12);
    }

    [Theory]
    [InlineData("rr")]
    [InlineData("or")]
    [InlineData("oddsratio")]
    public async Task A_ratio_against_none_is_infinite_in_every_format(string measure)
    {
        string[] question = ["phrases", _folder.Write("a.txt", "加强加强合作。"), "--reference", _folder.Write("b.txt", "合作。"), "--n", "1", "--measure", measure];

        var json = JsonDocument.Parse((await CommandRun.Of([.. question, "--format", "json"])).Output).RootElement;
        var csv = await CommandRun.Of([.. question, "--format", "csv"]);

        Assert.Equal("Infinity", json.GetProperty("phrases")[0].GetProperty("keyness").GetProperty("value").GetString());
        Assert.Contains(",Infinity,", csv.Lines[1], StringComparison.Ordinal);
    }

    private string InFolder(string name) => Path.Combine(_folder.Path, name);

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
