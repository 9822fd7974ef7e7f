using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class WholeFormulaTests
{
    [Theory]
    [InlineData("和平友好大方向", "要坚持和平友好大方向。", true)]
    [InlineData("扩大航运合作", "要扩大航运合作，守望相助。", true)]
    // Too short; opened or closed by what belongs elsewhere.
    [InlineData("新航道", "要开辟新航道。", false)]
    [InlineData("在航道问题上", "要在航道问题上慎行。", false)]
    [InlineData("特别是青年船员", "要支持特别是青年船员。", false)]
    [InlineData("航运合作和", "要推进航运合作和交流。", false)]
    // Its sides and persons are no part of it.
    [InlineData("有力促进两国", "要有力促进两国。", false)]
    [InlineData("热烈祝贺中国", "要热烈祝贺中国。", false)]
    // What stands around it goes on with it.
    [InlineData("积极推进区域", "要积极推进区域合作。", false)]
    [InlineData("航运大方向", "要坚持友好航运大方向。", false)]
    public void A_mined_formula_is_whole_where_both_edges_are(string form, string said, bool isWhole) => Assert.Equal(isWhole, WholeFormula.Is(Mined(form, FormulaOrigin.Mined, said)));

    [Fact]
    public void Half_of_the_uses_are_enough()
    {
        Assert.True(WholeFormula.Is(Mined("积极推进区域", FormulaOrigin.Mined, "要积极推进区域合作。", "要积极推进区域。")));
        Assert.False(WholeFormula.Is(Mined("积极推进区域", FormulaOrigin.Mined, "要积极推进区域合作。", "要积极推进区域航运。", "要积极推进区域。")));
    }

    [Fact]
    public void A_set_phrase_of_the_lexicon_is_whole() => Assert.True(WholeFormula.Is(Mined("新航道", FormulaOrigin.Lexicon, "要开辟新航道。")));

    [Theory]
    [InlineData("要回到正常发展轨道", true)]
    [InlineData("要回到正常轨道", true)]
    [InlineData("要回到轨道，一切正常", false)]
    [InlineData("一切正常，要重回轨道", false)]
    [InlineData("正常的事都要有序进入轨道", false)]
    public void A_wording_stands_with_a_word_between_its_own(string text, bool stands) => Assert.Equal(stands, VariedWording.StandsIn(text, "正常轨道"));

    private static Formula Mined(string form, FormulaOrigin origin, params string[] said)
    {
        FormulaOccurrence[] uses = [.. said.Select((text, at) => new Readout($"r{at}", text)).Select(readout => Use(readout, form))];
        var heading = new FormulaVariant { Form = form, Count = uses.Length, Documents = uses.Length };
        return new Formula
        {
            Canonical = form,
            Family = form,
            Origin = origin,
            Score = 1,
            Variants = [heading],
            Heading = heading,
            Occurrences = [.. uses],
            FamilyDocuments = uses.Length,
        };
    }

    private static FormulaOccurrence Use(Readout readout, string form)
    {
        var start = readout.Text.IndexOf(form, StringComparison.Ordinal);
        return new FormulaOccurrence { Readout = readout, Span = new TextSpan(start, start + form.Length), Form = form, Speaker = null, Addressee = null };
    }
}
