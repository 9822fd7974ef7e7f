namespace Rhetoric.Tests.Text;

public sealed class ScriptFoldingTests
{
    [Theory]
    [InlineData("沈懷舟指出，雙方應堅持相互尊重，維護世界和平。", "沈怀舟指出，双方应坚持相互尊重，维护世界和平。")]
    [InlineData("兩國關係面臨著挑戰，雙方應着眼長遠，瞭解彼此，計畫合作。", "两国关系面临着挑战，双方应着眼长远，了解彼此，计划合作。")]
    [InlineData("著名學者顯著貢獻", "著名学者显著贡献")]
    [InlineData("乾隆與乾淨，後來與皇后，裡面與裏面", "乾隆与干净，后来与皇后，里面与里面")]
    [InlineData("他說：「臺灣『問題』。」", "他说：“台湾‘问题’。”")]
    [InlineData("衞生部敍述枱面", "卫生部叙述台面")]
    [InlineData("這是甚麼", "这是什么")]
    public void A_traditional_text_is_read_in_simplified_characters(string text, string read) => Assert.Equal(read, FoldedText.Of(text).Text);

    [Theory]
    [InlineData("著名的乾坤湾，瞭望塔下，慰藉与覆盖")]
    [InlineData("双方就“國”字的写法交换意见。")]
    [InlineData("合作")]
    public void A_simplified_text_keeps_its_characters(string text) => Assert.Same(text, FoldedText.Of(text).Text);

    [Fact]
    public void No_character_moves() => Assert.Equal(new TextSpan(3, 5), FoldedText.Of("雙方應堅持").SourceOf(new TextSpan(3, 5)));

    [Fact]
    public void Speakers_and_formulas_of_a_traditional_text_are_found()
    {
        var read = new Readout("r", "沈懷舟指出，嵐方應慎重處理敏感問題，推動合作共贏。").ReadDiscourse();

        Assert.Equal("沈怀舟", Assert.Single(read.Attributions).Speaker);
        Assert.Equal("嵐方應慎重處理敏感問題，推動合作共贏。", read.Readout.Quote(read.Attributions[0].Content));
        Assert.Contains(new ReadoutCorpus([read.Readout]).FindFormulas(), formula => formula.Canonical == "合作共赢");
    }
}
