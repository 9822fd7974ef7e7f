using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class SeriesProfileTests
{
    private const string With = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n";
    private const string Without = "国家主席沈怀舟7日同积原国总统乌林举行会谈。\n";

    [Fact]
    public void A_wording_is_counted_in_the_readouts_of_the_same_counterpart_with_the_date_of_the_last()
    {
        var (a, b) = (Text("a", With + "双方“守护”航道。", 2016), Text("b", With + "双方互通有无。", 2017));
        var profile = new SeriesProfile(a, b, [Text("c", With + "双方守护航道。", 2014), Text("d", With + "双方守护渔场。", 2015), Text("e", Without + "双方守护航道。", 2015)]);

        Assert.Equal(new WordingUse { Wording = "守护航道", With = 2, Of = 3, Last = new DateOnly(2016, 1, 1) }, profile.UseOf("守护航道", isOfA: false));
        Assert.Equal(new WordingUse { Wording = "海上走廊", With = 0, Of = 3, Last = null }, profile.UseOf("海上走廊", isOfA: false));
    }

    [Fact]
    public void Words_of_the_first_text_are_counted_in_the_readouts_before_it_and_nowhere_else()
    {
        var (a, b) = (Text("a", With + "双方守护航道。", 2015), Text("b", With + "双方互通有无。", 2017));
        var profile = new SeriesProfile(a, b, [Text("c", With + "双方守护渔场。", 2014), Text("d", With + "双方守护航道。", 2016)]);

        Assert.Equal(new WordingUse { Wording = "守护航道", With = 0, Of = 1, Last = null }, profile.UseOf("守护航道", isOfA: true));
        Assert.Equal(new WordingUse { Wording = "守护航道", With = 2, Of = 3, Last = new DateOnly(2016, 1, 1) }, profile.UseOf("守护航道", isOfA: false));
    }

    [Fact]
    public void Without_earlier_readouts_nothing_is_stock_and_nothing_is_counted()
    {
        var profile = new SeriesProfile(Text("a", With, 2016), Text("b", With, 2017), []);

        Assert.Null(profile.UseOf("守护航道", isOfA: true));
        Assert.False(profile.IsStock(StatedText.BigramsOf("双方")[0]));
        Assert.Equal(0, profile.RareShareOf(StatedText.BigramsOf("双方")));
    }

    [Fact]
    public void What_most_earlier_texts_hold_is_stock_and_what_none_holds_is_rare()
    {
        var earlier = Enumerable.Range(0, 12).Select(at => Text($"e{at}", With + "双方互通有无。", 2000 + at)).ToArray();
        var profile = new SeriesProfile(Text("a", With, 2016), Text("b", With, 2017), earlier);

        Assert.True(profile.IsStock(StatedText.BigramsOf("互通")[0]));
        Assert.False(profile.IsStock(StatedText.BigramsOf("渔场")[0]));
        Assert.Equal(1, profile.RareShareOf(StatedText.BigramsOf("渔场")));
    }

    private static Readout Text(string id, string text, int year) => new(id, text) { Date = new DateOnly(year, 1, 1) };
}
