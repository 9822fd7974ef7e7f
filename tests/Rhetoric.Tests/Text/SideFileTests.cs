using System.Text;
using Rhetoric.Segmentation;

namespace Rhetoric.Tests.Text;

/// <summary>One rule for all files beside the texts: a byte order mark, else UTF-8, else the encoding asked for; lines end with LF, CR LF or CR.</summary>
public sealed class SideFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-mark", "utf-16", "utf-16be", "gb18030", "big5"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_user_dictionary(string encoding) => Assert.Equal(
        ["和", "海棠公告"], Segmenter.Default.WithDictionary(Write("海棠公告 300 nz\n", encoding), Asked(encoding)).Cut("和海棠公告"));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_list_of_frequencies(string encoding) => Assert.Equal(100, FrequencyTable.Load(Write("和\t100\n", encoding), encoding: Asked(encoding))["和"]);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_lexicon(string encoding) => Assert.Equal("合作共存", FormulaLexicon.Load(Write("合作共存\n", encoding), Asked(encoding)).Families[0].Canonical);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decisions_on_families(string encoding) => Assert.Equal("合作", FamilyDecisions.Load(Write("合作\t共同\tsame\n", encoding), Asked(encoding))[0].A);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_plain_list(string encoding) => Assert.Equal(["合作", "", "共同"], SideFile.ReadLines(Write("合作\r\r\n共同\n", encoding), Asked(encoding)));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_in_three_ways(string end)
    {
        var dictionary = Segmenter.Default.WithDictionary(_folder.Write("ud.txt", $"星桥倡议 300 nz{end}望川公报 300 nz{end}"));
        _folder.Write("b.txt", "乙文");
        _folder.Write("index.tsv", $"file\tdate{end}b.txt\t2015-03-08{end}");

        Assert.Equal(["星桥倡议", "和", "望川公报"], dictionary.Cut("星桥倡议和望川公报"));
        Assert.Equal(new DateOnly(2015, 3, 8), ReadoutCorpus.Load(Path.Combine(_folder.Path, "b.txt"))[0].Date);
        Assert.Equal(2, FormulaLexicon.Load(_folder.Write("lex.txt", $"合作共赢{end}相互尊重{end}")).Families.Count);
    }

    [Theory]
    [InlineData("合作 100\n", 2)]
    [InlineData("合作 100\n共赢 100\n", 3)]
    [InlineData("", 1)]
    public void What_is_in_no_encoding_is_refused_with_line_and_remedy(string before, int line)
    {
        var path = _folder.Write("x.txt", [.. Encoding.UTF8.GetBytes(before), 0xD0, 0xC7, 0x0A]);

        foreach (var message in new[]
        {
            Assert.Throws<FormatException>(() => UserDictionaryReading.Load(path)).Message,
            Assert.Throws<FormatException>(() => FrequencyTable.Load(path)).Message,
            Assert.Throws<InvalidDataException>(() => FormulaLexicon.Load(path)).Message,
            Assert.Throws<InvalidDataException>(() => SideFile.ReadLines(path)).Message,
        })
        {
            Assert.Equal($"{path}({line}): not UTF-8 from there on; save it as UTF-8 or as UTF-16 with a byte order mark, or give its encoding.", message);
        }
    }

    [Fact]
    public void A_folder_is_called_a_folder()
    {
        Assert.Contains("is a folder", Assert.Throws<IOException>(() => UserDictionaryReading.Load(_folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<IOException>(() => FrequencyTable.Load(_folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<IOException>(() => FormulaLexicon.Load(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("星桥倡议", true)]
    [InlineData("C++", true)]
    [InlineData("5.2%", true)]
    [InlineData("*ST星桥", false)]
    [InlineData("<NUM>", false)]
    [InlineData("[/点头]", false)]
    [InlineData("New Silk Plan", false)]
    [InlineData("沈·怀舟", false)]
    [InlineData("李䶮", false)]
    public void Words_tell_whether_they_can_be_found(string word, bool can)
    {
        Assert.Equal(can, new UserWord(word).CanBeFound);
        Assert.Equal(can, Segmenter.Default.WithWords(new UserWord(word, 1_000_000)).Cut($"了{word}了").Contains(word));
    }

    [Theory]
    [InlineData("big5", "合作")]
    [InlineData("windows-1252", "“mutual respect” – peace")]
    [InlineData("shift_jis", "合作")]
    [InlineData("EUC-KR", "회담")]
    [InlineData("utf-16le", "合作")]
    [InlineData("GBK", "合作")]
    public void Encodings_have_names(string name, string text)
    {
        var encoding = TextEncodings.Find(name)!;
        var path = _folder.Write("a.txt", encoding.GetBytes(text));

        Assert.Equal(text, ReadoutCorpus.Load([path], new LoadOptions { Encoding = encoding }).Single().Text);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such")]
    [InlineData("")]
    public void Some_names_are_of_no_encoding(string name) => Assert.Null(TextEncodings.Find(name));

    private string Write(string content, string encoding) => _folder.Write("side.txt", encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(content),
        "utf-8-mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(content)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(content)],
        "utf-16be" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(content)],
        var name => TextEncodings.Find(name)!.GetBytes(content),
    });

    private static Encoding? Asked(string encoding) => encoding is "gb18030" or "big5" ? TextEncodings.Find(encoding) : null;
}
