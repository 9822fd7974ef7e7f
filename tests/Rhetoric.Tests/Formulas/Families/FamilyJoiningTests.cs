using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas;

public sealed class FamilyJoiningTests
{
    [Fact]
    public void A_mined_wording_joins_the_listed_family_that_it_is_one_formula_with()
    {
        var joined = Join(Lexicon("共商共建", "星桥倡议"), new MinedFamily(["共商、共建"], 5, 2));

        Assert.Equal(["共商共建", "共商、共建", "共商和共建", "共商与共建", "共商及共建", "共商以及共建"], joined[0].Family.Forms);
        Assert.Equal((FormulaOrigin.Both, 5.0), (joined[0].Origin, joined[0].MinedScore));
        Assert.Equal(FormulaOrigin.Lexicon, joined[1].Origin);
        Assert.Equal(2, joined.Count);
    }

    [Fact]
    public void What_a_connector_makes_of_a_form_goes_to_the_family_that_has_it_already()
    {
        var joined = FamilyJoining.Join(Lexicon("守礁、护港", "守礁及护港"), [new MinedFamily(["修路、架桥"], 5, 2)]);

        Assert.Equal(["守礁、护港|守礁和护港|守礁与护港|守礁以及护港", "守礁及护港"], joined.Take(2).Select(family => string.Join('|', family.Family.Forms)));
        Assert.Equal(["修路、架桥", "修路和架桥", "修路与架桥", "修路及架桥", "修路以及架桥"], joined[2].Family.Forms);
    }

    [Fact]
    public void A_wording_that_two_mined_families_share_joins_once()
    {
        var joined = FamilyJoining.Join(Lexicon("共商共建", "星桥倡议"), [new MinedFamily(["共商、共建"], 5, 2), new MinedFamily(["共商、共建", "五点主张"], 7, 3), new MinedFamily(["五点主张"], 3, 2)]);

        Assert.Equal(["共商共建|共商、共建|五点主张|共商和共建|共商与共建|共商及共建|共商以及共建", "星桥倡议"], joined.Select(family => string.Join('|', family.Family.Forms)));
        Assert.Equal(7, joined[0].MinedScore);
    }

    [Fact]
    public void One_of_many_fillers_of_a_slot_takes_no_other_along()
    {
        var joined = FamilyJoining.Join(Lexicon("星桥倡议"), [new MinedFamily(["守望中德关系", "守望德中关系"], 5, 2), new MinedFamily(["守望中德关系", "守望中法关系", "守望中韩关系"], 3, 2, "守望中X关系")]);

        Assert.Equal(["星桥倡议", "守望中德关系|守望德中关系", "守望中法关系|守望中韩关系"], joined.Select(family => string.Join('|', family.Family.Forms)));
        Assert.Equal("守望中X关系", joined[2].Frame);
    }

    [Fact]
    public void What_the_lexicon_lists_twice_is_two()
    {
        var joined = Join(Lexicon("正确历史观", "正确的历史观"), new MinedFamily(["正确历史观", "正确的历史观"], 5, 2));

        Assert.Equal(["正确历史观", "正确的历史观"], joined.Select(family => Assert.Single(family.Family.Forms)));
    }

    [Fact]
    public void What_the_lexicon_has_not_is_a_family_of_its_own()
    {
        var joined = Join(Lexicon("星桥倡议"), new MinedFamily(["五点主张", "5点主张"], 3, 2));

        Assert.Equal(FormulaOrigin.Mined, joined[1].Origin);
        Assert.Equal(["五点主张", "5点主张"], joined[1].Family.Forms);
    }

    [Fact]
    public void A_user_joins_what_no_rule_does_and_parts_what_one_did()
    {
        using var file = new TemporaryFile("a\tb\tdecision\treason\n互利双赢\t互利共赢\tsame\tnear synonyms\n共商共建\t共商、共建\tapart\t\n星桥倡议\t没有的\tsame\t\n");

        var joined = FamilyJoining.Join(Lexicon("共商共建", "互利双赢", "互利共赢", "星桥倡议"), [new MinedFamily(["共商、共建"], 5, 2)], FamilyDecisions.Load(file.Path));

        Assert.Equal(
            ["共商共建", "互利双赢|互利共赢", "星桥倡议", "共商、共建|共商和共建|共商与共建|共商及共建|共商以及共建"],
            joined.Select(family => string.Join('|', family.Family.Forms)));
    }

    [Fact]
    public void What_came_of_a_form_stays_where_a_user_parts_it_from_the_form()
    {
        using var file = new TemporaryFile("守礁、护港\t守礁与护港\tapart\n");

        var joined = FamilyJoining.Join(Lexicon("守礁、护港"), [], FamilyDecisions.Load(file.Path));

        Assert.Equal(["守礁、护港|守礁和护港|守礁以及护港", "守礁与护港"], joined.Select(family => string.Join('|', family.Family.Forms)));
    }

    [Fact]
    public void What_readouts_have_in_another_order_joins_behind_the_forms_that_are_known()
    {
        var lone = new LoneWordings([new Readout("r", "双方要护港、守礁，要架桥。")]);

        Assert.Equal(["守礁、护港|守礁和护港|守礁与护港|守礁以及护港|护港、守礁"], FamilyJoining.Join(Lexicon("守礁、护港"), [], lone: lone).Select(family => string.Join('|', family.Family.Forms)));
    }

    [Fact]
    public void What_the_lexicon_keeps_apart_no_decision_joins()
    {
        using var file = new TemporaryFile("一个云澜政策\t一个云澜原则\tsame\n");
        var lexicon = FormulaLexicon.Of("own", [new()
        {
            Canonical = "一个云澜原则",
            Category = "",
            Forms = ["一个云澜原则"],
            Gloss = "",
            Apart = ["一个云澜政策"],
        }, new()
        {
            Canonical = "一个云澜政策",
            Category = "",
            Forms = ["一个云澜政策"],
            Gloss = "",
        }]);

        var error = Assert.Throws<InvalidDataException>(() => FamilyJoining.Join(lexicon, [], FamilyDecisions.Load(file.Path)));

        Assert.Contains($"{file.Path}:1: the lexicon keeps '一个云澜原则' and '一个云澜政策' apart", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("云潮\t澜汐\tapart\n云潮\t星桥\tsame\n星桥\t澜汐\tsame\n", ":3: '星桥' and '澜汐' cannot be one family, since '云潮' and '澜汐' are apart at ")]
    [InlineData("云潮\t星桥\tsame\n澜汐\t海灯\tsame\n星桥\t海灯\tsame\n", ":3: the lexicon keeps '云潮' and '澜汐' apart")]
    public void What_is_apart_is_not_joined_through_a_third(string decisions, string message)
    {
        using var file = new TemporaryFile(decisions);
        FormulaFamily[] families = [.. new[] { "云潮", "澜汐", "星桥", "海灯" }.Select(form => new FormulaFamily { Canonical = form, Forms = [form], Apart = form == "云潮" && message.Contains("lexicon", StringComparison.Ordinal) ? ["澜汐"] : [] })];

        var error = Assert.Throws<InvalidDataException>(() => FamilyJoining.Join(FormulaLexicon.Of("own", families), [], FamilyDecisions.Load(file.Path)));

        Assert.Contains(file.Path + message, error.Message, StringComparison.Ordinal);
    }

    private static FormulaLexicon Lexicon(params string[] forms) => FormulaLexicon.Of("own", forms.Select(form => new FormulaFamily
    {
        Canonical = form,
        Category = "",
        Forms = [form],
        Gloss = "",
    }));

    private static IReadOnlyList<JoinedFamily> Join(FormulaLexicon lexicon, params MinedFamily[] mined) => FamilyJoining.Join(lexicon, mined);
}
