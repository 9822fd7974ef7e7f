namespace Rhetoric.Tests.Comparison;

/// <summary>What titles and reasons say of a series is so, and what they show is whole.</summary>
public sealed class FindingTruthTests
{
    private const string Head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n沈怀舟指出，";

    private static readonly string[] Clauses =
    [
        "岚方要慎重处理南海问题", "台湾是云澜领土", "坚决反对关税壁垒", "单边主义危害渔业", "反对贸易保护主义", "双方要扩大稻米贸易", "今天很冷",
        "要妥善处理海上问题", "要维护香港繁荣", "云方支持渡轮走廊", "双方要加强反恐合作", "要照顾彼此核心利益", "边界问题要协商解决", "双方要深化两军交往",
    ];

    [Fact]
    public void What_is_back_or_said_for_the_first_time_is_so_by_the_very_words()
    {
        var random = new Random(11);
        var told = 0;
        for (var round = 0; round < 60; round++)
        {
            Readout[] series = [.. Enumerable.Range(0, 8).Select(at => Composed($"e{at}", new DateOnly(2010 + at, 1, 1), random))];
            var (a, b) = (series[random.Next(3, 7)], series[7]);
            var findings = a.Compare(b, new ReadoutCorpus(series)).Findings;
            foreach (var finding in findings.Where(finding => finding.Direction == FindingDirection.Back))
            {
                told++;
                Assert.Empty(finding.A);
                Assert.DoesNotContain(series, readout => readout.Date >= a.Date && readout != b && finding.B.Any(quote => readout.Text.Contains(b[quote.Span], StringComparison.Ordinal)));
            }

            foreach (var finding in findings.Where(finding => finding.Title.Contains("for the first time", StringComparison.Ordinal)))
            {
                told++;
                Assert.DoesNotContain(series[..7], readout => readout.Text.Contains(b[finding.B[0].Span], StringComparison.Ordinal));
            }

            foreach (var why in findings.Select(finding => finding.Why).Where(why => why.Contains("is said of it for the first time", StringComparison.Ordinal)))
            {
                told++;
                var word = why[..why.IndexOf(" is said of it", StringComparison.Ordinal)].Split("; ")[^1];
                Assert.DoesNotContain(series[..7], readout => readout.Text.Contains(word, StringComparison.Ordinal));
            }
        }

        Assert.True(told > 20);
    }

    [Theory]
    [InlineData("岚方恪守一个中国原则", "岚方坚定奉行一个中国政策", "恪守一个中国原则 → 坚定奉行一个中国政策")]
    public void A_title_of_two_wordings_shows_the_words_that_differ(string before, string after, string shown) =>
        Assert.Contains(Findings(before, after), finding => finding.Title.EndsWith(shown, StringComparison.Ordinal));

    [Theory]
    [InlineData("要落实和平共处五项原则。第一，扩大贸易。第二，保护渔场。第三，增进互信", "第一，扩大贸易。第二，保护渔场", "3 points → 2 points")]
    public void A_name_that_holds_a_number_announces_no_points(string before, string after, string shown) =>
        Assert.EndsWith(shown, Findings(before, after).Single(finding => finding.Thread == "programme").Title, StringComparison.Ordinal);

    [Fact]
    public void A_title_that_names_another_says_what_its_topic_is()
    {
        var random = new Random(5);
        for (var round = 0; round < 40; round++)
        {
            var findings = Composed("a", new DateOnly(2018, 1, 1), random).Compare(Composed("b", new DateOnly(2019, 1, 1), random)).Findings;
            Assert.DoesNotContain(findings, finding => finding.Title.Contains(": new (see", StringComparison.Ordinal) || finding.Title.Contains(": no longer said (see", StringComparison.Ordinal) || finding.Title.Contains(": reworded (see", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_quote_begins_or_ends_inside_the_name_of_a_side_or_a_speaker()
    {
        string[] names = ["云方", "岚方", "双方", "云岚", "沈怀舟", "科兰"];
        var random = new Random(3);
        for (var round = 0; round < 60; round++)
        {
            var (a, b) = (Named("a", 2018, random), Named("b", 2019, random));
            foreach (var finding in a.Compare(b).Findings)
            {
                Assert.All(finding.A, quote => Whole(a.Text, quote.Span));
                Assert.All(finding.B, quote => Whole(b.Text, quote.Span));
            }
        }

        void Whole(string text, TextSpan span)
        {
            foreach (var name in names)
            {
                for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
                {
                    Assert.False((at < span.Start && span.Start < at + name.Length) || (at < span.End && span.End < at + name.Length), $"{name} in {text[span.Start..span.End]}");
                }
            }
        }
    }

    private static ResultList<Finding> Findings(string before, string after) =>
        new Readout("a", $"{Head}{before}。") { Date = new DateOnly(2018, 1, 1) }.Compare(new Readout("b", $"{Head}{after}。") { Date = new DateOnly(2019, 1, 1) }).Findings;

    private static Readout Composed(string id, DateOnly day, Random random) =>
        new(id, Head + string.Join('。', Clauses.OrderBy(_ => random.Next()).Take(random.Next(3, 8))) + "。") { Date = day };

    private static Readout Named(string id, int year, Random random)
    {
        string[] subjects = ["云岚应", "岚方在多边框架内应", "双方向渔民表示要", "云岚是具有战略意义的伙伴并应", "科兰将同沈怀舟"];
        string[] deeds = ["深化全面渔业合作伙伴关系", "共同守护岚海渔场的航道安宁", "保持在渡轮走廊建设问题上的密切沟通", "扩大从岚海进口稻米和鱼类产品的规模"];
        return new Readout(id, Head + string.Join('。', Enumerable.Range(0, 4).Select(_ => subjects[random.Next(subjects.Length)] + deeds[random.Next(deeds.Length)] + "，" + deeds[random.Next(deeds.Length)])) + "。\n科兰表示，岚方对此赞赏。") { Date = new DateOnly(year, 1, 1) };
    }
}
