using System.Text;

namespace Rhetoric.Tests.Text;

public sealed class LoadingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_with_the_dates_titles_and_sources_of_its_index()
    {
        _folder.Write("b.txt", "乙文");
        _folder.Write("deep/a.txt", "甲文");
        _folder.Write("index.tsv", "file\tdate\ttitle\tsource\nb.txt\t2015-03-08\t乙\t社\ndeep/a.txt\t2014-01-02\t甲\t报\n");

        var corpus = ReadoutCorpus.Load(_folder.Path);

        Assert.Empty(corpus.Failures);
        Assert.Equal(["a", "b"], corpus.Select(readout => readout.Id));
        Assert.Equal((new DateOnly(2015, 3, 8), "乙", "社", "乙文"), (corpus[1].Date!.Value, corpus[1].Title, corpus[1].Source, corpus[1].Text));
    }

    [Fact]
    public void A_file_named_alone_finds_the_index_beside_it()
    {
        var file = _folder.Write("b.txt", "乙文");
        _folder.Write("index.tsv", "date\tfile\n2015-03-08\tb.txt\n");

        Assert.Equal(new DateOnly(2015, 3, 8), ReadoutCorpus.Load(file)[0].Date);
    }

    [Theory]
    [InlineData("2017-11-09-talks", "2017-11-09")]
    [InlineData("seed-2017-11-09-talks", "2017-11-09")]
    [InlineData("us-china-2017-11-09-talks", "2017-11-09")]
    [InlineData("会谈2017-11-09", "2017-11-09")]
    [InlineData("2017-11-09-and-2018-01-02", "2017-11-09")]
    [InlineData("no-2017-11-09-and-2018-01-02", null)]
    [InlineData("twice-2017-11-09-and-2017-11-09", "2017-11-09")]
    [InlineData("2017-11-099", null)]
    [InlineData("12017-11-09", null)]
    [InlineData("2017-13-09", null)]
    [InlineData("talks", null)]
    public void A_file_name_may_tell_the_date(string name, string? date)
    {
        var read = ReadoutCorpus.Load(_folder.Write(name + ".txt", "文"))[0].Date;

        Assert.Equal(date is null ? null : DateOnly.Parse(date), read);
    }

    [Fact]
    public void Json_lines_are_readouts_with_their_own_metadata()
    {
        var file = _folder.Write("all.jsonl", """
            {"id":"one","date":"2020-01-02","title":"甲","source":"社","text":"甲文"}

            {"text":"乙文"}
            """);
        var corpus = ReadoutCorpus.Load(file);

        Assert.Empty(corpus.Failures);
        Assert.Equal(["one", "all-3"], corpus.Select(readout => readout.Id));
        Assert.Equal((new DateOnly(2020, 1, 2), "甲", "社"), (corpus[0].Date!.Value, corpus[0].Title, corpus[0].Source));
    }

    [Theory]
    [InlineData("{\"text\":", "is no valid JSON")]
    [InlineData("[1]", "is no JSON object")]
    [InlineData("{\"id\":\"x\"}", "has no field 'text'")]
    [InlineData("{\"text\":\" \"}", "has an empty field 'text'")]
    [InlineData("{\"text\":\"\\u202e\\u200b \"}", "is empty but for invisible characters")]
    [InlineData("{\"text\":5}", "has a field 'text' that is no string")]
    [InlineData("{\"text\":\"\\ud800\"}", "lone surrogate")]
    [InlineData("{\"text\":\"文\",\"title\":\"\\udc00\"}", "lone surrogate")]
    [InlineData("{\"text\":\"a\\u0000\"}", "has a NUL character")]
    [InlineData("{\"text\":\"a\"} {}", "is no valid JSON")]
    [InlineData("{\"text\":\"文\",\"date\":20200102}", "has a field 'date' that is no string")]
    public void A_bad_line_is_named_and_the_other_lines_are_read(string line, string reason)
    {
        var file = _folder.Write("all.jsonl", "{\"text\":\"甲文\"}\n" + line + "\n{\"text\":\"乙文\"}\n");
        var corpus = ReadoutCorpus.Load(file);

        Assert.Equal(2, corpus.Count);
        var failure = Assert.Single(corpus.Failures);
        Assert.Equal(file + ":2", failure.Path);
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_date_is_named_and_the_text_is_kept()
    {
        var file = _folder.Write("all.jsonl", "{\"text\":\"甲文\",\"date\":\"2020-13-01\"}");
        _folder.Write("b.txt", "乙文");
        _folder.Write("index.tsv", "file\tdate\nb.txt\t8 March\n");

        var corpus = ReadoutCorpus.Load(_folder.Path);

        Assert.Equal(2, corpus.Count);
        Assert.Equal([file + ":1", Path.Combine(_folder.Path, "index.tsv") + ":2"], corpus.Failures.Select(failure => failure.Path));
    }

    [Fact]
    public void A_line_of_the_index_that_says_nothing_is_named_once_and_the_other_lines_count()
    {
        _folder.Write("a.txt", "甲文");
        _folder.Write("b.txt", "乙文");
        var index = _folder.Write("index.tsv", "title\tfile\tdate\r\n甲\ta.txt\t2014-01-02\r\nnobody\r\n\r\n丙\ta.txt\t2016-01-02\r\n乙\tb.txt\t2015-01-02");

        var corpus = ReadoutCorpus.Load([_folder.Path, _folder.Path + Path.DirectorySeparatorChar]);

        Assert.Equal([("甲", new DateOnly(2014, 1, 2)), ("乙", new DateOnly(2015, 1, 2))], corpus.Select(readout => (readout.Title!, readout.Date!.Value)));
        Assert.Equal([index + ":3", index + ":5"], corpus.Failures.Select(failure => failure.Path));
        Assert.StartsWith("names no file", corpus.Failures[0].Reason, StringComparison.Ordinal);
        Assert.Contains("line 2 counts", corpus.Failures[1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name\tdate\na.txt\t2014-01-02\n", "has no column 'file'")]
    [InlineData("file\0", "is binary")]
    [InlineData("", "is empty")]
    public void An_index_that_is_none_is_named_and_the_texts_are_read(string content, string reason)
    {
        var file = _folder.Write("a.txt", "甲文");
        var index = _folder.Write("index.tsv", content);

        foreach (var path in new[] { _folder.Path, file })
        {
            var corpus = ReadoutCorpus.Load(path);

            Assert.Equal("甲文", Assert.Single(corpus).Text);
            var failure = Assert.Single(corpus.Failures);
            Assert.Equal(index, failure.Path);
            Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_index_in_the_parent_folder_counts_and_the_nearer_one_goes_first()
    {
        var far = _folder.Write("series/a.txt", "甲文");
        var near = _folder.Write("series/b.txt", "乙文");
        _folder.Write("index.tsv", "file\tdate\nseries/a.txt\t2014-01-02\nseries\\b.txt\t2015-01-02\n");
        _folder.Write("series/index.tsv", "file\tdate\nb.txt\t2016-01-02\n");

        Assert.Equal(new DateOnly(2014, 1, 2), ReadoutCorpus.Load(far)[0].Date);
        Assert.Equal(new DateOnly(2016, 1, 2), ReadoutCorpus.Load(near)[0].Date);
        Assert.Equal(["2014-01-02", "2016-01-02"], ReadoutCorpus.Load(Path.Combine(_folder.Path, "series")).Select(readout => $"{readout.Date:yyyy-MM-dd}"));
    }

    [Fact]
    public void An_index_is_read_as_utf8_or_else_in_the_encoding_of_the_texts()
    {
        _folder.Write("a.txt", TextEncodings.Gb18030.GetBytes("甲文"));
        foreach (var encoding in new[] { Encoding.UTF8, TextEncodings.Gb18030 })
        {
            _folder.Write("index.tsv", encoding.GetBytes("file\ttitle\na.txt\t会谈消息\n"));

            Assert.Equal("会谈消息", ReadoutCorpus.Load([_folder.Path], new LoadOptions { Encoding = TextEncodings.Gb18030 })[0].Title);
        }
    }

    [Fact]
    public void A_file_that_the_index_names_and_nobody_has_is_a_failure()
    {
        _folder.Write("b.txt", "乙文");
        _folder.Write("index.tsv", "file\nb.txt\ngone.txt\n");

        Assert.Contains("gone.txt", Assert.Single(ReadoutCorpus.Load(_folder.Path).Failures).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_named_with_its_reason_and_the_rest_is_read()
    {
        _folder.Write("good.txt", "好文");
        _folder.Write("empty.txt", "");
        _folder.Write("white.txt", " \n\t ");
        _folder.Write("latin.txt", [.. "第一行\n"u8, 0xC3, 0x28]);
        _folder.Write("binary.txt", [0x4D, 0x5A, 0xC3, 0, 1, 2]);
        _folder.Write("utf16.txt", Encoding.Unicode.GetBytes("A 文"));
        var missing = Path.Combine(_folder.Path, "missing");

        var corpus = ReadoutCorpus.Load([_folder.Path, missing]);

        Assert.Equal("好文", Assert.Single(corpus).Text);
        var reasons = corpus.Failures.ToDictionary(failure => Path.GetFileName(failure.Path), failure => failure.Reason);
        Assert.Equal(6, reasons.Count);
        Assert.StartsWith("is empty, or no regular file", reasons["empty.txt"], StringComparison.Ordinal);
        Assert.Equal("is empty.", reasons["white.txt"]);
        Assert.Contains("is not valid utf-8: byte offset 10, line 2", reasons["latin.txt"], StringComparison.Ordinal);
        Assert.StartsWith("is binary: NUL byte at byte offset 3", reasons["binary.txt"], StringComparison.Ordinal);
        Assert.StartsWith("is binary: NUL byte at byte offset 1", reasons["utf16.txt"], StringComparison.Ordinal);
        Assert.Equal("is neither a file nor a folder.", reasons["missing"]);
    }

    [Fact]
    public void A_folder_without_texts_says_so_and_the_one_beside_it_is_read()
    {
        _folder.Write("empty/picture.png", [1, 2, 3]);
        _folder.Write("full/a.txt", "甲文");
        var empty = Path.Combine(_folder.Path, "empty");

        var corpus = ReadoutCorpus.Load([empty, Path.Combine(_folder.Path, "full")]);

        Assert.Equal("甲文", Assert.Single(corpus).Text);
        var failure = Assert.Single(corpus.Failures);
        Assert.Equal(empty, failure.Path);
        Assert.Contains("folder without texts", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_failure_and_the_rest_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for rights on Windows.");
        _folder.Write("a.txt", "甲文");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "b.txt"), Path.Combine(_folder.Path, "gone"));

        var corpus = ReadoutCorpus.Load(_folder.Path);

        Assert.Equal("甲文", Assert.Single(corpus).Text);
        Assert.StartsWith("cannot be read: ", Assert.Single(corpus.Failures).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_folder_is_passed_over_so_that_none_is_read_forever()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for rights on Windows.");
        _folder.Write("a.txt", "甲文");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "again"), _folder.Path);

        Assert.Single(ReadoutCorpus.Load(_folder.Path));
    }

    [Fact]
    public void Every_kind_of_file_is_found_in_every_folder_and_others_are_passed_over()
    {
        _folder.Write("z.txt", "一");
        _folder.Write("b/y.HTM", "<p>二</p>");
        _folder.Write("b/c/x.html", "<p>三</p>");
        _folder.Write("a/w.jsonl", "{\"id\":\"w\",\"text\":\"四\"}");
        _folder.Write("a/notes.md", "五");

        var corpus = ReadoutCorpus.Load(_folder.Path);

        Assert.Empty(corpus.Failures);
        Assert.Equal(["w四", "x三", "y二", "z一"], corpus.Select(readout => readout.Id + readout.Text));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text_and_line_ends_are_kept()
    {
        const string text = "第一行\r\n第二行";
        var utf8 = _folder.Write("a.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        var little = _folder.Write("b.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
        var big = _folder.Write("c.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]);

        var corpus = ReadoutCorpus.Load([utf8, little, big]);

        Assert.Equal([text, text, text], corpus.Select(readout => readout.Text));
        Assert.Single(corpus.Select(readout => readout.Sha256).Distinct());
    }

    [Fact]
    public void Gb18030_is_read_when_asked_for_and_refused_as_utf8()
    {
        var file = _folder.Write("a.txt", TextEncodings.Gb18030.GetBytes("相互尊重，行稳致远。"));

        Assert.Equal("相互尊重，行稳致远。", ReadoutCorpus.Load([file], new LoadOptions { Encoding = TextEncodings.Gb18030 })[0].Text);
        Assert.Contains("is not valid utf-8: byte offset 0", Assert.Single(ReadoutCorpus.Load(file).Failures).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_bytes_are_refused_at_their_offset_in_every_encoding_and_the_rest_is_read()
    {
        _folder.Write("a.txt", TextEncodings.Gb18030.GetBytes("甲文"));
        _folder.Write("gb.txt", [.. "ab"u8, 0x81, 0x20]);
        _folder.Write("half.txt", [.. Encoding.Unicode.Preamble, 0x87, 0x65, 0x00, 0xD8]);
        _folder.Write("mark.txt", [.. Encoding.UTF8.Preamble, .. "ab"u8, 0xFF]);

        var corpus = ReadoutCorpus.Load([_folder.Path], new LoadOptions { Encoding = TextEncodings.Gb18030 });

        Assert.Equal("甲文", Assert.Single(corpus).Text);
        string[] expected = ["is not valid gb18030: byte offset 2,", "is not valid utf-16: byte offset 4,", "is not valid utf-8: byte offset 5,"];
        Assert.Equal(expected.Length, corpus.Failures.Count);
        Assert.All(expected.Zip(corpus.Failures), pair => Assert.StartsWith(pair.First, pair.Second.Reason, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Invalid_bytes_spoil_only_their_json_line_and_are_named_by_their_offset_in_the_file()
    {
        foreach (var encoding in new[] { Encoding.UTF8, TextEncodings.Gb18030 })
        {
            byte[] good = [.. encoding.GetBytes("{\"text\":\"甲文\"}\n")];
            var file = _folder.Write("all.jsonl", [.. good, .. "{\"text\":\""u8, 0xFF, .. "\"}\n"u8, .. good]);

            var corpus = ReadoutCorpus.Load([file], new LoadOptions { Encoding = encoding });

            Assert.Equal(["甲文", "甲文"], corpus.Select(readout => readout.Text));
            var failure = Assert.Single(corpus.Failures);
            Assert.Equal(file + ":2", failure.Path);
            Assert.Equal($"is not valid {encoding.WebName}: byte offset {good.Length + 9}.", failure.Reason);
        }
    }

    [Fact]
    public void Json_lines_come_in_utf16_too()
    {
        var file = _folder.Write("all.jsonl", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"text\":\"甲文\"}\r\n{\"text\":\"乙文\"}")]);

        var corpus = ReadoutCorpus.Load(file);

        Assert.Empty(corpus.Failures);
        Assert.Equal(["甲文", "乙文"], corpus.Select(readout => readout.Text));
    }

    [Fact]
    public void A_binary_file_named_jsonl_is_one_failure()
    {
        _folder.Write("a.txt", "甲文");
        _folder.Write("b.jsonl", [1, 0, 10, 2, 0, 10, 3, 0]);

        var corpus = ReadoutCorpus.Load(_folder.Path);

        Assert.Equal("甲文", Assert.Single(corpus).Text);
        Assert.StartsWith("is binary: NUL byte at byte offset 1", Assert.Single(corpus.Failures).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_json_line_longer_than_any_buffer_is_one_text()
    {
        var text = string.Concat(Enumerable.Repeat("云岚关系行稳致远。", 50_000));
        var file = _folder.Write("all.jsonl", $"{{\"text\":\"甲文\"}}\n{{\"text\":\"{text}\"}}\n{{\"text\":\"乙文\"}}\n");

        Assert.Equal(["甲文", text, "乙文"], ReadoutCorpus.Load(file).Select(readout => readout.Text));
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_get_the_folder_in_their_ids()
    {
        _folder.Write("x/a.txt", "甲文");
        _folder.Write("y/a.txt", "乙文");

        Assert.Equal(["x/a", "y/a"], ReadoutCorpus.Load(_folder.Path).Select(readout => readout.Id));
    }

    [Fact]
    public void Texts_of_one_id_are_all_kept_under_ids_of_their_own()
    {
        _folder.Write("x/a.txt", "一");
        _folder.Write("x/a.html", "<p>二</p>");
        _folder.Write("x/b.jsonl", "{\"id\":\"a\",\"text\":\"三\"}\n{\"id\":\"a\",\"text\":\"四\"}\n{\"id\":\"a\",\"text\":\"五\"}\n");

        var corpus = ReadoutCorpus.Load(_folder.Path);

        Assert.Empty(corpus.Failures);
        Assert.Equal(["x/a二", "x/a.txt一", "x/b.jsonl:1三", "x/b.jsonl:2四", "x/b.jsonl:3五"], corpus.Select(readout => readout.Id + readout.Text));
    }

    [Fact]
    public void Readouts_of_one_file_with_one_id_are_called_alike_wherever_the_file_lies()
    {
        foreach (var place in new[] { "x/b.jsonl", "y/z/b.jsonl" })
        {
            var corpus = ReadoutCorpus.Load(_folder.Write(place, "{\"id\":\"a\",\"text\":\"三\"}\n{\"id\":\"a\",\"text\":\"四\"}\n{\"id\":\"a#2\",\"text\":\"五\"}\n"));

            Assert.Equal(["a三", "a#2四", "a#2#2五"], corpus.OrderBy(readout => readout.Line).Select(readout => readout.Id + readout.Text));
            Assert.Equal(("三", "三", "四"), (corpus["a"].Text, corpus["a#1"].Text, corpus["a#2"].Text));
        }
    }

    [Fact]
    public void An_id_is_found_without_the_folder_that_it_was_given()
    {
        _folder.Write("x/a.txt", "甲文");
        _folder.Write("y/a.txt", "乙文");
        var corpus = ReadoutCorpus.Load(_folder.Path);

        Assert.Equal("乙文", corpus["y/a"].Text);
        Assert.Contains("'a' fits 2 readouts: x/a, y/a", Assert.Throws<KeyNotFoundException>(() => corpus["a"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_met_twice_is_read_once()
    {
        var file = _folder.Write("a.txt", "甲文");

        Assert.Single(ReadoutCorpus.Load([file, _folder.Path, file]));
    }

    [Theory]
    [InlineData("a.txt", "\u202E")]
    [InlineData("a.txt", "\u200B\n \u2060\u3000")]
    [InlineData("a.html", "<p>\u200B\u00AD</p>")]
    [InlineData("a.txt", "---\ntitle: x\n---\n\u2060")]
    public void Nothing_but_what_cannot_be_seen_is_no_text(string name, string text)
    {
        var corpus = ReadoutCorpus.Load(_folder.Write(name, text));

        Assert.Empty(corpus);
        Assert.Equal("is empty but for invisible characters.", Assert.Single(corpus.Failures).Reason);
        Assert.Equal(corpus.Failures[0].Reason, Assert.Throws<InvalidDataException>(() => Readout.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name)).Message);
        Assert.Single(ReadoutCorpus.Load([Path.Combine(_folder.Path, name)], new LoadOptions { Form = TextForm.AsWritten }));
    }

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("a.html", "<meta charset=big5>")]
    public void A_character_that_Hong_Kong_added_to_Big5_is_refused_and_not_read_as_another(string name, string head)
    {
        // 喺 of Big5-HKSCS.
        byte[] line = [.. Encoding.ASCII.GetBytes(head), .. TextEncodings.Find("big5")!.GetBytes("願合作\n"), 0x9D, 0xF6];
        var file = _folder.Write(name, line);
        var corpus = ReadoutCorpus.Load([file], head.Length > 0 ? null : new LoadOptions { Encoding = TextEncodings.Find("big5") });

        Assert.StartsWith($"is not valid big5: byte offset {head.Length + 7}, line 2, is a character that others add to it", Assert.Single(corpus.Failures).Reason, StringComparison.Ordinal);
        Assert.Null(TextEncodings.Find("Big5-HKSCS"));
    }

    [Fact]
    public void The_digest_is_that_of_the_utf8_text() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Readout("a", "abc").Sha256);

    [Fact]
    public void A_stream_is_read_like_a_file()
    {
        Assert.Equal("文", ReadoutCorpus.Read(new MemoryStream([.. "文"u8]), "-")[0].Text);
        Assert.Equal("is empty.", Assert.Single(ReadoutCorpus.Read(new MemoryStream([]), "-").Failures).Reason);

        var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. "文\r\n"u8]);
        var readout = Readout.Read(stream, "stdin-2017-11-09");

        Assert.Equal(("文\r\n", "stdin-2017-11-09", new DateOnly(2017, 11, 9), null), (readout.Text, readout.Id, readout.Date!.Value, readout.Path));
        Assert.True(stream.CanRead);
        Assert.Equal("文", Readout.Read(new MemoryStream(TextEncodings.Gb18030.GetBytes("文")), "-", new LoadOptions { Encoding = TextEncodings.Gb18030 }).Text);
    }

    [Fact]
    public void A_stream_that_is_no_text_is_refused_with_the_reason()
    {
        Assert.StartsWith("is not valid utf-8: byte offset 1", Refusal([0x41, 0xFF]), StringComparison.Ordinal);
        Assert.StartsWith("is binary", Refusal([0x41, 0]), StringComparison.Ordinal);
        Assert.Equal("is empty.", Refusal([.. Encoding.UTF8.Preamble, .. " \n"u8]));
        Assert.Throws<ArgumentException>(() => Readout.Read(new MemoryStream([0x41]), " "));

        static string Refusal(byte[] bytes) => Assert.Throws<InvalidDataException>(() => Readout.Read(new MemoryStream(bytes), "-")).Message;
    }

    [Fact]
    public void Two_hundred_megabytes_are_one_text()
    {
        var path = Path.Combine(_folder.Path, "large.txt");
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("云岚关系行稳致远。\n", 40_000)));
        using (var file = File.Create(path))
        {
            while (file.Length < 200_000_000)
            {
                file.Write(block);
            }
        }

        var corpus = ReadoutCorpus.Load(path);

        Assert.Empty(corpus.Failures);
        Assert.Equal(new FileInfo(path).Length, Encoding.UTF8.GetByteCount(corpus[0].Text));
    }

    [Fact]
    public void Asking_to_stop_stops() => Assert.ThrowsAny<OperationCanceledException>(
        () => ReadoutCorpus.Load([_folder.Write("a.txt", "甲文")], cancellationToken: new CancellationToken(canceled: true)));
}
