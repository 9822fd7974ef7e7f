using CsCheck;

namespace Rhetoric.Tests.Segmentation;

public sealed class WordReaderTests
{
    private static readonly Gen<int[]> Portions = Gen.OneOf(Gen.Const(1), Gen.Int[1, 4], Gen.Int[1, 200], Gen.Int[5000, 20_000]).Array[1, 6];

    [Fact]
    public void Any_portions_give_the_words_of_the_whole_text() =>
        Gen.Select(MixedText.Texts, Portions).Sample(
            (text, portions) =>
            {
                Assert.Equal(Segmenter.Default.Cut(text), Segmenter.Default.Cut(new HaltingReader(text, portions)));
                Assert.Equal(
                    Segmenter.Default.WithoutModel().Cut(text), Segmenter.Default.WithoutModel().Cut(new HaltingReader(text, portions)));
            },
            iter: 1000);

    [Fact]
    public void Texts_longer_than_the_buffer_give_the_words_of_the_whole_text() =>
        Gen.Select(MixedText.Texts.Array[100, 200].Select(string.Concat), Portions).Sample(
            (text, portions) => Assert.Equal(Segmenter.Default.Cut(text), Segmenter.Default.Cut(new HaltingReader(text, portions))),
            iter: 30);

    [Fact]
    public async Task Awaited_texts_give_the_words_of_the_whole_text() =>
        await Gen.Select(MixedText.Texts, Portions).SampleAsync(
            async (text, portions) => Assert.Equal(
                Segmenter.Default.Cut(text),
                await Segmenter.Default.CutAsync(new HaltingReader(text, portions)).ToArrayAsync()),
            iter: 300);

    [Fact]
    public void Starts_are_offsets_into_the_text() =>
        Gen.Select(MixedText.Texts, Portions).Sample(
            (text, portions) =>
            {
                var reader = Segmenter.Default.Read(new HaltingReader(text, portions));
                var expected = 0L;
                while (reader.Read())
                {
                    Assert.Equal(expected, reader.Start);
                    Assert.Equal(text.AsSpan((int)reader.Start, reader.Word.Length), reader.Word);
                    expected += reader.Word.Length;
                }

                Assert.Equal(text.Length, expected);
            },
            iter: 500);

    // Lone surrogates would not survive in an attribute.
    public static TheoryData<int, string[]> Parted => new()
    {
        { 2, ["好", "\r\n", "好"] },
        { 2, ["好", "\r", "好"] },
        { 1, ["\r", "\r\n"] },
        { 2, ["好", "\ud867\udfa0", "好"] },
        { 1, ["\ud867", "\ud867\udfa0"] },
        { 1, ["\udfa0", "\udfa0"] },
        { 2, ["3.5%"] },
        { 1, ["北京", "，"] },
    };

    [Theory]
    [MemberData(nameof(Parted), DisableDiscoveryEnumeration = true)]
    public void Nothing_that_belongs_together_is_parted(int portion, string[] words) =>
        Assert.Equal(words, Segmenter.Default.Cut(new HaltingReader(string.Concat(words), portion, 100)));

    [Fact]
    public void A_stretch_without_punctuation_may_be_longer_than_any_buffer()
    {
        var text = string.Concat(Enumerable.Repeat("我来到北京清华大学", 5000));

        Assert.Equal(Segmenter.Default.Cut(text), Segmenter.Default.Cut(new HaltingReader(text, 1000)));
    }

    [Fact]
    public void Reading_allocates_nothing_per_word()
    {
        var text = string.Concat(Enumerable.Repeat("我来到北京清华大学，", 10_000));
        var least = long.MaxValue;

        // Of several readers one at least is not disturbed by a collection in another test.
        for (var round = 0; round < 5; round++)
        {
            var reader = Segmenter.Default.Read(new StringReader(text));
            Assert.True(reader.Read());
            var words = 1;
            var before = GC.GetAllocatedBytesForCurrentThread();
            while (reader.Read())
            {
                words++;
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Equal(50_000, words);
        }

        Assert.Equal(0, least);
    }

    [Fact]
    public async Task A_word_already_read_is_there_at_once()
    {
        var reader = Segmenter.Default.Read(new HaltingReader("北京上海，", 100));

        Assert.True(await reader.ReadAsync());
        var second = reader.ReadAsync().AsTask();

        Assert.True(second.IsCompletedSuccessfully);
        Assert.True(await second);
        Assert.Equal("上海", reader.Word.ToString());
    }

    [Fact]
    public void Before_the_first_and_behind_the_last_word_there_is_none()
    {
        var reader = Segmenter.Default.Read(new StringReader("北京"));

        Assert.Equal(("", 0L), (reader.Word.ToString(), reader.Start));
        Assert.True(reader.Read());
        Assert.Equal(("北京", 0L), (reader.Word.ToString(), reader.Start));
        Assert.False(reader.Read());
        Assert.Equal(("", 2L), (reader.Word.ToString(), reader.Start));
        Assert.False(reader.Read());
    }

    [Fact]
    public void No_word_is_lost_where_the_reading_was_stopped()
    {
        var reader = Segmenter.Default.Read(new HaltingReader("北京，上海", 3));
        Assert.True(reader.Read());
        Assert.True(reader.Read());

        Assert.True(reader.ReadAsync(new CancellationToken(canceled: true)).AsTask().IsCanceled);

        Assert.True(reader.Read());
        Assert.Equal(("上海", 3L), (reader.Word.ToString(), reader.Start));
    }

    [Fact]
    public void The_text_stays_open()
    {
        var text = new HaltingReader("北京", 1);

        Assert.Single(Segmenter.Default.Cut(text));
        Assert.False(text.IsDisposed);
    }

    [Fact]
    public void User_words_count()
    {
        var segmenter = Segmenter.Default.WithWords(new UserWord("云计算"));

        Assert.Equal(["云计算", "好"], segmenter.Cut(new HaltingReader("云计算好", 1)));
    }

    [Fact]
    public void No_text_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => Segmenter.Default.Cut((TextReader)null!));
        Assert.Throws<ArgumentNullException>(() => Segmenter.Default.CutAsync(null!));
        Assert.Throws<ArgumentNullException>(() => Segmenter.Default.Read(null!));
    }
}
