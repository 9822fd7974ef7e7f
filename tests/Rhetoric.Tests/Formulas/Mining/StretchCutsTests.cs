using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Mining;

/// <summary>What is cut out of something longer; the sound neighbour of each case is not.</summary>
public sealed class StretchCutsTests
{
    private static readonly FormulaEvidence Free = new(
        Length: 6, Documents: 16, Counterparts: 6, Freedom: 0.6, LeftEdges: 0.5, RightEdges: 0.5, Listed: 0, Dominance: 0.3, Cohesion: 8, WordFit: 1, InTitle: 0, Quoted: 0, LoneFirst: 0, LoneLast: 0, Named: 0, BehindName: 0);

    private static readonly StretchCuts Cuts = new(MiningWords.Default);

    [Theory]
    [InlineData("一些航道难题", true)]
    [InlineData("非常重要", true)]
    [InlineData("一带航道难题", false)]
    [InlineData("不断提升", true)]
    [InlineData("坚定支持", true)]
    [InlineData("相互支持", false)]
    [InlineData("不断提升航道安全", false)]
    [InlineData("在航运事务中的协调", true)]
    [InlineData("加强在航运事务中的协调", false)]
    [InlineData("发挥的航运作用", true)]
    [InlineData("渔民的航运作用", false)]
    public void Some_words_open_or_make_no_phrase_wherever_it_stands(string heading, bool isCut) => Assert.Equal(isCut, Cuts.IsCut(Free, heading));

    [Theory]
    [InlineData("推动岛屿关系", true)]
    [InlineData("推动岛屿建设", false)]
    [InlineData("深化岛屿关系", false)]
    [InlineData("岛屿战略伙伴", true)]
    [InlineData("从海岸高度看待", true)]
    public void What_is_always_gone_on_with_closes_no_phrase(string heading, bool isCut)
    {
        Assert.Equal(isCut, Cuts.IsCut(Free with { RightEdges = 0.2 }, heading));
        Assert.False(Cuts.IsCut(Free, heading));
    }

    [Theory]
    [InlineData("关系不断发展", true)]
    [InlineData("渔业不断发展", false)]
    [InlineData("两国人民带来更多鱼群", true)]
    [InlineData("带来更多鱼群", true)]
    [InlineData("给两国人民带来更多鱼群", false)]
    [InlineData("发挥灯塔的力量", false)]
    [InlineData("充分发挥灯塔的力量", false)]
    public void What_always_stands_behind_its_owner_or_receiver_opens_no_phrase(string heading, bool isCut)
    {
        Assert.Equal(isCut, Cuts.IsCut(Free with { LeftEdges = 0.2 }, heading));
        Assert.False(Cuts.IsCut(Free, heading));
    }

    [Theory]
    [InlineData("从海岸高度", 0.6, true)]
    [InlineData("从海岸高度", 0.4, false)]
    [InlineData("从海岸高度看问题", 0.6, false)]
    [InlineData("用海岸高度", 0.6, false)]
    public void A_preposition_opens_no_phrase_without_a_verb(string heading, double loneFirst, bool isCut) =>
        Assert.Equal(isCut, Cuts.IsCut(Free with { LoneFirst = loneFirst }, heading));
}
