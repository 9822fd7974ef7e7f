using System.Text.Json;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

/// <summary>Two readouts of one meeting, one in Chinese and one in English: topics, not words.</summary>
public sealed class TwoSidedTests(ITestOutputHelper output)
{
    private const string Chinese = """
        国家主席习望川7日同美国总统威尔逊通电话。
        习望川指出，美方要慎重处理台湾问题。双方要本着相互尊重的精神扩大能源合作，去年贸易额增长12.5%。
        威尔逊表示，美方愿同中方一道应对气候变化。
        """;

    private const string English = """
        President James Wilson spoke today with President Xi Wangchuan of China.
        President Wilson underscored the importance of peace across the Taiwan Strait. The two leaders discussed climate change.
        He spoke of mutual respect and raised concerns about tariffs, which rose by 12.5 percent. He announced 300 million dollars for health security.
        """;

    [Theory]
    [InlineData("taiwan", ChangeKind.Revoiced, "raised by 习望川 in the first, by Wilson in the second")]
    [InlineData("energy", ChangeKind.Dropped, "only in the Chinese text (习望川)")]
    [InlineData("health", ChangeKind.Added, "only in the English text (Wilson)")]
    [InlineData("glosses", ChangeKind.Changed, "相互尊重 = mutual respect")]
    public void Each_topic_says_who_has_it_and_who_raises_it(string thread, ChangeKind kind, string told)
    {
        var finding = Compared().Findings.Single(finding => finding.Thread == thread);

        Assert.Equal(kind, finding.Kind);
        Assert.EndsWith(told, finding.Title, StringComparison.Ordinal);
        Assert.Equal(kind == ChangeKind.Added, finding.A.Count == 0);
        Assert.Equal(kind == ChangeKind.Dropped, finding.B.Count == 0);
    }

    [Fact]
    public void Each_who_speaks_of_a_topic_is_named_and_quoted_where_he_takes_a_stand()
    {
        var zh = new Readout("zh", """
            国家主席习望川7日同美国总统威尔逊通电话。
            习望川指出，台湾问题是中国内政，台湾问题的历史经纬十分清楚明白，坚决反对“台独”，有两种不同的道路。
            威尔逊表示，美方不支持“台独”。
            """);
        var en = new Readout("en", """
            President James Wilson spoke today with President Xi Wangchuan of China.
            On Taiwan, President Wilson underscored that the United States strongly opposes any one-sided steps that could unsettle the calm waters between both shores of the Taiwan Strait.
            """);
        var findings = zh.Compare(en).Findings;
        var taiwan = findings.Single(finding => finding.Thread == "taiwan");

        Assert.EndsWith("raised by 习望川 (also 威尔逊) in the first, by Wilson in the second", taiwan.Title, StringComparison.Ordinal);
        Assert.Contains(taiwan.A, quote => quote.Speaker == "威尔逊");
        Assert.Contains(taiwan.B, quote => en[quote.Span].StartsWith("strongly opposes", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, finding => finding.Thread == "numbers");
    }

    [Fact]
    public void Numbers_are_compared_by_value()
    {
        var comparison = Compared();
        var numbers = comparison.Findings.Single(finding => finding.Thread == "numbers");

        Assert.DoesNotContain(numbers.A.Select(quote => comparison.A[quote.Span]), words => words.Contains("12.5", StringComparison.Ordinal));
        Assert.Contains(numbers.B.Select(quote => comparison.B[quote.Span]), words => words.Contains("300 million", StringComparison.Ordinal));
    }

    [Fact]
    public void No_phrase_is_dropped_because_the_other_text_is_in_another_language()
    {
        var comparison = Compared();

        Assert.Equal(comparison.Findings.Count, comparison.Changes.Count);
        Assert.All(comparison.Changes, change => Assert.Equal(ChangeLayer.Passage, change.Layer));
        Assert.Empty(comparison.Kept);
        Assert.DoesNotContain("Sentence by sentence", comparison.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Exchanging_the_texts_exchanges_the_sides()
    {
        var (there, back) = (Compared(), new Readout("en", English).Compare(new Readout("zh", Chinese)));

        Assert.Equal(
            there.Findings.Select(finding => (finding.Thread, string.Join(' ', finding.A.Select(quote => quote.Span)), string.Join(' ', finding.B.Select(quote => quote.Span)))).Order(),
            back.Findings.Select(finding => (finding.Thread, string.Join(' ', finding.B.Select(quote => quote.Span)), string.Join(' ', finding.A.Select(quote => quote.Span)))).Order());
    }

    // A topic is lacking only where the other text has none of its kin: the region for its hot spots.
    [Theory]
    [InlineData("双方要推动地区热点问题降温。", "They discussed the regional security.", "hotspots", "in the Chinese text; the English text names only The region in general: peace, cooperation, integration")]
    [InlineData("中方坚持一个中国原则。", "President Wilson spoke about Taiwan.", "taiwan", "in the English text; the Chinese text names only One-China principle / policy")]
    [InlineData("两国元首同意早日互访。", "They agreed to keep open the lines of communication.", "communication", "in the English text; the Chinese text names only Leaders' diplomacy: visits, meetings, correspondence")]
    [InlineData("双方要维护地区和平。", "They discussed rice.", "region", "only in the Chinese text (习望川)")]
    public void A_topic_that_the_other_text_names_by_its_kin_is_not_lacking(string zh, string en, string thread, string told)
    {
        var finding = Compared(zh, en).Findings.Single(finding => finding.Thread == thread);

        Assert.EndsWith(told, finding.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_raises_a_topic_has_his_words_beside_him_where_they_do_not_name_it()
    {
        var finding = Compared("中方坚持一个中国原则。", "President Wilson said that the United States policy has not changed.").Findings.Single(finding => finding.Thread == "one-china");

        Assert.EndsWith("raised by 习望川 in the first, by Wilson “United States policy has not changed” in the second", finding.Title, StringComparison.Ordinal);
    }

    // Each line of the table by a case: words of it in one text are told, unless the other text has words of it too.
    [Theory]
    [InlineData("both-gain", "双方合则两利。", "The two sides both gain.")]
    [InlineData("fire", "玩火者必自焚。", "Those who play with fire will get burned.")]
    [InlineData("people", "民意不可违。", "The will of the people was stressed.")]
    [InlineData("disaster", "双方对抗是一场灾难。", "It would be a disaster.")]
    [InlineData("conflict", "双方应该避免冲突。", "They should avoid conflict.")]
    [InlineData("misjudgement", "双方要避免误判。", "They should avoid miscalculation.")]
    [InlineData("rival", "不要把对方视为对手。", "They are no rivals.")]
    [InlineData("cold-war", "双方不打新冷战。", "There need not be a new Cold War.")]
    [InlineData("no-independence", "美方不支持“独立”。", "He does not support independence.")]
    [InlineData("unchanged", "这一立场没有改变。", "The position is unchanged.")]
    [InlineData("status-quo", "反对单方面改变。", "He opposes a change of the status quo.")]
    [InlineData("red-line", "这是不可逾越的红线。", "It is a red line.")]
    [InlineData("right-choice", "合作是唯一正确选择。", "It is the right choice.")]
    [InlineData("consequences", "一切后果要考虑。", "He warned of consequences.")]
    [InlineData("containment", "双方反对遏制。", "He does not want to contain others.")]
    [InlineData("system", "岚方无意改变云方的体制。", "He does not seek regime change.")]
    public void A_decisive_line_is_told_unless_the_other_text_has_it(string line, string zh, string en)
    {
        Assert.Contains(Compared(zh, "They spoke about rice.").Findings, finding => finding.Thread == "lines" && finding.Title.StartsWith("Decisive lines: only in the Chinese text: 习望川 “", StringComparison.Ordinal));
        Assert.Contains(Compared("双方谈到稻米。", en).Findings, finding => finding.Thread is "lines" or "reported");
        Assert.DoesNotContain(Compared(zh, en).Findings, finding => finding.Thread is "lines" or "reported");
        Assert.Contains(line, Lines());
    }

    [Fact]
    public void Every_decisive_line_has_its_case() => Assert.Equal(
        typeof(TwoSidedTests).GetMethod(nameof(A_decisive_line_is_told_unless_the_other_text_has_it))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.Data[0]!).Order(),
        Lines().Order());

    [Fact]
    public void A_proverb_that_no_line_of_the_table_says_is_told_too()
    {
        var finding = Compared("千里之行，始于足下。这里有句老话，远亲不如近邻。", "They spoke about rice.").Findings.Single(finding => finding.Thread == "lines");

        Assert.Equal(ChangeKind.Dropped, finding.Kind);
        Assert.Empty(finding.B);
    }

    [Fact]
    public void What_is_said_for_the_other_side_and_is_not_in_its_own_text_is_told()
    {
        var comparison = Compared("今天很冷。\n威尔逊表示，美岚两国应该避免冲突，美方愿同中方扩大渔业合作，共同应对气候变化。", "They discussed climate change.");
        var reported = comparison.Findings.Single(finding => finding.Thread == "reported");

        Assert.StartsWith("Said for the other side: not in its own text: 威尔逊 “美岚两国应该避免冲突”", reported.Title, StringComparison.Ordinal);
        Assert.Contains(reported.A, quote => comparison.A[quote.Span].Contains("渔业", StringComparison.Ordinal));
        Assert.DoesNotContain(reported.A, quote => comparison.A[quote.Span].Contains("气候", StringComparison.Ordinal));
        Assert.All(reported.A, quote => Assert.Equal("威尔逊", quote.Speaker));
    }

    // Whether a topic that a reader saw in one text or in both is told so: a finding of the same kind touches its places.
    [SharedFact]
    public void Topics_that_a_reader_annotated_are_told()
    {
        var folder = SharedTexts.Require("eval/two-sides");
        var (right, all) = (0, 0);
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var annotated = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = annotated.RootElement;
            var (zh, en) = (Text("zh"), Text("en"));
            var findings = zh.Compare(en).Findings;
            foreach (var topic in root.GetProperty("topics").EnumerateArray())
            {
                var (inZh, inEn) = (Spans(topic, "zh"), Spans(topic, "en"));
                all++;
                var isTold = findings.Any(finding => Touches(finding.A, inZh) && Touches(finding.B, inEn) && (inZh.Length > 0 || finding.A.Count == 0) && (inEn.Length > 0 || finding.B.Count == 0));
                right += isTold ? 1 : 0;
                output.WriteLine($"{(isTold ? "+" : "-")} {topic.GetProperty("topic")}");
            }

            Readout Text(string side)
            {
                var path = Path.Combine(folder, "..", "..", "corpus", root.GetProperty(side).GetProperty("source").GetString()!);
                return new Readout(side, File.ReadAllText(path));
            }
        }

        output.WriteLine($"{right} of {all}");
        Assert.True(right >= 26, $"{right} of {all}");

        static TextSpan[] Spans(JsonElement topic, string side) => [.. topic.GetProperty(side).EnumerateArray().Select(span => new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()))];

        static bool Touches(IReadOnlyList<Quote> quotes, TextSpan[] places) => places.Length == 0 || quotes.Any(quote => places.Any(place => place.Overlaps(quote.Span)));
    }

    private static IEnumerable<string> Lines() => ComparisonData.Table("decisive-lines.tsv", "line").Select(row => row.Required("line"));

    private static ReadoutComparison Compared(string zh, string en) => new Readout("zh", $"国家主席习望川7日同美国总统威尔逊通电话。\n习望川指出，{zh}")
        .Compare(new Readout("en", $"President James Wilson spoke today with President Xi Wangchuan of China.\nPresident Wilson said they met. {en}"));

    private static ReadoutComparison Compared() => new Readout("zh", Chinese).Compare(new Readout("en", English));
}
