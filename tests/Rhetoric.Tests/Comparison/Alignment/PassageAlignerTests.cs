using CsCheck;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class PassageAlignerTests
{
    private const string Around = "林远会见高川。今天很冷。";

    [Theory]
    [InlineData("两国守护北海航道的安全。", "两国守护北海航道的安全。", PassageLinkKind.Same)]
    [InlineData("两国守护“北海航道”的安全。", "两国守护「北海航道」的安全｡", PassageLinkKind.Same)]
    [InlineData("两国2019年守护北海航道的安全。", "两国２０１９年守护北海航道的安全。", PassageLinkKind.Format)]
    [InlineData("两国守护北海航道的安全。", "两国携手守护北海航道的安全。", PassageLinkKind.Reworded)]
    [InlineData("两国守护北海航道的安全，双方将开通三条渡轮航线。", "两国守护北海航道的安全。双方将开通三条渡轮航线。", PassageLinkKind.Split)]
    [InlineData("两国守护北海航道的安全。双方将开通三条渡轮航线。", "两国守护北海航道的安全，双方将开通三条渡轮航线。", PassageLinkKind.Merged)]
    [InlineData("两国守护北海航道，\n增开航线。", "两国守护北海航道，增开航线。", PassageLinkKind.Format)]
    public void A_row_says_how_its_sides_are_related(string a, string b, PassageLinkKind kind)
    {
        var row = Align(Around + a, Around + b).Rows[^1];

        Assert.Equal((kind, LinkTier.Aligned, false), (row.Kind, row.Tier, row.Moved));
    }

    [Fact]
    public void From_six_tenths_in_common_on_a_text_is_edited_and_below_rewritten()
    {
        Assert.Equal((ComparisonRegime.Edited, 0.6), Regime("甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己子丑寅卯"));
        Assert.Equal((ComparisonRegime.Rewritten, 0.5), Regime("甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊午子丑寅卯"));
        Assert.Equal((ComparisonRegime.Edited, 1), Regime("", ""));
        Assert.Equal((ComparisonRegime.Rewritten, 0), Regime("甲", ""));

        static (ComparisonRegime, double) Regime(string a, string b) => Align(a, b) is var found ? (found.Regime, Math.Round(found.Resemblance, 3)) : default;
    }

    [Fact]
    public void What_moved_within_an_edited_text_must_be_half_alike()
    {
        const string Kept = "双方将开通三条渡轮航线，扩大稻米贸易。高川说两国青年应当多来往，多交朋友。渔民乐意把北海的鱼卖到南方去。";
        var (before, after) = ("林远说，秋天的橘子甜得很。", "林远说，冬天的橘子便宜，人人乐意吃。");

        Assert.Equal(ComparisonRegime.Edited, Align(before + Kept, Kept + after).Regime);
        Assert.DoesNotContain(Align(before + Kept, Kept + after).Rows, row => row.Moved);
        Assert.Contains(Align(before + Kept, Kept + before).Rows, row => row.Moved);
    }

    [Fact]
    public void Sentences_on_one_matter_between_linked_neighbours_are_related_in_a_rewritten_text_only()
    {
        var (a, b) = ("今天很冷。渔民说北海的鱼价一路看涨。稻米贸易令人满意。", "今天很冷。明年起，两国将为北海的渔民设立专门基金，资助年轻船员。稻米贸易令人满意。");
        var related = Assert.Single(Align(a, b).Related);

        Assert.Equal(LinkTier.Related, related.Tier);
        Assert.Empty(related.Edits);
        Assert.InRange(related.Score, 0.2, 1);
        Assert.Empty(Align(a, a).Related);
        Assert.Equal([(related.B[0], related.A[0])], Align(b, a).Related.Select(turned => (turned.A[0], turned.B[0])));
    }

    [Fact]
    public void Exchanging_the_texts_exchanges_the_sides_of_every_row()
    {
        string[] sentences = ["林远会见高川。", "两国守护航道安全！", "两国守护3条航道。", "双方开通12条航线，愿意合作。", "双方开通12条航线。", "愿意合作。\n", "稻米贸易令人满意。"];
        var text = Gen.Int[0, sentences.Length - 1].Select(at => sentences[at]).Array[0, 9].Select(string.Concat);

        Gen.Select(text, text).Sample((a, b) =>
        {
            var (there, back) = (Align(a, b), Align(b, a));

            Assert.Equal(there.Resemblance, back.Resemblance);
            Assert.Equal(Rows(there.Rows, row => row.A, row => row.B), Rows(back.Rows, row => row.B, row => row.A));
        }, iter: 300);

        static IEnumerable<string> Rows(IReadOnlyList<PassageLink> rows, Func<PassageLink, IReadOnlyList<TextSpan>> first, Func<PassageLink, IReadOnlyList<TextSpan>> second) =>
            rows.Select(row => $"{string.Join(' ', first(row))}|{string.Join(' ', second(row))}|{row.Moved}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Resemblance_of_large_texts_is_never_more_than_the_exact_one()
    {
        var random = new Random(4);
        string[] sentences = [.. Enumerable.Range(0, 3900).Select(at => $"第{at}号航道由{Any()}{Any()}{Any()}{Any()}守护，增开航线。")];
        var (a, b) = (string.Concat(sentences[..2600]), string.Concat(sentences[1300..]).Replace("增开", "减少", StringComparison.Ordinal));

        Assert.InRange(Align(a, b).Resemblance, 0.3, new CommonSubsequence(a).RatioWith(b));

        char Any() => (char)('一' + random.Next(3000));
    }

    private static PassageAlignment Align(string a, string b) => PassageAligner.Align(new Readout("a", a), new Readout("b", b), Segmenter.Default);
}
