namespace Rhetoric.Tests.Segmentation;

public sealed class SegmentationModeTests
{
    [Theory]
    [InlineData("我来到北京清华大学", "我/来到/北京/清华/清华大学/华大/大学")]
    [InlineData("，\n", "，/\n/")]
    [InlineData(" ", "/ /")]
    [InlineData("：“好”", "：“/好/”")]
    [InlineData("xT恤", "xT恤")]
    [InlineData("xT型台9y。卡拉OK2", "xT型台/型台/9y/。/卡拉/OK2")]
    [InlineData("xX光线y", "X光/X光线/x/光线/y")]
    [InlineData("", "")]
    public void Full_mode_gives_every_word(string text, string words) =>
        Assert.Equal(words, string.Join('/', Segmenter.Default.Cut(text, SegmentationMode.Full)));

    [Theory]
    [InlineData("xABCy", "AB/ABC/xy")]
    [InlineData("x1ABC2ABCz9好", "AB/ABC/AB/ABC/x12z9/好")]
    public void Full_mode_gathers_letters_and_digits_across_words_among_them(string text, string words)
    {
        var segmenter = Segmenter.Default.WithWords(new UserWord("AB", 10), new UserWord("ABC", 10));

        Assert.Equal(words, string.Join('/', segmenter.Cut(text, SegmentationMode.Full)));
    }

    [Fact]
    public void Search_mode_gives_the_words_inside_first()
    {
        const string Text = "中国科学院计算所";

        Assert.Equal("中国/科学/学院/科学院/中国科学院/计算/计算所", string.Join('/', Segmenter.Default.Cut(Text, SegmentationMode.Search)));
        Assert.Equal(
            Segmenter.Default.Cut(Text, SegmentationMode.Search),
            Segmenter.Default.Tokenize(Text, SegmentationMode.Search).Select(span => span.TextIn(Text)));
    }

    [Fact]
    public void Spans_stand_in_the_text() =>
        Assert.Equal([new TextSpan(0, 1), new TextSpan(1, 3), new TextSpan(3, 5), new TextSpan(5, 9)], Segmenter.Default.Tokenize("我来到北京清华大学"));

    [Fact]
    public void Full_mode_has_no_spans() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmenter.Default.Tokenize("中国", SegmentationMode.Full));

    [Fact]
    public void An_undefined_mode_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmenter.Default.Cut("中国", (SegmentationMode)7));
}
