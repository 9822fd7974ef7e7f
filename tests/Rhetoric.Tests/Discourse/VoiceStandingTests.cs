using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

public sealed class VoiceStandingTests
{
    [Theory]
    [InlineData("国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n沈怀舟指出，岚方要重视。\n科兰表示，岚方愿扩大贸易。", "沈怀舟", "科兰")]
    [InlineData("德国总理贝格7日会见国家主席李望川。\n贝格说，德方愿同中方合作。\n李望川说，中方赞赏德方。", "李望川", "贝格")]
    [InlineData("李望川同德国总理贝格会谈。\n李望川说，中方愿扩大贸易，希望德方重视。\n贝格说，德方愿同中方合作。", "李望川", "贝格")]
    public void A_person_is_at_home_or_of_the_other_side_whoever_is_named_first(string text, string home, string other)
    {
        var standing = new VoiceStanding(new Readout("x", text).ReadDiscourse());

        Assert.Equal((SideRole.Home, SideRole.Counterpart), (standing.Of(home), standing.Of(other)));
    }

    [Fact]
    public void Sides_both_and_the_narrator_say_so_themselves()
    {
        var standing = new VoiceStanding(new Readout("x", "国家主席沈怀舟7日同德国总统科兰举行会谈。\n中方表示，愿扩大贸易。\n德方表示，愿扩大贸易。").ReadDiscourse());

        Assert.Equal(
            (SideRole.Home, SideRole.Counterpart, SideRole.Both, SideRole.Unknown), (standing.Of("中方"), standing.Of("德方"), standing.Of("双方"), standing.Of(null)));
    }

    [Fact]
    public void Who_asks_for_the_press_stands_on_no_side()
    {
        var standing = new VoiceStanding(new Readout("x", "岚海总统科兰会见记者\n记者：岚方希望中方守约，您怎么看？\n科兰：岚方愿守约。").ReadDiscourse());

        Assert.Equal((SideRole.Unknown, SideRole.Counterpart), (standing.Of("记者"), standing.Of("科兰")));
    }
}
