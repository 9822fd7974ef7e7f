namespace Rhetoric.Tests.Formulas.Nesting;

public sealed class FormulaNestingTests
{
    [Fact]
    public void A_formula_stands_below_the_longest_one_that_it_holds()
    {
        var rows = Rows("航道共同体", "北海航道共同体", "构建北海航道共同体", "航道安全", "构建航道共同体");

        Assert.Equal(["航道共同体 0", "北海航道共同体 1", "构建北海航道共同体 2", "构建航道共同体 1", "航道安全 0"], rows);
    }

    [Fact]
    public void Quotation_marks_are_set_aside() => Assert.Equal(["“晨光走廊” 0", "共建晨光走廊 1"], Rows("“晨光走廊”", "共建晨光走廊"));

    [Fact]
    public void What_is_not_among_them_is_no_part() => Assert.Equal(["构建北海航道共同体 0"], Rows("构建北海航道共同体"));

    [Fact]
    public void Own_uses_are_those_outside_of_longer_formulas()
    {
        var formulas = Match("双方要构建航道共同体。航道共同体前景广阔，航道共同体不可分割。", "航道共同体", "构建航道共同体");
        var formula = formulas.Find("航道共同体")!;

        Assert.Equal((3, 2, 1), (formula.FamilyCount, formula.FamilyOwnCount, formula.FamilyOwnDocuments));
    }

    private static string[] Rows(params string[] headings) =>
        [.. headings.Select(heading => Assert.Single(Match(heading, heading))).Nest().SelectMany(nest => nest.Flatten()).Select(row => $"{row.Formula.Canonical} {row.Depth}")];

    private static FormulaTable Match(string text, params string[] phrases) =>
        new Readout("r", text).MatchFormulas(new()
        {
            Lexicon = FormulaLexicon.Of("own", phrases.Select(phrase => new FormulaFamily
            {
                Canonical = phrase,
                Category = "",
                Forms = [phrase],
                Gloss = "",
            }))
        });
}
