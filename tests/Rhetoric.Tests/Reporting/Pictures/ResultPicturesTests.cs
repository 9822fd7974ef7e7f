using System.Xml.Linq;
using Rhetoric.Tests.Reporting.Display;

namespace Rhetoric.Tests.Reporting.Pictures;

public sealed class ResultPicturesTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Kinds => ["keyness", "barcode", "voices", "reuse"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_is_well_formed_told_in_words_and_needs_nothing_else(string kind)
    {
        foreach (var width in new[] { 320, 720 })
        {
            var picture = Draw(kind, width);
            var root = XDocument.Parse(picture).Root!;
            var height = (double)root.Attribute("height")!;

            Assert.Equal("img", root.Attribute("role")!.Value);
            Assert.NotEmpty(root.Element(Svg + "title")!.Value);
            Assert.NotEmpty(root.Element(Svg + "desc")!.Value);
            Assert.Contains("Noto Sans CJK SC", root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
            Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName is "script" or "image" or "a" or "foreignObject" or "use");
            Assert.DoesNotContain("NaN", picture, StringComparison.Ordinal);
            Assert.DoesNotContain("Infinity", picture, StringComparison.Ordinal);
            Assert.Equal(width, (int)root.Attribute("width")!);
            Assert.Equal(picture, Draw(kind, width));
            Assert.All(root.Descendants(Svg + "rect"), rect =>
            {
                Assert.InRange((double?)rect.Attribute("x") ?? 0, 0, width);
                Assert.InRange(((double?)rect.Attribute("x") ?? 0) + (double)rect.Attribute("width")!, 0, width + 0.1);
                Assert.InRange(((double?)rect.Attribute("y") ?? 0) + (double)rect.Attribute("height")!, 0, height + 0.1);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_is_the_one_that_was_looked_at(string kind) => GoldenFile.Check(Draw(kind, 480), "Reporting", "Pictures", "Golden", $"{kind}.svg");

    [Fact]
    public void Bars_of_keyness_stand_on_the_side_that_has_more()
    {
        var root = XDocument.Parse(ShownResults.Keyness.ToSvg(720)).Root!;
        var bars = root.Descendants(Svg + "rect").Where(rect => rect.Parent!.Name == Svg + "g").ToArray();

        Assert.Equal(30, bars.Length);
        Assert.All(bars.Where(bar => bar.Attribute("class")!.Value == "rp-first"), bar => Assert.Equal(360.0, (double)bar.Attribute("x")!, 0.1));
        Assert.All(bars.Where(bar => bar.Attribute("class")!.Value == "rp-second"), bar => Assert.Equal(360.0, (double)bar.Attribute("x")! + (double)bar.Attribute("width")!, 0.1));
        Assert.Equal(bars.Max(bar => (double)bar.Attribute("width")!), (double)bars[0].Attribute("width")!);
    }

    [Fact]
    public void The_sides_of_keyness_may_have_names()
    {
        var text = XDocument.Parse(ShownResults.Keyness.ToSvg("岚海", "<霁原>", 720)).Root!.Value;

        Assert.Contains("more in 岚海 ▶", text, StringComparison.Ordinal);
        Assert.Contains("◀ more in <霁原>", text, StringComparison.Ordinal);
        Assert.Contains("counts: 岚海 : <霁原>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the target", text, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("target", () => ShownResults.Keyness.ToSvg(" ", "b"));
    }

    [Fact]
    public void A_measure_that_tells_no_side_is_drawn_by_the_log_ratio()
    {
        PhraseKeyness Key(string text, double value, double effect) => new()
        {
            Phrase = new Phrase
            {
                Text = text,
                Length = 2,
                Count = 5,
                Documents = 1,
                PerMillion = 1,
                Dispersion = null,
                First = null,
                Last = null,
            },
            ReferenceCount = 3,
            ReferenceDocuments = 1,
            Measure = KeynessMeasure.BayesianInformationCriterion,
            Value = value,
            P = null,
            Effect = effect,
        };
        var root = XDocument.Parse(new[] { Key("星桥", 9, 2), Key("海灯", 8, -1) }.ToSvg(720)).Root!;

        Assert.Equal(["rp-first", "rp-second"], root.Descendants(Svg + "rect").Where(rect => rect.Parent!.Name == Svg + "g").Select(bar => bar.Attribute("class")!.Value));
        Assert.Contains("bars: log ratio", root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stroke_of_the_bar_code_is_high_where_somebody_says_it()
    {
        var corpus = new ReadoutCorpus(
        [
            new Readout("a", "沈怀舟指出，星桥。") { Date = new DateOnly(2015, 1, 1) },
            new Readout("b", "会后参观星桥。") { Date = new DateOnly(2016, 1, 1) },
        ]);
        var root = XDocument.Parse(corpus.Barcode("星桥", "海灯").ToSvg(720)).Root!;
        var strokes = root.Descendants(Svg + "path").Single().Attribute("d")!.Value.Split('M', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["23", "11.5"], strokes.Select(stroke => stroke.Split('v')[1]));
        Assert.Equal("星桥: 2 uses in 2 readouts. 海灯: 0 uses in 0 readouts.", root.Element(Svg + "desc")!.Value);
        Assert.Contains(root.Descendants(Svg + "text"), text => text.Value == "2015-01");
        Assert.Throws<ArgumentException>(() => corpus.Barcode());
        Assert.Throws<ArgumentException>(() => corpus.Barcode(""));
    }

    [Fact]
    public void Shares_of_voice_fill_the_bar_and_name_what_has_room()
    {
        var root = XDocument.Parse(ShownResults.Corpus.ReadVoices().ToSvg(720)).Root!;

        Assert.Contains(root.Descendants(Svg + "text"), text => text.Value == "沈怀舟 55 %");
        Assert.StartsWith("2014-05-16: 沈怀舟 55 %, 维伦 30 %, 双方 15 %.", root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Equal(9, ShownResults.Corpus.Count);
    }

    [Fact]
    public void Nothing_at_all_is_drawn_as_that()
    {
        Assert.Contains("No phrase is more common on one side.", Array.Empty<PhraseKeyness>().ToSvg(), StringComparison.Ordinal);
        Assert.Contains("Nobody is quoted.", Array.Empty<PlacedVoice>().ToSvg(), StringComparison.Ordinal);
        XDocument.Parse(new ReadoutCorpus([]).Barcode("星桥").ToSvg());
    }

    [Fact]
    public void What_texts_hold_is_never_markup()
    {
        const string Hostile = "</title><script>alert(1)</script>&\"'\u0001\uFFFE星";
        var corpus = new ReadoutCorpus([new Readout("<b>", $"沈怀舟指出，{Hostile}。") { Date = new DateOnly(2015, 1, 1) }]);
        string[] pictures = [corpus.Barcode(Hostile, "星").ToSvg(), corpus.ReadVoices().ToSvg(), corpus.CountPhrases().KeynessAgainst(corpus.CountPhrases()).ToSvg(), corpus.Collate().Reuse.ToSvg()];

        Assert.All(pictures, picture => Assert.DoesNotContain(XDocument.Parse(picture).Descendants(), element => element.Name.LocalName == "script"));
    }

    [Fact]
    public void A_picture_is_saved_whole_and_a_narrow_one_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "p.svg");

        ShownResults.Keyness.SaveSvg(file);
        Assert.Equal(ShownResults.Keyness.ToSvg(), File.ReadAllText(file));
        ShownResults.Barcode.SaveSvg(file);
        Assert.Equal(ShownResults.Barcode.ToSvg(), File.ReadAllText(file));
        ShownResults.Corpus.ReadVoices().SaveSvg(file);
        Assert.Equal(ShownResults.Corpus.ReadVoices().ToSvg(), File.ReadAllText(file));
        ShownResults.Collation.Reuse.SaveSvg(file);
        Assert.Equal(ShownResults.Collation.Reuse.ToSvg(), File.ReadAllText(file));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShownResults.Barcode.ToSvg(319));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShownResults.Keyness.ToSvg(319));
    }

    private static string Draw(string kind, int width) => kind switch
    {
        "keyness" => ShownResults.Keyness.ToSvg(width),
        "barcode" => ShownResults.Barcode.ToSvg(width),
        "voices" => ShownResults.Corpus.ReadVoices().ToSvg(width),
        _ => ShownResults.Collation.Reuse.ToSvg(width),
    };
}
