using JiebaNet.Segmenter;
using Rhetoric.Samples;

namespace Rhetoric.Tests.Segmentation;

/// <summary>Where the words of jieba.NET 0.42.2 are those of jieba 0.42.1, and where they are not. Ours are jieba's: see <see cref="GoldenTests"/>.</summary>
public sealed class JiebaNetTests
{
    private static readonly JiebaSegmenter Theirs = new();

    [Fact]
    public void Readouts_are_cut_as_by_jieba()
    {
        string[] texts = [.. Directory.EnumerateFiles(Checkout.Path("corpus"), "*.txt", SearchOption.AllDirectories).Select(File.ReadAllText)];

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal(Segmenter.Default.Cut(text), Theirs.Cut(text)));
        Assert.All(texts, text => Assert.Equal(Segmenter.Default.WithoutModel().Cut(text), Theirs.Cut(text, hmm: false)));
    }

    // Hard texts: rare characters, odd signs, half surrogates.
    [Theory]
    [InlineData("exact", 107)]
    [InlineData("exact-no-hmm", 173)]
    [InlineData("full", 68)]
    [InlineData("search", 107)]
    [InlineData("search-no-hmm", 173)]
    public void Of_hard_texts_so_many_are_cut_as_by_jieba(string mode, int alike)
    {
        var rows = GoldenTests.Read("golden.tsv").Where(row => row[0] == mode).ToArray();

        Assert.Equal((193, alike), (rows.Length, rows.Count(row => GoldenTests.Joined(Words(mode, GoldenTests.Unescape(row[1]))) == row[2])));
    }

    // Two ways of cutting that weigh the same: jieba takes the one whose first word is longer, jieba.NET the other.
    [InlineData("exact-no-hmm", "买买买", "买买/买", "买/买买")]
    [InlineData("exact-no-hmm", "盯紧盯实", "盯紧/盯/实", "盯/紧盯/实")]

    // Characters that the model never met.
    [InlineData("exact", "外长石砳砳", "外长/石/砳/砳", "外长/石砳砳")]

    // Characters beyond sixteen bits are two for it.
    [InlineData("exact", "𨾠国", "𨾠/国", "\\uD863/\\uDFA0/国")]
    [InlineData("search", "𨾠国", "𨾠/国", "\\uD863/\\uDFA0/国")]

    // Signs that follow one another.
    [InlineData("exact", "年······", "年/·/·/·/·/·/·", "年/······")]

    // In full mode what is no word is lost, and words of letters and ideographs are not found.
    [InlineData("full", "双方强调，合作", "双方/强调/，/合作", "双方/强调///合作")]
    [InlineData("full", "1.2亿元", "1/./2/亿元", "1/2/亿元")]
    [InlineData("full", "T恤", "T恤", "T/恤")]
    [Theory]
    public void It_differs(string mode, string text, string jieba, string jiebaNet)
    {
        Assert.Equal(jieba, string.Join('/', JiebaMode.All[mode](Segmenter.Default, text)));
        Assert.Equal(jiebaNet, GoldenTests.Joined(Words(mode, text)));
    }

    [Fact]
    public void The_adapter_gives_its_words_wherever_words_are_asked_for()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "双方强调合作共赢。"), new Readout("b", "双方重申合作共赢。")]);
        var options = new PhraseOptions { Unit = PhraseUnit.Token, MinLength = 1, MaxLength = 3, Segmenter = new JiebaNetSegmenter() };

        Assert.Equal(corpus.CountPhrases(options with { Segmenter = Segmenter.Default }).Select(phrase => (phrase.Text, phrase.Count)), corpus.CountPhrases(options).Select(phrase => (phrase.Text, phrase.Count)));
        Assert.Equal("jieba.NET-0.42.2.0/exact+hmm", new JiebaNetSegmenter().Identity);
        Assert.EndsWith("/exact", new JiebaNetSegmenter(usesModel: false).Identity, StringComparison.Ordinal);
    }

    [Fact]
    public void The_adapter_wants_room_for_all_ends() =>
        Assert.Throws<ArgumentException>(() => new JiebaNetSegmenter().Cut("双方强调合作共赢", new int[1]));

    private static string[] Words(string mode, string text) =>
    [
        .. mode switch
        {
            "exact" => Theirs.Cut(text),
            "exact-no-hmm" => Theirs.Cut(text, hmm: false),
            "full" => Theirs.Cut(text, cutAll: true),
            "search" => Theirs.CutForSearch(text),
            _ => Theirs.CutForSearch(text, hmm: false),
        },
    ];
}
