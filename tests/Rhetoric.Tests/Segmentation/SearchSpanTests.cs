using CsCheck;

namespace Rhetoric.Tests.Segmentation;

public sealed class SearchSpanTests
{
    private static readonly Gen<int[]> Portions = Gen.OneOf(Gen.Int[1, 4], Gen.Int[1, 200], Gen.Int[5000, 20_000]).Array[1, 6];

    [Fact]
    public void Spans_written_are_the_words_of_jieba()
    {
        var words = new TextSpan[22];

        // jieba: 中国|科学|学院|科学院|中国科学院|计算|计算所
        Assert.Equal(7, Segmenter.Default.Cut("中国科学院计算所", words, SegmentationMode.Search));
        Assert.Equal(
            [new(0, 2), new(2, 4), new(3, 5), new(2, 5), new(0, 5), new(5, 7), new TextSpan(5, 8)], words[..7]);
        Assert.Equal(2, Segmenter.Default.Cut("中国科学院计算所", words, SegmentationMode.Exact));
        Assert.Equal([new(0, 5), new TextSpan(5, 8)], words[..2]);
    }

    [Fact]
    public void Spans_written_are_those_given_and_room_for_them_is_enough() =>
        Gen.Select(MixedText.Texts, Gen.Bool).Sample(
            (text, searches) =>
            {
                var mode = searches ? SegmentationMode.Search : SegmentationMode.Exact;
                var expected = Segmenter.Default.Tokenize(text, mode);
                var wide = new TextSpan[2 * text.Length];
                var narrow = new TextSpan[expected.Count];

                Assert.Equal(expected, wide[..Segmenter.Default.Cut(text, wide, mode)]);
                Assert.Equal(expected, narrow[..Segmenter.Default.Cut(text, narrow, mode)]);
            },
            iter: 1000);

    [Fact]
    public void Too_little_room_is_refused_and_nothing_written()
    {
        var words = new TextSpan[6];

        var error = Assert.Throws<ArgumentException>(() => Segmenter.Default.Cut("中国科学院计算所", words, SegmentationMode.Search));
        Assert.Contains("7 words", error.Message, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Equal(default, word));
        Assert.Throws<ArgumentException>(() => Segmenter.Default.Cut("中国科学院计算所", words.AsSpan(0, 1), SegmentationMode.Exact));
    }

    [Theory]
    [InlineData(SegmentationMode.Exact)]
    [InlineData(SegmentationMode.Search)]
    public void Writing_spans_allocates_nothing(SegmentationMode mode)
    {
        const string Text = "中国科学院计算所同清华大学交换意见。";
        var words = new TextSpan[2 * Text.Length];
        Assert.True(Segmenter.Default.Cut(Text, words, mode) > 1);

        Assert.Equal(0, Allocation.LeastOf(() => Segmenter.Default.Cut(Text, words, mode)));
    }

    [Fact]
    public void A_reader_gives_the_spans_of_the_whole_text() =>
        Gen.Select(MixedText.Texts.Array[1, 40].Select(string.Concat), Portions).Sample(
            (text, portions) =>
            {
                var reader = Segmenter.Default.Read(new HaltingReader(text, portions), SegmentationMode.Search);

                foreach (var span in Segmenter.Default.Tokenize(text, SegmentationMode.Search))
                {
                    Assert.True(reader.Read());
                    Assert.Equal((span.TextIn(text), (long)span.Start), (reader.Word.ToString(), reader.Start));
                }

                Assert.False(reader.Read());
                Assert.Equal(("", (long)text.Length), (reader.Word.ToString(), reader.Start));
            },
            iter: 200);

    [Fact]
    public void Full_mode_has_no_spans()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmenter.Default.Cut("中国", new TextSpan[4], SegmentationMode.Full));
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmenter.Default.Read(TextReader.Null, SegmentationMode.Full));
        Assert.Throws<ArgumentNullException>(() => Segmenter.Default.Read(null!, SegmentationMode.Search));
    }
}
