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
    [InlineData("2017-11-099", null)]
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
    [InlineData("{\"text\":5}", "has a field 'text' that is no string")]
    [InlineData("{\"text\":\"\\ud800\"}", "lone surrogate")]
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
        _folder.Write("binary.txt", [0x4D, 0x5A, 0, 0, 1, 2]);
        var missing = Path.Combine(_folder.Path, "missing");

        var corpus = ReadoutCorpus.Load([_folder.Path, missing]);

        Assert.Equal("好文", Assert.Single(corpus).Text);
        var reasons = corpus.Failures.ToDictionary(failure => Path.GetFileName(failure.Path), failure => failure.Reason);
        Assert.Equal(5, reasons.Count);
        Assert.Equal("is empty.", reasons["empty.txt"]);
        Assert.Equal("is empty.", reasons["white.txt"]);
        Assert.Contains("is not valid utf-8: byte offset 10, line 2", reasons["latin.txt"], StringComparison.Ordinal);
        Assert.Contains("NUL character at offset 2", reasons["binary.txt"], StringComparison.Ordinal);
        Assert.Equal("is neither a file nor a folder.", reasons["missing"]);
    }

    [Fact]
    public void A_folder_without_texts_says_so()
    {
        _folder.Write("picture.png", [1, 2, 3]);

        Assert.Contains("folder without texts", Assert.Single(ReadoutCorpus.Load(_folder.Path).Failures).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text_and_line_ends_are_kept()
    {
        const string text = "第一行\r\n第二行";
        var utf8 = _folder.Write("a.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        var little = _folder.Write("b.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
        var big = _folder.Write("c.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]);

        Assert.All(ReadoutCorpus.Load([utf8, little, big]), readout => Assert.Equal(text, readout.Text));
    }

    [Fact]
    public void Gb18030_is_read_when_asked_for_and_refused_as_utf8()
    {
        var file = _folder.Write("a.txt", TextEncodings.Gb18030.GetBytes("相互尊重，行稳致远。"));

        Assert.Equal("相互尊重，行稳致远。", ReadoutCorpus.Load([file], new LoadOptions { Encoding = TextEncodings.Gb18030 })[0].Text);
        Assert.Contains("is not valid utf-8: byte offset 0", Assert.Single(ReadoutCorpus.Load(file).Failures).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_gb18030_is_refused() =>
        Assert.Contains("gb18030", Assert.Single(ReadoutCorpus.Load([_folder.Write("a.txt", [0x81, 0x20])], new LoadOptions { Encoding = TextEncodings.Gb18030 }).Failures).Reason, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Files_of_one_name_in_two_folders_get_the_folder_in_their_ids()
    {
        _folder.Write("x/a.txt", "甲文");
        _folder.Write("y/a.txt", "乙文");

        Assert.Equal(["x/a", "y/a"], ReadoutCorpus.Load(_folder.Path).Select(readout => readout.Id));
    }

    [Fact]
    public void A_file_met_twice_is_read_once()
    {
        var file = _folder.Write("a.txt", "甲文");

        Assert.Single(ReadoutCorpus.Load([file, _folder.Path, file]));
    }

    [Fact]
    public void The_digest_is_that_of_the_utf8_text() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Readout("a", "abc").Sha256);

    [Fact]
    public void A_stream_is_read_like_a_file()
    {
        Assert.Equal("文", ReadoutCorpus.Read(new MemoryStream([.. "文"u8]), "-")[0].Text);
        Assert.Equal("is empty.", Assert.Single(ReadoutCorpus.Read(new MemoryStream([]), "-").Failures).Reason);
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
        () => ReadoutCorpus.Load([_folder.Write("a.txt", "甲文")], cancellation: new CancellationToken(canceled: true)));
}
