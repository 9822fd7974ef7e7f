using CsCheck;

namespace Rhetoric.Tests.Segmentation;

public sealed class PhraseKeepingSegmenterTests
{
    private static readonly Gen<string> Text = Gen.Char["云岚海、· ab9"].Array[0, 30].Select(units => new string(units));

    private static readonly Gen<string[]> Phrases = Gen.Char["云岚海、· ab9"].Array[1, 5].Select(units => new string(units)).Array[0, 8];

    [Theory]
    [InlineData("在New York会见唐纳德·特朗普", "在|New York|会见|唐纳德·特朗普")]
    [InlineData("合则两利、斗则俱伤是历史启示", "合则两利、斗则俱伤|是|历史|启示")]
    [InlineData("合则两利，斗则俱伤", "合则两利|，|斗则|俱伤")]
    [InlineData("New Yorkers", "New| |Yorkers")]
    [InlineData("anNew York", "anNew| |York")]
    [InlineData("New York New York", "New York| |New York")]
    [InlineData("", "")]
    public void Phrases_stay_whole_and_the_rest_is_cut(string text, string words)
    {
        var segmenter = new PhraseKeepingSegmenter(Segmenter.Default, "New York", "唐纳德·特朗普", "合则两利、斗则俱伤");

        Assert.Equal(words, string.Join('|', segmenter.Cut(text)));
    }

    [Fact]
    public void The_leftmost_and_of_these_the_longest_phrase_is_kept()
    {
        var segmenter = new PhraseKeepingSegmenter(Segmenter.Default, "云、岚", "云、岚、海", "岚、海、云", "海、云");

        Assert.Equal(["云、岚、海", "、", "云"], segmenter.Cut("云、岚、海、云"));
        Assert.Equal(["云、岚", "、", "海、云"], new PhraseKeepingSegmenter(Segmenter.Default, "云、岚", "海、云").Cut("云、岚、海、云"));
    }

    [Fact]
    public void Agrees_with_trying_every_phrase_at_every_place() =>
        Gen.Select(Text, Phrases).Sample(
            (text, phrases) =>
            {
                var segmenter = new PhraseKeepingSegmenter(Segmenter.Default, phrases);
                var ends = new int[text.Length];

                var count = segmenter.Cut(text, ends);

                var words = segmenter.Cut(text);
                Assert.Equal(ByTrying(text, phrases), words);
                Assert.Equal(text, string.Concat(words));
                Assert.Equal(words.Length, count);
                Assert.Equal(ends[..count].Order().Distinct(), ends[..count]);
            },
            iter: 3000);

    [Fact]
    public void Another_segmenter_below_cuts_what_is_between()
    {
        var segmenter = new PhraseKeepingSegmenter(new JoiningSegmenter(Segmenter.Default), "合则两利、斗则俱伤");

        Assert.Equal(["9·19", "：", "合则两利、斗则俱伤"], segmenter.Cut("9·19：合则两利、斗则俱伤"));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        const string Text = "云岚同澜海合则两利、斗则俱伤，合作共赢。";
        var segmenter = new PhraseKeepingSegmenter(Segmenter.Default, "合则两利、斗则俱伤");
        var ends = new int[Text.Length];
        var words = segmenter.Cut(Text, ends);

        Assert.Equal(0, Allocation.LeastOf(() => segmenter.Cut(Text, ends)));
        Assert.True(words > 1);
    }

    [Fact]
    public void Room_for_the_words_is_enough_and_less_is_refused()
    {
        var segmenter = new PhraseKeepingSegmenter(Segmenter.Default, "云、岚");
        var ends = new int[1];

        Assert.Equal(1, segmenter.Cut("云、岚", ends));
        Assert.Equal([3], ends);
        Assert.Throws<ArgumentException>(() => segmenter.Cut("云、岚，", ends));
        Assert.Equal([3], ends);
    }

    [Fact]
    public void The_identity_names_the_phrases_in_whatever_order()
    {
        var segmenter = new PhraseKeepingSegmenter(Segmenter.Default, "云、岚", "New York");

        Assert.Matches("^jieba-0\\.42\\.1/exact\\+hmm\\+phrases-[0-9a-f]{12}$", segmenter.Identity);
        Assert.Equal(segmenter.Identity, new PhraseKeepingSegmenter(Segmenter.Default, "New York", "云、岚", "云、岚").Identity);
        Assert.NotEqual(segmenter.Identity, new PhraseKeepingSegmenter(Segmenter.Default, "New York").Identity);
        Assert.Equal(Segmenter.Default.Identity, new PhraseKeepingSegmenter(Segmenter.Default, []).Identity);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new PhraseKeepingSegmenter(null!, "云、岚"));
        Assert.Throws<ArgumentNullException>(() => new PhraseKeepingSegmenter(Segmenter.Default, (IEnumerable<string>)null!));
        Assert.Throws<ArgumentException>(() => new PhraseKeepingSegmenter(Segmenter.Default, ""));
        Assert.Throws<ArgumentException>(() => new PhraseKeepingSegmenter(Segmenter.Default, [null!]));
        Assert.Throws<ArgumentException>(() => new PhraseKeepingSegmenter(Segmenter.Default, "云\ud867"));
        Assert.Throws<ArgumentNullException>(() => new PhraseKeepingSegmenter(Segmenter.Default, "云、岚").Cut(null!));
    }

    private static List<string> ByTrying(string text, string[] phrases)
    {
        var words = new List<string>();
        var rest = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var kept = phrases.Where(phrase => string.CompareOrdinal(text, i, phrase, 0, phrase.Length) == 0 && i + phrase.Length <= text.Length
                && IsEdge(text, i) && IsEdge(text, i + phrase.Length)).MaxBy(phrase => phrase.Length);
            if (kept is not null)
            {
                words.AddRange(Segmenter.Default.Cut(text[rest..i]));
                words.Add(kept);
                rest = i + kept.Length;
                i = rest - 1;
            }
        }

        words.AddRange(Segmenter.Default.Cut(text[rest..]));
        return words;
    }

    private static bool IsEdge(string text, int position) =>
        position == 0 || position == text.Length || !char.IsAsciiLetterOrDigit(text[position - 1]) || !char.IsAsciiLetterOrDigit(text[position]);
}
