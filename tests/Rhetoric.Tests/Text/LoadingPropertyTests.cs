using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace Rhetoric.Tests.Text;

public sealed class LoadingPropertyTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf(
                Gen.Int[1, 0xD7FF], Gen.Int[0xE000, 0xFEFE], Gen.Int[0x10000, 0x10FFFF], Gen.Int[0x4E00, 0x9FFF],
                Gen.OneOf(Gen.Const((int)'\r'), Gen.Const((int)'\n'), Gen.Const((int)' '), Gen.Const((int)'a')))
            .Array[1, 60]
            .Select(scalars => string.Concat(scalars.Select(char.ConvertFromUtf32)))
            .Where(text => !string.IsNullOrWhiteSpace(new Readout("r", text).Text));

    private static readonly string[] Pieces =
    [
        "<", ">", "<p>", "</", "<title>", "<nav>", "<!--", "&#", "\"", "'", "{\"text\":\"", "\"}", "\\ud800", "\n", "\t", "file\tdate", "\uFEFF", "总统", "16日", "文",
    ];

    // Near misses of every format rather than noise, which is refused at its first byte.
    private static readonly Gen<byte[]> Contents =
        Gen.OneOf(Gen.Byte.Array[0, 4], Gen.Int[0, Pieces.Length - 1].Select(piece => Encoding.UTF8.GetBytes(Pieces[piece])))
            .Array[0, 20]
            .Select(parts => parts.SelectMany(part => part).ToArray());

    [Fact]
    public void A_text_comes_back_as_it_was_from_every_encoding() =>
        Texts.Sample(
            text =>
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                Assert.Equal(text, Read(bytes));
                Assert.Equal(text, Read([.. Encoding.UTF8.Preamble, .. bytes]));
                Assert.Equal(text, Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]));
                Assert.Equal(text, Read([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]));
                Assert.Equal(text, Readout.Read(new MemoryStream(TextEncodings.Gb18030.GetBytes(text)), "r", new LoadOptions { Encoding = TextEncodings.Gb18030 }).Original);
                Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), new Readout("r", text).Sha256);
            },
            iter: 500);

    [Fact]
    public void A_character_on_the_edge_of_a_block_counts_whole_in_the_digest()
    {
        foreach (var before in Enumerable.Range(16_380, 6))
        {
            var text = new string('文', before) + "\U00020000" + new string('a', 40_000);

            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), new Readout("r", text).Sha256);
        }
    }

    [Fact]
    public void Any_bytes_are_a_text_or_a_failure_and_never_hinder_another_file() =>
        Gen.Select(Contents, Contents, Contents, Contents, Gen.Bool).Sample(
            (plain, page, lines, index, isChinese) =>
            {
                using var folder = new TemporaryFolder();
                var encoding = isChinese ? TextEncodings.Gb18030 : Encoding.UTF8;
                folder.Write("good.txt", encoding.GetBytes("好文"));
                var plainPath = folder.Write("a.txt", plain);
                var pagePath = folder.Write("b.html", page);
                var linesPath = folder.Write("c.jsonl", lines);
                folder.Write("index.tsv", index);

                var corpus = ReadoutCorpus.Load([folder.Path], new LoadOptions { Encoding = encoding });

                Assert.Equal("好文", Assert.Single(corpus, readout => Path.GetFileName(readout.Path) == "good.txt").Text);
                foreach (var path in new[] { plainPath, pagePath, linesPath })
                {
                    Assert.True(corpus.Any(readout => readout.Path == path) || corpus.Failures.Any(failure => failure.Path.StartsWith(path, StringComparison.Ordinal)));
                }

                foreach (var readout in corpus)
                {
                    Assert.False(string.IsNullOrWhiteSpace(readout.Text));
                    Assert.DoesNotContain('\0', readout.Text);
                    Assert.All(readout.Head.Principals, principal => Assert.Equal(principal.Name, readout[principal.NameSpan]));
                }
            },
            iter: 300);

    private static string Read(byte[] bytes) => Readout.Read(new MemoryStream(bytes), "r").Original;
}
