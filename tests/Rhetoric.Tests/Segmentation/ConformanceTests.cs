namespace Rhetoric.Tests.Segmentation;

/// <summary>
/// The same words as Python's jieba, text for text, in every mode: a sample. The command in tests/Rhetoric.Conformance compares everything.
/// </summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    private const string Composed = "composed";

    private static readonly Dictionary<string, int> Every = new()
    {
        ["news"] = 173,
        ["meetings"] = 37,
        ["work reports"] = 23,
        ["White House"] = 13,
        ["US-China"] = 5,
        ["Russia-China"] = 5,
        ["both sides"] = 1,
        ["seed"] = 1,
        [Composed] = 1,
    };

    public static TheoryData<string> Sources => [.. RealTexts.Sources.Where(source => SharedTexts.ArePresent || source == Composed)];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Real_texts_are_cut_as_by_jieba(string source)
    {
        JiebaOracle.Require();
        var batches = RealTexts.Batches(source, Every[source]).ToArray();
        Assert.SkipWhen(batches.Length == 0 && source != Composed, $"The texts of {source} are not beside this checkout.");

        AssertSame(batches);
    }

    [Fact]
    public void Real_texts_are_cut_as_by_jieba_with_words_of_their_own_added_and_taken_away()
    {
        JiebaOracle.Require();
        AssertSame(GeneratedTexts.Changed(RealTexts.Batches("composed", 2), seed: 1));
    }

    [Fact]
    public void Generated_texts_are_cut_as_by_jieba()
    {
        JiebaOracle.Require();
        AssertSame(GeneratedTexts.Batches(1000, seed: 20301));
    }

    [Fact]
    public void A_difference_is_counted_and_told_with_the_text_the_mode_and_both_lists()
    {
        JiebaOracle.Require();
        var tally = new Tally(["exact", "tag-no-hmm"]);

        ConformanceRun.Compare([new("composed", ["石墨烯", "石墨，石墨烯，云"]) { Segmenter = Segmenter.Default.WithWords(new UserWord("石墨烯")) }], tally, 1);

        // jieba: 石墨/烯, then 石墨/，/石墨/烯/，/云; ours has one word where jieba has two.
        Assert.Equal((4, 16, 8), tally.Total);
        var difference = tally.Differences[2];
        Assert.Equal(("exact", "石墨，石墨烯，云"), (difference.Mode, difference.Text));
        Assert.Equal(["石墨", "，", "石墨", "烯", "，", "云"], difference.Jieba);
        Assert.Equal(["石墨", "，", "石墨烯", "，", "云"], difference.Ours);
        Assert.Contains("exact of a text of composed", difference.ToString(), StringComparison.Ordinal);
    }

    private void AssertSame(IEnumerable<TextBatch> batches)
    {
        var tally = new Tally([.. JiebaMode.WithKeywords.Keys]);
        ConformanceRun.Compare(batches, tally, processes: 1);

        output.WriteLine(tally.ToString());
        Assert.True(tally.Total.Tokens > 0);
        Assert.True(tally.Total.Differences == 0, string.Join(Environment.NewLine, tally.Differences));
    }
}
