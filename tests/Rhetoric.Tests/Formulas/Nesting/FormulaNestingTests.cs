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

    [Theory]
    [InlineData("更好守护航道|守护航道|守护航道|守护航道|守护航道", "守护航道 5 ", "守护航道", "更好守护航道")]
    [InlineData("更好守护航道|更好守护航道|守护航道|守护航道|守护航道", "守护航道 5 更好守护航道", "守护航道", "更好守护航道")]
    [InlineData("更好守护航道|更好守护航道|更好守护航道|守护航道|守护航道", "守护航道 5 更好守护航道", "守护航道", "更好守护航道")]
    [InlineData("更好守护航道|更好守护航道|守护航道|守护航道|守护航道", "更好守护航道 2 守护航道", "更好守护航道", "守护航道")]
    public void Of_near_twins_the_one_further_ahead_is_shown(string clauses, string expected, params string[] phrases)
    {
        var folded = Mined(clauses, phrases).FoldTwins();

        Assert.Equal(expected, $"{folded[0].Canonical} {folded[0].Count} {string.Join('、', folded[0].Twins)}");
    }

    [Fact]
    public void A_fragment_stands_for_no_whole_unit()
    {
        Formula[] formulas = [.. Mined("更守护航道|更守护航道|守护航道", "更守护航道", "守护航道").Select(formula => formula with { IsWhole = formula.Canonical == "守护航道" })];

        Assert.Equal("守护航道: 更守护航道", formulas.FoldTwins().Select(formula => $"{formula.Canonical}: {string.Join('、', formula.Twins)}").Single());
    }

    [Fact]
    public void Each_is_a_twin_of_the_very_one_that_is_shown_and_none_is_lost()
    {
        var formulas = Mined(
            "更好守护北海航道|守护北海航道|守护北海航道|北海航道|北海航道|北海航道|北海航道|航道安全", "北海航道", "守护北海航道", "更好守护北海航道", "航道安全");

        Assert.Equal(
            ["北海航道: 守护北海航道", "更好守护北海航道: ", "航道安全: "],
            formulas.FoldTwins().Select(formula => $"{formula.Canonical}: {string.Join('、', formula.Twins)}"));
        Assert.Equal(formulas.Select(formula => formula.Canonical), FormulaNesting.WithTwins(formulas).Select(formula => formula.Canonical));
    }

    [Fact]
    public void Of_two_that_share_a_part_neither_stands_for_the_other() => Assert.Equal(
        ["守护北海: 北海", "重返北海: "],
        Mined("守护北海|守护北海|守护北海|重返北海|重返北海", "守护北海", "重返北海", "北海").FoldTwins().Select(formula => $"{formula.Canonical}: {string.Join('、', formula.Twins)}"));

    [Theory]
    [InlineData("战略伙伴关系", "全面战略伙伴关系")]
    [InlineData("守护航道", "不守护航道")]
    [InlineData("条航道规则", "三条航道规则")]
    public void What_means_another_thing_is_no_twin(string shorter, string longer) =>
        Assert.All(Mined($"{longer}|{longer}|{shorter}", shorter, longer).FoldTwins(), formula => Assert.Empty(formula.Twins));

    [Fact]
    public void What_a_lexicon_lists_as_two_is_two() =>
        Assert.Equal(2, Match("更好守护航道。更好守护航道。守护航道。", "守护航道", "更好守护航道").FoldTwins().Count);

    [Fact]
    public void A_light_verb_makes_no_other_of_what_a_lexicon_lists() =>
        Assert.Equal(["航道共同体: 构建航道共同体"], Match("构建航道共同体。航道共同体。航道共同体。航道共同体。航道共同体。", "航道共同体", "构建航道共同体").FoldTwins().Select(formula => $"{formula.Canonical}: {string.Join('、', formula.Twins)}"));

    [Fact]
    public void A_light_verb_may_stand_before_any_wording_of_the_other()
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "航道共同体", Forms = ["航道共同体", "北海航道共同体"] }, new() { Canonical = "构建北海航道共同体", Forms = ["构建北海航道共同体"] }]);
        var formulas = new Readout("r", "构建北海航道共同体。北海航道共同体。航道共同体。航道共同体。").MatchFormulas(new() { Lexicon = lexicon });

        Assert.Equal(["航道共同体: 构建北海航道共同体"], formulas.FoldTwins().Select(formula => $"{formula.Canonical}: {string.Join('、', formula.Twins)}"));
    }

    [Theory]
    [InlineData("希望岚方守护航道", "守护航道: 希望岚方守护航道")]
    [InlineData("双方要守护航道", "守护航道: 双方要守护航道")]
    [InlineData("岚方守护航道", "守护航道: 岚方守护航道")]
    [InlineData("各国守护航道", "各国守护航道: 守护航道")]
    [InlineData("要素守护航道", "要素守护航道: 守护航道")]
    public void Who_is_addressed_makes_no_other_formula_and_is_not_shown_first(string longer, string expected) =>
        Assert.Equal([expected], Mined($"{longer}|{longer}|守护航道", longer, "守护航道").FoldTwins().Select(formula => $"{formula.Canonical}: {string.Join('、', formula.Twins)}"));

    [Fact]
    public void What_is_hardly_likely_is_named_as_no_twin() =>
        Assert.Empty(Mined("更好守护航道|更好守护航道|守护航道", "守护航道", "更好守护航道").Select(formula => formula.Canonical == "守护航道" ? formula : formula with { Score = 0.01 }).FoldTwins()[0].Twins);

    [Theory]
    [InlineData("under sea lanes")]
    [InlineData("undersea lane")]
    public void An_English_word_is_not_cut_for_a_part(string longer) => Assert.Equal(["sea lane 0", $"{longer} 0"], Rows("sea lane", longer));

    private static Formula[] Mined(string clauses, params string[] phrases) =>
        [.. phrases.Select(phrase => Match(clauses.Replace('|', '。') + "。", phrases).Find(phrase)! with { Origin = FormulaOrigin.Mined, Score = 1 })];

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
