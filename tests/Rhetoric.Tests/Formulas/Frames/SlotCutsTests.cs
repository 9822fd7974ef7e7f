using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Frames;

public sealed class SlotCutsTests
{
    [Theory]
    [InlineData("推动国际", "秩序", false, true)]
    [InlineData("推动国际", "不断", false, false)]
    [InlineData("推动", "秩序", false, false)]
    [InlineData("守护", "港口带来崭新", true, true)]
    [InlineData("守护", "港口带来崭新", false, false)]
    [InlineData("守护", "港口带来崭新面貌", true, false)]
    [InlineData("守护", "崭新", true, false)]
    [InlineData("守护", "海岸面临的", true, false)]
    [InlineData("尊重", "问题上", false, true)]
    [InlineData("尊重", "问题上始终", false, true)]
    [InlineData("在", "问题上", false, false)]
    [InlineData("尊重", "世界上最美好", false, false)]
    [InlineData("尊重", "", false, false)]
    public void A_slot_cuts_compounds_verbs_from_their_objects_and_places_from_their_prepositions(string left, string filler, bool opensWithNoun, bool cuts) =>
        Assert.Equal(cuts, new SlotCuts(Segmenter.Default).Cuts(left, filler, "", opensWithNoun));

    [Theory]
    [InlineData("实现", "互利", "共赢", true)]
    [InlineData("实现", "更高水平的合作", "共赢", true)]
    [InlineData("实现", "渔民", "共赢", false)]
    [InlineData("实现", "互利", "共", false)]
    [InlineData("走互利", "共赢新", "道路", true)]
    public void A_slot_parts_no_listed_formula(string left, string filler, string right, bool cuts) =>
        Assert.Equal(cuts, new SlotCuts(Segmenter.Default).Cuts(left, filler, right, opensWithNoun: false));
}
