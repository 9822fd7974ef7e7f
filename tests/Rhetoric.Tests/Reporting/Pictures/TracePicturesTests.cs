using System.Xml.Linq;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Reporting.Pictures;

public sealed class TracePicturesTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly ReadoutCorpus Series = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));

    private static readonly string[] Phrases = ["一个云澜原则", "一个云澜政策", "压舱石"];

    // Long enough for a rise that is more than chance, with a year without readouts.
    private static readonly ReadoutCorpus Made = new(Enumerable.Range(0, 40).Where(number => number / 4 != 3).Select(number => new Readout($"r{number:00}", number < 20 ? "双方合作。" : "双方共建星桥。")
    {
        Date = new DateOnly(2010, 1, 1).AddMonths(3 * number),
    }));

    public static TheoryData<string> Kinds => ["timeline", "months", "readouts", "multiples", "heat", "speakers", "counterparts", "marks"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_is_well_formed_told_in_words_and_needs_nothing_else(string kind)
    {
        foreach (var width in new[] { 320, 720 })
        {
            var picture = Draw(kind, width);
            var root = XDocument.Parse(picture).Root!;

            Assert.Equal(Svg + "svg", root.Name);
            Assert.Equal("img", root.Attribute("role")!.Value);
            Assert.NotEmpty(root.Element(Svg + "title")!.Value);
            Assert.NotEmpty(root.Element(Svg + "desc")!.Value);
            Assert.Contains(root.Element(Svg + "title")!.Value, root.Attribute("aria-label")!.Value, StringComparison.Ordinal);
            Assert.Contains("prefers-color-scheme:dark", root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
            Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName is "script" or "image" or "a" or "foreignObject" or "use");
            Assert.DoesNotContain("NaN", picture, StringComparison.Ordinal);
            Assert.DoesNotContain("Infinity", picture, StringComparison.Ordinal);
            Assert.Equal(width, (int)root.Attribute("width")!);
            Assert.Equal(picture, Draw(kind, width));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_is_the_one_that_was_looked_at(string kind) => GoldenFile.Check(Draw(kind, 480), "Reporting", "Pictures", "Golden", $"{kind}.svg");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_drawn_outside(string kind)
    {
        foreach (var width in new[] { 320, 720 })
        {
            var root = XDocument.Parse(Draw(kind, width)).Root!;
            var height = (double)root.Attribute("height")!;

            Assert.All(root.Descendants(Svg + "rect"), rect =>
            {
                Assert.InRange((double?)rect.Attribute("x") ?? 0, 0, width);
                Assert.InRange(((double?)rect.Attribute("x") ?? 0) + (double)rect.Attribute("width")!, 0, width + 0.1);
                Assert.InRange(((double?)rect.Attribute("y") ?? 0) + (double)rect.Attribute("height")!, 0, height + 0.1);
            });
            Assert.All(root.Descendants(Svg + "text").Where(text => text.Parent!.Attribute("transform") is null), text => Assert.InRange((double)text.Attribute("y")!, 0, height));
        }
    }

    [Fact]
    public void What_texts_hold_is_never_markup()
    {
        const string Hostile = "</title><script>alert(1)</script>&\"'\u0001\uFFFE星";
        var corpus = new ReadoutCorpus([new Readout("<b>", $"沈怀舟指出，{Hostile}。") { Date = new DateOnly(2015, 1, 1) }]);
        var timelines = corpus.Timelines([Hostile, "星"]);

        foreach (var picture in new[] { timelines.ToSvg(), timelines[0].ToSvg(), timelines.ToMatrix(MatrixColumns.Readout).ToSvg(), timelines.ToMatrix(MatrixColumns.Counterpart).ToSvg(), timelines.ToMatrix(MatrixColumns.Period).ToSvg() })
        {
            Assert.DoesNotContain(XDocument.Parse(picture).Descendants(), element => element.Name.LocalName == "script");
        }

        Assert.DoesNotContain("<script", timelines.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_turn_beyond_chance_is_marked_and_told()
    {
        var picture = Made.Timeline("星桥", Exact).ToSvg();

        Assert.Contains("▲ rise, p &lt; .001", picture, StringComparison.Ordinal);
        Assert.Contains("rise 2015-01-01 (from 0 of 16 readouts to 20 of 20)", XDocument.Parse(picture).Root!.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains("2013 no readouts", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("p 1", Made.Timeline("双方", Exact).ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_that_nobody_uses_is_drawn_as_that()
    {
        var timelines = Made.Timelines(["海灯"], Exact);

        Assert.Contains("0 of 36 readouts, no dated use", timelines.ToSvg(), StringComparison.Ordinal);
        Assert.Contains("0 of 36", timelines.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Readouts_without_a_date_leave_an_empty_picture_that_says_so()
    {
        var timelines = new ReadoutCorpus([new Readout("u", "星桥")]).Timelines(["星桥", "海灯"], Exact);

        Assert.Contains("1 undated, 1 with it, not drawn", timelines[0].ToSvg(), StringComparison.Ordinal);
        Assert.All(Enum.GetValues<MatrixColumns>().Except([MatrixColumns.Group]), columns => XDocument.Parse(timelines.ToMatrix(columns).ToSvg()));
    }

    [Fact]
    public void A_picture_is_saved_whole_and_a_narrow_one_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "p.svg");
        var timelines = Made.Timelines(["星桥", "双方"], Exact);

        timelines[0].SaveSvg(file);
        Assert.Equal(timelines[0].ToSvg(), File.ReadAllText(file));
        timelines.SaveSvg(file);
        Assert.Equal(timelines.ToSvg(), File.ReadAllText(file));
        timelines.ToMatrix(MatrixColumns.Period).SaveSvg(file);
        Assert.Equal(timelines.ToMatrix(MatrixColumns.Period).ToSvg(), File.ReadAllText(file));
        timelines.SaveHtml(file);
        Assert.Equal(timelines.ToHtml(), File.ReadAllText(file));
        Assert.Throws<ArgumentOutOfRangeException>(() => timelines.ToSvg(319));
    }

    private static TraceOptions Exact => new() { IsExact = true };

    private static string Draw(string kind, int width) => kind switch
    {
        "timeline" => Made.Timeline("星桥", Exact).ToSvg(width),
        "months" => Made.Timeline("星桥", Exact with { By = Period.Month }).ToSvg(width),
        "readouts" => Series.Timeline("压舱石", Exact with { By = Period.Readout }).ToSvg(width),
        "multiples" => Made.Timelines(["星桥", "双方", "合作"], Exact).ToSvg(width),
        "heat" => Series.HeatTable(Phrases, options: Exact).ToSvg(width),
        "speakers" => Series.PhraseMatrix(Phrases, MatrixColumns.Speaker, Exact).ToSvg(width),
        "counterparts" => Series.PhraseMatrix(Phrases, MatrixColumns.Counterpart, Exact).ToSvg(width),
        _ => Series.PhraseMatrix(Phrases, MatrixColumns.Readout, Exact).ToSvg(width),
    };
}
