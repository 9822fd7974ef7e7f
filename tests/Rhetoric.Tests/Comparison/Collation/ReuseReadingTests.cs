using CsCheck;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class ReuseReadingTests
{
    [Fact]
    public void The_share_counts_each_character_of_common_stretches_once()
    {
        // 甲乙丙丁戊己 stands in both, then again in the later one; 子丑寅卯 is too short.
        var link = Assert.Single(Links(5, "甲乙丙丁戊己，子丑寅卯", "天地甲乙丙丁戊己人甲乙丙丁戊己子丑寅卯"));

        Assert.Equal((0, 1, 12, 19), (link.Earlier, link.Later, link.Characters, link.Of));
        Assert.Equal(12.0 / 19, link.Share);
        Assert.Equal([new ReusedStretch(new TextSpan(2, 8), new TextSpan(0, 6), 6), new ReusedStretch(new TextSpan(9, 15), new TextSpan(0, 6), 6)], link.Stretches);
        Assert.Equal(new TextSpan(2, 8), link.Longest.InLater);
    }

    [Fact]
    public void Blanks_quotation_marks_and_width_are_set_aside_and_spans_lead_to_the_texts_as_they_are()
    {
        var link = Assert.Single(Links(6, "坚决反对“青屿自立”（一）", "天坚决反对\n青屿自立(一)地"));
        var stretch = Assert.Single(link.Stretches);

        Assert.Equal((11, new TextSpan(1, 13), new TextSpan(0, 13)), (stretch.Length, stretch.InLater, stretch.InEarlier));
    }

    [Theory]
    // The agency's prefix and who met whom, who speaks, and who was there are form.
    [InlineData("云澜社澜京5月16日电（记者何川）国家主席林远16日在明澜堂会见海棠国总统云舟。", "", 0)]
    [InlineData("国家主席林远16日在明澜堂会见海棠国总统云舟。\n", "林远指出，天很蓝。", 0)]
    [InlineData("国家主席林远16日在明澜堂会见海棠国总统云舟。\n", "林远指出，两岸航线要早日直通。", 10)]
    [InlineData("国家主席林远16日在明澜堂会见海棠国总统云舟。\n", "林远指出，天很蓝。\n何川、周望北、秦一舟等参加会见。", 0)]
    public void What_belongs_to_the_form_of_a_readout_is_no_reuse(string lead, string speech, int characters)
    {
        var links = Links(8, lead + speech, lead + speech).ToArray();

        Assert.Equal(characters, links.Sum(link => link.Characters));
        Assert.All(links, link => Assert.Equal(link.Characters, link.Longest.Length));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void A_stretch_has_at_least_so_many_characters(int least, bool isFound) => Assert.Equal(isFound, Links(least, "甲乙丙丁戊己", "天甲乙丙丁戊己地").Any());

    [Theory]
    [InlineData(6, false)]
    [InlineData(5, true)]
    public void Between_English_texts_a_stretch_is_three_times_as_long(int least, bool isFound) =>
        Assert.Equal(isFound, Links(least, "We thanked them for the warm welcome.", "They said thanks for the warm welcome here.").Any());

    [Fact]
    public void What_more_earlier_readouts_hold_than_the_most_is_nobodys()
    {
        string[] texts = ["甲乙丙丁戊天", "甲乙丙丁戊地", "甲乙丙丁戊玄", "甲乙丙丁戊黄"];

        Assert.Equal([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], Pairs(Links(5, texts, new CollationOptions { LeastStretch = 5, MostHolders = 3 })));
        Assert.Equal([(0, 1), (0, 2), (1, 2)], Pairs(Links(5, texts, new CollationOptions { LeastStretch = 5, MostHolders = 2 })));
        Assert.Equal([(0, 1)], Pairs(Links(5, texts, new CollationOptions { LeastStretch = 5, MostHolders = 1 })));
    }

    [Fact]
    public void Of_many_sources_those_stay_that_share_most_and_of_equals_the_later()
    {
        string[] texts = ["甲乙丙丁戊", "子丑寅卯辰巳", "天地玄黄宇", "甲乙丙丁戊，子丑寅卯辰巳，天地玄黄宇"];

        Assert.Equal([(1, 3), (2, 3)], Pairs(Links(5, texts, new CollationOptions { LeastStretch = 5, MostSources = 2 })));
    }

    [Fact]
    public void What_is_covered_is_what_stands_in_the_maximal_stretches_and_these_are_common() => Gen.Char["甲乙丙"].Array[0, 40].Select(letters => new string(letters)).Array[2, 5].Sample(
        texts =>
        {
            const int Least = 4;
            var links = Links(Least, texts).ToDictionary(link => (link.Earlier, link.Later));
            for (var later = 1; later < texts.Length; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    var covered = new HashSet<int>();
                    for (var at = 0; at + Least <= texts[later].Length; at++)
                    {
                        if (texts[earlier].Contains(texts[later].Substring(at, Least), StringComparison.Ordinal))
                        {
                            covered.UnionWith(Enumerable.Range(at, Least));
                        }
                    }

                    Assert.Equal(covered.Count, links.TryGetValue((earlier, later), out var link) ? link.Characters : 0);
                    if (link is null)
                    {
                        continue;
                    }

                    Assert.Equal(covered, link.Stretches.SelectMany(stretch => Enumerable.Range(stretch.InLater.Start, stretch.Length)).ToHashSet());
                    foreach (var stretch in link.Stretches)
                    {
                        Assert.Equal(stretch.InLater.TextIn(texts[later]), stretch.InEarlier.TextIn(texts[earlier]));
                        Assert.Equal(texts[earlier].IndexOf(stretch.InLater.TextIn(texts[later]), StringComparison.Ordinal), stretch.InEarlier.Start);
                        Assert.False(stretch.InLater.Start > 0 && texts[earlier].Contains(texts[later][(stretch.InLater.Start - 1)..stretch.InLater.End], StringComparison.Ordinal));
                        Assert.False(stretch.InLater.End < texts[later].Length && texts[earlier].Contains(texts[later][stretch.InLater.Start..(stretch.InLater.End + 1)], StringComparison.Ordinal));
                    }
                }
            }
        },
        iter: 400);

    [Fact]
    public void Many_texts_with_one_boilerplate_have_links_as_many_as_texts()
    {
        // Everybody's boilerplate in 4,000 texts: eight million pairs share it.
        Readout[] readouts = [.. Enumerable.Range(0, 4_000).Select(at => new Readout($"r{at}", $"双方就共同关心的问题深入交换了意见，第{at}号航道由{(char)('一' + (at * 37 % 5000))}{(char)('丁' + (at * 91 % 5000))}守护"))];
        var network = ReuseReading.Of(readouts, CollationOptions.Default, CancellationToken.None);

        Assert.InRange(network.Links.Count, 1, 4_000 * CollationOptions.Default.MostSources);
    }

    private static IReadOnlyList<TextReuse> Links(int least, params string[] texts) => Links(least, texts, new CollationOptions { LeastStretch = least });

    private static IReadOnlyList<TextReuse> Links(int least, string[] texts, CollationOptions options) =>
        ReuseReading.Of([.. texts.Select((text, at) => new Readout($"r{at}", text))], options with { LeastStretch = least }, CancellationToken.None).Links;

    private static IEnumerable<(int, int)> Pairs(IEnumerable<TextReuse> links) => links.Select(link => (link.Earlier, link.Later)).Order();
}
