using System.Globalization;

namespace Rhetoric.Tests.Segmentation;

public sealed class IdfTableTests
{
    [Fact]
    public void Every_word_has_its_figure_to_the_last_bit_and_no_other_has_one()
    {
        var figures = Rows("idf.txt").ToDictionary(fields => fields[0], fields => double.Parse(fields[1], CultureInfo.InvariantCulture));

        Assert.Equal(270_132, figures.Count);
        foreach (var (word, figure) in figures)
        {
            Assert.True(IdfTable.Jieba.TryGet(word, out var found), word);
            Assert.Equal(figure, found);
            Assert.Equal(figures.ContainsKey(word + "岚"), IdfTable.Jieba.TryGet(word + "岚", out _));
        }

        Assert.All(Rows("dict.txt").Where(fields => !figures.ContainsKey(fields[0])), fields => Assert.False(IdfTable.Jieba.TryGet(fields[0], out _)));
        Assert.Equal(figures.Values.Order().ElementAt(figures.Count / 2), IdfTable.Jieba.Median);
    }

    [Theory]
    [InlineData("")]
    [InlineData("云岚")]
    [InlineData("γ射线")]
    [InlineData("这一个词长得谁的表里都不会有")]
    public void A_word_without_a_figure_has_the_median(string word)
    {
        Assert.False(IdfTable.Jieba.TryGet(word, out _));
        Assert.Equal(11.9547675029, IdfTable.Jieba[word]);
    }

    [Fact]
    public void A_file_is_read_as_by_jieba()
    {
        using var file = new TemporaryFile("云岚 3.5 \n澜海 1\u001f\u2028\u001f 纪原 1e1\n云岚 7");

        var table = IdfTable.Load(file.Path);

        Assert.Equal((7.0, 1.0, 10.0), (table["云岚"], table["澜海"], table["纪原"]));
        Assert.Equal(7, table.Median);
        Assert.Equal(7, table["合作"]);
    }

    [Theory]
    [InlineData("云岚 3\n\n", "(2)")]
    [InlineData("云岚 3\n澜海\t1", "(2)")]
    [InlineData("云岚 三", "(1)")]
    [InlineData("云岚 3 ns", "(1)")]
    [InlineData("云岚 NaN", "(1)")]
    [InlineData("云岚 inf", "(1)")]
    [InlineData("云岚 1e999", "(1)")]
    [InlineData("云岚 1_000", "(1)")]
    [InlineData("云岚 ３", "(1)")]
    [InlineData("", "no line")]
    public void A_bad_file_is_refused(string content, string reason)
    {
        using var file = new TemporaryFile(content);

        Assert.Contains(reason, Assert.Throws<FormatException>(() => IdfTable.Load(file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_word()
    {
        using var file = new TemporaryFile("\uFEFF云岚 3\n澜海 5");

        Assert.Equal(3, IdfTable.Load(file.Path)["云岚"]);
    }

    [Fact]
    public void What_is_not_utf8_is_refused()
    {
        using var file = new TemporaryFile([0xD4, 0xC6, 0x20, 0x31]);

        Assert.Contains(file.Path, Assert.Throws<FormatException>(() => IdfTable.Load(file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IdfTable.Of([]));
        Assert.Throws<ArgumentException>(() => IdfTable.Of([new("云岚", double.PositiveInfinity)]));
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Checkout.Path("src", "Rhetoric", "Segmentation", "Data", file)).Select(line => line.Split(' '));
}
