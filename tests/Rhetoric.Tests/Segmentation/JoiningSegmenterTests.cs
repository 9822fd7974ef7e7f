using System.Globalization;
using CsCheck;

namespace Rhetoric.Tests.Segmentation;

public sealed class JoiningSegmenterTests
{
    private static readonly JoiningSegmenter Joining = new(Segmenter.Default);

    [Theory]
    [InlineData("·云岚", "·|云岚")]
    [InlineData("云岚·", "云岚|·")]
    [InlineData("云岚··澜海", "云岚|·|·|澜海")]
    [InlineData("云岚·9", "云岚|·|9")]
    [InlineData("云岚，·澜海", "云岚|，|·|澜海")]
    [InlineData("1,23", "1|,|23")]
    [InlineData("1,2345", "1|,|2345")]
    [InlineData("1234,567", "1234|,|567")]
    [InlineData("云,567", "云|,|567")]
    [InlineData("1,567万", "1,567|万")]
    [InlineData("3--4", "3|--|4")]
    [InlineData("云—4", "云|—|4")]
    [InlineData("5-year", "5|-|year")]
    [InlineData("3:2", "3|:|2")]
    [InlineData("123:45", "123|:|45")]
    [InlineData("10:305", "10|:|305")]
    [InlineData("他说:10", "他|说|:|10")]
    [InlineData("〇云", "〇|云")]
    [InlineData("云〇", "云|〇")]
    [InlineData("三〇一起", "三〇|一起")]
    [InlineData("○三", "○|三")]
    [InlineData("A'云", "A|'|云")]
    [InlineData("'A'", "'|A|'")]
    [InlineData("Nov.", "Nov|.")]
    [InlineData("A.", "A|.")]
    [InlineData("𬱟和", "𬱟|和")]
    [InlineData("タあ", "タ|あ")]
    [InlineData("好é", "好|é")]
    [InlineData("A-云", "A|-|云")]
    [InlineData("％5", "％|5")]
    [InlineData("云％", "云|％")]
    [InlineData("云.5", "云|.|5")]
    [InlineData("A.5", "A.5")]
    [InlineData("", "")]
    public void Nothing_else_is_joined(string text, string words) => Assert.Equal(words, string.Join('|', Joining.Cut(text)));

    [Fact]
    public void A_decimal_figure_stays_whole_without_the_model()
    {
        var segmenter = Segmenter.Default.WithoutModel();
        Assert.Equal("增长|3|.|5|%", string.Join('|', segmenter.Cut("增长3.5%")));

        Assert.Equal("增长|3.5%", string.Join('|', new JoiningSegmenter(segmenter).Cut("增长3.5%")));
    }

    [Fact]
    public void Every_word_is_made_of_whole_words_below() =>
        Check.Sample(
            MixedText.Texts,
            text =>
            {
                var below = new int[text.Length];
                var ends = new int[text.Length];
                var all = below[..Segmenter.Default.Cut(text, below)];
                var kept = ends[..Joining.Cut(text, ends)];

                Assert.Equal(kept.Order().Distinct(), kept);
                Assert.Empty(kept.Except(all));
                Assert.Equal(all.LastOrDefault(), kept.LastOrDefault());
            },
            iter: 1000);

    [Fact]
    public void No_cluster_of_characters_is_parted() =>
        Check.Sample(
            Gen.Select(MixedText.Texts, MixedText.Texts, (one, other) => one + "e\u0301\u0323\u0301x👨\u200d👩\u200d👧🇨🇳🇺🇸\u0e01\u0e33葛\udb40\udd00" + other),
            text =>
            {
                var ends = new int[text.Length];
                var kept = ends[..Joining.Cut(text, ends)];

                Assert.Empty(kept.Except(StringInfo.ParseCombiningCharacters(text)).Except([text.Length]));
            },
            iter: 1000);

    [Fact]
    public void Nothing_is_allocated()
    {
        const string Text = "林格·奥德萨总统于二〇三一年六月10:30在Müller府会见李䶮，增长10-15%。👨\u200d👩\u200d👧";
        var ends = new int[Text.Length];
        var words = Joining.Cut(Text, ends);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Joining.Cut(Text, ends);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(words > 1);
    }

    [Fact]
    public void A_part_that_the_segmenter_does_not_know_can_be_added()
    {
        const string Name = "埃马纽埃尔·奥德萨";
        Assert.Equal("埃马|纽埃|尔·奥德萨", string.Join('|', Joining.Cut(Name)));

        Assert.Equal([Name], new JoiningSegmenter(Segmenter.Default.WithWords(new UserWord("埃马纽埃尔"))).Cut(Name));
    }

    [Fact]
    public void Room_for_the_joined_words_is_enough()
    {
        Span<int> ends = stackalloc int[1];

        Assert.Equal(1, Joining.Cut("9·19", ends));
        Assert.Equal([4], ends);
    }

    [Fact]
    public void Too_little_room_is_refused_and_nothing_written()
    {
        var ends = new int[1];

        Assert.Throws<ArgumentException>(() => Joining.Cut("9·19声明", ends));
        Assert.Equal([0], ends);
    }

    [Fact]
    public void The_identity_says_that_words_are_joined() => Assert.Equal("jieba-0.42.1/exact+hmm+joined", Joining.Identity);

    [Fact]
    public void Nothing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new JoiningSegmenter(null!));
        Assert.Throws<ArgumentNullException>(() => Joining.Cut(null!));
    }
}
