namespace Rhetoric.Tests.Discourse;

public sealed class AskReadingTests
{
    [Theory]
    [InlineData("希望岚方恪守一个云澜原则。", AskKind.Request, "岚方", ModalForce.Wish, "恪守一个云澜原则")]
    [InlineData("岚方应切实恪守一个云澜原则。", AskKind.Request, "岚方", ModalForce.Should, "切实恪守一个云澜原则")]
    [InlineData("岚方务必慎重。", AskKind.Request, "岚方", ModalForce.Imperative, "慎重")]
    [InlineData("双方要开好海洋对话。", AskKind.Shared, "双方", ModalForce.Should, "开好海洋对话")]
    [InlineData("两国应该成为伙伴。", AskKind.Shared, "两国", ModalForce.Ought, "成为伙伴")]
    [InlineData("希望双方团队加快工作。", AskKind.Shared, "双方团队", ModalForce.Wish, "加快工作")]
    [InlineData("有关各方应保持克制。", AskKind.General, "有关各方", ModalForce.Should, "保持克制")]
    [InlineData("愿同岚方一道努力。", AskKind.Offer, "岚方", ModalForce.Willing, "同岚方一道努力")]
    public void Tells_who_is_to_do_what(string said, AskKind kind, string addressee, ModalForce force, string content)
    {
        var (readout, ask) = OnlyAsk(said);

        Assert.Equal((kind, addressee, force, content), (ask.Kind, ask.Addressee, ask.Force, readout[ask.Content]));
    }

    [Theory]
    [InlineData("不要让签证窗口变成一道墙。", true)]
    [InlineData("要让签证窗口开着。", false)]
    public void Knows_what_is_not_to_be_done(string said, bool negative) => Assert.Equal(negative, OnlyAsk(said).Ask.Negative);

    [Theory]
    [InlineData("云方必须维护自己的核心利益。")]
    [InlineData("我愿重申云方的立场。")]
    [InlineData("双方应对挑战的能力提高了。")]
    [InlineData("双方要求不高。")]
    public void What_binds_oneself_and_what_only_looks_like_a_modal_asks_nothing(string said) => Assert.Empty(Asks(said).Read);

    [Fact]
    public void An_ask_ends_where_the_next_begins()
    {
        var (readout, asks) = Asks("双方要扩大往来，希望岚方放宽限制，务必守信。");

        Assert.Equal(["扩大往来", "放宽限制", "守信"], asks.Select(ask => readout[ask.Content]));
        Assert.Equal(["双方", "岚方", "岚方"], asks.Select(ask => ask.Addressee));
    }

    [Fact]
    public void The_narrator_asks_nothing() => Assert.Empty(new Readout("r", "沈怀舟应约同科兰通电话。双方要参观展览。").ReadDiscourse().Asks);

    [Fact]
    public void The_home_side_is_not_asked_by_its_own_leader_where_no_country_is_met()
    {
        var asks = new Readout("r", "国家主席沈怀舟8日会见世界船业基金会总裁韩澜。\n沈怀舟指出，中方愿深化同基金会合作。").ReadDiscourse().Asks;

        Assert.Null(Assert.Single(asks).Addressee);
    }

    private static (Readout Readout, Ask Ask) OnlyAsk(string said)
    {
        var (readout, asks) = Asks(said);
        return (readout, Assert.Single(asks));
    }

    // Both sides show themselves in other paragraphs, without a modal.
    private static (Readout Readout, IReadOnlyList<Ask> Read) Asks(string said)
    {
        var readout = new Readout("r", "沈怀舟指出，云方坚持对话。云方高度重视合作。\n沈怀舟强调，" + said + "\n科兰表示，岚方坚持对话，岚方重视合作。");
        return (readout, readout.ReadDiscourse().Asks);
    }
}
