using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class DirectionLaddersTests
{
    [Theory]
    [InlineData("双方要扩大合作", "双方务必扩大合作", FindingDirection.Harder, "双方要", "务必")]
    [InlineData("要慎之又慎处理", "要妥善处理", FindingDirection.Softer, "慎之又慎", "妥善处理")]
    [InlineData("岚方支持倡议", "岚方坚定支持倡议", FindingDirection.Warmer, "支持", "坚定支持")]
    [InlineData("岚方高度赞赏", "岚方赞赏", FindingDirection.Cooler, "高度赞赏", "赞赏")]
    public void A_step_on_a_ladder_has_a_direction_and_its_words(string a, string b, FindingDirection direction, string before, string after)
    {
        var (textA, textB) = (StatedText.Of(new Readout("a", a + "。")), StatedText.Of(new Readout("b", b + "。")));

        var climbed = DirectionLadders.Between(textA, textA.Statements[0], textB, textB.Statements[0])!.Value;

        Assert.Equal((direction, before, after), (climbed.Direction, textA.Readout[climbed.Before.Span], textB.Readout[climbed.After.Span]));
        Assert.Null(DirectionLadders.Between(textA, textA.Statements[0], textA, textA.Statements[0]));
    }

    [Fact]
    public void Every_line_names_a_ladder_of_the_library()
    {
        using var stream = typeof(DirectionLadders).Assembly.GetManifestResourceStream("Rhetoric.Comparison.Data.directions.tsv")!;
        var known = LadderLexicon.Default.Ladders.Select(ladder => ladder.Id).ToHashSet();

        Assert.All(NamedTable.Read(stream, "directions.tsv", "ladder"), row => Assert.Contains(row.Required("ladder"), known));
    }
}
