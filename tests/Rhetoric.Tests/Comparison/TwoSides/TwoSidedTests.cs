using System.Text.Json;

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

    private static ReadoutComparison Compared() => new Readout("zh", Chinese).Compare(new Readout("en", English));
}
