using CsCheck;

namespace Rhetoric.Tests.Segmentation;

public sealed class SegmenterTests
{
    public static TheoryData<string, string> ExactWords => new()
    {
        { "", "" },
        { "我来到北京清华大学", "我/来到/北京/清华大学" },
        { "他来到了网易杭研大厦", "他/来到/了/网易/杭研/大厦" },
        { "两国元首就中美关系深入交换意见", "两/国/元首/就/中美关系/深入/交换意见" },
        // Of two equal routes the one that begins with the longest word.
        { "买买买", "买买/买" },
        { "盯紧盯实", "盯紧/盯实" },
        // Of two equal paths of the hidden Markov model the one with the larger state letter.
        { "崀山", "崀/山" },
        // A run of single characters that the dictionary holds as a word, but the route does not, stays single.
        { "中将", "中将" },
        { "3.14.15%", "3.14/./15%" },
        { "a.b", "a/./b" },
        { "++#", "++#" },
        { "5G", "5G" },
        { "10+3", "10/+/3" },
        { "F-4", "F/-/4" },
        { "二〇一八", "二/〇/一八" },
        { "\r\n\r", "\r\n/\r" },
        { "\u001c\u001d", "\u001c/\u001d" },
        { "\ud867\udfa0好", "\ud867\udfa0/好" },
        { "\ud867\ud867\udfa0\udfa0", "\ud867/\ud867\udfa0/\udfa0" },
    };

    public static TheoryData<string, string> WordsByDictionary => new()
    {
        { "1.5kg", "1/./5kg" },
        { "100%", "100/%" },
        { "a，b", "a/，/b" },
        { "ab", "ab" },
        { "杭研", "杭/研" },
    };

    [Theory]
    [MemberData(nameof(ExactWords))]
    public void Cuts_as_jieba_does(string text, string words) =>
        Assert.Equal(words, string.Join('/', Segmenter.Default.Cut(text)));

    [Theory]
    [MemberData(nameof(WordsByDictionary))]
    public void Cuts_as_jieba_does_without_the_model(string text, string words) =>
        Assert.Equal(words, string.Join('/', Segmenter.Default.WithoutModel().Cut(text)));

    [Fact]
    public void Ends_ascend_to_the_length_of_the_text() =>
        MixedText.Texts.Sample(
            text =>
            {
                foreach (var segmenter in new[] { Segmenter.Default, Segmenter.Default.WithoutModel() })
                {
                    var ends = new int[text.Length];
                    var count = segmenter.Cut(text, ends);

                    Assert.Equal(ends[..count].Distinct().Order(), ends[..count]);
                    Assert.Equal(text.Length, count == 0 ? 0 : ends[count - 1]);
                    Assert.Equal(text, string.Concat(segmenter.Cut(text)));
                }
            },
            iter: 2000);

    [Fact]
    public void Every_processor_cuts_alike() =>
        MixedText.Texts.Sample(
            text =>
            {
                Assert.Equal(Segmenter.Default.Portable().Cut(text), Segmenter.Default.Cut(text));
                Assert.Equal(Segmenter.Default.WithoutModel().Portable().Cut(text), Segmenter.Default.WithoutModel().Cut(text));
            },
            iter: 2000);

    [Fact]
    public void Longer_texts_than_a_chunk_are_cut_like_their_lines() =>
        MixedText.Texts.Array[1, 60].Sample(
            lines =>
            {
                var expected = lines.SelectMany(line => Segmenter.Default.Cut(line).Append("，"));
                Assert.Equal(expected, Segmenter.Default.Cut(string.Concat(lines.Select(line => line + "，"))));
            },
            iter: 100);

    [Fact]
    public void A_block_may_be_longer_than_any_buffer()
    {
        var text = string.Concat(Enumerable.Repeat("我来到北京清华大学", 40_000));

        Assert.Equal(160_000, Segmenter.Default.Cut(text).Length);
        Assert.Equal("我/来到/北京/清华大学", string.Join('/', Segmenter.Default.Cut("我来到北京清华大学")));
    }

    [Fact]
    public void Room_for_the_words_is_enough()
    {
        Span<int> ends = stackalloc int[4];

        Assert.Equal(4, Segmenter.Default.Cut("我来到北京清华大学", ends));
        Assert.Equal([1, 3, 5, 9], ends);
    }

    [Fact]
    public void Cutting_into_a_buffer_allocates_nothing()
    {
        const string Text = "两国元首就中美关系深入交换意见，他来到了网易杭研大厦。";
        var ends = new int[Text.Length];
        var words = Segmenter.Default.Cut(Text, ends);

        Assert.Equal(0, Allocation.LeastOf(() =>
        {
            Segmenter.Default.Cut(Text, ends);
            Segmenter.Default.Cut(Text, ends.AsSpan(0, words));
        }));
    }

    [Fact]
    public void Too_little_room_is_refused_and_nothing_written()
    {
        var ends = new int[3];

        var error = Assert.Throws<ArgumentException>(() => Segmenter.Default.Cut("我来到北京清华大学", ends));
        Assert.Contains("4 words", error.Message, StringComparison.Ordinal);
        Assert.Equal([0, 0, 0], ends);
    }

    [Fact]
    public void No_text_is_refused() => Assert.Throws<ArgumentNullException>(() => Segmenter.Default.Cut((string)null!));

    [Fact]
    public void Threads_do_not_disturb_one_another()
    {
        string[] texts = ["我来到北京清华大学", "他来到了网易杭研大厦", "两国元首就中美关系深入交换意见"];
        var expected = texts.Select(text => string.Join('/', Segmenter.Default.Cut(text))).ToArray();

        Parallel.For(0, 3000, i => Assert.Equal(expected[i % 3], string.Join('/', Segmenter.Default.Cut(texts[i % 3]))));
    }

    [Fact]
    public void Identities_name_version_mode_and_dictionary()
    {
        Assert.Equal("jieba-0.42.1/exact+hmm", Segmenter.Default.Identity);
        Assert.Equal("jieba-0.42.1/exact", Segmenter.Default.WithoutModel().Identity);
        Assert.Matches("^jieba-0\\.42\\.1/sha256-[0-9a-f]{12}$", Segmenter.Default.DictionaryIdentity);
    }
}
