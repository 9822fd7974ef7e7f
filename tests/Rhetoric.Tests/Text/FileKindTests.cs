using System.Text;

namespace Rhetoric.Tests.Text;

/// <summary>What a folder or a name brings that is no plain text: other kinds, pages of our own, markup, heads, pipes.</summary>
public sealed class FileKindTests : IDisposable
{
    private const string Sentence = "沈怀舟指出，要相互尊重。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_of_other_kinds_in_a_folder_are_counted_by_kind()
    {
        foreach (var name in new[] { "a.txt", "b.md", "c.md", "d.csv", "e.shtml", "f.PDF", "deep/g.docx", "README", ".hidden", "index.tsv" })
        {
            _folder.Write(name, name == "index.tsv" ? "file\na.txt\n" : Sentence);
        }

        var note = Assert.Single(ReadoutCorpus.Load(_folder.Path).Notes);

        Assert.Equal((LoadNoteKind.OtherKinds, _folder.Path), (note.Kind, note.Path));
        Assert.Equal("7 files of other kinds were not read: 2 .md, 1 without an extension, 1 .csv, 1 .docx, 1 .pdf, 1 .shtml. A file that is named itself is read as text.", note.Text);
    }

    [Fact]
    public void A_folder_of_texts_alone_has_no_notes()
    {
        _folder.Write("a.txt", Sentence);
        _folder.Write("b.jsonl", "{\"text\":\"别的话。\"}\n");

        Assert.Empty(ReadoutCorpus.Load(_folder.Path).Notes);
    }

    [Theory]
    [InlineData("a.xhtml", "<p>沈怀舟指出，要相互尊重。</p>")]
    [InlineData("a.shtml", "<div><p>沈怀舟指出，要相互尊重。</p></div>")]
    [InlineData("a.txt", "<!DOCTYPE html><html><body><p>沈怀舟指出，要相互尊重。</p></body></html>")]
    [InlineData("a.text", "\n <HTML><body>沈怀舟指出，要相互尊重。</body></HTML>")]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>沈怀舟指出，要相互尊重。</p></body></html>")]
    public void What_begins_as_a_page_is_read_as_one(string name, string content) =>
        Assert.Equal(Sentence, ReadoutCorpus.Load(_folder.Write(name, content)).Single().Text);

    [Theory]
    [InlineData("a.xml", "<TEI><text>会谈</text></TEI>", "is XML")]
    [InlineData("a.txt", "<?xml version=\"1.0\"?><TEI><text>会谈</text></TEI>", "is XML")]
    [InlineData("a.txt", "{\\rtf1\\ansi \\u20250?}", "is RTF")]
    [InlineData("a.txt", "%PDF-1.4\n1 0 obj\n", "is a PDF")]
    [InlineData("a.json", "[{\"text\":\"会谈\"}]", "is JSON")]
    [InlineData("a.txt", "{\n  \"text\": \"会谈\"\n}\n", "is JSON")]
    public void Markup_that_would_count_as_words_is_refused(string name, string content, string reason)
    {
        var failure = Assert.Single(ReadoutCorpus.Load(_folder.Write(name, content)).Failures);

        Assert.StartsWith(reason, failure.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.ndjson", "{\"id\":\"x\",\"text\":\"会谈\"}\n{\"id\":\"y\",\"text\":\"会见\"}\n", "x y")]
    [InlineData("a.txt", "\n{ \"id\":\"x\",\"text\":\"会谈\"}\n\n{\"text\":\"会见\"}\n", "a-4 x")]
    [InlineData("a.json", "\uFEFF{\"id\":\"x\",\"text\":\"会谈\"}", "x")]
    [InlineData("a.txt", "{注}会谈。", "a")]
    public void Lines_of_json_are_readouts_whatever_the_file_is_called(string name, string content, string ids)
    {
        Assert.Equal(ids, string.Join(' ', ReadoutCorpus.Load(_folder.Write(name, content)).Select(readout => readout.Id)));
        Assert.Equal(ids.Replace("a", "-", StringComparison.Ordinal), string.Join(' ', ReadoutCorpus.Read(new MemoryStream(Encoding.UTF8.GetBytes(content)), "-").Select(readout => readout.Id)));
    }

    [Fact]
    public void A_bad_line_of_json_costs_its_line_whatever_the_file_is_called()
    {
        var corpus = ReadoutCorpus.Load(_folder.Write("a.ndjson", [.. "{\"id\":\"x\",\"text\":\"会谈\"}\n"u8, 0xFF, .. "\n{\"id\":\"y\",\"text\":\"会见\"}\n"u8]));

        Assert.Equal(["x", "y"], corpus.Select(readout => readout.Id));
        Assert.EndsWith("a.ndjson:2", Assert.Single(corpus.Failures).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.txt")]
    public void An_answer_in_json_that_Rhetoric_wrote_is_no_readout(string name)
    {
        var corpus = ReadoutCorpus.Load(_folder.Write(name, "{\n  \"rhetoric\": \"0.1.0\",\n  \"lines\": []\n}\n"));

        Assert.Equal(LoadNoteKind.OwnPage, Assert.Single(corpus.Notes).Kind);
        Assert.Empty(corpus.Failures);
    }

    [Fact]
    public void Text_that_only_mentions_markup_is_text()
    {
        var text = "他说<html>和{\\rtf}都不是字。";

        Assert.Equal(text, ReadoutCorpus.Load(_folder.Write("a.txt", text)).Single().Text);
    }

    [Fact]
    public void A_table_that_is_named_is_read_with_a_word()
    {
        var corpus = ReadoutCorpus.Load(_folder.Write("a.csv", "id,text\n1,会谈\n"));

        Assert.Equal(LoadNoteKind.PlainText, Assert.Single(corpus.Notes).Kind);
        Assert.Single(corpus);
    }

    [Fact]
    public void A_page_that_Rhetoric_wrote_is_no_readout()
    {
        _folder.Write("2019-01-01.txt", Sentence);
        var page = Path.Combine(_folder.Path, "report.html");
        ReadoutCorpus.Load(_folder.Path).SaveHtml(page);

        var corpus = ReadoutCorpus.Load(_folder.Path);

        Assert.Equal(["2019-01-01"], corpus.Select(readout => readout.Id));
        Assert.Equal((LoadNoteKind.OwnPage, page), (Assert.Single(corpus.Notes).Kind, corpus.Notes[0].Path));
        Assert.Empty(corpus.Failures);
        Assert.Throws<InvalidDataException>(() => Readout.Read(File.OpenRead(page), "-"));
    }

    [Theory]
    [InlineData("---\ntitle: 会谈\ndate: 2019-02-01\nsource: 云澜社\ntags: [a, b]\n---\n", "会谈", "2019-02-01", "云澜社")]
    [InlineData("---\r\nTitle: \"会谈\"\r\ndate: 2019-02-01T08:00:00+08:00\r\n---\r\n", "会谈", "2019-02-01", null)]
    [InlineData("---\n# a comment\ntitle: '会谈'\nlist:\n  - a\n  - b\n\nlayout: post\n...\n", "会谈", null, null)]
    public void A_head_in_yaml_is_metadata(string head, string title, string? date, string? source)
    {
        var readout = ReadoutCorpus.Load(_folder.Write("a.md", head + Sentence)).Single();

        Assert.Equal((Sentence, title, source), (readout.Text, readout.Title, readout.Source));
        Assert.Equal(date is null ? null : DateOnly.Parse(date), readout.Date);
    }

    [Theory]
    [InlineData("---\n沈怀舟指出：要相互尊重。\n---\n")]
    [InlineData("--- title: x\n---\n文")]
    [InlineData("---\ntitle: x\n文，没有结尾。")]
    [InlineData("---\n---\n文")]
    [InlineData("文\n---\ntitle: x\n---\n")]
    public void What_is_less_regular_is_text(string text) => Assert.Equal(text, ReadoutCorpus.Load(_folder.Write("a.txt", text)).Single().Text);

    [Fact]
    public void A_head_with_a_bad_date_is_named_and_one_without_a_text_is_empty()
    {
        var dated = ReadoutCorpus.Load(_folder.Write("a.md", "---\ndate: soon\n---\n" + Sentence));
        var empty = ReadoutCorpus.Load(_folder.Write("b.md", "---\ntitle: x\n---\n \n"));

        Assert.Contains("'soon'", Assert.Single(dated.Failures).Reason, StringComparison.Ordinal);
        Assert.Equal(Sentence, dated.Single().Text);
        Assert.Equal("is empty but for its head.", Assert.Single(empty.Failures).Reason);
    }

    [Fact]
    public void A_pipe_in_a_folder_is_named_and_not_waited_for()
    {
        var pipe = Pipe.In(_folder.Path, "x.txt");
        _folder.Write("y.txt", Sentence);

        var corpus = ReadoutCorpus.Load(_folder.Path);

        Assert.Equal(["y"], corpus.Select(readout => readout.Id));
        Assert.Equal(pipe, Assert.Single(corpus.Failures).Path);
    }

    [Theory]
    [InlineData("x.txt", "沈怀舟指出，要相互尊重。")]
    [InlineData("x.jsonl", "{\"text\":\"沈怀舟指出，要相互尊重。\"}\n")]
    [InlineData("x.html", "<p>沈怀舟指出，要相互尊重。</p>")]
    public void A_pipe_that_is_named_is_read_from_its_first_byte(string name, string content)
    {
        var pipe = Pipe.Giving(_folder.Path, name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(Sentence, ReadoutCorpus.Load(pipe).Single().Text);
    }

    [Fact]
    public void Texts_and_ids_that_come_twice_are_noted()
    {
        _folder.Write("a/2019.txt", Sentence);
        _folder.Write("b/2019.txt", Sentence);
        _folder.Write("b/2020.txt", "别的话。");

        var notes = ReadoutCorpus.Load(_folder.Path).Notes;

        Assert.Equal([LoadNoteKind.LongerIds, LoadNoteKind.SameText], notes.Select(note => note.Kind));
        Assert.Equal("has the id '2019', as another readout has; they are called a/2019, b/2019.", notes[0].Text);
        Assert.Equal(Path.Combine(_folder.Path, "b/2019.txt"), notes[1].Path);
    }

    [Fact]
    public void What_is_not_there_is_an_exception()
    {
        Assert.Contains("'/no/such' is neither a file nor a folder", Assert.Throws<FileNotFoundException>(() => ReadoutCorpus.Load("/no/such")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ReadoutCorpus.Load(""));
        Assert.Throws<ArgumentNullException>(() => ReadoutCorpus.Load((string)null!));
        Assert.Throws<ArgumentException>(() => ReadoutCorpus.Load([null!]));
        Assert.Contains("index 1 is null", Assert.Throws<ArgumentException>(() => new ReadoutCorpus([new Readout("a", "b"), null!])).Message, StringComparison.Ordinal);
        Assert.Contains("the corpus has 0 readouts", Assert.Throws<ArgumentOutOfRangeException>(() => new ReadoutCorpus([])[-1]).Message, StringComparison.Ordinal);
        Assert.Contains("is empty", Assert.Throws<ArgumentException>(() => new ReadoutCorpus([]).ToHtml()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("北京上海上海\n", 2)]
    [InlineData("上\n下\n上\n", 4)]
    [InlineData("上上上", 1)]
    public void The_line_of_a_fault_in_utf_16_counts_line_ends_only(string before, int line)
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(before), 0x41];

        Assert.Contains($"line {line}.", Assert.Single(ReadoutCorpus.Load(_folder.Write("a.txt", bytes)).Failures).Reason, StringComparison.Ordinal);
    }
}
